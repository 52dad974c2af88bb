/** What machines say to each other inside frames: closed unions with limits (docs/PROTOCOL.md). */
import * as v from 'valibot';
import { SilenceSecondsSchema } from '@/lib/session/commands';
import { SideSchema } from '@/lib/session/depth';
import { MAX_CARRIED_STEPS } from '@/lib/session/carriedSteps';
import {
  CaseNumberSchema,
  EventEnvelopeSchema,
  IdSchema,
  LandingScoreSchema,
  MAX_AGREEMENTS,
  MAX_PEOPLE,
  NoteCaseSchema,
} from '@/lib/session/events';
import { LearningKindSchema } from '@/lib/session/harvest';
import { WarmthSchema } from '@/lib/session/lists';
import { MAX_METHOD_BYTES } from '@/lib/methods/ownMethod';
import { MAX_NAME_LENGTH } from '@/lib/session/names';
import { MAX_NOTE_BYTES, MAX_NOTES, NoteKindSchema, NoteTextSchema } from '@/lib/session/notes';
import { DaySchema, DOTS } from '@/lib/session/offers';
import { PulseSchema } from '@/lib/session/pulses';
import type { RefusalReason } from '@/lib/session/refusal';
import { SignalKindSchema } from '@/lib/session/signals';
import { MAX_OWN_METHODS } from '@/lib/session/texts';
import { StepKindSchema, YieldWaySchema } from '@/lib/session/yield';
import type { SizeClass } from './padding';
import { PatchSchema } from './patch';
import { SessionViewSchema } from './viewSchema';

/** 16 bytes as base64url: a member's id, or a nonce. */
const Id16 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));
/** 65 bytes as base64url: a point of P-256. */
const Point = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{87}$/));
const Signature = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/));
/** 32 bytes as base64url. */
const Secret = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));
/** S4, S7. By which a member knows whether it has all names, and all texts. */
const Digest = v.pipe(v.string(), v.maxLength(16));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff));
const Time = v.pipe(v.number(), v.finite());
/** Code points times two: an emoji is two units. */
const Name = v.pipe(v.string(), v.maxLength(2 * MAX_NAME_LENGTH));
const Names = v.pipe(
  v.record(IdSchema, Name),
  v.check((names) => Object.keys(names).length <= MAX_PEOPLE),
);

/** Far above a text and its meaning as JSON, also where each character is written with six. */
const MAX_AGREEMENT_JSON_CHARS = 4000;
/** S7. What stands in the values is looked at where it is shown: a newer Kring may know more of it. */
const textKinds = [
  {
    key: /^agreement\/[A-Za-z0-9_-]{1,40}$/,
    count: MAX_AGREEMENTS,
    chars: MAX_AGREEMENT_JSON_CHARS,
  },
  { key: /^note\/[A-Za-z0-9_-]{1,40}$/, count: MAX_NOTES, chars: MAX_NOTE_BYTES },
  { key: /^step\/[A-Za-z0-9_-]{1,40}$/, count: MAX_CARRIED_STEPS, chars: MAX_NOTE_BYTES },
  { key: /^method\/[A-Za-z0-9_-]{1,40}$/, count: MAX_OWN_METHODS, chars: MAX_METHOD_BYTES },
];
const Texts = v.pipe(
  v.record(v.string(), v.string()),
  v.check((texts) => {
    const keys = Object.keys(texts);
    const known = textKinds.map(({ key: shape, count, chars }) => {
      const own = keys.filter((key) => shape.test(key));
      const fits = own.length <= count && own.every((key) => (texts[key]?.length ?? 0) <= chars);
      return fits ? own.length : 0;
    });
    return known.reduce((sum, each) => sum + each, 0) === keys.length;
  }, 'No texts of a session.'),
);

const TextKey = v.pipe(
  v.string(),
  v.check((key) => textKinds.some(({ key: shape }) => shape.test(key))),
);
const MAX_TEXTS = textKinds.reduce((sum, { count }) => sum + count, 0);

const Keys = v.strictObject({ sign: Point, agree: Point });
export type WrittenKeys = v.InferOutput<typeof Keys>;

/** W1. `epoch` is the one that it opens; signed with the keys in `by`. */
export const CertificateSchema = v.strictObject({
  kind: v.picklist(['handOver', 'deputy']),
  epoch: Count,
  by: Keys,
  to: Keys,
  signature: Signature,
});
export type Certificate = v.InferOutput<typeof CertificateSchema>;

/** A session changes hands a few times; with this many, a greeting still fits its size. */
const MAX_CHAIN = 64;

export const LobbySchema = v.variant('type', [
  /** L4. `commitment` is the SHA-256 of the nonce that `join` shows. */
  v.strictObject({ type: v.literal('knock'), keys: Keys, commitment: Secret }),
  v.strictObject({
    type: v.literal('greet'),
    /** Null: to everybody, after a change of writer. */
    to: v.nullable(v.strictObject({ id: Id16, nonce: Id16 })),
    keys: Keys,
    chain: v.pipe(v.array(CertificateSchema), v.maxLength(MAX_CHAIN), v.readonly()),
  }),
]);
export type LobbyMessage = v.InferOutput<typeof LobbySchema>;

