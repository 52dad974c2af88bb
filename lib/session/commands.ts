/** What people ask of a session. A command is a wish; `decide` answers with events or a refusal. */
import * as v from 'valibot';
import { LevelSchema } from '@/lib/methods/schema';
import { PitfallIdSchema } from '@/lib/nudges/ids';
import { SideSchema } from './depth';
import {
  AgreementsSchema,
  AskedSchema,
  CarriedStepsSchema,
  CaseNumberSchema,
  IdSchema,
  LandingScoreSchema,
  MAX_PEOPLE,
  MAX_PHASES,
  MIN_PEOPLE,
  NoteCaseSchema,
  PauseReasonSchema,
} from './events';
import { LearningKindSchema } from './harvest';
import { WarmthSchema } from './lists';
import { NoteKindSchema, NoteTextSchema } from './notes';
import { DaySchema, DOTS } from './offers';
import { PulseSchema } from './pulses';
import { SignalKindSchema } from './signals';
import {
  CasePlanSchema,
  MeetingPlanSchema,
  MAX_CASES,
  SeatSchema,
  StructureSchema,
} from './meetingPlan';
import { StepKindSchema, YieldWaySchema } from './yield';

const Index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_PHASES));
const Seconds = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3600));

/** Where more time comes from: the end of the meeting, or minutes of later phases. */
export const TimeSourceSchema = v.picklist(['endTime', 'laterPhases']);
export const TimeTargetSchema = v.picklist(['phase', 'turn']);
export type TimeSource = v.InferOutput<typeof TimeSourceSchema>;
export type TimeTarget = v.InferOutput<typeof TimeTargetSchema>;

/** How long a silence lasts that ends by itself. */
export const SilenceSecondsSchema = v.picklist([10, 30, 60]);
export type SilenceSeconds = v.InferOutput<typeof SilenceSecondsSchema>;

const person = IdSchema;
/** The group goes on although the case-bringer has not said what they take from the case. */
const withoutYield = v.optional(v.boolean());

/**
 * `from` and `person` name what the giver saw: a command that comes too late, from a second view
 * or a second click, is refused instead of moving everybody twice.
 */
