/** The session as it comes from the relay: nothing that it does not name gets any further. */
import * as v from 'valibot';
import { PitfallIdSchema } from '@/lib/nudges/ids';
import { AgendaPhaseSchema } from '@/lib/session/agenda';
import { possibleSides, SideSchema, toldSides } from '@/lib/session/depth';
import {
  AgreementsSchema,
  AskedSchema,
  CarriedStepsSchema,
  CaseNumberSchema,
  IdSchema,
  MAX_PEOPLE,
  MAX_PHASES,
  MIN_PEOPLE,
  NoteCaseSchema,
  PauseReasonSchema,
  PulseCountsSchema,
} from '@/lib/session/events';

import { MarkSchema } from '@/lib/session/lists';
import { MAX_CASES, SeatSchema, StructureSchema } from '@/lib/session/meetingPlan';
import { LearningKindSchema } from '@/lib/session/harvest';
import { MAX_NOTES, NoteKindSchema } from '@/lib/session/notes';
import { DaySchema, DOTS } from '@/lib/session/offers';
import { StepKindSchema, YieldWaySchema } from '@/lib/session/yield';

/** Session time or a length of time, in milliseconds. */
const Ms = v.pipe(v.number(), v.finite());
const Duration = v.pipe(Ms, v.minValue(0));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Person = v.nullable(IdSchema);
const People = v.pipe(v.array(IdSchema), v.maxLength(MAX_PEOPLE), v.readonly());

const ClockSchema = v.strictObject({ spentMs: Duration, runningSince: v.nullable(Ms) });

const TurnsSchema = v.strictObject({
  speaker: Person,
  upcoming: People,
  had: People,
  round: Count,
  clock: ClockSchema,
  limitMs: Duration,
  askedOn: v.boolean(),
  begun: v.boolean(),
  last: v.nullable(
    v.strictObject({
      person: IdSchema,
      clock: ClockSchema,
      limitMs: Duration,
      askedOn: v.boolean(),
      open: v.boolean(),
    }),
  ),
  spoke: v.pipe(v.record(IdSchema, Count), v.maxEntries(MAX_PEOPLE)),
  lately: v.pipe(v.strictTuple([]), v.readonly()),
});

const PhaseSchema = v.strictObject({
  plan: AgendaPhaseSchema,
  plannedMs: Duration,
  movedMs: Ms,
  clock: ClockSchema,
  turns: TurnsSchema,
  ready: People,
  factAsker: Person,
  say: v.strictObject({
    notNow: v.literal(0),
    restsUntil: v.nullable(Ms),
    question: v.boolean(),
    enough: v.boolean(),
    last: v.nullable(
      v.strictObject({
        kind: v.picklist(['notNow', 'silence', 'tooMuch', 'question', 'stop', 'enough']),
        at: Ms,
      }),
    ),
  }),
  entered: v.boolean(),
  skipped: v.boolean(),
});

