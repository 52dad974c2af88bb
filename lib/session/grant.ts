/** What more time moves: the end of the meeting, or minutes of later phases. Never the closing or the check-in. */
import type { TimeSource, TimeTarget } from './commands';
import { refuse, type Refusal } from './refusal';
import type { Phase, Session } from './state';
import { budgetMs, phaseTime, projectEnd, turnTime, type TimeLeft } from './time';

export interface GrantRequest {
  readonly target: TimeTarget;
  readonly seconds: number;
  readonly source: TimeSource;
}

export interface GrantPreview {
  /** What phase and turn get, in milliseconds. Time is given from now on: overtime is made good first. */
  readonly phaseMs: number;
  readonly turnMs: number;
  /** Later phases that give up time, in milliseconds. */
  readonly cuts: readonly { readonly phase: number; readonly ms: number; readonly left: number }[];
  /** Session times in milliseconds. */
  readonly end: { readonly before: number; readonly after: number };
  readonly endBy: { readonly before: number | null; readonly after: number | null };
}

const SECOND = 1000;

/** What `grantTime` would do now. The command decides by this same function. */
export function previewGrant(
  session: Session,
  { target, seconds, source }: GrantRequest,
  now: number,
): GrantPreview | Refusal {
  const current = session.phases[session.current];
  if (!current) return refuse('notRunning');
  if (target === 'turn' && (current.turns.speaker === null || current.turns.limitMs === 0)) {
    return refuse('noTurnLimit');
  }
  const ms = seconds * SECOND;
  const phaseMs = ms + overtime(phaseTime(current, now));
  const turnMs = target === 'turn' ? ms + overtime(turnTime(current, now)) : 0;
  const end = projectEnd(session, now);
  if (source === 'endTime') {
    const after = end + ms;
    const endBy = session.endBy === null ? null : Math.max(session.endBy, after);
    return {
      phaseMs,
      turnMs,
      cuts: [],
      end: { before: end, after },
      endBy: { before: session.endBy, after: endBy },
    };
  }
  const cuts = shareOut(session, ms);
  if (!cuts) return refuse('notEnoughLater');
  return {
    phaseMs,
    turnMs,
    cuts,
    end: { before: end, after: end },
    endBy: { before: session.endBy, after: session.endBy },
  };
}

function overtime(time: TimeLeft | null): number {
  return Math.max(0, -(time?.leftMs ?? 0));
}

/** A later phase keeps at least half of its planned time. */
function spareMs(phase: Phase): number {
  const floor = Math.ceil(phase.plannedMs / 2 / SECOND) * SECOND;
  return Math.max(0, budgetMs(phase) - floor);
}

/** The closing, and the check-in: arriving has a minute a person, whatever comes before runs over. */
function isKept({ plan }: Phase): boolean {
  return plan.closing || plan.guarded;
}

/** Spread over later phases in proportion to what they can spare, in whole seconds; null if they cannot. */
function shareOut(session: Session, ms: number): GrantPreview['cuts'] | null {
  const later = session.phases
    .map((phase, index) => ({ phase, index, spare: spareMs(phase) }))
    .filter(
      ({ phase, index, spare }) =>
        index > session.current && !phase.skipped && !isKept(phase) && spare >= SECOND,
    );
  const total = later.reduce((sum, { spare }) => sum + spare, 0);
  if (total < ms) return null;
  const cuts: { phase: number; ms: number; left: number }[] = [];
  let restMs = ms;
  let restSpare = total;
  for (const { phase, index, spare } of later) {
    const wanted = Math.ceil((restMs * spare) / restSpare / SECOND) * SECOND;
    const cut = Math.min(wanted, spare, restMs);
    restMs -= cut;
    restSpare -= spare;
    if (cut > 0) cuts.push({ phase: index, ms: cut, left: budgetMs(phase) - cut });
  }
  return restMs === 0 ? cuts : null;
}
