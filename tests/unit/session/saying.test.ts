import { describe, expect, it } from 'vitest';
import { lowLandings, moreSilence } from '@/lib/session/lowLanding';
import { countSaid, hasSaid, sayingAt, wantAftercare } from '@/lib/session/saying';
import { viewForRoom } from '@/lib/session/view';
import { MINUTE, Sitting, six } from './spec';

function meeting(agreements: string[] = ['stays-here']): Sitting {
  const sitting = new Sitting();
  sitting.create(six, { agreements });
  sitting.do({ type: 'startSession' });
  return sitting;
}

/** By the phase's id. */
function into(sitting: Sitting, id: string): Sitting {
  const to = sitting.session.phases.findIndex(({ plan }) => plan.id === id);
  sitting.do({ type: 'jumpToPhase', to, agreed: true });
  return sitting;
}

const land = (sitting: Sitting, person: string, score: number | null) =>
  sitting.do({ type: 'markLanded', person, score });

describe('what is asked of everybody', () => {
  it('is to arrive, in the silence and in the check-in', () => {
    const sitting = meeting();
    expect(sayingAt(sitting.session)).toBe('landed');
    expect(sayingAt(into(sitting, 'incheck').session)).toBe('landed');
  });

  it('is to agree, where the group has agreements', () => {
    expect(sayingAt(into(meeting(), 'afspraken').session)).toBe('agreed');
    expect(sayingAt(into(meeting([]), 'afspraken').session)).toBeNull();
  });

  it('is to check out in the last round, and nothing in between', () => {
    const sitting = into(meeting(), 'casusronde');
    expect(sayingAt(sitting.session)).toBeNull();
    expect(sayingAt(into(sitting, 'uitcheck').session)).toBe('checkedOut');
  });

  it('is nothing while the session stands still', () => {
    const sitting = meeting();
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    expect(sayingAt(sitting.session)).toBeNull();
  });

  it('is never refused', () => {
    const sitting = meeting();
    land(sitting, 'anna', 7);
    into(sitting, 'afspraken').do({ type: 'acceptAgreements', person: 'anna' });
    into(sitting, 'uitcheck').do({ type: 'checkOut', person: 'anna', aftercare: false });
    for (const saying of ['landed', 'agreed', 'checkedOut'] as const) {
      expect(hasSaid(sitting.session, saying, 'anna')).toBe(true);
      expect(hasSaid(sitting.session, saying, 'bram')).toBe(false);
    }
  });
});

describe('counting', () => {
  it('is of those who are present', () => {
    const sitting = meeting();
    land(sitting, 'anna', null);
    land(sitting, 'bram', 8);
    sitting.do({ type: 'leaveSession', person: 'bram' });
    expect(countSaid(sitting.session, 'landed')).toEqual({ said: 1, of: 5 });
  });

  it('is the same for the room, which does not learn who asks for aftercare', () => {
    const sitting = into(meeting(), 'uitcheck');
    sitting.do({ type: 'checkOut', person: 'carla', aftercare: true });
    sitting.do({ type: 'checkOut', person: 'dirk', aftercare: false });
    const room = viewForRoom(sitting.session);
    expect(countSaid(room, 'checkedOut')).toEqual(countSaid(sitting.session, 'checkedOut'));
    expect(wantAftercare(sitting.session)).toEqual(['carla']);
    expect(wantAftercare(room)).toEqual([]);
  });

  it('keeps who asked for aftercare and left', () => {
    const sitting = into(meeting(), 'uitcheck');
    sitting.do({ type: 'checkOut', person: 'carla', aftercare: true });
    sitting.do({ type: 'leaveSession', person: 'carla' });
    expect(wantAftercare(sitting.session)).toEqual(['carla']);
  });
});

describe('one more minute of silence', () => {
  it.each([
    [4, 1],
    [5, 0],
    [null, 0],
  ])('somebody at %s counts as low: %s', (score, low) => {
    const sitting = meeting();
    land(sitting, 'anna', score);
    expect(lowLandings(sitting.session)).toBe(low);
  });

  it('comes from later phases, once', () => {
    const sitting = meeting();
    expect(moreSilence(sitting.session, sitting.now)).toBeNull();
    land(sitting, 'anna', 2);
    const command = moreSilence(sitting.session, sitting.now);
    expect(command).toEqual({
      type: 'grantTime',
      target: 'phase',
      seconds: 60,
      source: 'laterPhases',
    });
    if (command) sitting.do(command);
    expect(sitting.phase.movedMs).toBe(MINUTE);
    expect(moreSilence(sitting.session, sitting.now)).toBeNull();
  });

  it('moves the end where later phases have nothing to spare', () => {
    const sitting = meeting();
    const later = sitting.session.phases.flatMap(({ plan }, place) =>
      place > 0 && !plan.closing ? [place] : [],
    );
    for (const phase of later) sitting.do({ type: 'skipPhase', phase, agreed: true });
    land(sitting, 'anna', 1);
    const command = moreSilence(sitting.session, sitting.now);
    expect(command).toMatchObject({ source: 'endTime' });
    if (command) expect(sitting.do(command)).not.toEqual([]);
  });

  it('stops the clock where the round has begun', () => {
    const sitting = into(meeting(), 'incheck');
    land(sitting, 'anna', 3);
    const command = moreSilence(sitting.session, sitting.now);
    expect(command).toEqual({ type: 'keepSilence', person: null, seconds: 60 });
    if (command) sitting.do(command);
    expect(moreSilence(sitting.session, sitting.now)).toBeNull();
  });

  it('is not for somebody who left', () => {
    const sitting = meeting();
    land(sitting, 'anna', 1);
    sitting.do({ type: 'leaveSession', person: 'anna' });
    expect(moreSilence(sitting.session, sitting.now)).toBeNull();
  });
});
