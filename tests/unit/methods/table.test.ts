/** Each method against the table that was written by hand: its rules, and how a session goes by them. */
import { describe, expect, it } from 'vitest';
import { frame } from '@/lib/methods/frame/definition';
import { findMethod, methods, type LibraryMethod } from '@/lib/methods/library';
import { composeAgenda, type AgendaPhase } from '@/lib/session/agenda';
import type { CommandBody } from '@/lib/session/commands';
import type { Seat } from '@/lib/session/meetingPlan';
import { isSafe, safetyCase } from '@/lib/session/safety';
import { planOf, type FrameForm } from '@/lib/session/templates';
import {
  answersIn,
  meetingTables,
  methodTables,
  type TableMeeting,
  type TableRow,
} from '../../fixtures/methodTable';
import {
  casesOf,
  firstOf,
  handAnswer,
  listOf,
  orderFrom,
  placesOf,
  turnAnswer,
  type Place,
} from '../../fixtures/tablePlaces';
import { MINUTE, Sitting, six } from '../session/spec';

const [facilitator = '', anna = '', , carla = '', dirk = ''] = six;
/** Who brings the first case, and the second. */
const bringers = [carla, dirk];

const registered = methodTables.filter(({ id }) => findMethod(id) !== undefined);

function methodOf(id: string): LibraryMethod {
  const method = findMethod(id);
  if (!method) throw new Error(`no method ${id}`);
  return method;
}

function formOf(id: string): FrameForm {
  if (id !== 'whole' && id !== 'long') throw new Error(`no form ${id}`);
  return id;
}

function tableOf(id: string): TableMeeting {
  const table = meetingTables.find((one) => one.id === id);
  if (!table) throw new Error(`no table of ${id}`);
  return table;
}

/** The part of a phase that the table speaks of; what the table leaves open stays open. */
function asRow(phase: Rules, row: TableRow | undefined): Partial<TableRow> {
  return {
    id: phase.id,
    minutes: phase.minutes,
    speakers: phase.speakers,
    caseBringer: phase.caseBringer,
    turns: phase.turnPolicy,
    seconds: row?.seconds === null ? null : phase.turnSeconds,
    rounds: phase.rounds,
    flags: (['advice', 'feel', 'closing', 'guarded'] as const).filter((flag) => phase[flag]),
  };
}
type Rules = Omit<AgendaPhase, 'source' | 'part' | 'case'>;

function expectRules(phases: readonly Rules[], rows: readonly TableRow[], minutes: number): void {
  const meant = rows.map(({ list: _l, first: _f, hands: _h, before: _b, ...rules }) => rules);
  expect(phases.map((phase, i) => asRow(phase, rows[i]))).toEqual(meant);
  expect(rows.reduce((sum, row) => sum + row.minutes, 0)).toBe(minutes);
}

describe.each(meetingTables)('the $id frame', (table) => {
  it('has the phases of the table, in its order and with its rules', () => {
    const cases = Array<LibraryMethod>(casesOf(table)).fill(methodOf('korthagen'));
    const plan = planOf(formOf(table.id), ...cases.map(({ id }) => id));
    const phases = composeAgenda(frame, plan, cases).filter(({ source }) => source === 'frame');
    expectRules(
      phases,
      table.rows.filter((row) => row !== 'case'),
      table.minutes,
    );
  });
});

describe.each(registered)('the phases of $id', ({ id, minutes, rows }) => {
  it('are those of the table, in its order and with its rules', () => {
    expectRules(methodOf(id).phases, rows, minutes);
    expect(methodOf(id).minutes).toBe(minutes);
  });
});

/** What a command would be answered, without anything having happened. */
function answerTo(sitting: Sitting, body: CommandBody, by?: string): string {
  const { state, log } = sitting;
  const { length } = log;
  const answer = sitting.try(body, by);
  sitting.state = state;
  log.length = length;
  return typeof answer === 'string' ? answer : 'taken';
}

