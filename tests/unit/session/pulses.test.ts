/** How it was: answered once and without a name, counted when the group goes on, and shown from three answers on. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandBody } from '@/lib/session/commands';
import type { SessionEvent } from '@/lib/session/events';
import { countGiven, mayGivePulses, pulsesAt, type Pulse } from '@/lib/session/pulses';
import { viewForFacilitator, viewForRoom } from '@/lib/session/view';
import { looks, play, pulseScenario } from './scenario';
import { Sitting, six, type Creation } from './spec';

const fine: Pulse = { safety: 4, depth: 4, heard: 4, energy: 4 };
const give = (person: string | null, pulse = fine) =>
  ({ type: 'givePulses', person, pulse }) as const;

function at(id: string, creation: Creation = {}): Sitting {
  const sitting = new Sitting();
  sitting.create(six, creation);
  sitting.do({ type: 'startSession' });
  return into(sitting, id);
}

function into(sitting: Sitting, id: string): Sitting {
  const to = placeOf(sitting, id);
  if (to !== sitting.session.current) sitting.do({ type: 'jumpToPhase', to, agreed: true });
  return sitting;
}

function placeOf({ session }: Sitting, id: string): number {
  return session.phases.findIndex(({ plan }) => plan.source === 'frame' && plan.id === id);
}

function answered(...people: string[]): Sitting {
  const sitting = at('procesblik');
  for (const person of people) sitting.do(give(person), person);
  return sitting;
}

describe('how it was', () => {
  it('is asked at the look at the process, or at the check-out where there is none', () => {
    const sitting = at('procesblik');
    expect(pulsesAt(sitting.session)).toBe(true);
    expect(pulsesAt(into(sitting, 'uitcheck').session)).toBe(false);
    expect(pulsesAt(into(sitting, 'oogst').session)).toBe(false);
    expect(sitting.try(give('anna'), 'anna')).toBe('pulsesNotNow');
    const short = at('uitcheck', { leaveOut: ['frame/procesblik'] });
    expect(pulsesAt(short.session)).toBe(true);
    const skipped = at('oogst');
    const phase = placeOf(skipped, 'procesblik');
    skipped.do({ type: 'skipPhase', phase, agreed: true });
    expect(pulsesAt(into(skipped, 'uitcheck').session)).toBe(true);
  });

  it('is answered once, by oneself or unnamed on the facilitator’s screen, and never for somebody else', () => {
    const sitting = answered('anna');
    expect(sitting.try(give('anna'), 'anna')).toBe('alreadySaid');
    expect(sitting.try(give('bram'), 'els')).toBe('notYours');
    expect(sitting.try(give('bram'), 'anna')).toBe('onlyFacilitator');
    expect(sitting.try(give(null), 'anna')).toBe('onlyFacilitator');
    sitting.do(give(null));
    sitting.do(give('els'), 'els');
    expect(sitting.session.pulses).toEqual({ answered: ['anna', 'els'], unnamed: 1, counts: null });
    expect(countGiven(sitting.session)).toEqual({ given: 3, of: 6 });
    sitting.do({ type: 'leaveSession', person: 'fatma' });
    expect(sitting.try(give('fatma'), 'fatma')).toBe('notHere');
  });

  it('has no more answers than people who are here', () => {
    const sitting = answered('anna', 'bram');
    for (let i = 0; i < 4; i += 1) sitting.do(give(null));
    expect(sitting.try(give(null))).toBe('allAnswered');
    expect(sitting.try(give('dirk'), 'dirk')).toBe('allAnswered');
    expect(mayGivePulses(sitting.session, 'dirk')).toBe(false);
    // Who answered and left stands in nobody's place.
    sitting.do({ type: 'leaveSession', person: 'bram' });
    expect(sitting.try(give(null))).toBe('allAnswered');
    sitting.do({ type: 'joinSession', person: 'gerrit' });
    expect(mayGivePulses(sitting.session, 'gerrit')).toBe(true);
  });

  it('does not ask a facilitator who has no turn there', () => {
    const sitting = at('uitcheck', { leaveOut: ['frame/procesblik'] });
    expect(mayGivePulses(sitting.session, 'els')).toBe(true);
    const { plan } = sitting.phase;
    const phases = sitting.session.phases.map((phase) =>
      phase.plan === plan
        ? { ...phase, plan: { ...plan, facilitatorTurn: 'none' as const } }
        : phase,
    );
    sitting.state = { ...sitting.session, phases };
    expect(mayGivePulses(sitting.session, 'els')).toBe(false);
    expect(sitting.try(give('els'), 'els')).toBe('notInList');
    expect(countGiven(sitting.session)).toEqual({ given: 0, of: 5 });
  });

  it('is counted for each question that three answered, and nothing is told of the others', () => {
    const sitting = at('procesblik');
    sitting.do(give('anna', { safety: 1, depth: 5, heard: null, energy: 3 }), 'anna');
    sitting.do(give('bram', { safety: 1, depth: 4, heard: null, energy: null }), 'bram');
    sitting.do(give(null, { safety: 5, depth: null, heard: 2, energy: 3 }));
    sitting.next();
    expect(sitting.session.pulses.counts).toEqual({
      safety: [2, 0, 0, 0, 1],
      depth: null,
      heard: null,
      energy: null,
    });
    expect(sitting.pulses).toEqual([]);
    expect(sitting.try(give('carla'), 'carla')).toBe('pulsesNotNow');
    into(sitting, 'procesblik');
    expect(sitting.try(give('carla'), 'carla')).toBe('pulsesNotNow');
  });

  const leavings: readonly (readonly [string, (sitting: Sitting) => CommandBody])[] = [
    ['next', ({ session }) => ({ type: 'nextPhase', from: session.current, agreed: true })],
    ['back', ({ session }) => ({ type: 'previousPhase', from: session.current })],
    ['a jump', (sitting) => ({ type: 'jumpToPhase', to: placeOf(sitting, 'oogst'), agreed: true })],
    ['leaving out', ({ session }) => ({ type: 'skipPhase', phase: session.current, agreed: true })],
    ['the end', () => ({ type: 'endSession', withoutCheckOut: true })],
    ['stopping', () => ({ type: 'abandonSession' })],
  ];
  it.each(leavings)('is counted with the step that leaves the phase: %s', (_name, command) => {
    const sitting = answered('anna', 'bram', 'carla');
    const events = sitting.do(command(sitting));
    expect(events.filter(({ type }) => type === 'pulsesCounted')).toHaveLength(1);
    expect(sitting.session.pulses.counts?.safety).toEqual([0, 0, 0, 3, 0]);
    sitting.undo();
    expect(sitting.session.pulses.counts?.safety).toEqual([0, 0, 0, 3, 0]);
    expect(pulsesAt(sitting.session)).toBe(false);
  });

  it('says nothing where nobody answered, and asks again on a second visit', () => {
    const sitting = answered();
    sitting.next();
    expect(sitting.session.pulses.counts).toBeNull();
    sitting.do({ type: 'previousPhase', from: sitting.session.current });
    expect(pulsesAt(into(sitting, 'procesblik').session)).toBe(true);
  });

  it('keeps answers when the step into the phase is taken back, and counts them where it is passed over', () => {
    const sitting = at('oogst');
    sitting.next();
    expect(sitting.phase.plan.id).toBe('procesblik');
    for (const person of ['anna', 'bram', 'carla']) sitting.do(give(person), person);
    sitting.undo();
    expect(sitting.phase.plan.id).toBe('oogst');
    expect(sitting.session.pulses).toMatchObject({ answered: ['anna', 'bram', 'carla'] });
    expect(sitting.session.pulses.counts).toBeNull();
    into(sitting, 'uitcheck');
    expect(sitting.session.pulses.counts?.heard).toEqual([0, 0, 0, 3, 0]);
  });
});

/** The log and both views after every step, as they would be with other answers. */
function told(
  given: typeof pulseScenario extends fc.Arbitrary<infer T> ? T : never,
  other: boolean,
) {
  const seen: string[] = [];
  let counted = false;
  const sitting = play(
    given,
    ({ session, log }) => {
      counted ||= log.some(({ body }) => body.type === 'pulsesCounted');
      if (counted) return;
      seen.push(JSON.stringify([viewForFacilitator(session), viewForRoom(session), log]));
    },
    looks,
    other
      ? ({ safety, depth, heard, energy }) => ({
          safety: turned(safety),
          depth: turned(depth),
          heard: turned(heard),
          energy: turned(energy),
        })
      : undefined,
  );
  return {
    seen,
    counted,
    answers: sitting.log.filter(({ body }) => body.type === 'pulsesGiven').length,
  };
}

