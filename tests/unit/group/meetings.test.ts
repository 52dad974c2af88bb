import { describe, expect, it } from 'vitest';
import { meetingOf, MeetingSchema } from '@/lib/group/meetings';
import * as v from 'valibot';
import { methodOf, Sitting } from '../session/spec';

const inGroup = (person: string) => (person === 'fatma' ? null : `g-${person}`);

function held(sitting: Sitting) {
  return meetingOf(sitting.session, { group: 'tuesday', inGroup, left: ['g-guus'] });
}

const method = methodOf({ turnPolicy: 'none' }, { turnPolicy: 'none', closing: true });

describe('a meeting', () => {
  it('is none before it starts, nor after its start was taken back', () => {
    const sitting = new Sitting(method);
    sitting.create();
    expect(held(sitting)).toBeNull();
    sitting.do({ type: 'startSession' });
    expect(held(sitting)).toMatchObject({ session: 's1', group: 'tuesday' });
    sitting.undo();
    expect(held(sitting)).toBeNull();
  });

  it('names people as the group knows them, and a guest not at all', () => {
    const sitting = Sitting.running(method);
    expect(held(sitting)).toMatchObject({
      facilitator: 'g-els',
      cases: [{ caseBringer: 'g-carla', method: 'probe' }],
    });
    sitting.do({ type: 'assignCaseBringer', case: 1, person: 'fatma' });
    sitting.do({ type: 'assignFacilitator', person: 'anna' });
    expect(held(sitting)).toMatchObject({
      facilitator: 'g-anna',
      cases: [{ caseBringer: null, method: 'probe' }],
    });
  });

  it('knows who was there, also who left early, and whom it expected', () => {
    const sitting = Sitting.running(method);
    expect(held(sitting)).toMatchObject({
      there: ['g-els', 'g-anna', 'g-bram', 'g-carla', 'g-dirk'],
      absent: ['g-guus'],
    });
    sitting.do({ type: 'leaveSession', person: 'bram' });
    sitting.do({ type: 'acceptAgreements', person: 'dirk' }, 'dirk');
    sitting.do({ type: 'leaveSession', person: 'dirk' });
    sitting.do({ type: 'leaveSession', person: 'fatma' });
    expect(held(sitting)).toMatchObject({
      there: ['g-els', 'g-anna', 'g-carla', 'g-dirk'],
      absent: ['g-bram', 'g-guus'],
    });
    expect(v.is(MeetingSchema, held(sitting))).toBe(true);
  });

  it('counts whoever had a turn as there', () => {
    const sitting = Sitting.running(methodOf({ turnPolicy: 'queue' }));
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.finish();
    sitting.do({ type: 'leaveSession', person: 'anna' });
    expect(held(sitting)?.absent).toEqual(['g-guus']);
  });

  it('keeps how safe it was once that is counted, to one decimal, and nothing else of how it was', () => {
    const sitting = Sitting.running(
      methodOf({ turnPolicy: 'free', closing: true, guarded: true, facilitatorTurn: 'inOrder' }),
    );
    const answers = [
      ['anna', 5],
      ['bram', 4],
      ['els', 4],
    ] as const;
    for (const [person, safety] of answers) {
      const pulse = {
        safety,
        depth: null,
        heard: 3,
        energy: person === 'anna' ? 1 : null,
      } as const;
      sitting.do({ type: 'givePulses', person, pulse }, person);
    }
    expect(held(sitting)).not.toHaveProperty('safety');
    sitting.do({ type: 'endSession', withoutCheckOut: true });
    expect(held(sitting)?.safety).toBe(4.3);
    expect(held(sitting)).not.toHaveProperty('pulses');
    expect(v.is(MeetingSchema, held(sitting))).toBe(true);
  });

  it('of an older Kring says nothing of that, and is read', () => {
    const { there: _there, absent: _absent, ...older } = held(Sitting.running(method)) ?? {};
    expect(v.is(MeetingSchema, older)).toBe(true);
  });

  it('has no case as long as nobody has come to it', () => {
    const sitting = new Sitting();
    sitting.create();
    sitting.do({ type: 'startSession' });
    expect(sitting.phase.plan.part).toBe('opening');
    expect(held(sitting)?.cases).toEqual([]);
    const toSource = (source: string, number: number) =>
      sitting.do({
        type: 'jumpToPhase',
        to: sitting.session.phases.findIndex(
          ({ plan }) => plan.source === source && plan.case === number,
        ),
        agreed: true,
      });
    toSource('frame', 1);
    expect(held(sitting)?.cases).toEqual([]);
    toSource('korthagen', 1);
    expect(held(sitting)?.cases).toEqual([{ caseBringer: 'g-carla', method: 'korthagen' }]);

    sitting.do({
      type: 'addCase',
      case: 2,
      caseBringer: 'dirk',
      of: { method: 'tietze', leaveOut: [] },
    });
    expect(held(sitting)?.cases).toHaveLength(1);
    toSource('tietze', 2);
    expect(held(sitting)?.cases).toEqual([
      { caseBringer: 'g-carla', method: 'korthagen' },
      { caseBringer: 'g-dirk', method: 'tietze' },
    ]);
  });

  it('was facilitated by nobody where the seat was empty', () => {
    const sitting = new Sitting(method);
    sitting.create(undefined, { seat: 'empty' });
    sitting.do({ type: 'startSession' });
    expect(held(sitting)?.facilitator).toBeNull();
  });

  it('began by the clock on the wall, also when that was set back', () => {
    const sitting = Sitting.running(method);
    const before = held(sitting)?.startedAt;
    sitting.do({ type: 'correctClock', byMs: 3_600_000 }, 'kring');
    expect(held(sitting)?.startedAt).toBe((before ?? 0) - 3_600_000);
  });
});
