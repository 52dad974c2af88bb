import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lastBrought,
  lastFacilitated,
  longestAgoFirst,
  methodInARow,
  nextFacilitator,
} from '@/lib/group/memory';
import { DAY, groupOf, meetingOn, T0 } from './sample';

const people = ['Els', 'Anna', 'Bram', 'Carla'];
const group = groupOf(people);

describe('a seat that rotates', () => {
  it('goes to whoever never had it, in the order of the group', () => {
    expect(nextFacilitator(group, [])).toBe('els');
    expect(nextFacilitator(group, [meetingOn(1, 'els')])).toBe('anna');
    expect(nextFacilitator(group, [meetingOn(1, 'els'), meetingOn(2, 'bram')])).toBe('anna');
  });

  it('then to whoever had it longest ago, in whatever order the meetings are given', () => {
    const meetings = [
      meetingOn(3, 'carla'),
      meetingOn(1, 'bram'),
      meetingOn(4, 'anna'),
      meetingOn(2, 'els'),
    ];
    expect(nextFacilitator(group, meetings)).toBe('bram');
    expect(nextFacilitator(group, meetings.toReversed())).toBe('bram');
  });

  it('passes over who is away, who left the group, and meetings that a guest led', () => {
    const meetings = [meetingOn(1, 'gijs'), meetingOn(2, null), meetingOn(3, 'anna')];
    expect(nextFacilitator(groupOf(people, {}, ['els']), meetings)).toBe('bram');
  });

  it('comes to everybody as often as to anybody, when it is followed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 0, max: 60 }), (size, n) => {
        const circle = groupOf(Array.from({ length: size }, (_, i) => `P${i}`));
        const meetings = [];
        const times = new Map<string, number>();
        for (let i = 0; i < n; i += 1) {
          const next = nextFacilitator(circle, meetings);
          expect(next).not.toBeNull();
          times.set(next ?? '', (times.get(next ?? '') ?? 0) + 1);
          meetings.push(meetingOn(i, next));
        }
        const counts = circle.people.map(({ id }) => times.get(id) ?? 0);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a seat that does not rotate', () => {
  it('stays with whom it was given to, and is nobody’s when that one is away', () => {
    const fixed = { seat: 'fixed', facilitator: 'bram' } as const;
    expect(nextFacilitator(groupOf(people, fixed), [meetingOn(1, 'anna')])).toBe('bram');
    expect(nextFacilitator(groupOf(people, fixed, ['bram']), [])).toBeNull();
  });

  it('stays with who facilitated last when it was given to nobody', () => {
    const fixed = groupOf(people, { seat: 'fixed' });
    expect(nextFacilitator(fixed, [])).toBeNull();
    const meetings = [meetingOn(1, 'anna'), meetingOn(2, 'carla'), meetingOn(3, 'gone')];
    expect(nextFacilitator(fixed, meetings)).toBe('carla');
  });

  it('is nobody’s when it is empty', () => {
    expect(nextFacilitator(groupOf(people, { seat: 'empty' }), [meetingOn(1, 'anna')])).toBeNull();
  });
});

describe('who did what when', () => {
  const meetings = [
    meetingOn(1, 'els', 'anna/korthagen'),
    meetingOn(9, 'anna', 'bram/tietze', '/tietze'),
    meetingOn(16, null, 'anna/tietze'),
  ];

  it('counts meetings, 1 for the last one', () => {
    expect(Object.fromEntries(lastFacilitated(meetings))).toEqual({
      els: { at: T0 + DAY, ago: 3 },
      anna: { at: T0 + 9 * DAY, ago: 2 },
    });
    expect(Object.fromEntries(lastBrought(meetings))).toEqual({
      anna: { at: T0 + 16 * DAY, ago: 1 },
      bram: { at: T0 + 9 * DAY, ago: 2 },
    });
    expect(longestAgoFirst(group, lastBrought(meetings))).toEqual(['els', 'carla', 'bram', 'anna']);
  });

  it('notices the same method three cases in a row, and no earlier', () => {
    expect(methodInARow(meetings)).toBe('tietze');
    expect(methodInARow(meetings.slice(0, 2))).toBeNull();
    expect(methodInARow(meetings.slice(1, 2))).toBeNull();
    expect(methodInARow([...meetings, meetingOn(20, 'els', 'els/korthagen')])).toBeNull();
    expect(methodInARow([])).toBeNull();
  });
});