const bodies = [
  v.strictObject({
    type: v.literal('createSession'),
    session: IdSchema,
    people: v.pipe(v.array(IdSchema), v.minLength(MIN_PEOPLE), v.maxLength(MAX_PEOPLE)),
    facilitator: person,
    seat: SeatSchema,
    structure: StructureSchema,
    plan: MeetingPlanSchema,
    /** Of the plan's cases, in their order; a case without one has none yet. */
    caseBringers: v.pipe(v.array(v.nullable(person)), v.maxLength(MAX_CASES)),
    agreements: AgreementsSchema,
    endBy: v.nullable(v.number()),
    firstTimersFirst: v.boolean(),
    steps: v.optional(CarriedStepsSchema),
    rank: v.optional(v.boolean()),
  }),
  v.strictObject({ type: v.literal('startSession') }),
  v.strictObject({ type: v.literal('joinSession'), person }),
  v.strictObject({ type: v.literal('leaveSession'), person }),
  v.strictObject({ type: v.literal('returnToSession'), person }),
  v.strictObject({ type: v.literal('assignFacilitator'), person }),
  v.strictObject({
    type: v.literal('assignCaseBringer'),
    case: CaseNumberSchema,
    person: v.nullable(person),
  }),
  v.strictObject({ type: v.literal('chooseMethod'), case: CaseNumberSchema, of: CasePlanSchema }),
  v.strictObject({
    type: v.literal('addCase'),
    /** The number that it gets: a second click does not add another. */
    case: CaseNumberSchema,
    of: CasePlanSchema,
    caseBringer: v.nullable(person),
  }),
  v.strictObject({
    type: v.literal('changeStructure'),
    structure: StructureSchema,
    agreed: v.boolean(),
  }),
  v.strictObject({ type: v.literal('markLanded'), person, score: LandingScoreSchema }),
  v.strictObject({ type: v.literal('acceptAgreements'), person }),
  v.strictObject({ type: v.literal('stressAgreement'), agreement: v.nullable(IdSchema) }),
  v.strictObject({ type: v.literal('checkOut'), person, aftercare: v.boolean() }),
  /** The words are stored beside the log. */
  v.strictObject({
    type: v.literal('writeNote'),
    /** A new id, or that of the note that is written anew. */
    note: IdSchema,
    case: NoteCaseSchema,
    kind: NoteKindSchema,
    person,
    text: NoteTextSchema,
  }),
  v.strictObject({ type: v.literal('withdrawNote'), note: IdSchema, person }),
  v.strictObject({ type: v.literal('markLevel'), level: v.nullable(LevelSchema) }),
  v.strictObject({ type: v.literal('askAbout'), asked: AskedSchema }),
  v.strictObject({ type: v.literal('markSide'), person, side: SideSchema, seen: v.boolean() }),
  v.strictObject({ type: v.literal('shareLine'), pitfall: PitfallIdSchema }),
  v.strictObject({ type: v.literal('hideLine') }),
  v.strictObject({ type: v.literal('markPitfall'), pitfall: PitfallIdSchema, seen: v.boolean() }),
  /** What it is about is a note of kind `pitch`. */
  v.strictObject({ type: v.literal('offerCase'), person, urgent: v.boolean() }),
  v.strictObject({ type: v.literal('withdrawOffer'), person }),
  v.strictObject({ type: v.literal('openOffers') }),
  v.strictObject({
    type: v.literal('placeDots'),
    person,
    on: v.pipe(v.array(IdSchema), v.maxLength(DOTS)),
  }),
  v.strictObject({ type: v.literal('countDots') }),
  v.strictObject({
    type: v.literal('mergeOffers'),
    from: IdSchema,
    into: IdSchema,
    agreed: v.boolean(),
  }),
  v.strictObject({ type: v.literal('splitOffers'), person }),
  v.strictObject({
    type: v.literal('settleYield'),
    case: CaseNumberSchema,
    person,
    how: YieldWaySchema,
    kind: v.nullable(StepKindSchema),
    lookAgainOn: v.nullable(DaySchema),
  }),
  v.strictObject({
    type: v.literal('nameLearning'),
    case: CaseNumberSchema,
    person,
    kind: v.nullable(LearningKindSchema),
  }),
  v.strictObject({
    type: v.literal('rateQuestion'),
    note: IdSchema,
    person,
    warmth: WarmthSchema,
  }),
  v.strictObject({
    type: v.literal('chooseAlternative'),
    note: IdSchema,
    person,
    taken: v.boolean(),
    agreed: v.boolean(),
  }),
  /** How it was. Null: on a screen that goes round. The answers are stored beside the log. */
  /** Whether it is safe enough for this case's method. */
  v.strictObject({ type: v.literal('askSafety'), case: CaseNumberSchema }),
  /** `person` is null on a screen that goes round. What is said is stored beside the log. */
  v.strictObject({
    type: v.literal('answerSafety'),
    case: CaseNumberSchema,
    person: v.nullable(person),
    safe: v.boolean(),
  }),
  v.strictObject({
    type: v.literal('givePulses'),
    person: v.nullable(person),
    pulse: PulseSchema,
  }),
  v.strictObject({ type: v.literal('nextPhase'), from: Index, agreed: v.boolean(), withoutYield }),
  v.strictObject({ type: v.literal('previousPhase'), from: Index }),
  v.strictObject({ type: v.literal('jumpToPhase'), to: Index, agreed: v.boolean(), withoutYield }),
  v.strictObject({ type: v.literal('skipPhase'), phase: Index, agreed: v.boolean(), withoutYield }),
  v.strictObject({ type: v.literal('finishTurn'), person }),
  v.strictObject({ type: v.literal('passTurn'), person }),
  v.strictObject({ type: v.literal('skipTurn'), person }),
  v.strictObject({ type: v.literal('postponeTurn'), person }),
  v.strictObject({ type: v.literal('giveBackTurn'), person }),
  v.strictObject({ type: v.literal('takeTurn'), person }),
  v.strictObject({ type: v.literal('startRound') }),
  v.strictObject({
    type: v.literal('changeOrder'),
    upcoming: v.pipe(v.array(IdSchema), v.maxLength(MAX_PEOPLE)),
  }),
  v.strictObject({ type: v.literal('raiseHand'), person }),
  v.strictObject({ type: v.literal('lowerHand'), person }),
  v.strictObject({ type: v.literal('markSpeaking'), person }),
  v.strictObject({ type: v.literal('askOn'), person }),
  v.strictObject({ type: v.literal('askFact'), person }),
  v.strictObject({ type: v.literal('answerFact'), person }),
  v.strictObject({ type: v.literal('markReady'), person }),
  v.strictObject({ type: v.literal('withdrawReady'), person }),
  v.strictObject({
    type: v.literal('pauseSession'),
    reason: PauseReasonSchema,
    person: v.nullable(person),
  }),
  v.strictObject({ type: v.literal('resumeSession') }),
  v.strictObject({
    type: v.literal('keepSilence'),
    /** Whose machine asks for it, for everybody; null for the facilitator's own. */
    person: v.nullable(person),
    /** Null: until the facilitator ends it. */
    seconds: v.nullable(SilenceSecondsSchema),
  }),
  /** Given by the host when that moment has come; `since` says of which silence. */
  v.strictObject({ type: v.literal('endSilence'), since: v.number() }),
  /** The case-bringer's say. `person` is the case-bringer. */
  v.strictObject({ type: v.literal('sayNotNow'), person }),
  v.strictObject({ type: v.literal('sayStop'), person }),
  v.strictObject({ type: v.literal('sayEnough'), person }),
  v.strictObject({ type: v.literal('withdrawEnough'), person }),
  v.strictObject({ type: v.literal('showQuestion'), person }),
  v.strictObject({ type: v.literal('hideQuestion'), person }),
  /** Given by the host: private signals of one kind, as many as are told at once. */
  v.strictObject({
    type: v.literal('countSignals'),
    kind: SignalKindSchema,
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_PEOPLE)),
    phase: Index,
  }),
  /** Leaves the rest of the method, also out of a pause: the case-bringer does not go on. */
  v.strictObject({ type: v.literal('closeCase'), case: CaseNumberSchema }),
  v.strictObject({ type: v.literal('stepBack'), person }),
  v.strictObject({ type: v.literal('comeBack'), person }),
  v.strictObject({
    type: v.literal('grantTime'),
    target: TimeTargetSchema,
    seconds: Seconds,
    source: TimeSourceSchema,
  }),
  v.strictObject({
    type: v.literal('discountGap'),
    ms: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  v.strictObject({ type: v.literal('undoCommand'), command: IdSchema }),
  v.strictObject({ type: v.literal('endSession'), withoutCheckOut: v.boolean(), withoutYield }),
  v.strictObject({ type: v.literal('abandonSession') }),
  v.strictObject({
    type: v.literal('correctClock'),
    byMs: v.pipe(v.number(), v.finite()),
  }),
] as const;

export const CommandBodySchema = v.variant('type', bodies);
export type CommandBody = v.InferOutput<typeof CommandBodySchema>;

/** The giver of what nobody asks for: the host itself, when it corrects the clock. */
export const HOST_ID = 'kring';

/** A command with its id and its giver, whom the host has established. */
export interface Command {
  readonly id: string;
  readonly by: string;
  readonly body: CommandBody;
}
