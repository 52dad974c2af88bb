/** Whether it is safe enough: answered unseen by everybody, told as one result, and held by what begins. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMethod, methods } from '@/lib/methods/library';
import type { CommandBody } from '@/lib/session/commands';
import { replay } from '@/lib/session/evolve';
import {
  asksSafety,
  caseToEnter,
  countSafety,
  isBeingAsked,
  isSafe,
  mayAnswerSafety,
  safetyCase,
  safetyLacksSomebody,
} from '@/lib/session/safety';
import { planOf } from '@/lib/session/templates';
import { viewForFacilitator, viewForRoom } from '@/lib/session/view';
import { MINUTE, Sitting, six, type Creation } from './spec';

const DEEP = 'balint';

const ask: CommandBody = { type: 'askSafety', case: 1 };
const answer = (person: string | null, safe = true, number = 1) =>
  ({ type: 'answerSafety', case: number, person, safe }) as const;

function before(creation: Creation = {}, people = six): Sitting {
  const sitting = new Sitting();
  sitting.create(people, { method: DEEP, ...creation });
  sitting.do({ type: 'startSession' });
  return to(sitting, 'frame', 'vraag-en-vorm');
}

function placeOf({ session }: Sitting, source: string, id: string): number {
  return session.phases.findIndex(({ plan }) => plan.source === source && plan.id === id);
}

function to(sitting: Sitting, source: string, id: string): Sitting {
  sitting.do({ type: 'jumpToPhase', to: placeOf(sitting, source, id), agreed: true });
  return sitting;
}

const onward = ({ session }: Sitting): CommandBody => ({
  type: 'nextPhase',
  from: session.current,
  agreed: true,
  withoutYield: true,
});

function firstOwn({ session }: Sitting): number {
  return session.phases.findIndex(({ plan }) => plan.source !== 'frame');
}

describe('a method that asks much trust', () => {
  it('is known to the session by its rules, in each way that a case gets one', () => {
    for (const { id, needsTrust } of methods) {
      const sitting = new Sitting();
      sitting.create(six, { method: id });
      expect([id, sitting.session.cases[0]?.needsTrust]).toEqual([id, needsTrust]);
    }
    const sitting = before({ method: 'incident' });
    expect(safetyCase(sitting.session)).toBe(0);
    sitting.do({ type: 'chooseMethod', case: 1, of: { method: DEEP, leaveOut: [] } });
    sitting.do({
      type: 'addCase',
      case: 2,
      of: { method: 'raguse', leaveOut: [] },
      caseBringer: null,
    });
    expect(sitting.session.cases.map(({ needsTrust }) => needsTrust)).toEqual([true, true]);
    expect(replay(sitting.log)).toEqual(sitting.state);
  });

  it('begins by no step before everybody said that it is safe enough', () => {
    const steps: readonly ((sitting: Sitting) => CommandBody)[] = [
      onward,
      (sitting) => ({ type: 'jumpToPhase', to: firstOwn(sitting), agreed: true }),
      (sitting) => ({ type: 'jumpToPhase', to: firstOwn(sitting) + 1, agreed: true }),
      ({ session }) => ({ type: 'skipPhase', phase: session.current, agreed: true }),
    ];
    for (const structure of ['strict', 'guided', 'free'] as const) {
      for (const step of steps) {
        const sitting = before({ structure });
        expect(sitting.try(step(sitting))).toBe('notSafeYet');
        sitting.do(ask);
        expect(sitting.try(step(sitting))).toBe('notSafeYet');
        for (const person of six) sitting.do(answer(person), person);
        expect(sitting.try(step(sitting))).not.toBe('notSafeYet');
        expect(sitting.phase.plan.source).toBe(DEEP);
      }
    }
  });

  it('is not come to from behind either', () => {
    const sitting = to(before(), 'frame', 'oogst');
    const from = sitting.session.current;
    expect(sitting.try({ type: 'previousPhase', from })).toBe('notSafeYet');
  });

  it('goes on by itself once it began, whoever comes then', () => {
    const sitting = before();
    sitting.allSay(1, true);
    sitting.next();
    sitting.do({ type: 'joinSession', person: 'gerda' });
    expect(asksSafety(sitting.session, 1)).toBe(false);
    sitting.next();
    expect(sitting.phase.plan.source).toBe(DEEP);
  });

  it('asks nothing of any other', () => {
    const sitting = before({ method: 'incident' });
    expect(sitting.try(ask)).toBe('pulsesNotNow');
    sitting.next();
    expect(sitting.phase.plan.source).toBe('incident');
  });

  it('leaves a way out: another method, the rest of the meeting, the end', () => {
    const other = before();
    other.allSay(1, false);
    other.do({ type: 'chooseMethod', case: 1, of: { method: 'incident', leaveOut: [] } });
    other.next();
    expect(other.phase.plan.source).toBe('incident');
    const rest = before({ structure: 'strict' });
    rest.allSay(1, false);
    to(rest, 'frame', 'uitcheck');
    const over = before();
    over.allSay(1, false);
    over.do({ type: 'endSession', withoutCheckOut: true });
    expect(over.session.status).toBe('ended');
  });

  it('keeps nobody in the case before it', () => {
    const sitting = new Sitting();
    const plan = planOf('whole', 'incident');
    sitting.create(six, {
      plan: {
        frame: { ...plan.frame, 'vraag-en-vorm': 'out', pauze: 'out' },
        cases: [...plan.cases, { method: DEEP, leaveOut: [] }],
      },
      caseBringers: ['carla', 'dirk'],
      structure: 'strict',
    });
    sitting.do({ type: 'startSession' });
    sitting.do({ type: 'jumpToPhase', to: firstOwn(sitting), agreed: true });
    sitting.do({ type: 'pauseSession', reason: 'stop', person: 'carla' });
    sitting.do({ type: 'closeCase', case: 1 });
    expect(sitting.phase.plan).toMatchObject({ source: 'frame', part: 'closing' });
    sitting.allSay(2, true);
    to(sitting, DEEP, findMethod(DEEP)?.phases[0]?.id ?? '');
    expect(sitting.phase.plan.case).toBe(2);
  });
});

describe('whether it is safe enough', () => {
  it('is asked where the group stands before the method', () => {
    const sitting = new Sitting();
    sitting.create(six, { method: DEEP });
    expect([caseToEnter(sitting.session), safetyCase(sitting.session)]).toEqual([0, 0]);
    sitting.do({ type: 'startSession' });
    expect(safetyCase(sitting.session)).toBe(0);
    expect(safetyCase(to(sitting, 'frame', 'vraag-en-vorm').session)).toBe(1);
    const short = new Sitting();
    short.create(six, { method: DEEP, leaveOut: ['frame/vraag-en-vorm'] });
    short.do({ type: 'startSession' });
    expect(safetyCase(to(short, 'frame', 'casusronde').session)).toBe(0);
    expect(safetyCase(to(short, 'frame', 'keuze').session)).toBe(1);
  });

  it('is answered once by each, also the facilitator, and never for somebody else', () => {
    const sitting = before();
    expect(sitting.try(answer('anna'), 'anna')).toBe('pulsesNotNow');
    sitting.do(ask);
    expect(sitting.try(ask)).toBe('alreadyMoved');
    sitting.do(answer('anna'), 'anna');
    expect(sitting.try(answer('anna', false), 'anna')).toBe('alreadySaid');
    expect(sitting.try(answer('bram'), 'els')).toBe('notYours');
    expect(sitting.try(answer('bram'), 'anna')).toBe('onlyFacilitator');
    expect(sitting.try(answer(null), 'anna')).toBe('onlyFacilitator');
    expect(sitting.try({ type: 'askSafety', case: 1 }, 'anna')).toBe('onlyFacilitator');
    expect(sitting.try(answer('bram', true, 2), 'bram')).toBe('pulsesNotNow');
    sitting.do(answer('els'), 'els');
    expect(countSafety(sitting.session)).toEqual({ given: 2, of: 6 });
    expect(mayAnswerSafety(sitting.session, 'anna')).toBe(false);
    expect(mayAnswerSafety(sitting.session, 'dirk')).toBe(true);
  });

  it('has one result when all have answered: one no is enough', () => {
    for (const no of [null, 'els', 'anna', 'fatma']) {
      const sitting = before();
      sitting.do(ask);
      for (const person of six) {
        expect(sitting.session.safety.safe).toBeNull();
        sitting.do(answer(person, person !== no), person);
      }
      expect(sitting.session.safety).toMatchObject({ safe: no === null, refused: no !== null });
      expect(isSafe(sitting.session, 1)).toBe(no === null);
      expect(sitting.safety).toEqual([]);
    }
  });

  it('is answered on a screen that goes round by whoever has none of their own', () => {
    const sitting = before();
    for (const person of ['anna', 'bram']) sitting.devices.add(person);
    sitting.do(ask);
    for (const safe of [true, false, true, true]) sitting.do(answer(null, safe));
    // Nobody fills in for the others until one is left.
    expect(sitting.try(answer(null))).toBe('ownDeviceAnswers');
    sitting.do(answer('anna'), 'anna');
    expect(sitting.session.safety.safe).toBeNull();
    sitting.do(answer('bram'), 'bram');
    expect(sitting.session.safety.safe).toBe(false);
  });

  it('counts an answer that is lost as a no', () => {
    const sitting = before();
    sitting.do(ask);
    for (const person of six.slice(1)) sitting.do(answer(person), person);
    sitting.safety.pop();
    sitting.do(answer('els'), 'els');
    expect(sitting.session.safety.safe).toBe(false);
  });

  it('waits for whoever leaves, and asks whoever comes', () => {
    const sitting = before();
    sitting.do(ask);
    sitting.do({ type: 'leaveSession', person: 'fatma' });
    sitting.do({ type: 'joinSession', person: 'gerda' });
    for (const person of ['els', 'anna', 'bram', 'carla', 'dirk', 'gerda']) {
      sitting.do(answer(person), person);
    }
    expect(sitting.session.safety.safe).toBeNull();
    expect(safetyLacksSomebody(sitting.session)).toBe(true);
    sitting.do(ask);
    expect(sitting.session.safety.asked).not.toContain('fatma');
    expect(sitting.safety).toEqual([]);
    for (const person of sitting.session.safety.asked) sitting.do(answer(person), person);
    expect(isSafe(sitting.session, 1)).toBe(true);
    sitting.do({ type: 'returnToSession', person: 'fatma' });
    // Who was not asked has not said it yet.
    expect(sitting.try(onward(sitting))).toBe('notSafeYet');
    sitting.allSay(1, true);
    sitting.next();
  });

  it('counts who answered and left', () => {
    const sitting = before();
    sitting.do(ask);
    sitting.do(answer('fatma', false), 'fatma');
    sitting.do({ type: 'leaveSession', person: 'fatma' });
    for (const person of six.slice(0, 5)) sitting.do(answer(person), person);
    expect(sitting.session.safety.safe).toBe(false);
  });

  it('is not asked anew without somebody, once it was not: the difference would be their answer', () => {
    const sitting = before();
    sitting.allSay(1, false);
    sitting.do({ type: 'leaveSession', person: 'dirk' });
    expect(sitting.try(ask)).toBe('safetyNeedsAll');
    // Nor by going round it.
    sitting.do({ type: 'chooseMethod', case: 1, of: { method: 'incident', leaveOut: [] } });
    sitting.do({ type: 'chooseMethod', case: 1, of: { method: 'raguse', leaveOut: [] } });
    sitting.do({ type: 'assignCaseBringer', case: 1, person: 'bram' });
    sitting.do({ type: 'assignFacilitator', person: 'anna' });
    sitting.undo();
    expect(sitting.try(ask)).toBe('safetyNeedsAll');
    sitting.do({ type: 'returnToSession', person: 'dirk' });
    sitting.do(ask);
    sitting.do({ type: 'leaveSession', person: 'dirk' });
    for (const person of six.filter((id) => id !== 'dirk')) sitting.do(answer(person), person);
    expect(sitting.session.safety.safe).toBeNull();
    expect(sitting.try(ask)).toBe('safetyNeedsAll');
    sitting.do({ type: 'returnToSession', person: 'dirk' });
    sitting.do(answer('dirk'), 'dirk');
    expect(isSafe(sitting.session, 1)).toBe(true);
  });

  it('is asked of three at least, unless the group is smaller', () => {
    const sitting = before();
    for (const person of ['bram', 'carla', 'dirk', 'fatma']) {
      sitting.do({ type: 'leaveSession', person });
    }
    expect(sitting.try(ask)).toBe('tooFewToAsk');
    sitting.do({ type: 'returnToSession', person: 'bram' });
    sitting.do(ask);
    expect(sitting.session.safety.asked).toEqual(['els', 'anna', 'bram']);
    const two = before({}, ['els', 'anna']);
    two.allSay(1, true);
    two.next();
    expect(two.phase.plan.source).toBe(DEEP);
  });

  it('is forgotten with what it was about', () => {
    const changes: readonly CommandBody[] = [
      { type: 'chooseMethod', case: 1, of: { method: 'raguse', leaveOut: [] } },
      { type: 'assignCaseBringer', case: 1, person: 'bram' },
    ];
    for (const change of changes) {
      const sitting = before();
      sitting.allSay(1, true);
      sitting.do(change);
      expect(isSafe(sitting.session, 1)).toBe(false);
      sitting.undo();
      // No step brings it back, nor answers that are gone.
      expect(isSafe(sitting.session, 1)).toBe(false);
      expect(sitting.try(onward(sitting))).toBe('notSafeYet');
    }
    for (const change of [...changes, { type: 'assignFacilitator', person: 'anna' } as const]) {
      const sitting = before();
      sitting.do(ask);
      sitting.do(answer('anna', false), 'anna');
      sitting.do(change);
      expect([isBeingAsked(sitting.session.safety), sitting.safety]).toEqual([false, []]);
    }
  });

  it('stays when a step is taken back', () => {
    const sitting = before();
    sitting.allSay(1, true);
    sitting.next();
    sitting.undo();
    expect(isSafe(sitting.session, 1)).toBe(true);
    sitting.do({ type: 'grantTime', target: 'phase', seconds: 60, source: 'endTime' });
    sitting.undo();
    expect(isSafe(sitting.session, 1)).toBe(true);
  });

  it('is not asked in a pause', () => {
    const sitting = before();
    sitting.do(ask);
    sitting.do({ type: 'pauseSession', reason: 'silence', person: null });
    expect(sitting.try(answer('anna'), 'anna')).toBe('paused');
    expect(sitting.try(ask)).toBe('paused');
  });
});

interface Op {
  readonly kind: number;
  readonly who: number;
  readonly safe: boolean;
}

const ops = fc.array(
  fc.record({
    kind: fc.oneof(
      { weight: 2, arbitrary: fc.constant(0) },
      { weight: 24, arbitrary: fc.constant(1) },
      { weight: 3, arbitrary: fc.constant(8) },
      { weight: 4, arbitrary: fc.integer({ min: 2, max: 12 }) },
    ),
    who: fc.nat(7),
    safe: fc.boolean(),
  }),
  { minLength: 20, maxLength: 80, size: 'max' },
);

function bodyOf({ kind, who, safe }: Op, sitting: Sitting): [CommandBody, string?] {
  const { session } = sitting;
  const person = session.people[who % session.people.length]?.id ?? 'els';
  switch (kind) {
    case 0:
      return [ask];
    case 2:
      return [answer(null, safe)];
    case 3:
      return [{ type: 'leaveSession', person }];
    case 4:
      return [{ type: 'returnToSession', person }];
    case 5:
      return [{ type: 'joinSession', person: `new-${session.people.length}` }];
    case 6:
      return [{ type: 'undoCommand', command: session.undo.at(-1)?.command ?? 'none' }];
    case 7:
      return [{ type: 'assignFacilitator', person }];
    case 8:
      return [onward(sitting)];
    case 9: {
      const method = who % 2 ? 'incident' : DEEP;
      return [{ type: 'chooseMethod', case: 1, of: { method, leaveOut: [] } }];
    }
    case 10:
      return [{ type: 'assignCaseBringer', case: 1, person }];
    case 11:
      return [{ type: 'endSession', withoutCheckOut: true, withoutYield: true }];
    case 12:
      return [{ type: 'previousPhase', from: session.current }];
    default:
      return [answer(person, safe), person];
  }
}

/** What each round said, by who said it; and all that is told of it. */
function play(given: readonly Op[], turn: (safe: boolean) => boolean, of = six) {
  const sitting = before({}, of);
  sitting.devices.add('bram');
  let said: boolean[] = [];
  let found = 0;
  let held = 0;
  const told: string[] = [];
  const results: (boolean | null)[] = [];
  for (const op of given) {
    sitting.after(MINUTE);
    const was = sitting.session;
    const [body, by] = bodyOf({ ...op, safe: turn(op.safe) }, sitting);
    const events = sitting.try(body, by);
    const types: readonly string[] =
      typeof events === 'string' ? [events] : events.map(({ type }) => type);
    if (types.includes('safetyAsked')) said = [];
    if (types.includes('safetyAnswered') && body.type === 'answerSafety') said.push(body.safe);
    const { session, safety } = sitting;
    const { given: count, of: all } = countSafety(session);
    if (types.includes('safetyFound')) {
      found += 1;
      expect(session.safety.safe).toBe(said.every((each) => each));
      expect(count).toBe(all);
    }
    if (isBeingAsked(session.safety)) expect(safety).toEqual(said);
    else expect(safety).toEqual([]);
    expect(new Set(session.safety.answered).size).toBe(session.safety.answered.length);
    const began = !was.phases.some(isOwnEntered) && session.phases.some(isOwnEntered);
    if (began && was.cases[0]?.needsTrust) {
      held += 1;
      expect(isSafe(was, 1)).toBe(true);
    }
    results.push(session.safety.safe);
    if (results.every((each) => each === null)) {
      told.push(JSON.stringify([viewForFacilitator(session), viewForRoom(session), sitting.log]));
    }
  }
  return { told, found, held, safe: results.find((each) => each !== null) ?? null };
}

