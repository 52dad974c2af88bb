/** What the facilitator does with pitfalls: shares a line with all, takes it off, says what they saw. */
import type { PitfallId } from '@/lib/nudges/ids';
import type { Draft } from './draft';
import { activePhase } from './guards';
import { isOnScreen, MAX_MOMENTS, mayShareIn } from './nudging';
import { refuse, type Refusal } from './refusal';

/** One line is there at a time: another takes its place. */
export function shareLine(draft: Draft, pitfall: PitfallId): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const { current, nudging } = draft.session;
  if (!mayShareIn(phase.plan, pitfall)) return refuse('noLineHere');
  if (isOnScreen(nudging.line, draft.now) && nudging.line.pitfall === pitfall) {
    return refuse('alreadyMoved');
  }
  if (nudging.shared.length >= MAX_MOMENTS) return refuse('tooManyMoments');
  draft.emit({ type: 'lineShared', pitfall, phase: current });
  return undefined;
}

export function hideLine(draft: Draft): Refusal | undefined {
  const { status, nudging } = draft.session;
  if (status !== 'running') return refuse('notRunning');
  if (nudging.line === null) return refuse('alreadyMoved');
  draft.emit({ type: 'lineHidden' });
  return undefined;
}

/** Also in a pause: what made it necessary can be said then. Without `seen` the newest is taken away. */
export function markPitfall(
  draft: Draft,
  { pitfall, seen }: { readonly pitfall: PitfallId; readonly seen: boolean },
): Refusal | undefined {
  const { status, current, nudging } = draft.session;
  if (status !== 'running') return refuse('notRunning');
  if (seen) {
    if (nudging.seen.length >= MAX_MOMENTS) return refuse('tooManyMoments');
    draft.emit({ type: 'pitfallSeen', pitfall, phase: current });
    return undefined;
  }
  if (!nudging.seen.some((one) => one.pitfall === pitfall)) return refuse('alreadyMoved');
  draft.emit({ type: 'pitfallUnseen', pitfall });
  return undefined;
}
