/** What the window is called: whose moment it is for who looks elsewhere, else the phase. */
import type { Panel } from '@/components/app/panel';
import { phaseText } from '@/components/session/phaseTexts';
import { momentHere } from '@/lib/session/ownMoment';

/** Of the panel in a window, a tab or the browser's side panel. */
export function titleOf(panel: Panel): string {
  const { session, t, texts } = panel;
  const value = session.value;
  const plan = value?.phases[value.current]?.plan;
  if (!plan || value.status !== 'running') return t.value.app.name;
  const phase = phaseText(texts.value, plan)?.name ?? plan.id;
  return momentTitle(panel) ?? `${phase} – ${t.value.app.name}`;
}

/** Null while it is neither one's own moment nor the one after this. */
export function momentTitle({ snapshot, session, t }: Panel): string | null {
  const { me: own, app } = t.value;
  const value = session.value;
  const moment = value && momentHere(value, snapshot.value.me);
  if (!moment) return null;
  const asked = value.phases[value.current]?.factAsker !== null;
  const now = own[asked ? 'fact' : 'isSpeaking'];
  return `${moment === 'now' ? now : own.next} – ${app.name}`;
}
