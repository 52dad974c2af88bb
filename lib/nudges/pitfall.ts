/** What a pitfall says of itself as data: how much it matters, and what lets its line show. */
import * as v from 'valibot';
import { SignalKindSchema } from '@/lib/session/signals';
import { PitfallIdSchema } from './ids';
import { placeKinds } from './places';

/** For whom a line is. */
export const RoleSchema = v.picklist(['facilitator', 'participant', 'caseBringer']);
export type Role = v.InferOutput<typeof RoleSchema>;

const to = v.pipe(v.array(RoleSchema), v.minLength(1), v.maxLength(3));
/** Any of these kinds of phase. */
const where = v.pipe(v.array(v.picklist(placeKinds)), v.minLength(1));
/** Of the planned time of the phase; 1 is all of it. */
const share = v.pipe(v.number(), v.minValue(0.1), v.maxValue(1));
/** Only in phases whose definition names the pitfall. */
const listed = v.optional(v.boolean());

const conditions = [
  'noDeepQuestion',
  'atCaseLevel',
  'tooCalm',
  'fewAlternatives',
  'noOwnPart',
  'longListening',
] as const;
/** What else has to be so. */
const when = v.optional(v.picklist(conditions));
export type Condition = (typeof conditions)[number];

/**
 * By what a line comes. Of time: `start`, `mid`, `end`, `over`. Of turns: `turn`, `balance`. Of what
 * people tap: `signal`, `ownSignal`, `say` (the case-bringer's), `landing`, `pulse`, `log` (the
 * facilitator's "I see"). Of what is known: `setup`, `series`, `form` (the case's sheet), `arrival`,
 * `net`. In place, beside what somebody does: `choice` (of a method), `leave` (a step of it), `close`,
 * `lint` (what is typed), `static`, and `ask` (help is opened).
 */
export const TriggerSchema = v.variant('on', [
  v.strictObject({
    on: v.literal('start'),
    in: where,
    to,
    listed,
    when,
    /** Not again in the whole session, or in the same case. */
    once: v.optional(v.picklist(['session', 'case'])),
  }),
  v.strictObject({ on: v.literal('mid'), in: where, to, share, listed, when }),
  v.strictObject({ on: v.literal('end'), in: where, to, share, listed }),
  v.strictObject({ on: v.literal('over'), in: where, to, listed }),
  v.strictObject({
    on: v.literal('turn'),
    pattern: v.picklist(['overrun', 'fast', 'rising', 'alternating', 'facilitator', 'caseBringer']),
    in: where,
    to,
  }),
  v.strictObject({ on: v.literal('balance'), pattern: v.picklist(['unheard', 'dominant']), to }),
  v.strictObject({
    on: v.literal('signal'),
    kind: SignalKindSchema,
    /** From so many on, within three minutes. */
    from: v.picklist([1, 2]),
    in: v.optional(where),
    to,
  }),
  v.strictObject({ on: v.literal('ownSignal'), kind: SignalKindSchema, to }),
  v.strictObject({
    on: v.literal('say'),
    kinds: v.pipe(
      v.array(v.picklist(['notNow', 'silence', 'tooMuch', 'question', 'stop'])),
      v.minLength(1),
    ),
    /** So often in this phase. */
    times: v.picklist([1, 2]),
    in: v.optional(where),
    to,
    /** The facilitator's line would not be true yet: on the only screen, too, it waits for its own trigger. */
    notForOthers: v.optional(v.boolean()),
  }),
  v.strictObject({ on: v.literal('landing'), to }),
  v.strictObject({ on: v.literal('arrival'), to }),
  v.strictObject({ on: v.literal('pulse'), kind: v.picklist(['heard']), to }),
  v.strictObject({ on: v.literal('log'), to }),
  v.strictObject({
    on: v.literal('setup'),
    fact: v.picklist(['inContent', 'notPrepared', 'rank', 'noSeat', 'size', 'newRole']),
    to,
  }),
  v.strictObject({
    on: v.literal('series'),
    fact: v.picklist([
      'absent',
      'absentTwice',
      'safetyFalls',
      'practised',
      'first',
      'newMember',
      'noCaseYet',
      'oneBringer',
      'problemsOnly',
    ]),
    in: v.optional(where),
    to,
  }),
  v.strictObject({
    on: v.literal('form'),
    fact: v.picklist(['noOwnPart', 'complaint', 'fewTicks', 'noOffers']),
    in: where,
    to,
  }),
  v.strictObject({ on: v.literal('closing'), to }),
  v.strictObject({ on: v.literal('waiting'), to }),
  v.strictObject({ on: v.literal('shortPhase'), to }),
  v.strictObject({ on: v.literal('net'), fact: v.picklist(['lost', 'back']), to }),
  v.strictObject({
    on: v.literal('choice'),
    fact: v.picklist(['sameMethod', 'young', 'mismatch']),
    to,
  }),
  v.strictObject({ on: v.literal('leave'), to }),
  v.strictObject({ on: v.literal('close'), at: v.picklist(['session', 'case', 'screen']), to }),
  v.strictObject({ on: v.literal('review') }),
  v.strictObject({ on: v.literal('lint') }),
  v.strictObject({
    on: v.literal('static'),
    at: v.picklist(['askedField', 'roleCard', 'threshold']),
  }),
  v.strictObject({ on: v.literal('ask') }),
]);
export type Trigger = v.InferOutput<typeof TriggerSchema>;
export type TriggerKind = Trigger['on'];
export type TriggerOf<K extends TriggerKind> = Extract<Trigger, { on: K }>;

export const PitfallSchema = v.strictObject({
  id: PitfallIdSchema,
  /** 1: shows by itself where the stand allows; 2: on request, or when somebody says so; 3: seldom. */
  tier: v.picklist([1, 2, 3]),
  triggers: v.pipe(v.array(TriggerSchema), v.minLength(1)),
});
export type Pitfall = v.InferOutput<typeof PitfallSchema>;
