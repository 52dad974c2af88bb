import { describe, expect, it } from 'vitest';
import { apartAt } from '../../bench/live/apart';

describe('two screens apart', () => {
  const one = [
    { at: 1000, leftMs: 60_000 },
    { at: 1500, leftMs: 59_500 },
  ];

  it('not at all where both count down the same, however they draw', () => {
    const other = [{ at: 1200, leftMs: 59_800 }];
    expect(apartAt(1600, one, other)).toEqual({ clocksMs: 0, drawnMs: 300 });
  });

  it('by what one lies behind', () => {
    const other = [{ at: 1200, leftMs: 59_880 }];
    expect(apartAt(1600, one, other)?.clocksMs).toBe(80);
  });

  it('is not known before both have drawn', () => {
    expect(apartAt(1100, one, [{ at: 1200, leftMs: 59_800 }])).toBeNull();
  });
});
