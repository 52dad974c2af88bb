import { describe, expect, it } from 'vitest';
import { methodOf, Sitting } from './spec';

// Seats: els (facilitator), anna, bram, carla (case-bringer), dirk, fatma.
const round = methodOf({ turnPolicy: 'round' }, { turnPolicy: 'free' });
const silence = methodOf({ turnPolicy: 'none', speakers: 'silence' }, { turnPolicy: 'free' });

describe('ready', () => {
  it('is said by anybody present, in any kind of phase, and moves nothing', () => {
    for (const speakers of ['silence', 'facilitator', 'caseBringer'] as const) {
      const sitting = Sitting.running(methodOf({ turnPolicy: 'none', speakers }));
      expect(sitting.do({ type: 'markReady', person: 'fatma' })).toEqual([
        { type: 'readyMarked', person: 'fatma' },
      ]);
    }
    const sitting = Sitting.running(silence);
    for (const person of ['fatma', 'els', 'carla']) sitting.do({ type: 'markReady', person });
    expect(sitting.phase.ready).toEqual(['fatma', 'els', 'carla']);
    expect(sitting.session.current).toBe(0);
  });

  it('is taken back, and said again', () => {
    const sitting = Sitting.running(silence);
    sitting.do({ type: 'markReady', person: 'anna' });
    expect(sitting.try({ type: 'markReady', person: 'anna' })).toBe('alreadyReady');
    sitting.do({ type: 'withdrawReady', person: 'anna' });
    expect(sitting.phase.ready).toEqual([]);
    expect(sitting.try({ type: 'withdrawReady', person: 'anna' })).toBe('readyNotMarked');
    sitting.do({ type: 'markReady', person: 'anna' });
    expect(sitting.phase.ready).toEqual(['anna']);
  });

  it('is said for oneself, and for others by the facilitator', () => {
    const sitting = Sitting.running(silence);
    expect(sitting.try({ type: 'markReady', person: 'bram' }, 'anna')).toBe('onlyFacilitator');
    sitting.do({ type: 'markReady', person: 'anna' }, 'anna');
    expect(sitting.try({ type: 'withdrawReady', person: 'anna' }, 'bram')).toBe('onlyFacilitator');
    sitting.do({ type: 'withdrawReady', person: 'anna' }, 'anna');
    sitting.do({ type: 'markReady', person: 'bram' }, 'els');
    expect(sitting.phase.ready).toEqual(['bram']);
  });

  it('is not for who has the turn, who is away, or who is not known', () => {
    const sitting = Sitting.running(round);
    expect(sitting.speaker).toBe('anna');
    expect(sitting.try({ type: 'markReady', person: 'anna' })).toBe('hasTheTurn');
    sitting.do({ type: 'leaveSession', person: 'dirk' });
    expect(sitting.try({ type: 'markReady', person: 'dirk' })).toBe('notHere');
    expect(sitting.try({ type: 'markReady', person: 'nobody' })).toBe('notHere');
  });

  it('waits for the start, the end of a pause and no longer than the end', () => {
    const sitting = new Sitting(silence);
    sitting.create();
    expect(sitting.try({ type: 'markReady', person: 'anna' })).toBe('notRunning');
    sitting.do({ type: 'startSession' });
    sitting.do({ type: 'markReady', person: 'anna' });
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    expect(sitting.try({ type: 'markReady', person: 'bram' })).toBe('paused');
    expect(sitting.try({ type: 'withdrawReady', person: 'anna' })).toBe('paused');
    sitting.do({ type: 'resumeSession' });
    expect(sitting.phase.ready).toEqual(['anna']);
    sitting.do({ type: 'endSession', withoutCheckOut: true });
    expect(sitting.phase.ready).toEqual([]);
    expect(sitting.try({ type: 'markReady', person: 'bram' })).toBe('notRunning');
  });

  it('stays when the turn comes, and can be taken back while speaking', () => {
    const sitting = Sitting.running(round);
    sitting.do({ type: 'markReady', person: 'bram' });
    sitting.finish();
    expect(sitting.speaker).toBe('bram');
    expect(sitting.phase.ready).toEqual(['bram']);
    sitting.do({ type: 'withdrawReady', person: 'bram' }, 'bram');
    expect(sitting.phase.ready).toEqual([]);
  });

  it('goes with who leaves, and does not come back with them', () => {
    const sitting = Sitting.running(silence);
    sitting.do({ type: 'markReady', person: 'anna' });
    sitting.do({ type: 'markReady', person: 'bram' });
    sitting.do({ type: 'leaveSession', person: 'anna' });
    sitting.do({ type: 'returnToSession', person: 'anna' });
    expect(sitting.phase.ready).toEqual(['bram']);
  });

  it('begins with nobody in each phase, also in one that comes again', () => {
    const sitting = Sitting.running(silence);
    sitting.do({ type: 'markReady', person: 'anna' });
    sitting.next();
    expect(sitting.session.phases.map(({ ready }) => ready)).toEqual([[], []]);
    sitting.do({ type: 'markReady', person: 'bram' });
    sitting.do({ type: 'previousPhase', from: 1 });
    expect(sitting.phase.ready).toEqual([]);
  });

  it('is no step of the facilitator', () => {
    const sitting = Sitting.running(silence);
    const steps = sitting.session.undo.length;
    sitting.do({ type: 'markReady', person: 'anna' });
    sitting.do({ type: 'withdrawReady', person: 'anna' });
    expect(sitting.session.undo).toHaveLength(steps);
  });

  it('is kept when a step is undone, by whoever said or took it back meanwhile', () => {
    const sitting = Sitting.running(round);
    sitting.do({ type: 'markReady', person: 'dirk' });
    sitting.do({ type: 'markReady', person: 'els' });
    sitting.finish();
    sitting.do({ type: 'markReady', person: 'anna' });
    sitting.do({ type: 'withdrawReady', person: 'dirk' });
    sitting.undo();
    expect(sitting.speaker).toBe('anna');
    expect(sitting.phase.ready).toEqual(['els', 'anna']);
  });

  it('of a later phase goes for good when the step into it is undone', () => {
    const sitting = Sitting.running(silence);
    sitting.do({ type: 'markReady', person: 'anna' });
    sitting.next();
    sitting.do({ type: 'markReady', person: 'bram' });
    sitting.undo();
    expect(sitting.phase.ready).toEqual(['anna']);
    sitting.next();
    expect(sitting.phase.ready).toEqual([]);
  });

  it('of somebody whose arrival is undone goes with them', () => {
    const sitting = Sitting.running(silence);
    sitting.do({ type: 'joinSession', person: 'gert' });
    sitting.do({ type: 'markReady', person: 'gert' });
    sitting.do({ type: 'markReady', person: 'anna' });
    sitting.undo();
    expect(sitting.phase.ready).toEqual(['anna']);
  });
});
