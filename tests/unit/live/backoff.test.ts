import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoff } from '@/lib/live/backoff';

const attempts = fc.integer({ min: 0, max: 10_000 });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('R4: the wait before connecting again', () => {
  it('is a random part between half and the whole of 0.5 s doubling to 30 s', () => {
    fc.assert(
      fc.property(attempts, chance, (attempt, random) => {
        const wait = backoff(attempt, random);
        const whole = Math.min(500 * 2 ** Math.min(attempt, 20), 30_000);
        expect(wait).toBeGreaterThanOrEqual(whole / 2);
        expect(wait).toBeLessThanOrEqual(whole);
      }),
    );
  });

  it('grows with the attempts and with the chance', () => {
    fc.assert(
      fc.property(attempts, chance, chance, (attempt, one, other) => {
        expect(backoff(attempt + 1, one)).toBeGreaterThanOrEqual(backoff(attempt, one));
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(backoff(attempt, high)).toBeGreaterThanOrEqual(backoff(attempt, low));
      }),
    );
  });

  it('reaches both of its ends', () => {
    expect([0, 1, 2, 6, 7].map((attempt) => backoff(attempt, 0))).toEqual([
      250, 500, 1_000, 15_000, 15_000,
    ]);
    expect(backoff(0, 1 - Number.EPSILON)).toBeCloseTo(500);
    expect(backoff(60, 1 - Number.EPSILON)).toBeCloseTo(30_000);
  });
});
