/** Messages between the background and a view: the panel in the dock, the side panel or a window. */
import * as v from 'valibot';
import type { SeriesFacts } from '@/lib/group/seriesFacts';
import type { OwnMethod } from '@/lib/methods/ownMethod';
import type { NudgeRecord } from '@/lib/nudges/record';
import { CommandBodySchema } from '@/lib/session/commands';
import { AgreementSchema, type Agreement } from '@/lib/session/agreement';
import { IdSchema, MAX_AGREEMENTS } from '@/lib/session/events';
import {
  MAX_CASES,
  MeetingPlanSchema,
  SeatSchema,
  StructureSchema,
} from '@/lib/session/meetingPlan';
import type { RefusalReason } from '@/lib/session/refusal';
import type { OwnNotes } from '@/lib/session/ownNotes';
import { SignalKindSchema, type OwnSignal } from '@/lib/session/signals';
import type { SessionView } from '@/lib/session/view';
import type { Platform } from './callMessages';
import type { StoreFault } from './storeFault';
import { GroupQuestionSchema, type GroupRefusal, type KnownGroups } from './groupMessages';
import { MAX_DRAFT_CHARS } from './limits';
import { MethodQuestionSchema, type KnownMethods, type MethodRefusal } from './methodMessages';
import { MomentQuestionSchema } from './momentMessages';
import { NudgeQuestionSchema } from './nudgeMessages';
import { OwnNoteQuestionSchema, type KeptCase, type OwnNotesRefusal } from './ownNoteMessages';
import {
  LiveQuestionSchema,
  type LiveRefusal,
  type LiveSituation,
  type RelayChoice,
} from './liveMessages';
import { PreferencesSchema, type Preferences } from './preferences';

export const VIEW_PORT = 'view';

/** By this fragment the panel's page knows that it is the small window. */
export const SMALL_HASH = '#small';

const Position = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A long name is refused with its length, so it has to arrive. */
const Name = v.pipe(v.string(), v.maxLength(20_000));

/** What people fill in to create a session; names become ids in the background. */
export const SetUpSchema = v.strictObject({
  names: v.pipe(v.array(Name), v.maxLength(1000)),
  /** Positions in `names`. */
  facilitator: Position,
  seat: SeatSchema,
  structure: StructureSchema,
  plan: MeetingPlanSchema,
  /** Positions in `names` too, one for each case of the plan. */
  caseBringers: v.pipe(v.array(v.nullable(Position)), v.maxLength(MAX_CASES)),
  agreements: v.pipe(v.array(AgreementSchema), v.maxLength(MAX_AGREEMENTS)),
  /** Session time in milliseconds. */
  endBy: v.nullable(v.number()),
  firstTimersFirst: v.boolean(),
  /** Whether somebody is another's superior; left out where that was not said. */
  rank: v.optional(v.boolean()),
  /** The group whose meeting it is; who each of `names` is in it, null for a guest. */
  group: v.optional(
    v.strictObject({
      id: IdSchema,
      people: v.pipe(v.array(v.nullable(IdSchema)), v.maxLength(1000)),
    }),
  ),
});
export type SetUp = v.InferOutput<typeof SetUpSchema>;

/** `small`: a window with who is at turn and no more; `page`: the participant page, no part of the extension. */
export type Surface = 'dock' | 'sidePanel' | 'window' | 'small' | 'home' | 'stage' | 'page';

const Hello = v.strictObject({
  type: v.literal('hello'),
  /** What the dock handed to its own frame; null for a view that is not framed. */
  nonce: v.nullable(v.pipe(v.string(), v.maxLength(64))),
});
const Pong = v.strictObject({ type: v.literal('pong') });

const fromView = [
  Hello,
  Pong,
  v.strictObject({ type: v.literal('command'), id: IdSchema, body: CommandBodySchema }),
  /** On one's own machine without a name; on the facilitator's by whoever holds it. */
  v.strictObject({ type: v.literal('giveSignal'), id: IdSchema, kind: SignalKindSchema }),
  v.strictObject({ type: v.literal('createSession'), id: IdSchema, setUp: SetUpSchema }),
  v.strictObject({ type: v.literal('joinSession'), id: IdSchema, name: Name }),
  v.strictObject({ type: v.literal('closeSession'), id: IdSchema }),
  v.strictObject({ type: v.literal('setAside'), id: IdSchema }),
  v.strictObject({ type: v.literal('retryStore'), id: IdSchema }),
  v.strictObject({ type: v.literal('dismissGap'), id: IdSchema }),
  v.strictObject({ type: v.literal('discountGap'), id: IdSchema }),
  v.strictObject({
    type: v.literal('setPreferences'),
    id: IdSchema,
    preferences: PreferencesSchema,
  }),
  v.strictObject({
    type: v.literal('saveDraft'),
    id: IdSchema,
    draft: v.pipe(v.string(), v.maxLength(MAX_DRAFT_CHARS)),
  }),
  v.strictObject({
    type: v.literal('moveDock'),
    id: IdSchema,
    to: v.picklist(['pill', 'left', 'right']),
  }),
  v.strictObject({ type: v.literal('openWindow'), id: IdSchema }),
  /** A window of its own that stays small, or the one that is open. */
  v.strictObject({ type: v.literal('openSmall'), id: IdSchema }),
  /** Whether the person here shares their screen. */
  v.strictObject({ type: v.literal('shareScreen'), id: IdSchema, on: v.boolean() }),
  v.strictObject({ type: v.literal('askNames'), id: IdSchema }),
  /** From a dock on another call than the session's: brings that one to the front. */
  v.strictObject({ type: v.literal('showCall'), id: IdSchema }),
  /** Or takes the session over to this call. */
  v.strictObject({ type: v.literal('bindHere'), id: IdSchema }),
  v.strictObject({ type: v.literal('copyRaw'), id: IdSchema }),
  // Whole, not spread: a bundler keeps what is spread, and views send without reading.
  LiveQuestionSchema,
  GroupQuestionSchema,
  MethodQuestionSchema,
  OwnNoteQuestionSchema,
  NudgeQuestionSchema,
  MomentQuestionSchema,
] as const;

