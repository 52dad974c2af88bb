/** More time, and corrections of the clock. */
import type { TimeSource, TimeTarget } from './commands';
import { spentMs } from './clock';
import type { Draft } from './draft';
import { previewGrant } from './grant';
import { refuse, type Refusal } from './refusal';

export function grantTime(
  draft: Draft,
  request: { target: TimeTarget; seconds: number; source: TimeSource },
): Refusal | undefined {
  const { session } = draft;
  if (session.status !== 'running') return refuse('notRunning');
  const preview = previewGrant(session, request, draft.now);
  if ('refused' in preview) return preview;
  draft.emit({
    type: 'timeGranted',
    target: request.target,
    ms: request.seconds * 1000,
    phaseMs: preview.phaseMs,
    turnMs: preview.turnMs,
    cuts: preview.cuts.map(({ phase, ms }) => ({ phase, ms })),
    endBy: preview.endBy.after,
  });
  return undefined;
}

/** Takes time out of the clocks of the active phase, when the group agrees that it did not count. */
export function discountGap(draft: Draft, ms: number): Refusal | undefined {
  const phase = draft.current;
  if (draft.session.status !== 'running' || !phase) return refuse('notRunning');
  const counted = Math.min(ms, spentMs(phase.clock, draft.now));
  if (counted === 0) return refuse('nothingToDiscount');
  draft.emit({ type: 'gapDiscounted', ms: counted });
  return undefined;
}

export function correctClock(draft: Draft, byMs: number): Refusal | undefined {
  if (byMs === 0) return refuse('nothingToDiscount');
  draft.emit({ type: 'clockCorrected', byMs });
  return undefined;
}