/** Those who are in the list, as the session answers them. */
function seenList(sitting: Sitting, { kind }: Place): readonly string[] {
  const { speaker, upcoming } = sitting.phase.turns;
  const answered = (type: 'takeTurn' | 'markSpeaking') =>
    six.filter((person) => answerTo(sitting, { type, person }) === 'taken');
  switch (kind) {
    case 'round':
      return speaker === null ? upcoming : [speaker, ...upcoming];
    case 'queue':
      return answered('takeTurn');
    case 'free':
      return answered('markSpeaking');
    default:
      return upcoming;
  }
}

function expectList(sitting: Sitting, place: Place): void {
  const seen = seenList(sitting, place);
  expect(seen).toEqual(place.kind === 'round' ? orderFrom(place, seen[0] ?? '') : listOf(place));
}

function expectFirst({ speaker }: Sitting, place: Place): void {
  if (place.row.first === 'someone') expect(listOf(place)).toContain(speaker);
  else expect(speaker).toBe(firstOf(place));
}

function expectHands(sitting: Sitting, place: Place): void {
  const answer = (person: string) => answerTo(sitting, { type: 'raiseHand', person }, person);
  expect(six.map((person) => [person, answer(person)])).toEqual(
    six.map((person) => [person, handAnswer(place, person)]),
  );
}

/** Commands about turns: for who is in the list, and for who stands outside it. */
function expectAnswers(sitting: Sitting, place: Place): void {
  const meant = answersIn(place.kind);
  const types = ['markSpeaking', 'takeTurn', 'passTurn'] as const;
  for (const person of six.filter((id) => id !== sitting.speaker)) {
    for (const type of types) {
      const by = type === 'passTurn' ? person : facilitator;
      expect([person, type, answerTo(sitting, { type, person }, by)]).toEqual([
        person,
        type,
        turnAnswer(place, type, person),
      ]);
    }
  }
  const done = { type: 'finishTurn', person: sitting.speaker ?? anna } as const;
  expect(answerTo(sitting, done)).toBe(meant['finishTurn']);
  expect(answerTo(sitting, { type: 'startRound' })).toBe(meant['startRound']);
}

/** What only the facilitator gives, also about oneself, and when the meeting goes on. */
function expectCourse(sitting: Sitting, { row, last }: Place): void {
  const from = sitting.session.current;
  for (const by of [anna, carla]) {
    const asked: CommandBody[] = [
      { type: 'nextPhase', from, agreed: true },
      { type: 'startRound' },
      { type: 'takeTurn', person: by },
      { type: 'markSpeaking', person: by },
      { type: 'passTurn', person: facilitator },
    ];
    const answered = asked.map((body) => answerTo(sitting, body, by));
    expect(new Set(answered)).toEqual(new Set(['onlyFacilitator']));
  }
  const next = (agreed: boolean, seen = from) =>
    answerTo(sitting, { type: 'nextPhase', from: seen, agreed, withoutYield: true });
  const guarded = row.flags.includes('guarded');
  expect(next(false)).toBe(last ? 'noNextPhase' : guarded ? 'roundNotDone' : 'taken');
  expect(next(true)).toBe(last ? 'noNextPhase' : 'taken');
  expect(next(true, from + 1)).toBe('alreadyMoved');
  expect(answerTo(sitting, { type: 'endSession', withoutCheckOut: false })).toBe('checkOutNotDone');
}

/** Everybody of the list speaks as often as there are rounds; then nobody is left. */
function speakRound(sitting: Sitting, place: Place): void {
  const spoke: string[] = [];
  while (sitting.speaker !== null) {
    spoke.push(sitting.speaker);
    sitting.finish();
  }
  const meant = listOf(place).flatMap((id) => Array<string>(place.row.rounds).fill(id));
  expect(spoke.toSorted()).toEqual(meant.toSorted());
  const [person = ''] = spoke;
  expect(answerTo(sitting, { type: 'passTurn', person })).toBe('alreadyHadTurn');
  expect(answerTo(sitting, { type: 'takeTurn', person })).toBe('alreadyHadTurn');
  expect(answerTo(sitting, { type: 'startRound' })).toBe('taken');
}

/** Two hands, called in their order; nobody is left at turn. */
function speakQueue(sitting: Sitting, place: Place): void {
  const [second = '', first = ''] = listOf(place);
  sitting.do({ type: 'raiseHand', person: first }, first);
  sitting.do({ type: 'raiseHand', person: second }, second);
  sitting.do({ type: 'takeTurn', person: first });
  sitting.finish();
  expect(sitting.speaker).toBe(second);
  sitting.finish();
  expect(sitting.speaker).toBeNull();
}