export const FromViewSchema = v.variant('type', fromView);
export type FromView = v.InferOutput<typeof FromViewSchema>;

/** All that the stage has to say. */
export const FromStageSchema = v.variant('type', [Hello, Pong]);

/** Reasons that arise outside the session itself. */
export type HostRefusal =
  | RefusalReason
  | LiveRefusal
  | GroupRefusal
  | MethodRefusal
  | OwnNotesRefusal
  | 'badNames'
  /** More than two own methods at once; own methods and agreements too long to be shared. */
  | 'tooManyOwnMethods'
  | 'textsTooLong'
  | 'badMessage'
  | 'tooLarge'
  | 'storageFull'
  | 'storageFailed'
  | 'copyFailed'
  | 'notInDock'
  /** The browser did not do what was asked of it. */
  | 'failed'
  /** Asked from a dock on another call than the session's. */
  | 'otherCall'
  /** The call page shows no names, or there is none. */
  | 'namesUnknown';

/** Time in which nothing ran here, such as a closed laptop, until the group says whether it counts. */
export interface Gap {
  readonly ms: number;
}

/** How the call page and the session go together, as one view sees it. */
export interface CallSituation {
  /** Whether there is a call whose page may show names. */
  readonly canAskNames: boolean;
  /** The session belongs to another call, and so is not shown here. */
  readonly elsewhere: { readonly platform: Platform; readonly open: boolean } | null;
}

export interface Snapshot {
  readonly type: 'snapshot';
  /** Session time, and this machine's own, when it was sent. */
  readonly now: number;
  readonly wall: number;
  readonly session: SessionView | null;
  /** Person id to name; an erased name is missing. */
  readonly names: Readonly<Record<string, string>>;
  /** In the group's order; without those whose words were erased, or are not on this machine. */
  readonly agreements: readonly Agreement[];
  /** The group's own methods in this session, by their ids; without those like that. */
  readonly methods: Readonly<Record<string, OwnMethod>>;
  /** The words of the session's notes, by their ids; without those like that. */
  readonly notes: Readonly<Record<string, string>>;
  /** The words of the steps of the last meeting, by their ids; without those like that. */
  readonly steps: Readonly<Record<string, string>>;
  readonly preferences: Preferences;
  /** The person here shares their screen: what only they may see is hidden. */
  readonly screenShared: boolean;
  readonly draft: string;
  readonly gap: Gap | null;
  readonly fault: StoreFault | null;
  readonly call: CallSituation;
  /** Who one is here: a participant, or null for the facilitator's machine, which acts for everybody. */
  readonly me: string | null;
  /** Null while the session is on this machine alone. */
  readonly live: LiveSituation | null;
  readonly relay: RelayChoice;
  /** What the organisation has people do about an acute concern for safety; empty where it set nothing. */
  readonly safetyProtocol: string;
  /** Whose meeting it is, and who is who in it: group people by session people; null for no group. */
  readonly group: {
    readonly id: string;
    readonly people: Readonly<Record<string, string>>;
  } | null;
  /** Another number when a group, or what it remembers, has changed: `askGroups` tells what. */
  readonly groups: number;
  /** Another number when a method of one's own has changed: `askMethods` tells what. */
  readonly ownMethods: number;
  /**
   * What was written on this machine for oneself, in the session of `ownOf`. It never leaves it.
   * Null while it is being read, and where there is none.
   */
  readonly own: OwnNotes | null;
  /** The session that is shown; or the one that is over elsewhere, until it is left here. */
  readonly ownOf: string | null;
  /** The private signal that was given last on this machine, if it is somebody's own. */
  readonly lastSignal: OwnSignal | null;
  /** Those that were given here within three minutes and rest. */
  readonly restingSignals: readonly OwnSignal[];
  /** Another number when a case that is kept here has changed: `askKeptCases` tells what. */
  readonly keptCases: number;
  /** What the group's meetings say of this one: on the facilitator's machine, until it is over. */
  readonly series: SeriesFacts | null;
  /** Session time at which the session's call was entered, as far as this program saw it. */
  readonly inCallSince: number | null;
  /** What became of the nudges on this machine's screens; null while it is being read, and without a session. */
  readonly nudges: NudgeRecord | null;
  /** The browser did not switch the strip on the camera image on, or off. */
  readonly cameraFailed: boolean;
}

export type ToView =
  | Snapshot
  | { readonly type: 'ping'; readonly now: number; readonly wall: number }
  /** The moment of whoever has this machine has begun; one of the views may sound. */
  | { readonly type: 'ownMoment'; readonly moment: string }
  | { readonly type: 'done'; readonly id: string }
  | {
      readonly type: 'refused';
      readonly id: string;
      readonly reason: HostRefusal;
      readonly detail?: string;
    }
  | { readonly type: 'names'; readonly id: string; readonly names: readonly string[] }
  | { readonly type: 'methods'; readonly id: string; readonly methods: KnownMethods }
  | { readonly type: 'groups'; readonly id: string; readonly known: KnownGroups }
  | { readonly type: 'keptCases'; readonly id: string; readonly kept: readonly KeptCase[] }
  | { readonly type: 'rawCopy'; readonly id: string; readonly json: string }
  /** This frame is not the one that the dock made. */
  | { readonly type: 'stranger' };
