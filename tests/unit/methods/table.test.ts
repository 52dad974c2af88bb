/** Each method against the table that was written by hand: its rules, and how a session goes by them. */
import { describe, expect, it } from 'vitest';
import { frame } from '@/lib/methods/frame/definition';
import { findMethod, methods } from '@/lib/methods/library';
import type { PhaseDefinition } from '@/lib/methods/schema';
import type { CommandBody } from '@/lib/session/commands';
import { answersIn, methodTable, type PhaseKind, type TableRow } from '../../fixtures/methodTable';
import { MINUTE, Sitting, six } from '../session/spec';

const [facilitator = '', anna = '', , caseBringer = ''] = six;
const others = six.filter((id) => id !== facilitator && id !== caseBringer);

const [frameTable, ...methodTables] = methodTable;
const registered = methodTables.filter(({ id }) => findMethod(id) !== undefined);

function phasesOf(id: string): readonly PhaseDefinition[] {
  return id === 'frame' ? [...frame.opening, ...frame.closing] : (findMethod(id)?.phases ?? []);
}

/** The part of a definition that the table speaks of; what the table leaves open stays open. */
function asRow(phase: PhaseDefinition, row: TableRow | undefined): Partial<TableRow> {
  const flags = (['advice', 'feel', 'closing', 'guarded'] as const).filter((flag) => phase[flag]);
  return {
    id: row?.id === null ? null : phase.id,
    minutes: phase.minutes,
    speakers: phase.speakers,
    caseBringer: phase.caseBringer,
    turns: phase.turnPolicy,
    seconds: row?.seconds === null ? null : phase.turnSeconds,
    rounds: phase.rounds,
    flags: row?.flags === null ? null : flags,
  };
}

describe.each([frameTable, ...registered].filter((table) => table !== undefined))(
  'the phases of $id',
  ({ id, minutes, phases }) => {
    it('are those of the table, in its order and with its rules', () => {
      const meant = phases.map(({ list: _l, first: _f, hands: _h, before: _b, ...rules }) => rules);
      expect(phasesOf(id).map((phase, i) => asRow(phase, phases[i]))).toEqual(meant);
    });

    it('add up to the minutes of the table', () => {
      expect(phases.reduce((sum, row) => sum + row.minutes, 0)).toBe(minutes);
      if (id !== 'frame') expect(findMethod(id)?.minutes).toBe(minutes);
    });
  },
);

/** What a command would be answered, without anything having happened. */
function answerTo(sitting: Sitting, body: CommandBody, by?: string): string {
  const { state, log } = sitting;
  const { length } = log;
  const answer = sitting.try(body, by);
  sitting.state = state;
  log.length = length;
  return typeof answer === 'string' ? answer : 'taken';
}

function kindOf({ turns, first }: TableRow): PhaseKind {
  if (turns !== 'none') return turns;
  return first === 'nobody' ? 'silence' : 'named';
}

const lists: Record<TableRow['list'], readonly string[]> = {
  all: six,
  withF: [...six.filter((id) => id !== facilitator), facilitator],
  withoutF: six.filter((id) => id !== facilitator),
  withoutFC: others,
  '-': [],
};

function opened(method: string, chance: number, bringer: string | null = caseBringer): Sitting {
  const sitting = new Sitting(undefined, chance);
  sitting.create(six, { method, caseBringer: bringer });
  sitting.do({ type: 'startSession' });
  return sitting;
}

/** The rows of a whole meeting: the frame's opening, the method, the frame's closing. */
function meetingOf(rows: readonly TableRow[]): readonly TableRow[] {
  const around = frameTable?.phases ?? [];
  return [...around.slice(0, frame.opening.length), ...rows, ...around.slice(frame.opening.length)];
}