function isOwnEntered({ plan, entered }: { plan: { source: string }; entered: boolean }): boolean {
  return plan.source !== 'frame' && entered;
}

describe('until all have answered', () => {
  it('[S1] [C8] the log and every view are the same whatever was answered', () => {
    let found = 0;
    fc.assert(
      fc.property(ops, (given) => {
        const one = play(given, (safe) => safe);
        const other = play(given, (safe) => !safe);
        // What comes after a result may follow from it.
        const alike = Math.min(one.told.length, other.told.length);
        expect(other.told.slice(0, alike)).toEqual(one.told.slice(0, alike));
        expect(other.told).toHaveLength(one.told.length);
        found += one.found;
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(10);
  });

  it('there is no result, and it is the no of any one; nothing begins without', () => {
    const results = { yes: 0, no: 0, held: 0 };
    fc.assert(
      fc.property(ops, fc.integer({ min: 2, max: 5 }), (given, size) => {
        const people = ['els', 'anna', 'bram', 'carla', 'dirk', 'fatma', 'gerda', 'hugo', 'ilse'];
        let number = 0;
        const { safe, held } = play(given, () => ++number % 9 > 0, people.slice(0, size));
        if (safe !== null) results[safe ? 'yes' : 'no'] += 1;
        results.held += held;
      }),
      { numRuns: 150 },
    );
    expect(results.yes).toBeGreaterThan(10);
    expect(results.no).toBeGreaterThan(5);
    expect(results.held).toBeGreaterThan(3);
  });
});
