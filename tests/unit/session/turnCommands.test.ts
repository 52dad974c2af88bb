import { describe, expect, it } from 'vitest';
import { readiness } from '@/lib/session/readiness';
import { ownCommands, turnCommands } from '@/lib/session/turnCommands';
import { planOf } from '@/lib/session/templates';
import { methodOf, Sitting, six } from './spec';

const method = methodOf(
  { turnPolicy: 'none', speakers: 'silence' },
  { turnPolicy: 'round', facilitatorTurn: 'inOrder' },
  { turnPolicy: 'none', speakers: 'caseBringerOthersOnRequest', caseBringer: 'tells' },
  { turnPolicy: 'queue', speakers: 'groupAsksCaseBringer', caseBringer: 'answers' },
  { turnPolicy: 'free', speakers: 'groupWithoutCaseBringer', caseBringer: 'silent' },
  { turnPolicy: 'round', rounds: 2 },
);

function sittingAt(phase: number): Sitting {
  const sitting = Sitting.running(method);
  if (phase > 0) sitting.do({ type: 'jumpToPhase', to: phase, agreed: true });
  return sitting;
}

const types = (sitting: Sitting, person: string) =>
  ownCommands(sitting.session, person).map(({ type }) => type);

/** Gives each of the commands to a copy of the sitting. */
function refused(make: () => Sitting, person: string, by?: string): string[] {
  const { session } = make();
  const offered = by === undefined ? turnCommands(session, person) : ownCommands(session, by);
  return offered.flatMap((command) => {
    const answer = make().try(command, by);
    return typeof answer === 'string' ? [`${command.type}: ${answer}`] : [];
  });
}

describe('what can be asked for a person', () => {
  const situations: readonly (readonly [string, () => Sitting])[] = [
    ...method.phases.map((_, i) => [`phase ${i}`, () => sittingAt(i)] as const),
    ['a queue with hands', () => withHands(3)],
    ['a talk with hands', () => withHands(2)],
    ['a talk with the word lent', lent],
    ['a round that is half done', halfDone],
    ['a break between two cases', inBreak],
    ['a queue in which somebody asks', () => asking(false)],
    ['a queue in which somebody asks on', () => asking(true)],
    ['a talk with a question of fact', withFact],
  ];

  function withHands(phase: number): Sitting {
    const sitting = sittingAt(phase);
    sitting.do({ type: 'raiseHand', person: 'anna' });
    sitting.do({ type: 'raiseHand', person: 'dirk' });
    return sitting;
  }

  function asking(on: boolean): Sitting {
    const sitting = withHands(3);
    sitting.do({ type: 'takeTurn', person: 'anna' });
    if (on) sitting.do({ type: 'askOn', person: 'anna' }, 'anna');
    return sitting;
  }

  function withFact(): Sitting {
    const sitting = withHands(4);
    sitting.do({ type: 'askFact', person: 'bram' }, 'bram');
    return sitting;
  }

  function lent(): Sitting {
    const sitting = sittingAt(2);
    sitting.do({ type: 'takeTurn', person: 'anna' });
    return sitting;
  }

  function halfDone(): Sitting {
    const sitting = sittingAt(1);
    sitting.finish();
    sitting.finish();
    sitting.do({ type: 'leaveSession', person: 'fatma' });
    return sitting;
  }

  function inBreak(): Sitting {
    const sitting = new Sitting();
    sitting.create(six, {
      plan: planOf('long', 'korthagen', 'tietze'),
      caseBringers: ['carla', 'dirk'],
    });
    sitting.do({ type: 'startSession' });
    const to = sitting.session.phases.findIndex(({ plan }) => plan.part === 'between');
    sitting.do({ type: 'jumpToPhase', to, agreed: true });
    return sitting;
  }

  it('is no turn in a break, and the session refuses one', () => {
    const sitting = inBreak();
    expect(sitting.phase.plan.id).toBe('pauze');
    for (const person of six) {
      expect(types(sitting, person)).toEqual(['markReady']);
      expect(turnCommands(sitting.session, person)).toEqual([{ type: 'markReady', person }]);
      expect(sitting.try({ type: 'takeTurn', person })).toBe('noTurnsHere');
    }
  });

  it.each(situations)('is never refused: %s', (_, make) => {
    for (const person of six) {
      expect(refused(make, person)).toEqual([]);
      expect(refused(make, person, person)).toEqual([]);
    }
  });

  it('includes the way back to the one who tells, for whoever was given the word', () => {
    const sitting = lent();
    expect(types(sitting, 'anna')).toContain('finishTurn');
    sitting.do({ type: 'finishTurn', person: 'anna' }, 'anna');
    expect(sitting.speaker).toBe('carla');
    expect(types(sitting, 'carla')).not.toContain('finishTurn');
  });

  it('is nothing in a pause, before the start, or for somebody who is away', () => {
    const sitting = sittingAt(1);
    sitting.do({ type: 'leaveSession', person: 'anna' });
    expect(turnCommands(sitting.session, 'anna')).toEqual([]);
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    expect(turnCommands(sitting.session, 'bram')).toEqual([]);
  });
});

describe('what somebody may ask on their own screen', () => {
  it('at turn: done, pass, later, give back', () => {
    const sitting = sittingAt(1);
    expect(types(sitting, sitting.speaker ?? '')).toEqual([
      'finishTurn',
      'passTurn',
      'postponeTurn',
      'giveBackTurn',
    ]);
  });

  it('waiting in a round: pass and later, but not done with the phase', () => {
    const sitting = sittingAt(1);
    expect(types(sitting, sitting.phase.turns.upcoming[1] ?? '')).toEqual([
      'passTurn',
      'postponeTurn',
    ]);
  });

  it('after their turn: done with the phase, and back again', () => {
    const sitting = sittingAt(1);
    const first = sitting.speaker ?? '';
    sitting.finish();
    expect(types(sitting, first)).toEqual(['markReady']);
    sitting.do({ type: 'markReady', person: first }, first);
    expect(types(sitting, first)).toEqual(['withdrawReady']);
  });

  it('never the facilitator’s part', () => {
    const sitting = sittingAt(4);
    expect(types(sitting, 'anna')).toEqual(['askFact', 'raiseHand', 'markReady']);
  });
});

describe('how many are done with the phase', () => {
  it('counts who is there, without the facilitator, and anew in each phase', () => {
    const sitting = sittingAt(0);
    expect(readiness(sitting.session)).toBeNull();
    sitting.do({ type: 'markReady', person: 'anna' }, 'anna');
    sitting.do({ type: 'markReady', person: 'bram' }, 'bram');
    expect(readiness(sitting.session)).toEqual({ ready: 2, of: 5 });
    sitting.do({ type: 'leaveSession', person: 'bram' });
    expect(readiness(sitting.session)).toEqual({ ready: 1, of: 4 });
    sitting.next();
    expect(readiness(sitting.session)).toBeNull();
  });
});
