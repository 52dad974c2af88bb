/** The texts of a session's phases, in the panel's language. */
import { usePanel, type SourceTexts } from '@/components/app/panel';
import type { PhaseText } from '@/lib/methods/schema';
import type { AgendaPhase } from '@/lib/session/agenda';

export function phaseText(
  texts: SourceTexts,
  plan: Pick<AgendaPhase, 'source' | 'id'>,
): PhaseText | undefined {
  return texts[plan.source]?.phases[plan.id];
}

/** Names a phase by its index; its id where a text is missing, as with a method from elsewhere. */
export function usePhaseName(): (index: number) => string {
  const { texts, session } = usePanel();
  return (index) => {
    const plan = session.value?.phases[index]?.plan;
    if (!plan) return '';
    return phaseText(texts.value, plan)?.name ?? plan.id;
  };
}

/** Names a method by its id; the id where its texts are not here. */
export function useMethodName(): (id: string) => string {
  const { texts } = usePanel();
  return (id) => texts.value[id]?.name ?? id;
}
