import { describe, expect, it, vi } from 'vitest';
import type { Meeting } from '@/lib/group/meetings';
import { GroupSeries } from '@/lib/host/groupSeries';
import { meetingOn } from '../group/sample';
import { methodOf, Sitting } from '../session/spec';

const tie = { group: 'tuesday', inGroup: (person: string) => person, left: [] };
const { session } = Sitting.running(methodOf({}));

function kept(meetings: Meeting[]) {
  const asked: string[] = [];
  const store = {
    meetingsOf: async (group: string) => {
      asked.push(group);
      await Promise.resolve();
      return [...meetings];
    },
  };
  let told = 0;
  const series = new GroupSeries(
    () => store,
    () => {
      told += 1;
    },
  );
  return { series, asked, told: () => told };
}

describe('what the group’s meetings say', () => {
  it('is there once they have been read, and read once', async () => {
    const { series, asked, told } = kept([meetingOn(8, 'els', 'anna/tietze')]);
    expect(series.of(session, tie, 1)).toBeNull();
    expect(series.of(session, tie, 1)).toBeNull();
    await vi.waitFor(() => expect(told()).toBe(1));
    expect(series.of(session, tie, 1)).toMatchObject({ meetings: 1 });
    expect(asked).toEqual(['tuesday']);
  });

  it('is read again when groups have changed, and stands meanwhile', async () => {
    const meetings = [meetingOn(8, 'els', 'anna/tietze')];
    const { series, told } = kept(meetings);
    series.of(session, tie, 1);
    await vi.waitFor(() => expect(told()).toBe(1));
    meetings.push(meetingOn(9, 'els'));
    expect(series.of(session, tie, 1)).toMatchObject({ meetings: 1 });
    expect(series.of(session, tie, 2)).toMatchObject({ meetings: 1 });
    await vi.waitFor(() => expect(told()).toBe(2));
    expect(series.of(session, tie, 2)).toMatchObject({ meetings: 2 });
  });

  it('is not that of another group', async () => {
    const { series, told } = kept([meetingOn(8, 'els')]);
    series.of(session, tie, 1);
    await vi.waitFor(() => expect(told()).toBe(1));
    expect(series.of(session, { ...tie, group: 'monday' }, 1)).toBeNull();
  });

  it('stays away where it cannot be read', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = { meetingsOf: () => Promise.reject(new Error('the disk fails')) };
    const series = new GroupSeries(
      () => store,
      () => undefined,
    );
    series.of(session, tie, 1);
    await vi.waitFor(() => expect(error).toHaveBeenCalledOnce());
    expect(series.of(session, tie, 1)).toBeNull();
    error.mockRestore();
  });
});
