/** What nudges go by beside the session: what this device knows of its group, its call and its user. */
import type { SeriesFacts } from '@/lib/group/seriesFacts';
import type { OwnSignal } from '@/lib/session/signals';
import type { PersonId } from '@/lib/session/state';
import { noTurnsSeen, type TurnsSeen } from './turnsSeen';

/** Somebody whose own screen has lost its line. `since` is session time in milliseconds. */
export interface LostLine {
  readonly person: PersonId;
  readonly since: number;
}

/** Null, false or empty where this device does not know, which no nudge may take for an answer. */
export interface NudgeFacts {
  /** Of the facilitator's device, in a session of a group. */
  readonly series: SeriesFacts | null;
  /** Session time in milliseconds at which the session's call was entered; null without a call. */
  readonly inCallSince: number | null;
  /** Of the facilitator's device, in a session that is shared. */
  readonly away: readonly LostLine[];
  /**
   * Whether the facilitator looked at the steps of the method at hand before it began; null on
   * every other device, and where the choice was made on another screen.
   */
  readonly previewed: boolean | null;
  /** On the case-bringer's own device: how many of the five checks of a good question are ticked. */
  readonly checksTicked: number | null;
  /** On the case-bringer's own device: whether their own part is written down. */
  readonly ownPartWritten: boolean | null;
  /** On the case-bringer's own device, where their question is written down: whether it says "I". */
  readonly questionSaysI: boolean | null;
  /** On a member's own device: session time at which its line came back after it had been lost. */
  readonly backAt: number | null;
  /** Session time at which this screen saw the facilitator change. */
  readonly newFacilitatorAt: number | null;
  /** Of the six signals, what was sent from this device last. */
  readonly lastSignal: OwnSignal | null;
  /** Turns that this screen saw go by. */
  readonly turnsSeen: TurnsSeen;
}

/** A device that knows nothing yet. */
export const noFacts: NudgeFacts = {
  series: null,
  inCallSince: null,
  away: [],
  previewed: null,
  checksTicked: null,
  ownPartWritten: null,
  questionSaysI: null,
  backAt: null,
  newFacilitatorAt: null,
  lastSignal: null,
  turnsSeen: noTurnsSeen,
};
