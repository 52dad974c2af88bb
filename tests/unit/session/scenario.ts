/** Sessions that properties are checked on: any commands in any order, mostly sensible ones. */
import * as fc from 'fast-check';
import { HOST_ID, type CommandBody } from '@/lib/session/commands';
import { AskKindSchema } from '@/lib/methods/cards/ask';
import { LevelSchema } from '@/lib/methods/schema';
import { pitfallIds } from '@/lib/nudges/ids';
import { SideSchema } from '@/lib/session/depth';
import { listNoteKinds, type NoteKind } from '@/lib/session/notes';
import { pulseSteps, type Pulse } from '@/lib/session/pulses';
import { signalKinds } from '@/lib/session/signals';
import type { SessionState } from '@/lib/session/state';
import { methodOf, Sitting } from './spec';

/** Every policy, guarded and closing phases. */
const every = methodOf(
  { turnPolicy: 'none', speakers: 'silence', minutes: 2 },
  { turnPolicy: 'round', facilitatorTurn: 'inOrder', guarded: true, minutes: 7 },
  { turnPolicy: 'none', speakers: 'caseBringer', caseBringer: 'tells', minutes: 8 },
  { turnPolicy: 'queue', speakers: 'groupAsksCaseBringer', caseBringer: 'answers' },
  { turnPolicy: 'free', speakers: 'groupWithoutCaseBringer', caseBringer: 'silent' },
  { turnPolicy: 'round', caseBringer: 'listens', rounds: 2, turnSeconds: 45, advice: true },
  { turnPolicy: 'round', facilitatorTurn: 'last', closing: true, minutes: 4, turnSeconds: 30 },
  { turnPolicy: 'round', closing: true, guarded: true, minutes: 4, turnSeconds: 30 },
);

export const rounds = methodOf(
  { turnPolicy: 'round', facilitatorTurn: 'inOrder', rounds: 2 },
  { turnPolicy: 'round', caseBringer: 'listens', rounds: 3, turnSeconds: 45 },
  { turnPolicy: 'round', facilitatorTurn: 'last' },
);

export const questions = methodOf(
  { turnPolicy: 'queue', speakers: 'groupAsksCaseBringer', caseBringer: 'answers' },
  { turnPolicy: 'free', speakers: 'groupWithoutCaseBringer', caseBringer: 'silent' },
  { turnPolicy: 'round', caseBringer: 'listens' },
);

/** With a check-out in the middle, which can be left on both sides. */
export const looks = methodOf(
  { turnPolicy: 'free' },
  { turnPolicy: 'free', closing: true, guarded: true, facilitatorTurn: 'inOrder' },
  { turnPolicy: 'free' },
);

interface Step {
  kind: number;
  who: number;
  waitMs: number;
  pick: number;
  /** Mostly what a user would do next; now and then nonsense. */
  sensible: boolean;
}

const stepOf = (kind: fc.Arbitrary<number>): fc.Arbitrary<Step> =>
  fc.record({
    kind,
    who: fc.nat(12),
    waitMs: fc.nat(180_000),
    pick: fc.nat(7),
    sensible: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  });