/** C1. What a person may ask from a machine of their own; the person is who was admitted there. */
export const RemoteCommandSchema = v.variant('type', [
  v.strictObject({ type: v.literal('raiseHand') }),
  v.strictObject({ type: v.literal('lowerHand') }),
  v.strictObject({ type: v.literal('finishTurn') }),
  v.strictObject({ type: v.literal('passTurn') }),
  v.strictObject({ type: v.literal('postponeTurn') }),
  v.strictObject({ type: v.literal('giveBackTurn') }),
  v.strictObject({ type: v.literal('askOn') }),
  v.strictObject({ type: v.literal('askFact') }),
  v.strictObject({ type: v.literal('answerFact') }),
  v.strictObject({ type: v.literal('markReady') }),
  v.strictObject({ type: v.literal('withdrawReady') }),
  v.strictObject({ type: v.literal('returnToSession') }),
  v.strictObject({ type: v.literal('markLanded'), score: LandingScoreSchema }),
  v.strictObject({ type: v.literal('acceptAgreements') }),
  v.strictObject({ type: v.literal('checkOut'), aftercare: v.boolean() }),
  v.strictObject({
    type: v.literal('writeNote'),
    note: IdSchema,
    case: NoteCaseSchema,
    kind: NoteKindSchema,
    text: NoteTextSchema,
  }),
  v.strictObject({ type: v.literal('withdrawNote'), note: IdSchema }),
  v.strictObject({ type: v.literal('stepBack') }),
  v.strictObject({ type: v.literal('comeBack') }),
  // C4. Taken from the case-bringer alone.
  v.strictObject({ type: v.literal('keepSilence'), seconds: SilenceSecondsSchema }),
  v.strictObject({ type: v.literal('sayNotNow') }),
  v.strictObject({ type: v.literal('sayStop') }),
  v.strictObject({ type: v.literal('sayEnough') }),
  v.strictObject({ type: v.literal('withdrawEnough') }),
  v.strictObject({ type: v.literal('showQuestion') }),
  v.strictObject({ type: v.literal('hideQuestion') }),
  v.strictObject({ type: v.literal('markSide'), side: SideSchema, seen: v.boolean() }),
  v.strictObject({ type: v.literal('offerCase'), urgent: v.boolean() }),
  v.strictObject({ type: v.literal('withdrawOffer') }),
  v.strictObject({
    type: v.literal('placeDots'),
    on: v.pipe(v.array(IdSchema), v.maxLength(DOTS)),
  }),
  v.strictObject({ type: v.literal('splitOffers') }),
  v.strictObject({
    type: v.literal('settleYield'),
    case: CaseNumberSchema,
    how: YieldWaySchema,
    kind: v.nullable(StepKindSchema),
    lookAgainOn: v.nullable(DaySchema),
  }),
  v.strictObject({
    type: v.literal('nameLearning'),
    case: CaseNumberSchema,
    kind: v.nullable(LearningKindSchema),
  }),
  v.strictObject({
    type: v.literal('rateQuestion'),
    note: IdSchema,
    warmth: WarmthSchema,
  }),
  v.strictObject({
    type: v.literal('chooseAlternative'),
    note: IdSchema,
    taken: v.boolean(),
    agreed: v.boolean(),
  }),
  // C6. Once, and never to be found again.
  v.strictObject({ type: v.literal('givePulses'), pulse: PulseSchema }),
  // C8. Unseen by the others; counted with all of them, or not at all.
  v.strictObject({
    type: v.literal('answerSafety'),
    case: CaseNumberSchema,
    safe: v.boolean(),
  }),
]);
export type RemoteCommand = v.InferOutput<typeof RemoteCommandSchema>;

/** Numbers of the log, both included. */
const RangeSchema = v.strictObject({ from: Count, to: Count });
export type Range = v.InferOutput<typeof RangeSchema>;

/** W6. Numbers of the log of a writer who is gone. */
const FormerRangeSchema = v.strictObject({ epoch: Count, from: Count, to: Count });
export type FormerRange = v.InferOutput<typeof FormerRangeSchema>;

export const ToWriterSchema = v.variant('type', [
  v.strictObject({ type: v.literal('join'), name: Name, extension: v.boolean(), nonce: Id16 }),
  /** Answered with a snapshot and the names. */
  v.strictObject({ type: v.literal('sync') }),
  /** S7. Answered with the texts. */
  v.strictObject({ type: v.literal('askTexts') }),
  v.strictObject({
    type: v.literal('command'),
    id: IdSchema,
    command: RemoteCommandSchema,
    /** W6. The numbers that it had made with a writer who is gone. */
    was: v.nullable(FormerRangeSchema),
  }),
  /** C7. No command: it is never stored with the person from whom it comes. */
  v.strictObject({ type: v.literal('signal'), id: IdSchema, kind: SignalKindSchema }),
  v.strictObject({
    type: v.literal('time'),
    question: Count,
    t0: Time,
    /** W5. Milliseconds since the writer was last heard. */
    heardMs: v.pipe(Time, v.minValue(0)),
    /** W3. What a deputy holds of the log, the members and the texts; null for everybody else. */
    held: v.nullable(v.strictObject({ seq: Count, roster: Count, texts: Digest })),
    /** W6. What one knows that a former writer had made, and that this one's log lacks. */
    lacks: v.nullable(FormerRangeSchema),
  }),
  v.strictObject({ type: v.literal('handOverAnswer'), offer: Count, accept: v.boolean() }),
  v.strictObject({ type: v.literal('leave') }),
]);
export type ToWriter = v.InferOutput<typeof ToWriterSchema>;

