/** What happened in a session: the closed union that the log holds. Ids, times and choices only. */
import * as v from 'valibot';
import { AgendaPhaseSchema } from './agenda';
import { MAX_CARRIED_STEPS } from './carriedSteps';
import { LearningKindSchema } from './harvest';
import { WarmthSchema } from './lists';
import { NoteKindSchema } from './notes';
import { AskKindSchema } from '@/lib/methods/cards/ask';
import { LevelSchema } from '@/lib/methods/schema';
import { PitfallIdSchema } from '@/lib/nudges/ids';
import { SideSchema } from './depth';
import { DaySchema, DOTS } from './offers';
import { MAX_CASES, SeatSchema, StructureSchema } from './meetingPlan';
import { pulseSteps } from './pulses';
import { SignalKindSchema } from './signals';
import { StepKindSchema, YieldWaySchema } from './yield';

/** Bounds a session everywhere: the ring, the agreements of the field and the messages. */
export const MAX_PEOPLE = 20;
export const MIN_PEOPLE = 2;
export const MAX_PHASES = 60;

export const IdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/));
const Time = v.pipe(v.number(), v.finite());
const Index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_PHASES));
const Duration = v.pipe(v.number(), v.finite(), v.minValue(0));
const People = v.pipe(v.array(IdSchema), v.maxLength(MAX_PEOPLE));

export const PauseReasonSchema = v.picklist([
  'break',
  'silence',
  'distance',
  'lostConnection',
  'stop',
  'stay',
  'safety',
]);

/** Left out where the method asks no more trust than any other. */
const NeedsTrust = v.optional(v.literal(true));

const CaseSchema = v.strictObject({
  caseBringer: v.nullable(IdSchema),
  method: IdSchema,
  methodVersion: v.number(),
  needsTrust: NeedsTrust,
});

export const MAX_AGREEMENTS = 12;
export const AgreementsSchema = v.pipe(v.array(IdSchema), v.maxLength(MAX_AGREEMENTS));

/** How far somebody has arrived, from 1 to 10; null when they only said that they are here. */
export const LandingScoreSchema = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
);

export const CaseNumberSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(MAX_CASES),
);

/** Of a note: 0 where it belongs to no case. */
export const NoteCaseSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_CASES));
/** A kind of question, and how deep it goes; null for none. */
export const AskedSchema = v.nullable(v.strictObject({ kind: AskKindSchema, level: LevelSchema }));

/** How many chose each of five steps, for each question that enough people answered. */
const PulseCountSchema = v.nullable(
  v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_PEOPLE))),
    v.length(pulseSteps.length),
    v.readonly(),
  ),
);
export const PulseCountsSchema = v.strictObject({
  safety: PulseCountSchema,
  depth: PulseCountSchema,
  heard: PulseCountSchema,
  energy: PulseCountSchema,
});

/** Of the group's last meeting: whose, and which words of the content. */
export const CarriedStepsSchema = v.pipe(
  v.array(
    v.strictObject({
      id: IdSchema,
      person: IdSchema,
      how: YieldWaySchema,
      kind: v.nullable(StepKindSchema),
      lookAgainOn: v.nullable(DaySchema),
    }),
  ),
  v.maxLength(MAX_CARRIED_STEPS),
);

const CasePhasesSchema = v.pipe(
  v.array(AgendaPhaseSchema),
  v.minLength(1),
  v.maxLength(MAX_PHASES),
);

