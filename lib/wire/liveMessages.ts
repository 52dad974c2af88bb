/** What views ask about sharing a session with other people's machines, and what they are shown of it. */
import * as v from 'valibot';
import { IdSchema } from '@/lib/session/events';

const MAX_ADDRESS_CHARS = 500;
export const MAX_INVITE_CHARS = 2000;

const Address = v.pipe(v.string(), v.maxLength(MAX_ADDRESS_CHARS));
/** A long name is refused with its length, so it has to arrive. */
const Name = v.pipe(v.string(), v.maxLength(1000));
/** 16 bytes as base64url. */
const MemberId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));

/** Questions of the facilitator, then of who takes part. All have an `id`, by which they are answered. */
export const liveQuestions = [
  /**
   * Opens the session to others. Refused with `consentNeeded` (detail: the relay's host) until the
   * user agreed to that relay; with `badRelay` for an address that cannot be used.
   */
  v.strictObject({
    type: v.literal('shareLive'),
    id: IdSchema,
    relay: Address,
    /** Where the participant page is served; empty where there is none. */
    joinPage: Address,
    agreed: v.boolean(),
  }),
  v.strictObject({ type: v.literal('stopSharing'), id: IdSchema }),
  /** Lets a knock in as this person, or as somebody new by this name. */
  v.strictObject({
    type: v.literal('admit'),
    id: IdSchema,
    knock: MemberId,
    as: v.variant('kind', [
      v.strictObject({ kind: v.literal('person'), person: IdSchema }),
      v.strictObject({ kind: v.literal('new'), name: Name }),
    ]),
  }),
  v.strictObject({ type: v.literal('declineKnock'), id: IdSchema, knock: MemberId }),
  v.strictObject({ type: v.literal('removeMember'), id: IdSchema, person: IdSchema }),
  v.strictObject({ type: v.literal('nameDeputy'), id: IdSchema, person: v.nullable(IdSchema) }),
  /** Null takes the offer back. */
  v.strictObject({ type: v.literal('offerHandOver'), id: IdSchema, person: v.nullable(IdSchema) }),

  /** `invite` is what was pasted: the code or the whole link. Refused like `shareLive`, or `badInvite`. */
  v.strictObject({
    type: v.literal('joinLive'),
    id: IdSchema,
    invite: v.pipe(v.string(), v.maxLength(MAX_INVITE_CHARS)),
    name: Name,
    agreed: v.boolean(),
  }),
  v.strictObject({ type: v.literal('leaveLive'), id: IdSchema }),
  v.strictObject({ type: v.literal('answerHandOver'), id: IdSchema, accept: v.boolean() }),
  v.strictObject({ type: v.literal('takeOver'), id: IdSchema }),
] as const;

export const LiveQuestionSchema = v.variant('type', liveQuestions);
export type LiveQuestion = v.InferOutput<typeof LiveQuestionSchema>;

export function isLiveQuestion(message: { readonly type: string }): message is LiveQuestion {
  return liveQuestions.some(({ entries }) => entries.type.literal === message.type);
}

/** Reasons that arise between machines. */
export type LiveRefusal =
  | 'consentNeeded'
  | 'badRelay'
  | 'badInvite'
  /** The invite is of a newer Kring; `inviteTooOld`: of an older one. */
  | 'inviteTooNew'
  | 'inviteTooOld'
  | 'notShared'
  | 'alreadyLive'
  | 'unknownKnock'
  | 'unknownMember'
  /** Only somebody with the extension can write a session. */
  | 'needsExtension'
  /** Somebody else is about to write it; nothing changes here. */
  | 'handedOver'
  | 'notDeputy'
  | 'writerStillThere';

/** `connecting`: never yet; `offline`: lost, and trying again. */
export type Line = 'connecting' | 'online' | 'offline';

export interface Knock {
  readonly id: string;
  /** Six digits. */
  readonly code: string;
  readonly name: string;
}

export interface LiveMember {
  readonly person: string;
  /** Only the extension can be deputy or take over. */
  readonly extension: boolean;
  readonly connected: boolean;
  /** Session time at which it was heard last; null while it is connected, and where it never was. */
  readonly lostAt: number | null;
}

/** Steps of a former writer that nobody has any more, by their numbers. */
export interface MissingSteps {
  readonly from: number;
  readonly to: number;
}

/** The facilitator's own machine. */
export interface WriterSituation {
  readonly role: 'writer';
  /** Host name, with port where it is not the usual one. */
  readonly relay: string;
  readonly line: Line;
  /** The code to paste. */
  readonly invite: string;
  /** The same as a link to the participant page, where one is known. */
  readonly link: string | null;
  readonly knocks: readonly Knock[];
  readonly members: readonly LiveMember[];
  readonly deputy: string | null;
  readonly handOver: { readonly person: string; readonly declined: boolean } | null;
  /** Somebody knocked with another version: who of the two has to update. */
  readonly otherVersion: 'theirs' | 'ours' | null;
  readonly missing: readonly MissingSteps[];
}

export type JoinStage =
  /** Nobody has answered yet. */
  | 'knocking'
  /** The code is there: it is said aloud, and the facilitator decides. */
  | 'waiting'
  | 'in'
  | 'declined'
  | 'removed'
  /** The facilitator ended it, or stopped sharing. */
  | 'ended'
  /** The facilitator's Kring is newer; `writerTooOld`: older. */
  | 'tooOld'
  | 'writerTooOld';

/** Everybody else's machine. */
export interface MemberSituation {
  readonly role: 'member';
  readonly relay: string;
  readonly line: Line;
  readonly stage: JoinStage;
  readonly code: string | null;
  /** Who one is in this session, once admitted. */
  readonly person: string | null;
  /** Session time since which the facilitator's machine is not heard; null while it is. */
  readonly writerAwaySince: number | null;
  /** One is the deputy. */
  readonly deputy: boolean;
  /** Long enough away for the deputy to take over. */
  readonly mayTakeOver: boolean;
  /** The facilitator wants to hand over to one. */
  readonly offered: boolean;
}

export type LiveSituation = WriterSituation | MemberSituation;

/** Where sessions are shared, from the organisation or from the last time. */
export interface RelayChoice {
  readonly relay: string;
  readonly joinPage: string;
  /** Set by the organisation, not to be changed here. */
  readonly fixed: boolean;
}
