/** What a method may say: the shapes and limits of its phases, and of its texts in one language. */
import * as v from 'valibot';

/** Ids of methods, phases, pitfalls and cards. */
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

const Ids = v.pipe(
  v.array(Id),
  v.maxLength(20),
  v.check((ids) => new Set(ids).size === ids.length, 'An id is listed twice.'),
);

const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

/** Who may speak in a phase. */
export const SpeakersSchema = v.picklist([
  'caseBringer',
  'caseBringerOthersOnRequest',
  'facilitator',
  'facilitatorAndCaseBringer',
  'groupWithoutCaseBringer',
  'groupAsksCaseBringer',
  'roundOfAll',
  'everyone',
  'silence',
]);
export type Speakers = v.InferOutput<typeof SpeakersSchema>;

/**
 * What the case-bringer does in a phase. One who `listens` stays visible and does not reply; one
 * who is `silent` gives no signals either: camera off or face at rest.
 */
export const CaseBringerModeSchema = v.picklist([
  'tells',
  'answers',
  'listens',
  'silent',
  'writes',
  'chooses',
  'responds',
  'takesPart',
]);
export type CaseBringerMode = v.InferOutput<typeof CaseBringerModeSchema>;

/**
 * How turns pass: `round` is a fixed order in which anyone may pass, `queue` is a raised hand and
 * one at a time, `free` has no pointer, `none` has one named speaker, or silence.
 */
export const TurnPolicySchema = v.picklist(['round', 'queue', 'free', 'none']);
export type TurnPolicy = v.InferOutput<typeof TurnPolicySchema>;

/**
 * What a phase asks of the cameras: everybody `on`, so that faces are seen; `caseBringerOff`: the
 * case-bringer's off or turned away, so that no face answers; `free`: whoever wants to looks away.
 */
export const CameraSchema = v.picklist(['on', 'caseBringerOff', 'free']);
export type Camera = v.InferOutput<typeof CameraSchema>;

/** How deep a method or a question goes: improving the case, renewing the view, growing as a person. */
export const LevelSchema = v.picklist(['case', 'analysis', 'reflection']);
export type Level = v.InferOutput<typeof LevelSchema>;

/** What a group has to bring along: none yet, some meetings together, or many and a skilled facilitator. */
export const ExperienceSchema = v.picklist(['starting', 'advanced', 'experienced']);
export type Experience = v.InferOutput<typeof ExperienceSchema>;

/** The kinds of question that a case can hold; each method suits some of them. */
export const QuestionKindSchema = v.picklist([
  'incident',
  'howTo',
  'realQuestion',
  'relation',
  'blindSpot',
  'dilemma',
  'value',
  'pattern',
  'trigger',
  'openFuture',
  'decision',
  'success',
]);
export type QuestionKind = v.InferOutput<typeof QuestionKindSchema>;

export const PhaseDefinitionSchema = v.strictObject({
  id: Id,
  /** Planned minutes for a group of six: a facilitator, a case-bringer and four others. */
  minutes: whole(1, 240),
  speakers: SpeakersSchema,
  caseBringer: CaseBringerModeSchema,
  turnPolicy: TurnPolicySchema,
  /** Soft limit of one turn, in seconds; 0 means no limit. */
  turnSeconds: whole(0, 3600),
  rounds: whole(1, 9),
  /** Whether the facilitator takes a turn in this phase's round, and when. */
  facilitatorTurn: v.picklist(['none', 'inOrder', 'last']),
  /** Advice is welcome here. */
  advice: v.boolean(),
  /** A phase for feeling, where the panel holds back analysis and nudges. */
  feel: v.boolean(),
  camera: CameraSchema,
  /** Protected closing time. */
  closing: v.boolean(),
  /** May only be skipped by explicit agreement of the group. */
  guarded: v.boolean(),
  pitfalls: Ids,
  cards: Ids,
});
export type PhaseDefinition = v.InferOutput<typeof PhaseDefinitionSchema>;