const bodies = [
  v.strictObject({
    type: v.literal('sessionCreated'),
    people: v.pipe(People, v.minLength(MIN_PEOPLE)),
    facilitator: IdSchema,
    seat: SeatSchema,
    structure: StructureSchema,
    cases: v.pipe(v.array(CaseSchema), v.minLength(1), v.maxLength(MAX_CASES)),
    agenda: v.pipe(v.array(AgendaPhaseSchema), v.minLength(1), v.maxLength(MAX_PHASES)),
    /** Ids of the group's agreements; their words are content. */
    agreements: AgreementsSchema,
    endBy: v.nullable(Time),
    firstTimersFirst: v.boolean(),
    /** Left out where the group brings none along. */
    steps: v.optional(CarriedStepsSchema),
    /** Whether somebody is another's superior; left out where that was not said. */
    rank: v.optional(v.boolean()),
  }),
  v.strictObject({ type: v.literal('personJoined'), person: IdSchema }),
  v.strictObject({ type: v.literal('personLeft'), person: IdSchema }),
  v.strictObject({ type: v.literal('personReturned'), person: IdSchema }),
  v.strictObject({ type: v.literal('facilitatorAssigned'), person: IdSchema }),
  v.strictObject({
    type: v.literal('caseBringerAssigned'),
    case: CaseNumberSchema,
    person: v.nullable(IdSchema),
  }),
  /** The phases of this case's method, in place of those that stood there. */
  v.strictObject({
    type: v.literal('methodChosen'),
    case: CaseNumberSchema,
    method: IdSchema,
    methodVersion: v.number(),
    needsTrust: NeedsTrust,
    phases: CasePhasesSchema,
  }),
  /** One more case after those that are there. */
  v.strictObject({ type: v.literal('caseAdded'), of: CaseSchema, phases: CasePhasesSchema }),
  v.strictObject({
    type: v.literal('structureChanged'),
    structure: StructureSchema,
    agreed: v.boolean(),
  }),
  v.strictObject({ type: v.literal('landed'), person: IdSchema, score: LandingScoreSchema }),
  v.strictObject({ type: v.literal('agreementsAccepted'), person: IdSchema }),
  v.strictObject({ type: v.literal('agreementStressed'), agreement: v.nullable(IdSchema) }),
  v.strictObject({ type: v.literal('checkedOut'), person: IdSchema, aftercare: v.boolean() }),
  v.strictObject({
    type: v.literal('noteWritten'),
    note: IdSchema,
    case: NoteCaseSchema,
    kind: NoteKindSchema,
    person: IdSchema,
  }),
  v.strictObject({ type: v.literal('noteWithdrawn'), note: IdSchema }),
  v.strictObject({
    type: v.literal('levelMarked'),
    case: CaseNumberSchema,
    level: v.nullable(LevelSchema),
  }),
  v.strictObject({ type: v.literal('kindAsked'), asked: AskedSchema }),
  v.strictObject({
    type: v.literal('sideMarked'),
    person: IdSchema,
    case: CaseNumberSchema,
    side: SideSchema,
    seen: v.boolean(),
  }),
  /** A line of this pitfall for everybody, in this phase. */
  v.strictObject({ type: v.literal('lineShared'), pitfall: PitfallIdSchema, phase: Index }),
  v.strictObject({ type: v.literal('lineHidden') }),
  /** By the facilitator; never in whom. */
  v.strictObject({ type: v.literal('pitfallSeen'), pitfall: PitfallIdSchema, phase: Index }),
  v.strictObject({ type: v.literal('pitfallUnseen'), pitfall: PitfallIdSchema }),
  v.strictObject({
    type: v.literal('caseOffered'),
    person: IdSchema,
    urgent: v.boolean(),
    brought: v.optional(v.nullable(DaySchema)),
  }),
  v.strictObject({ type: v.literal('caseWithdrawn'), person: IdSchema }),
  v.strictObject({ type: v.literal('offersOpened') }),
  /** Two on one offer are there twice; none is a choice as well. */
  v.strictObject({
    type: v.literal('dotsPlaced'),
    person: IdSchema,
    on: v.pipe(v.array(IdSchema), v.maxLength(DOTS)),
  }),
  v.strictObject({ type: v.literal('dotsCounted') }),
  v.strictObject({ type: v.literal('offersMerged'), from: IdSchema, into: IdSchema }),
  v.strictObject({ type: v.literal('offersSplit'), from: IdSchema }),
  v.strictObject({
    type: v.literal('yieldSettled'),
    case: CaseNumberSchema,
    person: IdSchema,
    how: YieldWaySchema,
    kind: v.nullable(StepKindSchema),
    lookAgainOn: v.nullable(DaySchema),
  }),
  v.strictObject({
    type: v.literal('learningNamed'),
    case: CaseNumberSchema,
    person: IdSchema,
    kind: v.nullable(LearningKindSchema),
  }),
  /** By the case-bringer, or for them. */
  v.strictObject({
    type: v.literal('questionRated'),
    note: IdSchema,
    warmth: WarmthSchema,
  }),
  v.strictObject({ type: v.literal('alternativeChosen'), note: IdSchema, taken: v.boolean() }),
  /** Never what; null where one screen went round. */
  v.strictObject({ type: v.literal('pulsesGiven'), person: v.nullable(IdSchema) }),
  v.strictObject({ type: v.literal('pulsesCounted'), counts: PulseCountsSchema }),
  /** Private signals: how many, never whose. By the host, under an id of its own. */
  v.strictObject({
    type: v.literal('signalsCounted'),
    kind: SignalKindSchema,
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_PEOPLE)),
  }),
  v.strictObject({ type: v.literal('safetyAsked'), case: CaseNumberSchema }),
  v.strictObject({ type: v.literal('safetyAnswered'), person: v.nullable(IdSchema) }),
  v.strictObject({ type: v.literal('safetyFound'), safe: v.boolean() }),
  v.strictObject({ type: v.literal('sessionStarted') }),
  v.strictObject({
    type: v.literal('phaseEntered'),
    phase: Index,
    how: v.picklist(['start', 'next', 'previous', 'jump', 'skip']),
    agreed: v.boolean(),
  }),
  v.strictObject({ type: v.literal('phaseSkipped'), phase: Index, agreed: v.boolean() }),
  v.strictObject({ type: v.literal('roundStarted'), round: v.number(), order: People }),
  v.strictObject({ type: v.literal('turnStarted'), person: IdSchema }),
  v.strictObject({ type: v.literal('turnResumed'), person: IdSchema }),
  v.strictObject({
    type: v.literal('turnEnded'),
    person: IdSchema,
    outcome: v.picklist(['finished', 'passed', 'skipped', 'postponed', 'givenBack', 'interrupted']),
  }),
  v.strictObject({ type: v.literal('orderChanged'), upcoming: People }),
  v.strictObject({ type: v.literal('handRaised'), person: IdSchema }),
  v.strictObject({ type: v.literal('handLowered'), person: IdSchema }),
  v.strictObject({ type: v.literal('speakingMarked'), person: IdSchema }),
  v.strictObject({ type: v.literal('askedOn'), person: IdSchema }),
  v.strictObject({ type: v.literal('factAsked'), person: IdSchema }),
  /** By the case-bringer. */
  v.strictObject({ type: v.literal('factAnswered'), person: IdSchema }),
  v.strictObject({ type: v.literal('readyMarked'), person: IdSchema }),
  v.strictObject({ type: v.literal('readyWithdrawn'), person: IdSchema }),
  v.strictObject({
    type: v.literal('sessionPaused'),
    reason: PauseReasonSchema,
    person: v.nullable(IdSchema),
    /** Of a silence with a length. */
    until: v.optional(Time),
  }),
  v.strictObject({ type: v.literal('sessionResumed') }),
  /** By itself, at the moment when it was to end. `since` says which one. */
  v.strictObject({ type: v.literal('silenceEnded'), since: Time }),
  /** What the case-bringer says; `by` is the case-bringer, or the facilitator for them. */
  v.strictObject({ type: v.literal('notNowSaid'), restsUntil: Time }),
  v.strictObject({ type: v.literal('questionShown') }),
  v.strictObject({ type: v.literal('questionHidden') }),
  v.strictObject({ type: v.literal('enoughSaid') }),
  v.strictObject({ type: v.literal('enoughWithdrawn') }),
  /** Takes distance for a moment, and comes back. */
  v.strictObject({ type: v.literal('steppedBack'), person: IdSchema }),
  v.strictObject({ type: v.literal('cameBack'), person: IdSchema }),
  v.strictObject({
    type: v.literal('timeGranted'),
    target: v.picklist(['phase', 'turn']),
    /** What was asked for, from the moment of the grant on. */
    ms: Duration,
    /** What that adds to the phase and to the turn: in overtime also what had run over. */
    phaseMs: Duration,
    turnMs: Duration,
    cuts: v.pipe(v.array(v.strictObject({ phase: Index, ms: Duration })), v.maxLength(MAX_PHASES)),
    endBy: v.nullable(Time),
  }),
  v.strictObject({ type: v.literal('gapDiscounted'), ms: Duration }),
  /** Negative where another machine, whose clock is ahead, writes from here on. */
  v.strictObject({ type: v.literal('clockCorrected'), byMs: Time }),
  v.strictObject({ type: v.literal('commandUndone'), undone: IdSchema }),
  v.strictObject({ type: v.literal('sessionEnded'), withoutCheckOut: v.boolean() }),
  v.strictObject({ type: v.literal('sessionAbandoned') }),
] as const;

/** What a fact says, without where and when. */
export const EventBodySchema = v.variant('type', bodies);
export type EventBody = v.InferOutput<typeof EventBodySchema>;

/** The version of the event format; a newer one in the log is unreadable, not guessed at. */
export const EVENT_VERSION = 2;

/**
 * One row of the log. `at` is session time in milliseconds since the epoch; `by` is who gave the
 * command: when that is not the person whom the event names, the facilitator acted for them.
 */
export const EventEnvelopeSchema = v.strictObject({
  v: v.literal(EVENT_VERSION),
  session: IdSchema,
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  command: IdSchema,
  at: Time,
  by: IdSchema,
  body: EventBodySchema,
});

export type SessionEvent = v.InferOutput<typeof EventEnvelopeSchema>;