function commandFor(session: SessionState, { kind, who, pick, sensible }: Step): CommandBody {
  const someone = session.people[who % session.people.length]?.id ?? 'els';
  const turns = session.phases[session.current]?.turns;
  const speaker = sensible ? (turns?.speaker ?? someone) : someone;
  const waiting = sensible
    ? (turns?.upcoming[who % (turns.upcoming.length || 1)] ?? someone)
    : someone;
  const saying = (sensible ? session.caseBringer : null) ?? someone;
  const from = sensible ? Math.max(0, session.current) : pick;
  switch (kind) {
    case 0:
      return { type: 'nextPhase', from, agreed: sensible, withoutYield: pick > 2 };
    case 1:
      return { type: 'previousPhase', from };
    case 2:
      return { type: 'jumpToPhase', to: pick, agreed: sensible, withoutYield: pick > 2 };
    case 3:
      return { type: 'skipPhase', phase: pick, agreed: sensible, withoutYield: who > 6 };
    case 4:
      return { type: 'passTurn', person: pick % 2 ? speaker : waiting };
    case 5:
      return { type: 'skipTurn', person: speaker };
    case 6:
      return { type: 'postponeTurn', person: speaker };
    case 7:
      return { type: 'giveBackTurn', person: speaker };
    case 8:
      return { type: 'takeTurn', person: waiting };
    case 9:
      return { type: 'startRound' };
    case 10:
      return { type: 'changeOrder', upcoming: [...(turns?.upcoming ?? [])].toReversed() };
    case 11:
    case 12:
      return { type: 'raiseHand', person: someone };
    case 13:
      return { type: 'lowerHand', person: waiting };
    case 14:
      return { type: 'markSpeaking', person: someone };
    case 15:
      return { type: 'pauseSession', reason: 'silence', person: null };
    case 16:
    case 17:
      return session.pause === null && sensible
        ? { type: 'finishTurn', person: speaker }
        : { type: 'resumeSession' };
    case 18:
      return {
        type: 'grantTime',
        target: pick % 2 ? 'phase' : 'turn',
        seconds: 30 + who * 10,
        source: pick > 3 ? 'endTime' : 'laterPhases',
      };
    case 19:
      return { type: 'undoCommand', command: session.undo.at(-1)?.command ?? 'none' };
    case 20:
      return { type: 'joinSession', person: `new${who}` };
    case 21:
      return { type: 'leaveSession', person: someone };
    case 22:
      return {
        type: 'returnToSession',
        person: session.people.find((person) => !person.present)?.id ?? someone,
      };
    case 23:
      return { type: 'assignFacilitator', person: someone };
    case 24:
      return { type: 'assignCaseBringer', case: 1, person: pick === 0 ? null : someone };
    case 25:
      return { type: 'discountGap', ms: who * 20_000 };
    case 26:
      return { type: 'correctClock', byMs: who * 1000 };
    case 27:
      return { type: 'endSession', withoutCheckOut: pick === 0, withoutYield: who > 6 };
    case 28:
    case 29:
      return { type: 'markReady', person: someone };
    case 30:
      return {
        type: 'withdrawReady',
        person: (sensible ? session.phases[session.current]?.ready[0] : undefined) ?? someone,
      };
    case 34:
      return { type: 'markLanded', person: someone, score: (pick % 10) + 1 };
    case 35:
      return { type: 'acceptAgreements', person: someone };
    case 36:
      return { type: 'checkOut', person: someone, aftercare: pick > 3 };
    case 37:
      return {
        type: 'changeStructure',
        structure: (['strict', 'guided', 'free'] as const)[pick % 3] ?? 'free',
        agreed: sensible,
      };
    case 38:
      return {
        type: 'addCase',
        case: sensible ? session.cases.length + 1 : pick + 1,
        of: { method: every.id, leaveOut: pick > 3 ? ['phase-1'] : [] },
        caseBringer: someone,
      };
    case 39:
      return {
        type: 'chooseMethod',
        case: sensible ? session.cases.length : pick + 1,
        of: { method: every.id, leaveOut: [`phase-${pick}`] },
      };
    case 41:
      return { type: 'askOn', person: speaker };
    case 42:
      return { type: 'askFact', person: someone };
    case 43:
      return {
        type: 'answerFact',
        person: (sensible ? session.caseBringer : null) ?? someone,
      };
    case 44:
    case 45:
      return {
        type: 'writeNote',
        note: `note${who}`,
        case: sensible ? 1 : pick,
        kind: pick > 3 ? (listNoteKinds[pick % 3] ?? 'reading') : 'question',
        person: pick > 3 ? someone : (session.caseBringer ?? someone),
        text: 'Woorden',
      };
    case 46:
      return {
        type: 'withdrawNote',
        note: session.notes[who % (session.notes.length || 1)]?.id ?? 'none',
        person: session.notes[who % (session.notes.length || 1)]?.person ?? someone,
      };
    case 47:
      return { type: 'markLevel', level: [null, ...LevelSchema.options][pick % 4] ?? null };
    case 48: {
      const asked = AskKindSchema.options[who % AskKindSchema.options.length] ?? 'facts';
      const level = LevelSchema.options[pick % 3] ?? 'case';
      return { type: 'askAbout', asked: pick > 5 ? null : { kind: asked, level } };
    }
    case 49:
      return {
        type: 'markSide',
        person: someone,
        side: SideSchema.options[who % SideSchema.options.length] ?? 'meFelt',
        seen: pick < 6,
      };
    case 60:
      return { type: 'sayNotNow', person: saying };
    case 61:
      return {
        type: 'keepSilence',
        person: pick > 3 ? saying : null,
        seconds: ([10, 30, 60, null] as const)[pick % 4] ?? null,
      };
    case 62:
      return { type: 'endSilence', since: session.pause?.since ?? 0 };
    case 63:
      return { type: pick > 5 ? 'sayStop' : 'sayNotNow', person: saying };
    case 64:
      return { type: pick > 4 ? 'withdrawEnough' : 'sayEnough', person: saying };
    case 65:
      return { type: pick > 4 ? 'hideQuestion' : 'showQuestion', person: saying };
    case 66:
      return { type: 'closeCase', case: 1 };
    case 67:
    case 68:
      return { type: 'stepBack', person: pick === 0 ? saying : someone };
    case 69:
      return {
        type: 'comeBack',
        person: session.people.find(({ apart }) => apart)?.id ?? someone,
      };
    case 70:
      return {
        type: 'settleYield',
        case: sensible ? 1 : pick,
        person: session.caseBringer ?? someone,
        how: (['step', 'lookAgain', 'none'] as const)[pick % 3] ?? 'none',
        kind: pick > 3 ? 'do' : null,
        lookAgainOn: who > 6 ? '2026-12-06' : null,
      };
    case 71:
      return {
        type: 'nameLearning',
        case: sensible ? 1 : pick,
        person: someone,
        kind: pick > 5 ? null : 'otherLight',
      };
    case 72:
      return {
        type: 'rateQuestion',
        note: noteOf(session, 'asked', who),
        person: (sensible ? session.caseBringer : null) ?? someone,
        warmth: (['cold', 'lukewarm', 'warm'] as const)[pick % 3] ?? 'warm',
      };
    case 73:
      return {
        type: 'chooseAlternative',
        note: noteOf(session, 'alternative', who),
        person: (sensible ? session.caseBringer : null) ?? someone,
        taken: pick > 2,
        agreed: sensible,
      };
    case 74:
    case 75:
      return {
        type: 'givePulses',
        person: kind === 74 ? null : someone,
        pulse: pulseOf(who, pick),
      };
    case 76:
      return {
        type: 'countSignals',
        kind: signalKinds[pick % signalKinds.length] ?? 'advice',
        count: 1 + (who % 3),
        phase: sensible ? Math.max(0, session.current) : pick,
      };
    case 77:
      return { type: 'shareLine', pitfall: pitfallIds[who] ?? 'advies' };
    case 78:
      return { type: 'hideLine' };
    case 79:
      return { type: 'markPitfall', pitfall: pitfallIds[who] ?? 'advies', seen: pick < 6 };
    default:
      return { type: 'finishTurn', person: speaker };
  }
}

