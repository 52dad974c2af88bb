/** What the window is called: whose moment it is for who looks elsewhere, else the phase. */
import type { Panel } from '@/components/app/panel';
import { phaseText } from '@/components/session/phaseTexts';
import { momentHere } from '@/lib/session/ownMoment';

export function titleOf({ snapshot, session, t, texts }: Panel): string {
  const { me: own, app } = t.value;
  const value = session.value;
  const phase = value?.phases[value.current];
  if (!value || !phase || value.status !== 'running') return app.name;
  const moment = momentHere(value, snapshot.value.me);
  const asked = phase.factAsker !== null;
  const text =
    moment === 'now'
      ? own[asked ? 'fact' : 'isSpeaking']
      : moment === 'next'
        ? own.next
        : (phaseText(texts.value, phase.plan)?.name ?? phase.plan.id);
  return `${text} – ${app.name}`;
}
