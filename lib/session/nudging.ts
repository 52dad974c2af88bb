/** What of the pitfalls is told: the line that every screen shows, which ones were shared, what the facilitator saw. */
import type { PitfallId } from '@/lib/nudges/ids';
import type { AgendaPhase } from './agenda';
import type { Session } from './state';
import { isSilence } from './turnList';

export interface PitfallMoment {
  readonly pitfall: PitfallId;
  /** Session time in milliseconds. */
  readonly at: number;
  /** Index in the session's phases. */
  readonly phase: number;
}

export interface Nudging {
  /** Shared with all in the running phase; screens show it for `LINE_MS`. */
  readonly line: PitfallMoment | null;
  /** Every line that was shared, oldest first; for the facilitator alone. */
  readonly shared: readonly PitfallMoment[];
  /** What the facilitator says they saw, oldest first; for them alone. */
  readonly seen: readonly PitfallMoment[];
}

export const noNudging: Nudging = { line: null, shared: [], seen: [] };

/** How long screens show a line, in milliseconds. */
export const LINE_MS = 90_000;

/** Of each of the two lists. */
export const MAX_MOMENTS = 200;

/** Whether screens still show it, at a moment of session time. */
export function isOnScreen(line: PitfallMoment | null, now: number): line is PitfallMoment {
  return line !== null && now < line.at + LINE_MS;
}

/** Their lines ask to think, to weigh or to be sharp, which a phase for feeling has no place for. */
export const notWhileFeeling: ReadonlySet<PitfallId> = new Set([
  'oppervlakkig',
  'te-zacht',
  'vage-vraag',
  'reclame',
  'te-vroeg-kiezen',
  'een-mogelijkheid',
  'alleen-fout',
  'gelijk-krijgen',
  'verkeerde-methode',
]);

/**
 * Whether the facilitator may put a line on everybody's screen in this phase. The third rule of
 * timing keeps what comes by itself out of phases for silence and for feeling. A line that is
 * shared is chosen, and softer than a voice that breaks in: so only silence refuses all of them.
 */
export function mayShareIn(plan: AgendaPhase, pitfall: PitfallId): boolean {
  if (isSilence(plan) || plan.part === 'between') return false;
  return !(plan.feel && notWhileFeeling.has(pitfall));
}

export type LineRole = 'facilitator' | 'caseBringer' | 'participant';

export interface ShownLine {
  readonly pitfall: PitfallId;
  /** Whose line of the pitfall; the facilitator's screen says that it is on all. */
  readonly role: LineRole;
  /** Session time from which it is shown. */
  readonly since: number;
}

/**
 * The shared line that this person's screen shows now, or null; `person` is null on the
 * facilitator's machine. It waits while the session is paused. Whoever tells their case gets none of
 * it: the rest of the group does.
 */
export function lineFor(session: Session, person: string | null, now: number): ShownLine | null {
  const { line } = session.nudging;
  const plan = session.phases[session.current]?.plan;
  if (session.status !== 'running' || session.pause !== null || !plan) return null;
  if (!isOnScreen(line, now)) return null;
  const role = lineRole(session, person);
  if (role === 'caseBringer' && plan.caseBringer === 'tells') return null;
  return { pitfall: line.pitfall, role, since: line.at };
}

/** Who facilitates is that first, also with a case of their own. */
function lineRole({ facilitator, caseBringer }: Session, person: string | null): LineRole {
  if (person === null || person === facilitator) return 'facilitator';
  return person === caseBringer ? 'caseBringer' : 'participant';
}