/** What `viewForRoom` sends, which never has a last step. */
export const SessionViewSchema = v.strictObject({
  id: IdSchema,
  seq: v.pipe(Count, v.minValue(1)),
  status: v.picklist(['ready', 'running', 'ended', 'abandoned']),
  createdAt: Ms,
  startedAt: v.nullable(Ms),
  endedAt: v.nullable(Ms),
  endedWithoutCheckOut: v.boolean(),
  endBy: v.nullable(Ms),
  people: v.pipe(
    v.array(v.strictObject({ id: IdSchema, present: v.boolean(), apart: v.boolean() })),
    v.minLength(MIN_PEOPLE),
    v.maxLength(MAX_PEOPLE),
    v.readonly(),
  ),
  facilitator: IdSchema,
  seat: SeatSchema,
  structure: StructureSchema,
  cases: v.pipe(
    v.array(v.strictObject({ caseBringer: Person, method: IdSchema, needsTrust: v.boolean() })),
    v.minLength(1),
    v.maxLength(MAX_CASES),
    v.readonly(),
  ),
  caseBringer: Person,
  landings: v.pipe(v.record(IdSchema, v.null()), v.maxEntries(MAX_PEOPLE)),
  agreements: v.strictObject({
    ids: v.pipe(AgreementsSchema, v.readonly()),
    accepted: People,
    stressed: v.nullable(IdSchema),
  }),
  checkOuts: v.pipe(v.record(IdSchema, v.literal(false)), v.maxEntries(MAX_PEOPLE)),
  notes: v.pipe(
    v.array(
      v.strictObject({
        id: IdSchema,
        case: NoteCaseSchema,
        kind: NoteKindSchema,
        person: IdSchema,
      }),
    ),
    v.maxLength(MAX_NOTES),
    v.readonly(),
  ),
  depth: v.strictObject({
    level: v.null(),
    asked: AskedSchema,
    sides: v.pipe(
      v.array(v.strictObject({ case: CaseNumberSchema, side: SideSchema })),
      v.maxLength(MAX_CASES * (toldSides.length + possibleSides.length)),
      v.readonly(),
    ),
  }),
  offers: v.strictObject({
    made: v.pipe(
      v.array(
        v.strictObject({
          person: IdSchema,
          urgent: v.boolean(),
          brought: v.optional(v.nullable(DaySchema)),
        }),
      ),
      v.maxLength(MAX_PEOPLE),
      v.readonly(),
    ),
    opened: v.boolean(),
    merged: v.pipe(
      v.array(v.strictObject({ from: IdSchema, into: IdSchema })),
      v.maxLength(MAX_PEOPLE),
      v.readonly(),
    ),
    dots: v.pipe(v.record(IdSchema, v.null()), v.maxEntries(MAX_PEOPLE)),
    totals: v.nullable(
      v.pipe(
        v.record(IdSchema, v.pipe(Count, v.maxValue(DOTS * MAX_PEOPLE))),
        v.maxEntries(MAX_PEOPLE),
      ),
    ),
  }),
  yields: v.pipe(
    v.array(
      v.strictObject({
        case: CaseNumberSchema,
        how: v.nullable(YieldWaySchema),
        kind: v.nullable(StepKindSchema),
        lookAgainOn: v.nullable(DaySchema),
      }),
    ),
    v.maxLength(MAX_CASES),
    v.readonly(),
  ),
  learnings: v.pipe(
    v.array(v.strictObject({ case: CaseNumberSchema, person: IdSchema, kind: LearningKindSchema })),
    v.maxLength(MAX_CASES * MAX_PEOPLE),
    v.readonly(),
  ),
  carriedSteps: v.pipe(CarriedStepsSchema, v.readonly()),
  marks: v.pipe(v.record(IdSchema, MarkSchema), v.maxEntries(MAX_NOTES)),
  pulses: v.strictObject({
    answered: People,
    unnamed: v.pipe(Count, v.maxValue(MAX_PEOPLE)),
    counts: v.nullable(PulseCountsSchema),
  }),
  signals: v.pipe(v.strictTuple([]), v.readonly()),
  rank: v.null(),
  cameIn: v.nullable(v.strictObject({ person: IdSchema, at: Ms })),
  nudging: v.strictObject({
    line: v.nullable(
      v.strictObject({
        pitfall: PitfallIdSchema,
        at: Ms,
        phase: v.pipe(Count, v.maxValue(MAX_PHASES - 1)),
      }),
    ),
    shared: v.pipe(v.strictTuple([]), v.readonly()),
    seen: v.pipe(v.strictTuple([]), v.readonly()),
  }),
  safety: v.strictObject({
    case: NoteCaseSchema,
    asked: People,
    answered: People,
    unnamed: v.pipe(Count, v.maxValue(MAX_PEOPLE)),
    safe: v.nullable(v.boolean()),
    refused: v.boolean(),
  }),
  firstTimersFirst: v.boolean(),
  phases: v.pipe(v.array(PhaseSchema), v.minLength(1), v.maxLength(MAX_PHASES), v.readonly()),
  current: v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(MAX_PHASES - 1)),
  pause: v.nullable(
    v.strictObject({
      reason: PauseReasonSchema,
      person: Person,
      since: Ms,
      until: v.nullable(Ms),
    }),
  ),
  paused: ClockSchema,
  lastStarter: Person,
  clockOffsetMs: Ms,
  discountedMs: Duration,
  lastAt: Ms,
  lastStep: v.null(),
});
