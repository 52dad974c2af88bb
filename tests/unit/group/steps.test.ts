/** What a group remembers of a step, and whom the next meeting opens with. */
import { describe, expect, it } from 'vitest';
import { meetingOf, MeetingSchema, type Meeting } from '@/lib/group/meetings';
import { stepsToCarry } from '@/lib/group/stepsToCarry';
import * as v from 'valibot';
import { Sitting, six } from '../session/spec';
import { DAY, T0 } from './sample';

const inGroup = (person: string) => (person === 'fatma' ? null : `g-${person}`);
const tie = { group: 'tuesday', inGroup, left: [] };

function held(bringer = 'carla'): { sitting: Sitting; words: Map<string, string> } {
  const sitting = new Sitting();
  sitting.create(six, { caseBringer: bringer });
  sitting.do({ type: 'startSession' });
  const to = sitting.session.phases.findIndex(({ plan }) => plan.id === 'kiezen');
  sitting.do({ type: 'jumpToPhase', to, agreed: true });
  return { sitting, words: new Map([['n1', 'Ik bel haar maandag']]) };
}

const step = (person: string) =>
  ({
    type: 'settleYield',
    case: 1,
    person,
    how: 'step',
    kind: 'do',
    lookAgainOn: '2026-12-06',
  }) as const;
const share = (person: string, kind: 'step' | 'insight' = 'step') =>
  ({ type: 'writeNote', note: 'n1', case: 1, kind, person, text: 'x' }) as const;

const stepsOf = ({ sitting, words }: ReturnType<typeof held>) =>
  meetingOf(sitting.session, tie, (note) => words.get(note) ?? null)?.steps;

describe('a group', () => {
  it('remembers a step with its words when its owner shared them, and as long as they are shared', () => {
    const meeting = held();
    meeting.sitting.do(step('carla'));
    expect(stepsOf(meeting)).toBeUndefined();
    meeting.sitting.do(share('carla'));
    const remembered = {
      id: 'n1',
      person: 'g-carla',
      how: 'step',
      kind: 'do',
      lookAgainOn: '2026-12-06',
      text: 'Ik bel haar maandag',
    };
    expect(stepsOf(meeting)).toEqual([remembered]);
    expect(v.is(MeetingSchema, meetingOf(meeting.sitting.session, tie))).toBe(true);
    meeting.sitting.do({ type: 'withdrawNote', note: 'n1', person: 'carla' });
    expect(stepsOf(meeting)).toBeUndefined();
  });

  it('remembers no insight, no deliberate no, and nothing of a guest', () => {
    const insight = held();
    insight.sitting.do(step('carla'));
    insight.sitting.do(share('carla', 'insight'));
    expect(stepsOf(insight)).toBeUndefined();

    const none = held();
    none.sitting.do(share('carla'));
    none.sitting.do({ ...step('carla'), how: 'none' });
    expect(stepsOf(none)).toBeUndefined();

    const guest = held('fatma');
    guest.sitting.do(step('fatma'));
    guest.sitting.do(share('fatma'));
    expect(stepsOf(guest)).toBeUndefined();
  });

  it('can read a meeting from before steps were remembered', () => {
    const { steps: _steps, ...older } = meetingWith(0, []);
    expect(v.is(MeetingSchema, older)).toBe(true);
  });
});

describe('the next meeting', () => {
  const here = (person: string) => (person === 'g-anna' ? 'anna' : null);

  it('opens with the steps of the last one that had a case, of whoever is here', () => {
    const older = meetingWith(1, [['s1', 'g-anna']]);
    const last = meetingWith(2, [
      ['s2', 'g-anna'],
      ['s3', 'g-bram'],
    ]);
    const empty: Meeting = { ...meetingWith(3, []), cases: [] };
    expect(stepsToCarry([older, empty, last], here).map(({ id, person }) => [id, person])).toEqual([
      ['s2', 'anna'],
    ]);
  });

  it('opens with none where the last one had none', () => {
    expect(stepsToCarry([meetingWith(1, [['s1', 'g-anna']]), meetingWith(2, [])], here)).toEqual(
      [],
    );
    expect(stepsToCarry([], here)).toEqual([]);
  });
});

function meetingWith(day: number, steps: readonly (readonly [string, string])[]): Meeting {
  return {
    session: `m${day}`,
    group: 'tuesday',
    startedAt: T0 + day * DAY,
    facilitator: null,
    cases: [{ caseBringer: 'g-anna', method: 'korthagen' }],
    steps: steps.map(([id, person]) => ({
      id,
      person,
      how: 'step',
      kind: null,
      lookAgainOn: null,
      text: 'Bellen',
    })),
  };
}