const SessionKeySchema = v.strictObject({ number: Count, secret: Secret });

export const RosterEntrySchema = v.strictObject({
  keys: Keys,
  person: IdSchema,
  extension: v.boolean(),
});
export type RosterEntry = v.InferOutput<typeof RosterEntrySchema>;

/** K2. `superseded`: who was admitted as the same person took the place. */
export const ClosedSchema = v.picklist(['declined', 'removed', 'superseded', 'ended', 'full']);
export type Closed = v.InferOutput<typeof ClosedSchema>;

/** One frame holds at most this many events, which keeps it under the largest size. */
export const MAX_REPLICA_EVENTS = 40;

export const ToMemberSchema = v.variant('type', [
  /** The name arrived; the facilitator decides. */
  v.strictObject({ type: v.literal('waiting') }),
  v.strictObject({ type: v.literal('closed'), why: ClosedSchema }),
  v.strictObject({
    type: v.literal('snapshot'),
    person: IdSchema,
    key: SessionKeySchema,
    seq: Count,
    view: SessionViewSchema,
    texts: Digest,
    /** W6. For each change of writer, the newest number when the new one began. */
    bases: v.pipe(v.array(Count), v.maxLength(MAX_CHAIN), v.readonly()),
    /** C3, W6: which of the last commands of this member the log holds. */
    taken: v.pipe(v.array(IdSchema), v.maxLength(64), v.readonly()),
  }),
  v.strictObject({ type: v.literal('names'), names: Names }),
  v.strictObject({ type: v.literal('texts'), texts: Texts }),
  /** C2. `made` is null where nothing had to happen. */
  v.strictObject({ type: v.literal('done'), id: IdSchema, made: v.nullable(RangeSchema) }),
  v.strictObject({
    type: v.literal('refused'),
    id: IdSchema,
    reason: v.pipe(v.string(), v.maxLength(40)),
  }),
  v.strictObject({ type: v.literal('time'), question: Count, t0: Time, t1: Time, t2: Time }),
  /** W2. Null: there is no offer any more. */
  v.strictObject({ type: v.literal('handOver'), offer: v.nullable(Count) }),
  /** W3. A piece of the log, in order. */
  v.strictObject({
    type: v.literal('replica'),
    events: v.pipe(v.array(EventEnvelopeSchema), v.maxLength(MAX_REPLICA_EVENTS), v.readonly()),
  }),
  v.strictObject({
    type: v.literal('roster'),
    /** Null: one is no deputy any more. */
    certificate: v.nullable(CertificateSchema),
    number: Count,
    members: v.pipe(v.array(RosterEntrySchema), v.maxLength(MAX_PEOPLE), v.readonly()),
  }),
  /** W2. The log is complete up to `seq`, and nothing more will be written here. */
  v.strictObject({
    type: v.literal('handedOver'),
    certificate: CertificateSchema,
    seq: Count,
    texts: Digest,
  }),
]);
export type ToMember = v.InferOutput<typeof ToMemberSchema>;

export const ToRoomSchema = v.variant('type', [
  v.strictObject({ type: v.literal('change'), from: Count, seq: Count, patch: PatchSchema }),
  v.strictObject({ type: v.literal('names'), names: Names }),
  /** S7. Those that are new or different, and the keys of those that are gone. */
  v.strictObject({
    type: v.literal('textsChanged'),
    texts: Texts,
    gone: v.pipe(v.array(TextKey), v.maxLength(MAX_TEXTS), v.readonly()),
  }),
  v.strictObject({
    type: v.literal('pulse'),
    seq: Count,
    names: Digest,
    texts: Digest,
    /** W3, W4. Of which epoch the certificate of the deputy is, and the last that was given to anybody. */
    deputy: v.nullable(Count),
    certified: Count,
  }),
]);
export type ToRoom = v.InferOutput<typeof ToRoomSchema>;

const sizes: ReadonlyMap<string, SizeClass> = new Map([
  ['knock', 'question'],
  ['join', 'question'],
  ['command', 'question'],
  ['signal', 'question'],
  ['greet', 'content'],
  ['snapshot', 'content'],
  ['change', 'content'],
  ['replica', 'content'],
  ['roster', 'content'],
  ['handedOver', 'question'],
  ['names', 'names'],
  ['texts', 'content'],
  ['textsChanged', 'content'],
]);

/** F5. Every other message is small. */
export function sizeOf({ type }: { readonly type: string }): SizeClass {
  return sizes.get(type) ?? 'small';
}

/** Why the writer refused a command, as far as this version knows the reason. */
export type RemoteRefusal = RefusalReason | 'failed';