function turned(step: Pulse['safety']): Pulse['safety'] {
  return step && ((6 - step) as Pulse['safety']);
}

/** Also whose joining was taken back. */
function everybody(log: readonly SessionEvent[]): Set<string> {
  return new Set(
    log.flatMap(({ body }) => {
      if (body.type === 'sessionCreated') return body.people;
      return body.type === 'personJoined' ? [body.person] : [];
    }),
  );
}

describe('before it is counted', () => {
  it('[S1] the log and every view are the same whatever was answered', () => {
    let answers = 0;
    let counted = 0;
    fc.assert(
      fc.property(pulseScenario, (given) => {
        const one = told(given, false);
        expect(told(given, true).seen).toEqual(one.seen);
        answers += one.answers;
        counted += Number(one.counted);
      }),
      { numRuns: 100 },
    );
    expect(answers).toBeGreaterThan(100);
    expect(counted).toBeGreaterThan(20);
  });

  it('there are never more answers than people, nobody twice, and none after the counting', () => {
    fc.assert(
      fc.property(pulseScenario, (given) => {
        play(
          given,
          ({ session, pulses, log }) => {
            const { answered: who, unnamed, counts } = session.pulses;
            expect(new Set(who).size).toBe(who.length);
            expect(who.length + unnamed).toBeLessThanOrEqual(everybody(log).size);
            if (counts === null) expect(pulses).toHaveLength(who.length + unnamed);
            else expect(pulses).toEqual([]);
            const types = log.map(({ body }) => body.type);
            const counted = types.indexOf('pulsesCounted');
            if (counted >= 0) expect(types.slice(counted + 1)).not.toContain('pulsesGiven');
            expect(types.filter((type) => type === 'pulsesCounted').length).toBeLessThanOrEqual(1);
          },
          looks,
        );
      }),
      { numRuns: 100 },
    );
  });
});
