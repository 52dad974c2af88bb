/** What everybody learns: where it is told, and of what kind it was. */
import { describe, expect, it } from 'vitest';
import { harvestAt, learningOf } from '@/lib/session/harvest';
import { Sitting, six } from './spec';

function meetingAt(source: string, id: string): Sitting {
  const sitting = new Sitting();
  sitting.create(six);
  sitting.do({ type: 'startSession' });
  const to = sitting.session.phases.findIndex(
    ({ plan }) => plan.source === source && plan.id === id,
  );
  sitting.do({ type: 'jumpToPhase', to, agreed: true });
  return sitting;
}

const named = (person: string, kind: 'otherLight' | 'doubt' | null) =>
  ({ type: 'nameLearning', case: 1, person, kind }) as const;

describe('the harvest', () => {
  it('is where everybody tells what they take along, after the case-bringer chose', () => {
    expect(harvestAt(meetingAt('korthagen', 'ieder-voor-zich').session)).toBe(1);
    expect(harvestAt(meetingAt('frame', 'oogst').session)).toBe(1);
    expect(harvestAt(meetingAt('korthagen', 'alternatieven').session)).toBe(0);
    expect(harvestAt(meetingAt('korthagen', 'titels').session)).toBe(0);
    expect(harvestAt(meetingAt('frame', 'procesblik').session)).toBe(0);
  });

  it('has one kind of learning a person, named by oneself or by the facilitator', () => {
    const sitting = meetingAt('frame', 'oogst');
    expect(sitting.try(named('anna', 'doubt'), 'bram')).toBe('onlyFacilitator');
    sitting.do(named('anna', 'doubt'), 'anna');
    sitting.do(named('bram', 'doubt'));
    sitting.do(named('anna', 'otherLight'), 'anna');
    expect(sitting.try(named('anna', 'otherLight'), 'anna')).toBe('alreadyMoved');
    expect(sitting.session.learnings).toEqual([
      { case: 1, person: 'anna', kind: 'otherLight' },
      { case: 1, person: 'bram', kind: 'doubt' },
    ]);
    sitting.do(named('anna', null), 'anna');
    expect(learningOf(sitting.session, 1, 'anna')).toBeNull();
    expect(learningOf(sitting.session, 1, 'bram')).toBe('doubt');
  });
});
