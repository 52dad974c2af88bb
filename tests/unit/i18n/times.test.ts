import { describe, expect, it } from 'vitest';
import {
  clockTime,
  countdown,
  duration,
  nextClockTime,
  shortLength,
  timeFieldValue,
} from '@/lib/i18n/times';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** In the machine's own time zone, as people read their clocks. */
const at = (hours: number, minutes: number, day = 22) =>
  new Date(2026, 10, day, hours, minutes).getTime();

describe('clock times', () => {
  it('have two digits for hours and minutes, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(clockTime(at(9, 5), language)).toBe('09:05');
      expect(clockTime(at(0, 0), language)).toBe('00:00');
      expect(clockTime(at(23, 59), language)).toBe('23:59');
    }
  });

  it('are the same in a time field, and come back from it', () => {
    expect(timeFieldValue(at(9, 5))).toBe('09:05');
    expect(nextClockTime(timeFieldValue(at(16, 30)), at(9, 0))).toBe(at(16, 30));
  });
});

describe('the next time that a clock shows', () => {
  it('is today, or tomorrow when that has passed', () => {
    expect(nextClockTime('11:00', at(9, 30))).toBe(at(11, 0));
    expect(nextClockTime('9:00', at(9, 30))).toBe(at(9, 0, 23));
    expect(nextClockTime('09:30', at(9, 30))).toBe(at(9, 30, 23));
    expect(nextClockTime('00:15', at(23, 30))).toBe(at(0, 15, 23));
  });

  it.each(['', 'elf uur', '11', '11:0', '11:00:00', '-1:00', '111:00', ' 11:00'])(
    'is none for “%s”',
    (text) => {
      expect(nextClockTime(text, at(9, 0))).toBeNull();
    },
  );
});

describe('the time left', () => {
  it('counts a second that has begun, and shows a whole second past the end', () => {
    expect(countdown(342 * SECOND)).toBe('5:42');
    expect(countdown(341 * SECOND + 1)).toBe('5:42');
    expect(countdown(0)).toBe('0:00');
    expect(countdown(-999)).toBe('0:00');
    expect(countdown(-SECOND)).toBe('+0:01');
    expect(countdown(-65 * SECOND)).toBe('+1:05');
  });

  it('goes down by one each second, through the end', () => {
    const seconds = [3, 2, 1, 0, -1, -2].map((left) => countdown(left * SECOND));
    expect(seconds).toEqual(['0:03', '0:02', '0:01', '0:00', '+0:01', '+0:02']);
  });
});

describe('lengths', () => {
  it('are whole minutes, rounded up, with hours from sixty', () => {
    expect(duration(0, 'nl')).toBe('0 min');
    expect(duration(1, 'nl')).toBe('1 min');
    expect(duration(24 * MINUTE, 'nl')).toBe('24 min');
    expect(duration(59 * MINUTE + 1, 'nl')).toBe('1 u');
    expect(duration(114 * MINUTE, 'nl')).toBe('1 u 54 min');
    expect(duration(114 * MINUTE, 'en')).toBe('1 h 54 min');
    expect(duration(120 * MINUTE, 'en')).toBe('2 h');
  });

  it('are seconds where those matter', () => {
    expect(shortLength(0)).toBe('0 s');
    expect(shortLength(45 * SECOND)).toBe('45 s');
    expect(shortLength(59.6 * SECOND)).toBe('1 min');
    expect(shortLength(2 * MINUTE)).toBe('2 min');
    expect(shortLength(90 * SECOND)).toBe('1:30 min');
    expect(shortLength(65 * SECOND)).toBe('1:05 min');
  });
});
