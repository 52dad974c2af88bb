import { describe, expect, it } from 'vitest';
import { practiceOf } from '@/lib/group/practice';
import { meetingOn } from './sample';

const meetings = [
  meetingOn(2, 'anna', 'bram/korthagen', 'carla/tietze'),
  meetingOn(1, 'els', 'anna/incident'),
  meetingOn(3, 'els'),
];

describe('before a session', () => {
  it('tells the methods, the last case of the newest meeting first', () => {
    expect(practiceOf(meetings)).toEqual({
      recent: ['tietze', 'korthagen', 'incident'],
      meetings: 3,
    });
  });

  it('forgets methods of long ago, and counts no meeting without a case for that', () => {
    const many = Array.from({ length: 8 }, (_, i) => meetingOn(i, 'els', `anna/method-${i}`));
    expect(practiceOf([...many, meetingOn(9, 'els')])).toEqual({
      recent: [7, 6, 5, 4, 3, 2].map((i) => `method-${i}`),
      meetings: 9,
    });
  });

  it('knows nothing without a group, and of a new group that it has not met', () => {
    expect(practiceOf(null)).toEqual({ recent: [], meetings: null });
    expect(practiceOf([])).toEqual({ recent: [], meetings: 0 });
  });
});

describe('on the way', () => {
  it('puts the cases of the session first, which the group remembers already, and once', () => {
    const atHand = { session: 's2', methods: ['korthagen', 'roddel'] };
    expect(practiceOf(meetings, atHand)).toEqual({
      recent: ['roddel', 'korthagen', 'incident'],
      meetings: 2,
    });
  });

  it('goes by the session alone without a group', () => {
    expect(practiceOf(null, { session: 's9', methods: ['roddel'] })).toEqual({
      recent: ['roddel'],
      meetings: null,
    });
  });
});
