/** Six private signals: what somebody in the group notices, told to the facilitator as a count and never with a person. */
import * as v from 'valibot';
import { isPresent } from './guards';
import { isApart, isQuiet } from './say';
import type { Session } from './state';

/** I hear advice; too fast; some silence please; we are drifting; something chafes; I am away for a moment. */
export const signalKinds = ['advice', 'pace', 'silence', 'course', 'friction', 'away'] as const;
export const SignalKindSchema = v.picklist(signalKinds);
export type SignalKind = (typeof signalKinds)[number];

/** What was counted at one moment; session time. `phase` is the index of the one that ran. */
export interface SignalCount {
  readonly kind: SignalKind;
  readonly count: number;
  readonly at: number;
  readonly phase: number;
}

/** What one's own machine remembers of one's own tap; session time. */
export interface OwnSignal {
  readonly kind: SignalKind;
  readonly at: number;
}

/** Signals of one kind within this time, in milliseconds, count together; a sender rests as long. */
export const SIGNAL_WINDOW_MS = 3 * 60_000;

/** From so many people on, one signal alone does not say who gave it. */
const ENOUGH_PEOPLE = 5;

/** How many could have given a signal: all who are here, but whoever leads from a seat of their own. */
export function couldSend({
  people,
  facilitator,
  seat,
}: Pick<Session, 'people' | 'facilitator' | 'seat'>): number {
  return people.filter(({ id, present }) => present && (seat === 'empty' || id !== facilitator))
    .length;
}

/** Of fewer than these nothing is told; "away" of one could only be meant for that one. */
export function fewestTold(
  session: Pick<Session, 'people' | 'facilitator' | 'seat'>,
  kind: SignalKind,
): 1 | 2 {
  return kind === 'away' || couldSend(session) < ENOUGH_PEOPLE ? 2 : 1;
}

/** How many signals of a kind were counted in the running phase in the last three minutes; 0 where they are too few to be told. */
export function signalsLately(session: Session, kind: SignalKind, now: number): number {
  const sum = countedLately(session, kind, now);
  return sum >= fewestTold(session, kind) ? sum : 0;
}

/** The same, told or not: what the log holds. */
export function countedLately(session: Session, kind: SignalKind, now: number): number {
  if (session.status !== 'running') return 0;
  return session.signals
    .filter(
      (one) =>
        one.kind === kind && one.phase === session.current && now - one.at < SIGNAL_WINDOW_MS,
    )
    .reduce((sum, { count }) => sum + count, 0);
}

/** Whether somebody can give one now; null is for a machine that everybody uses. */
export function maySignal(session: Session, person: string | null): boolean {
  if (session.status !== 'running' || isQuiet(session)) return false;
  if (person === null) return couldSend(session) > 0;
  const leads = person === session.facilitator && session.seat !== 'empty';
  return isPresent(session, person) && !isApart(session, person) && !leads;
}
