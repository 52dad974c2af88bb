import { describe, expect, it } from 'vitest';
import { median, quantile } from '../../bench/statistics';

describe('quantiles', () => {
  it('the median lies in the middle, or between the two that do', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 9])).toBe(3);
  });

  it('numbers are ordered as numbers', () => {
    expect(median([100, 9, 20])).toBe(20);
  });

  it('a share of the numbers lies below', () => {
    const hundred = Array.from({ length: 101 }, (_, i) => i);
    expect(quantile(hundred, 0.95)).toBe(95);
    expect(quantile([10], 0.95)).toBe(10);
  });

  it('there is none of no numbers', () => {
    expect(() => median([])).toThrow('no numbers');
  });
});
