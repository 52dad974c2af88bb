/** The state of one session, folded from its events. */
import type { AgendaPhase } from './agenda';
import type { CarriedStep } from './carriedSteps';
import type { Clock } from './clock';
import type { Depth } from './depth';
import type { SessionEvent } from './events';
import type { Learning } from './harvest';
import type { Mark } from './lists';
import type { Seat, Structure } from './meetingPlan';
import type { Note } from './notes';
import type { Nudging } from './nudging';
import type { Offers } from './offers';
import type { Pulses } from './pulses';
import type { SignalCount } from './signals';
import type { Safety } from './safety';
import type { Yield } from './yield';

export type PersonId = string;

export type PauseReason =
  'break' | 'silence' | 'distance' | 'lostConnection' | 'stop' | 'stay' | 'safety';

export interface Person {
  readonly id: PersonId;
  readonly present: boolean;
  /** In the call, but taking distance for a moment: out of the turns until they come back. */
  readonly apart: boolean;
}

export interface Pause {
  readonly reason: PauseReason;
  readonly person: PersonId | null;
  readonly since: number;
  /** When a silence ends by itself; null where somebody ends the pause. */
  readonly until: number | null;
}

/** What of the say was used; `tooMuch` is taking distance. */
export type SaidKind = 'notNow' | 'silence' | 'tooMuch' | 'question' | 'stop' | 'enough';

/** What the case-bringer said of the work in one phase. */
export interface Say {
  /** How often "not now" was said here; for the facilitator alone. */
  readonly notNow: number;
  /** Until when nobody is given the word after it; null unless active. */
  readonly restsUntil: number | null;
  /** Every screen shows the case-bringer's question, until the next turn. */
  readonly question: boolean;
  /** The case-bringer has enough of this phase. */
  readonly enough: boolean;
  /**
   * What was said last, and when; null unless active. Of silences each one with a length is here:
   * nobody is to see which of them the case-bringer asked for.
   */
  readonly last: { readonly kind: SaidKind; readonly at: number } | null;
}

/** One case of the meeting. Its phases are those of the agenda that have its number. */
export interface Case {
  readonly caseBringer: PersonId | null;
  readonly method: string;
  /** Its method asks much trust: it begins when everybody says that it is safe enough. */
  readonly needsTrust: boolean;
}

export interface Agreements {
  /** Ids, in the group's order. */
  readonly ids: readonly string[];
  /** Who agreed to them today. */
  readonly accepted: readonly PersonId[];
  /** The one that has extra care today. */
  readonly stressed: string | null;
}

/** A turn that was used, and its soft limit, in milliseconds; 0 means none. */
export interface EndedTurn {
  readonly person: PersonId;
  readonly ms: number;
  readonly limitMs: number;
}

export interface Turns {
  readonly speaker: PersonId | null;
  /** In a round: who is still to come, in order. In every other policy: raised hands, in order. */
  readonly upcoming: readonly PersonId[];
  /** Whose turn of the running round is used, in the order in which they ended. */
  readonly had: readonly PersonId[];
  /** 1 and up; 0 before the first round. */
  readonly round: number;
  /** The speaker's turn. */
  readonly clock: Clock;
  /** Soft limit of the speaker's turn in milliseconds; 0 means none. */
  readonly limitMs: number;
  /** Whether the speaker asks on: once a turn. */
  readonly askedOn: boolean;
  /** Whether anybody has had a turn in this phase. */
  readonly begun: boolean;
  /** The turn that ended last, so that it can go on where it stood: given back, or left open. */
  readonly last: {
    readonly person: PersonId;
    readonly clock: Clock;
    readonly limitMs: number;
    readonly askedOn: boolean;
    /** It was broken off and has not been used. */
    readonly open: boolean;
  } | null;
  /** Turns finished or marked, per person. */
  readonly spoke: Readonly<Record<PersonId, number>>;
  /** The last four turns that were finished, the newest at the end; who asks on begins another one. */
  readonly lately: readonly EndedTurn[];
}

