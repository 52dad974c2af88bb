import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSilent, sceneOf, stepped } from '@/components/stage/scene';
import { countdown } from '@/lib/i18n/times';
import { phaseTime } from '@/lib/session/time';
import { methodOf, MINUTE, Sitting, six } from '../session/spec';

function inRound(): Sitting {
  return Sitting.running(methodOf({ turnPolicy: 'round' }));
}

describe('the picture of the stage', () => {
  it('follows the course of a session', () => {
    const sitting = new Sitting(methodOf({ turnPolicy: 'round' }));
    expect(sceneOf(null, false)).toBe('none');
    sitting.create(six);
    expect(sceneOf(sitting.session, false)).toBe('ready');
    const round = inRound();
    expect(sceneOf(round.session, isSilent(round.session))).toBe('running');
    round.do({ type: 'pauseSession', reason: 'break', person: null });
    expect(sceneOf(round.session, isSilent(round.session))).toBe('pause');
    round.do({ type: 'resumeSession' });
    round.do({ type: 'abandonSession' });
    expect(sceneOf(round.session, isSilent(round.session))).toBe('over');
  });

  it('is a silence when the phase is one, when one is asked for, and when the stage was told', () => {
    const { session } = Sitting.running(methodOf({ speakers: 'silence', turnPolicy: 'none' }));
    expect(isSilent(session)).toBe(true);
    const round = inRound();
    expect(isSilent(round.session)).toBe(false);
    expect(sceneOf(round.session, true)).toBe('silence');
    round.do({ type: 'keepSilence', person: null, seconds: 30 });
    expect(isSilent(round.session)).toBe(true);
  });
});

describe('the time of the stage', () => {
  it('steps where its countdown falls, and is less than a second behind', () => {
    const { session, now } = inRound();
    const phase = session.phases[session.current];
    if (!phase) throw new Error('no phase runs');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * MINUTE }), (later) => {
        const at = now + later;
        const shown = stepped(session, at);
        expect(at - shown).toBeGreaterThanOrEqual(0);
        expect(at - shown).toBeLessThan(1000);
        const digits = (time: number) => countdown(phaseTime(phase, time).leftMs);
        expect(digits(shown)).toBe(digits(at));
        expect(stepped(session, shown)).toBe(shown);
      }),
    );
  });
});