const PhaseList = v.pipe(
  v.array(PhaseDefinitionSchema),
  v.minLength(1),
  v.maxLength(30),
  v.check(
    (phases) => new Set(phases.map((phase) => phase.id)).size === phases.length,
    'Two phases share an id.',
  ),
);

/** Another length of the same phase; for a group of six, as the phase's own. */
const LengthSchema = v.strictObject({ minutes: whole(1, 240), turnSeconds: whole(0, 3600) });

/** A phase of the frame, which a meeting can have in several lengths. */
export const FramePhaseSchema = v.strictObject({
  ...PhaseDefinitionSchema.entries,
  short: v.nullable(LengthSchema),
  long: v.nullable(LengthSchema),
  /** A meeting can do without it. */
  optional: v.boolean(),
});
export type FramePhase = v.InferOutput<typeof FramePhaseSchema>;

const FramePhases = v.pipe(v.array(FramePhaseSchema), v.maxLength(30));

/** The places of a meeting where phases of the frame stand, in their order. */
export const framePlaces = ['opening', 'beforeCase', 'between', 'theme', 'closing'] as const;
export type FramePlace = (typeof framePlaces)[number];

/**
 * What stands around the cases: before all of them, before each, between two, after them, and at
 * the end. Together they have one set of texts.
 */
export const FrameDefinitionSchema = v.pipe(
  v.strictObject({
    opening: FramePhases,
    beforeCase: FramePhases,
    between: FramePhases,
    theme: FramePhases,
    closing: FramePhases,
  }),
  v.check((frame) => {
    const ids = framePlaces.flatMap((place) => frame[place].map(({ id }) => id));
    return new Set(ids).size === ids.length;
  }, 'Two phases share an id.'),
);
export type FrameDefinition = v.InferOutput<typeof FrameDefinitionSchema>;

export const MethodDefinitionSchema = v.pipe(
  v.strictObject({
    id: Id,
    version: whole(1, 9999),
    /** People for whom the method works, facilitator and case-bringer included. */
    group: v.pipe(
      v.strictObject({ min: whole(2, 20), max: whole(2, 20) }),
      v.check(({ min, max }) => min <= max, 'The smallest group is larger than the largest.'),
    ),
    /** Planned minutes without the frame: the sum of the phases. */
    minutes: whole(1, 480),
    /** In the order in which the method goes through them; none where it aims at none. */
    levels: v.pipe(
      v.array(LevelSchema),
      v.check((levels) => new Set(levels).size === levels.length, 'A level is listed twice.'),
    ),
    experience: ExperienceSchema,
    /** Only for a group that knows and trusts each other; offered to a young group with a warning. */
    needsTrust: v.boolean(),
    questions: v.pipe(
      v.array(QuestionKindSchema),
      v.check((kinds) => new Set(kinds).size === kinds.length, 'A kind is listed twice.'),
    ),
    /** A compact form of a method, with a shorter text. */
    variant: v.boolean(),
    phases: PhaseList,
  }),
  v.check(
    ({ minutes, phases }) => minutes === phases.reduce((sum, phase) => sum + phase.minutes, 0),
    'The minutes are not the sum of the phases.',
  ),
);
export type MethodDefinition = v.InferOutput<typeof MethodDefinitionSchema>;

/** The lines of one phase: its purpose, and for each role what is asked of that person now. */
export const PhaseTextSchema = v.strictObject({
  name: line(200),
  goal: line(200),
  participant: line(200),
  caseBringer: line(200),
  facilitator: line(200),
  /** What has its place later, or not here. */
  notNow: line(200),
});
export type PhaseText = v.InferOutput<typeof PhaseTextSchema>;

/** A method's texts in one language, its phases by id. */
export const MethodTextSchema = v.strictObject({
  name: line(200),
  /** The kind of case that the method suits. */
  suits: line(600),
  /** What to do before the session. */
  preparation: line(600),
  /** What a facilitator should know about the method. */
  note: line(600),
  /** Credits, as one plain line. */
  sources: line(600),
  phases: v.record(Id, PhaseTextSchema),
});
export type MethodText = v.InferOutput<typeof MethodTextSchema>;