export interface Phase {
  readonly plan: AgendaPhase;
  /** The plan's milliseconds for this group, before grants. Fixed once the phase is entered. */
  readonly plannedMs: number;
  /** Milliseconds granted to (positive) or taken from (negative) this phase. */
  readonly movedMs: number;
  readonly clock: Clock;
  readonly turns: Turns;
  /** Who is done here and can go on, in the order in which they said so; empty unless active. */
  readonly ready: readonly PersonId[];
  /** Whose question of fact is with the case-bringer; null unless active. */
  readonly factAsker: PersonId | null;
  readonly say: Say;
  readonly entered: boolean;
  readonly skipped: boolean;
}

export type SessionStatus = 'ready' | 'running' | 'ended' | 'abandoned';

/** What selectors and views work with. All times are session time in milliseconds. */
export interface Session {
  readonly id: string;
  readonly seq: number;
  readonly status: SessionStatus;
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly endedWithoutCheckOut: boolean;
  /** When the meeting must be over, or null when nobody said so. */
  readonly endBy: number | null;
  /** In the order of their seats, clockwise. */
  readonly people: readonly Person[];
  readonly facilitator: PersonId;
  readonly seat: Seat;
  readonly structure: Structure;
  /** The first is case number 1. */
  readonly cases: readonly Case[];
  /** Whose case it is where the session stands: `caseBringerAt` of the active phase. */
  readonly caseBringer: PersonId | null;
  /** Who has arrived, and how far: see LandingScoreSchema. */
  readonly landings: Readonly<Record<PersonId, number | null>>;
  readonly agreements: Agreements;
  /** Who has checked out, and whether they would like aftercare. */
  readonly checkOuts: Readonly<Record<PersonId, boolean>>;
  /** What is shared in words, in the order in which it was first written. */
  readonly notes: readonly Note[];
  readonly depth: Depth;
  readonly offers: Offers;
  /** Of the cases whose bringer has settled it, in their order. */
  readonly yields: readonly Yield[];
  readonly learnings: readonly Learning[];
  /** With which the group came from its last meeting. */
  readonly carriedSteps: readonly CarriedStep[];
  /** What the case-bringer says of notes in the lists, by their ids. */
  readonly marks: Readonly<Record<string, Mark>>;
  readonly pulses: Pulses;
  /** Private signals as they were counted, oldest first; for the facilitator alone. */
  readonly signals: readonly SignalCount[];
  /** Whether somebody is another's superior; null where that was not said. */
  readonly rank: boolean | null;
  /** Who came in last, or back, while the session ran. */
  readonly cameIn: { readonly person: PersonId; readonly at: number } | null;
  readonly nudging: Nudging;
  readonly safety: Safety;
  /** In a queue, whoever has not spoken yet comes before whoever has. */
  readonly firstTimersFirst: boolean;
  readonly phases: readonly Phase[];
  /** Index of the active phase; -1 before the start. */
  readonly current: number;
  readonly pause: Pause | null;
  /** All pauses together. */
  readonly paused: Clock;
  /** Who started the latest round: the next round starts one seat further. */
  readonly lastStarter: PersonId | null;
  /** Session time minus wall time: grows when the machine's clock was set back. */
  readonly clockOffsetMs: number;
  /** Time that was taken out of the clocks on request, such as a closed laptop. */
  readonly discountedMs: number;
  readonly lastAt: number;
}

export interface UndoPoint {
  readonly command: string;
  /** The session as it was before that command. */
  readonly before: Session;
  /** What happened since and is kept when the command is undone. */
  readonly kept: readonly SessionEvent[];
  /** The event after which the step is called on screen. */
  readonly event: SessionEvent;
}

export interface SessionState extends Session {
  /** Newest last. */
  readonly undo: readonly UndoPoint[];
  /** Ids of the latest commands: a command that arrives again after a lost answer is known. */
  readonly commands: readonly string[];
}
