/** The lines for the call's chat, as they would be copied now. */
import { usePanel } from '@/components/app/panel';
import { phaseText, usePhaseName } from '@/components/session/phaseTexts';
import { clockTime } from '@/lib/i18n/times';
import { chatLine, nextChatLine } from '@/lib/report/chatLine';
import { useChatWords } from './words';

export interface ChatLines {
  readonly now: string;
  /** Null where no phase comes. */
  readonly next: string | null;
}

export function useChatLines(): ChatLines | null {
  const panel = usePanel();
  const { line: t } = useChatWords();
  const phaseName = usePhaseName();
  const session = panel.session.value;
  if (!session) return null;
  const { names } = panel.snapshot.value;
  const texts = panel.texts.value;
  const now = panel.now.value;
  const words = {
    t,
    nameOf: (id: string) => names[id] ?? null,
    phaseName,
    asks: (index: number) => {
      const plan = session.phases[index]?.plan;
      return (plan && phaseText(texts, plan)?.participant) ?? null;
    },
    clock: (at: number) => clockTime(panel.toWall(at), panel.language.value),
  };
  return { now: chatLine(session, now, words), next: nextChatLine(session, now, words) };
}
