import { describe, expect, it } from 'vitest';
import { alternating, fastTurns, overrun, risingTurns } from '@/lib/nudges/turnPatterns';
import type { EndedTurn } from '@/lib/session/state';
import { methodOf, MINUTE, SECOND, Sitting } from '../session/spec';

const turn = (person: string, seconds: number, limit = 60): EndedTurn => ({
  person,
  ms: seconds * SECOND,
  limitMs: limit * SECOND,
});
const turns = (...lately: EndedTurn[]) => ({ lately });

describe('fast turns', () => {
  it('are four in a row of less than 25 seconds', () => {
    const three = [turn('anna', 5), turn('bram', 24), turn('anna', 1)];
    expect(fastTurns(turns())).toBe(false);
    expect(fastTurns(turns(...three))).toBe(false);
    expect(fastTurns(turns(...three, turn('dirk', 24)))).toBe(true);
    expect(fastTurns(turns(...three, turn('dirk', 25)))).toBe(false);
    expect(fastTurns(turns(turn('dirk', 40), ...three))).toBe(false);
  });
});

describe('rising turns', () => {
  it('are three in a row of more than one and a half times what they had', () => {
    const long = [turn('anna', 91), turn('bram', 120), turn('dirk', 46, 30)];
    expect(risingTurns(turns(...long))).toBe(true);
    expect(risingTurns(turns(turn('carla', 10), ...long))).toBe(true);
    expect(risingTurns(turns(...long, turn('carla', 90)))).toBe(false);
    expect(risingTurns(turns(...long.slice(1)))).toBe(false);
  });

  it('are none where turns have no limit', () => {
    const free = ['anna', 'bram', 'dirk'].map((person) => turn(person, 600, 0));
    expect(risingTurns(turns(...free))).toBe(false);
  });
});

describe('turns to and fro', () => {
  it('are four between the same two', () => {
    const [a, b, c] = [turn('anna', 30), turn('bram', 30), turn('carla', 30)];
    expect(alternating(turns(a, b, a, b))).toBe(true);
    expect(alternating(turns(a, b, a))).toBe(false);
    expect(alternating(turns(a, b, b, a))).toBe(false);
    expect(alternating(turns(a, a, a, a))).toBe(false);
    expect(alternating(turns(a, b, a, c))).toBe(false);
  });
});

describe('a turn that runs over', () => {
  const queue = (turnSeconds: number) => {
    const sitting = Sitting.running(methodOf({ turnPolicy: 'queue', turnSeconds }));
    sitting.do({ type: 'takeTurn', person: 'anna' });
    return sitting;
  };
  const runsOver = ({ phase, now }: Sitting) => overrun(phase.turns, now);

  it('is one of a quarter of a minute more than it had', () => {
    const sitting = queue(60);
    expect(runsOver(sitting.after(74 * SECOND))).toBe(false);
    expect(runsOver(sitting.after(SECOND))).toBe(true);
    sitting.finish();
    expect(runsOver(sitting)).toBe(false);
  });

  it('is none with more time, without a limit, or while all stands still', () => {
    const given = queue(60);
    given.after(70 * SECOND);
    given.do({ type: 'grantTime', target: 'turn', seconds: 60, source: 'endTime' });
    expect(runsOver(given.after(10 * SECOND))).toBe(false);
    expect(runsOver(queue(0).after(60 * MINUTE))).toBe(false);
    const still = queue(60).after(30 * SECOND);
    still.do({ type: 'pauseSession', reason: 'break', person: null });
    expect(runsOver(still.after(10 * MINUTE))).toBe(false);
  });
});
