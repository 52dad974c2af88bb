import { describe, expect, it } from 'vitest';
import type { Meeting } from '@/lib/group/meetings';
import { seriesFacts } from '@/lib/group/seriesFacts';
import { methodOf, Sitting } from '../session/spec';
import { DAY, meetingOn } from './sample';
import { T0 as NOW } from '../session/spec';

const tie = { group: 'tuesday', inGroup: (person: string) => person, left: ['guus'] };
const method = methodOf({ turnPolicy: 'none' }, { turnPolicy: 'none', closing: true });
const everybody = ['els', 'anna', 'bram', 'carla', 'dirk', 'fatma', 'guus'];

/** `days` before the session of the tests. */
const past = (days: number, more: Partial<Meeting>, ...cases: string[]): Meeting => ({
  ...meetingOn(days, 'els', ...cases),
  startedAt: NOW - days * DAY,
  ...more,
});
const facts = ({ session }: Sitting, ...remembered: Meeting[]) =>
  seriesFacts(session, tie, remembered);

describe('what the meetings say of the one at hand', () => {
  it('is little at the first', () => {
    const sitting = new Sitting(method);
    sitting.create();
    expect(facts(sitting)).toEqual({
      meetings: 0,
      sameMethod: null,
      absentNow: true,
      absentTwice: false,
      safetyFalling: false,
      problemCases: false,
      oneBringer: false,
      newMember: false,
      memberJoined: false,
      caseNoted: null,
      daysToNext: null,
    });
  });

  it('counts the one at hand as its session stands, not as it is remembered', () => {
    const sitting = Sitting.running(method);
    const atHand = past(0, { session: 's1' }, 'anna/tietze');
    const before = [past(14, {}, 'anna/probe'), past(7, {}, 'bram/probe')];
    expect(facts(sitting, ...before, atHand)).toMatchObject({ meetings: 2, sameMethod: 'probe' });
    expect(facts(sitting, ...before.slice(1), atHand)).toMatchObject({
      meetings: 1,
      sameMethod: null,
    });
  });

  it('tells who is missed again only once the meeting has begun', () => {
    const sitting = new Sitting(method);
    sitting.create();
    const before = past(7, { absent: ['guus'], there: [] });
    expect(facts(sitting, before)).toMatchObject({ absentNow: true, absentTwice: false });
    sitting.do({ type: 'startSession' });
    expect(facts(sitting, before).absentTwice).toBe(true);
    expect(facts(sitting, { ...before, absent: ['bram'] }).absentTwice).toBe(false);
  });

  it('knows who is new, and who came in', () => {
    const sitting = Sitting.running(method);
    const there = everybody.filter((person) => person !== 'dirk');
    expect(facts(sitting, past(7, { there }))).toMatchObject({
      newMember: true,
      memberJoined: false,
    });
    expect(facts(sitting, past(7, { there: everybody })).newMember).toBe(false);
    sitting.do({ type: 'joinSession', person: 'hanna' }, 'els');
    expect(facts(sitting, past(7, { there: everybody }))).toMatchObject({
      newMember: true,
      memberJoined: true,
    });
    sitting.undo();
    expect(facts(sitting, past(7, { there: everybody }))).toMatchObject({
      newMember: false,
      memberJoined: false,
    });
  });

  it('sees patterns that reach into the one at hand', () => {
    const sitting = Sitting.running(method);
    const cases = ['carla/tietze', 'carla/incident', 'carla/tietze'];
    expect(facts(sitting, past(7, {}, ...cases))).toMatchObject({
      problemCases: true,
      oneBringer: true,
    });
    expect(facts(sitting, past(7, {}, 'carla/tietze', 'bram/successen', 'carla/tietze'))).toEqual(
      expect.objectContaining({ problemCases: false, oneBringer: false }),
    );
  });
});