function pulseOf(who: number, pick: number): Pulse {
  const step = pulseSteps[pick % 5] ?? 3;
  return { safety: step, depth: who % 3 ? step : null, heard: who % 2 ? step : null, energy: null };
}

function noteOf({ notes }: SessionState, kind: NoteKind, who: number): string {
  const ofKind = notes.filter((note) => note.kind === kind);
  return ofKind[who % (ofKind.length || 1)]?.id ?? 'none';
}

const scenarioOf = (kind: fc.Arbitrary<number>, minLength: number) =>
  fc.record({
    people: fc.integer({ min: 2, max: 12 }),
    chance: fc.double({ min: 0, max: 0.999, noNaN: true }),
    endBy: fc.option(fc.integer({ min: 20, max: 120 })),
    steps: fc.array(stepOf(kind), { minLength, maxLength: 80, size: 'max' }),
  });

/** What the case-bringer says, silences, and taking distance. */
const sayings = fc.integer({ min: 60, max: 69 });

export const scenario = scenarioOf(
  fc.oneof(
    { weight: 46, arbitrary: fc.nat(49) },
    { weight: 10, arbitrary: sayings },
    { weight: 6, arbitrary: fc.constantFrom(70, 71, 72, 73, 74, 75, 76) },
    { weight: 4, arbitrary: fc.constantFrom(77, 78, 79) },
  ),
  0,
);