/** Those who are in the list, as the session answers them. */
function seenList(sitting: Sitting, kind: PhaseKind): readonly string[] {
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

/** A round goes by the seats from whoever begins, except for a facilitator who comes last. */
function expectList(sitting: Sitting, row: TableRow, kind: PhaseKind): void {
  const seen = seenList(sitting, kind);
  const meant = lists[row.list];
  if (kind !== 'round') {
    expect(seen).toEqual(meant);
    return;
  }
  const ring = row.list === 'withF' ? meant.slice(0, -1) : meant;
  const start = ring.indexOf(seen[0] ?? '');
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  expect(seen).toEqual(row.list === 'withF' ? [...turned, facilitator] : turned);
}

function expectFirst({ speaker }: Sitting, { first, list }: TableRow): void {
  if (first === 'someone') expect(lists[list]).toContain(speaker);
  else expect(speaker).toBe({ caseBringer, facilitator, nobody: null }[first]);
}

const hands: Record<TableRow['hands'], { others: string; C: string; F: string }> = {
  yes: { others: 'taken', C: 'taken', F: 'notInList' },
  notC: { others: 'taken', C: 'notInList', F: 'notInList' },
  asked: { others: 'taken', C: 'handAlreadyUp', F: 'notInList' },
  no: { others: 'handsNotNow', C: 'handsNotNow', F: 'handsNotNow' },
};

function expectHands(sitting: Sitting, row: TableRow): void {
  const answer = (person: string) => answerTo(sitting, { type: 'raiseHand', person }, person);
  const meant = hands[row.hands];
  expect({
    others: [...new Set(others.map(answer))],
    C: answer(caseBringer),
    F: answer(facilitator),
  }).toEqual({ ...meant, others: [meant.others] });
}

/** Commands about turns: for who is in the list, and for who stands outside it. */
function expectAnswers(sitting: Sitting, row: TableRow, kind: PhaseKind): void {
  const meant = answersIn(kind);
  const takesTurns = row.turns === 'none' ? six : lists[row.list];
  for (const person of six.filter((id) => id !== sitting.speaker)) {
    const answer = (type: 'markSpeaking' | 'takeTurn' | 'passTurn') => {
      const word = meant[type];
      return takesTurns.includes(person) || word !== 'taken' ? word : 'notInList';
    };
    expect({
      person,
      markSpeaking: answerTo(sitting, { type: 'markSpeaking', person }),
      takeTurn: answerTo(sitting, { type: 'takeTurn', person }),
      passTurn: answerTo(sitting, { type: 'passTurn', person }, person),
    }).toEqual({
      person,
      markSpeaking: answer('markSpeaking'),
      takeTurn: answer('takeTurn'),
      passTurn: answer('passTurn'),
    });
  }
  const done = { type: 'finishTurn', person: sitting.speaker ?? anna } as const;
  expect(answerTo(sitting, done)).toBe(meant['finishTurn']);
  expect(answerTo(sitting, { type: 'startRound' })).toBe(meant['startRound']);
}

/** What only the facilitator gives, also about oneself, and what nobody gives here. */
function expectOthersRefused(sitting: Sitting, row: TableRow, last: boolean): void {
  const from = sitting.session.current;
  for (const by of [anna, caseBringer]) {
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
  const next = (agreed: boolean) => answerTo(sitting, { type: 'nextPhase', from, agreed });
  const guarded = row.flags?.includes('guarded') === true;
  expect(next(false)).toBe(last ? 'noNextPhase' : guarded ? 'roundNotDone' : 'taken');
  expect(next(true)).toBe(last ? 'noNextPhase' : 'taken');
  expect(answerTo(sitting, { type: 'nextPhase', from: from + 1, agreed: true })).toBe(
    'alreadyMoved',
  );
  expect(answerTo(sitting, { type: 'endSession', withoutCheckOut: false })).toBe('checkOutNotDone');
}

/** Everybody of the list speaks as often as there are rounds; then nobody is left. */
function speakRound(sitting: Sitting, row: TableRow): void {
  const spoke: string[] = [];
  while (sitting.speaker !== null) {
    spoke.push(sitting.speaker);
    sitting.finish();
  }
  const meant = lists[row.list].flatMap((id) => Array<string>(row.rounds).fill(id));
  expect(spoke.toSorted()).toEqual(meant.toSorted());
  const [person = ''] = spoke;
  expect(answerTo(sitting, { type: 'passTurn', person })).toBe('alreadyHadTurn');
  expect(answerTo(sitting, { type: 'takeTurn', person })).toBe('alreadyHadTurn');
  expect(answerTo(sitting, { type: 'startRound' })).toBe('taken');
}

/** Two hands, called in their order; nobody is left at turn. */
function speakQueue(sitting: Sitting, row: TableRow): void {
  const [second = '', first = ''] = lists[row.list];
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

function speak(sitting: Sitting, row: TableRow, kind: PhaseKind): void {
  if (kind === 'round') speakRound(sitting, row);
  if (kind === 'queue') speakQueue(sitting, row);
  if (kind === 'named') lendWord(sitting);
}

describe.each(registered)('a meeting with $id', ({ id, phases }) => {
  const rows = meetingOf(phases);

  it.each([0, 0.5, 0.99])(
    'has the list, the first speaker and the refusals of the table in each phase, begun at %s',
    (chance) => {
      const sitting = opened(id, chance);
      rows.forEach((row, i) => {
        const last = i === rows.length - 1;
        const kind = kindOf(row);
        expect(sitting.session.current).toBe(i);
        if (row.id !== null) expect(sitting.phase.plan.id).toBe(row.id);
        expect(sitting.phase.plannedMs).toBe(row.minutes * MINUTE);
        expectList(sitting, row, kind);
        expectFirst(sitting, row);
        expectHands(sitting, row);
        expectAnswers(sitting, row, kind);
        expectOthersRefused(sitting, row, last);
        speak(sitting, row, kind);
        if (!last) sitting.next(false);
      });
      sitting.do({ type: 'endSession', withoutCheckOut: false });
      expect(sitting.session.endedWithoutCheckOut).toBe(false);
    },
  );

  it('asks for a case-bringer before the phases that the table says', () => {
    const sitting = opened(id, 0, null);
    const asked = rows.slice(1).map((_, i) => {
      const body = { type: 'jumpToPhase', to: i + 1, agreed: true } as const;
      return answerTo(sitting, body) === 'chooseCaseBringerFirst' ? 'C' : '-';
    });
    expect(asked).toEqual(rows.slice(1).map(({ before }) => before));
  });
});

it('the table and the library have the same methods', () => {
  expect(methods.map(({ id }) => id).toSorted()).toEqual(
    methodTables.map(({ id }) => id).toSorted(),
  );
});
