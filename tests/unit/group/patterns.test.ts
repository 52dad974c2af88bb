import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '@/lib/group/meetings';
import {
  absentTwice,
  alwaysSameBringer,
  newcomers,
  problemCasesInARow,
  safetyFalling,
} from '@/lib/group/patterns';
import { meetingOn } from './sample';

const without = (n: number, ...absent: string[]): Meeting => ({ ...meetingOn(n, null), absent });
const safe = (n: number, safety: number | null): Meeting => ({
  ...meetingOn(n, null),
  ...(safety !== null && { safety }),
});

describe('who is missed', () => {
  it('was absent at the newest meeting and at the one before it', () => {
    expect(absentTwice([])).toEqual([]);
    expect(absentTwice([without(1, 'bram')])).toEqual([]);
    const meetings = [without(3, 'bram', 'els'), without(1, 'dirk'), without(2, 'bram', 'dirk')];
    expect(absentTwice(meetings)).toEqual(['bram']);
    expect(absentTwice([...meetings, without(4)])).toEqual([]);
    expect(absentTwice([without(1, 'bram'), meetingOn(2, null), without(3, 'bram')])).toEqual([]);
  });
});

describe('falling safety', () => {
  const falling = (...means: (number | null)[]) =>
    safetyFalling(means.map((mean, i) => safe(i, mean)));

  it('is less twice in a row, by half a step together', () => {
    expect(falling(4.5, 4.2, 4)).toBe(true);
    expect(falling(4.5, 4.4, 4.1)).toBe(false);
    expect(falling(4.5, 4, 4)).toBe(false);
    expect(falling(3, 4.5, 4.2, 4)).toBe(true);
    expect(falling(4.5, 4, 3.5, 3.6)).toBe(false);
    expect(falling(4, 3)).toBe(false);
  });

  it('looks past meetings that did not ask', () => {
    expect(falling(4.5, null, 4, null, 3.5, null)).toBe(true);
    expect(safetyFalling([safe(1, 4.5), meetingOn(2, null), safe(3, 4), safe(4, 3)])).toBe(true);
  });
});

describe('cases about what is difficult', () => {
  it('are the last four, over as many meetings as that takes', () => {
    const meetings = [
      meetingOn(1, null, 'anna/tietze', 'bram/incident'),
      meetingOn(2, null, 'anna/korthagen', 'els/tietze'),
    ];
    expect(problemCasesInARow(meetings)).toBe(true);
    expect(problemCasesInARow(meetings.slice(1))).toBe(false);
    for (const method of ['successen', 'appreciative']) {
      expect(problemCasesInARow([...meetings, meetingOn(3, null, `anna/${method}`)])).toBe(false);
      expect(problemCasesInARow([...meetings, meetingOn(0, null, `anna/${method}`)])).toBe(true);
    }
  });
});

describe('the same bringer', () => {
  const four = [meetingOn(1, null, 'anna/a', 'anna/b'), meetingOn(2, null, 'anna/a', 'anna/b')];

  it('brought the last four cases, where there are others', () => {
    expect(alwaysSameBringer(four, 3)).toBe(true);
    expect(alwaysSameBringer(four, 1)).toBe(false);
    expect(alwaysSameBringer(four.slice(1), 3)).toBe(false);
    expect(alwaysSameBringer([...four, meetingOn(3, null, 'bram/a')], 3)).toBe(false);
  });

  it('or two brought the last six, in a group of four or more', () => {
    const six = [...four, meetingOn(3, null, 'bram/a', 'anna/a')];
    expect(alwaysSameBringer(six, 4)).toBe(true);
    expect(alwaysSameBringer(six, 3)).toBe(false);
    expect(alwaysSameBringer([...six, meetingOn(4, null, 'carla/a')], 4)).toBe(false);
  });

  it('is nobody where guests or nobody brought a case', () => {
    expect(alwaysSameBringer([...four, meetingOn(3, null, '/a')], 6)).toBe(false);
    expect(alwaysSameBringer([meetingOn(1, null, '/a', '/a', '/a', '/a')], 6)).toBe(false);
    expect(alwaysSameBringer([], 6)).toBe(false);
  });
});

describe('newcomers', () => {
  it('are those of whom no meeting knows that they were there', () => {
    const before = [{ ...meetingOn(1, null), there: ['anna', 'bram'] }, meetingOn(2, null)];
    expect(newcomers(before, ['anna', 'dirk'])).toEqual(['dirk']);
    expect(newcomers([meetingOn(2, null)], ['anna', 'dirk'])).toEqual([]);
    expect(newcomers([], ['anna'])).toEqual([]);
  });
});

it('no pattern depends on the order in which meetings are remembered', () => {
  const meeting = fc.record({
    absent: fc.subarray(['anna', 'bram', 'carla']),
    safety: fc.option(fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10)),
    cases: fc.array(fc.constantFrom('anna/tietze', 'bram/successen', '/incident'), {
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(fc.array(meeting, { maxLength: 8 }), (given) => {
      const meetings = given.map(({ absent, safety, cases }, i) => ({
        ...safe(i, safety),
        cases: meetingOn(i, null, ...cases).cases,
        absent,
      }));
      const back = meetings.toReversed();
      expect(absentTwice(back)).toEqual(absentTwice(meetings));
      expect(safetyFalling(back)).toBe(safetyFalling(meetings));
      expect(problemCasesInARow(back)).toBe(problemCasesInARow(meetings));
      expect(alwaysSameBringer(back, 5)).toBe(alwaysSameBringer(meetings, 5));
    }),
  );
});