export type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

/** Mostly turns that go on, with everything that may come between. */
export const roundScenario = scenarioOf(
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(31, 32, 33) },
    { weight: 4, arbitrary: fc.constantFrom(4, 5, 6, 7, 8, 9, 10) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 15, 16, 17, 19, 20, 21, 22, 28, 30) },
  ),
  40,
);

/** Mostly questions to the case-bringer, with everything that may end or undo them. */
export const questionScenario = scenarioOf(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(8, 11, 31, 41, 42, 43) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 2, 7, 14, 15, 16, 18, 19, 21, 22, 23, 24, 27) },
  ),
  40,
);

/** Mostly what the case-bringer says, by themselves or through the facilitator, with what goes on beside it. */
export const sayScenario = scenarioOf(
  fc.oneof(
    { weight: 6, arbitrary: sayings },
    { weight: 3, arbitrary: fc.constantFrom(8, 11, 16, 31, 42) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 2, 4, 6, 7, 9, 15, 19, 21, 22, 24, 27) },
  ),
  40,
);

/** Mostly answers to how it was, with what leads there, away, and back. */
export const pulseScenario = scenarioOf(
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(74, 75, 75, 75) },
    { weight: 3, arbitrary: fc.constantFrom(0, 1, 2, 3, 16, 19) },
    { weight: 1, arbitrary: fc.constantFrom(15, 20, 21, 22, 23, 27, 37) },
  ),
  30,
);

const ofHost: ReadonlySet<CommandBody['type']> = new Set([
  'correctClock',
  'endSilence',
  'countSignals',
]);

/** Mostly private signals that are counted, with what changes who could have given them, and where. */
export const signalScenario = scenarioOf(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(76) },
    { weight: 2, arbitrary: fc.constantFrom(0, 1, 2, 3, 19) },
    { weight: 1, arbitrary: fc.constantFrom(15, 16, 20, 21, 22, 23, 27) },
  ),
  30,
);

/** Mostly lines that are shared and pitfalls that are seen, with what leads into other phases and back. */
export const nudgingScenario = scenarioOf(
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(77, 77, 78, 79, 79) },
    { weight: 3, arbitrary: fc.constantFrom(0, 1, 2, 3, 16, 19) },
    { weight: 1, arbitrary: fc.constantFrom(15, 23, 24, 27, 38, 39, 61) },
  ),
  30,
);

/** Who gives it: the facilitator, the host for what is its own, and the case-bringer themselves. */
function giverOf(body: CommandBody, session: SessionState, who: number): string | undefined {
  if (ofHost.has(body.type)) return HOST_ID;
  // Nobody answers for somebody else.
  if (body.type === 'givePulses' && who % 5 > 0) return body.person ?? undefined;
  const { caseBringer } = session;
  const own = caseBringer !== null && 'person' in body && body.person === caseBringer;
  return own && who % 2 === 1 ? caseBringer : undefined;
}

/** Holds the session, and checks after each command, also after a refused one. */
export function play(
  { people, chance, endBy, steps }: Scenario,
  check: (sitting: Sitting, before: SessionState) => void,
  of = every,
  /** What is answered in place of what the scenario says. */
  answer = (pulse: Pulse): Pulse => pulse,
): Sitting {
  const sitting = new Sitting(of, chance);
  const ids = Array.from({ length: people }, (_, i) => `p${i}`);
  sitting.create(ids, { endBy: endBy === null ? null : sitting.now + endBy * 60_000 });
  sitting.do({ type: 'startSession' });
  for (const one of steps) {
    sitting.after(one.waitMs);
    const before = sitting.session;
    const wished = commandFor(before, one);
    const body = wished.type === 'givePulses' ? { ...wished, pulse: answer(wished.pulse) } : wished;
    sitting.try(body, giverOf(body, before, one.who));
    check(sitting, before);
  }
  return sitting;
}