/** Somebody else is given the word, and it comes back to who has it here. */
function lendWord(sitting: Sitting): void {
  const { speaker } = sitting;
  sitting.do({ type: 'takeTurn', person: anna });
  expect(sitting.speaker).toBe(anna);
  sitting.finish();
  expect(sitting.speaker).toBe(speaker);
}

function speak(sitting: Sitting, place: Place): void {
  if (place.kind === 'round') speakRound(sitting, place);
  if (place.kind === 'queue') speakQueue(sitting, place);
  if (place.kind === 'named') lendWord(sitting);
}

interface Opening {
  readonly chance?: number;
  readonly seat?: Seat;
  readonly caseBringers?: (string | null)[];
}

function opened(
  table: TableMeeting,
  method: string,
  { chance = 0, seat = 'fixed', caseBringers = bringers.slice(0, casesOf(table)) }: Opening = {},
): Sitting {
  const sitting = new Sitting(undefined, chance);
  const cases = Array<string>(casesOf(table)).fill(method);
  sitting.create(six, { plan: planOf(formOf(table.id), ...cases), caseBringers, seat });
  sitting.do({ type: 'startSession' });
  return sitting;
}

/** The meeting of six by this table, each of its cases by the same method. */
function placesIn(table: TableMeeting, method: string, seat: Seat = 'fixed'): Place[] {
  const rows = methodTables.find(({ id }) => id === method)?.rows ?? [];
  const cases = bringers.slice(0, casesOf(table)).map((caseBringer) => ({
    method,
    rows,
    caseBringer,
  }));
  return placesOf(table, cases, { people: six, facilitator, seat });
}

/** Through all of it, as a group would; in each phase everything is asked that the table knows. */
function goThrough(sitting: Sitting, places: readonly Place[]): void {
  places.forEach((place, i) => {
    expect(sitting.session.current).toBe(i);
    expect(sitting.phase.plan.id).toBe(place.row.id);
    if (place.group.seat !== 'empty')
      expect(sitting.phase.plannedMs).toBe(place.row.minutes * MINUTE);
    expectList(sitting, place);
    expectFirst(sitting, place);
    expectHands(sitting, place);
    expectAnswers(sitting, place);
    const waits = safetyCase(sitting.session);
    if (waits > 0 && !isSafe(sitting.session, waits)) sitting.allSay(waits, true);
    expectCourse(sitting, place);
    speak(sitting, place);
    if (!place.last) sitting.next(false);
  });
  sitting.do({ type: 'endSession', withoutCheckOut: false });
  expect(sitting.session.endedWithoutCheckOut).toBe(false);
}

describe.each(registered)('a meeting with $id', ({ id }) => {
  const whole = tableOf('whole');

  it.each([0, 0.5, 0.99])(
    'has the list, the first speaker and the refusals of the table in each phase, begun at %s',
    (chance) => {
      goThrough(opened(whole, id, { chance }), placesIn(whole, id));
    },
  );

  it('gives whoever works the panel turns like everybody when the seat is empty', () => {
    goThrough(opened(whole, id, { seat: 'empty' }), placesIn(whole, id, 'empty'));
  });

  it('holds two cases, a break and a theme, each case with its own bringer', () => {
    const long = tableOf('long');
    goThrough(opened(long, id), placesIn(long, id));
  });

  it('asks for a case-bringer before the phases that the table says', () => {
    const places = placesIn(whole, id).slice(1);
    const sitting = opened(whole, id, { caseBringers: [null] });
    const asked = places.map((_, i) => {
      const body = { type: 'jumpToPhase', to: i + 1, agreed: true } as const;
      return answerTo(sitting, body) === 'chooseCaseBringerFirst' ? 'C' : '-';
    });
    expect(asked).toEqual(places.map(({ row }) => row.before));
  });
});

it('the table and the library have the same methods', () => {
  expect(methods.map(({ id }) => id).toSorted()).toEqual(
    methodTables.map(({ id }) => id).toSorted(),
  );
});
