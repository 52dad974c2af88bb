import { describe, expect, it } from 'vitest';
import { turnTime } from '@/lib/session/time';
import { methodOf, MINUTE, SECOND, Sitting, six } from './spec';

// Seats: els (facilitator), anna, bram, carla (case-bringer), dirk, fatma.
const round = methodOf({ turnPolicy: 'round', turnSeconds: 60 }, {});

describe('a round', () => {
  it('begins with a person picked by chance and lists the others by seat, the facilitator outside', () => {
    const sitting = Sitting.running(round, six, 0.5);
    expect(sitting.speaker).toBe('carla');
    expect(sitting.phase.turns.upcoming).toEqual(['dirk', 'fatma', 'anna', 'bram']);
  });

  it('begins one seat further each next time in the session', () => {
    const sitting = Sitting.running(methodOf({}, {}, {}), six, 0.5);
    sitting.next();
    expect(sitting.speaker).toBe('dirk');
    sitting.next();
    expect(sitting.speaker).toBe('fatma');
  });

  it('leaves out a case-bringer who listens', () => {
    const sitting = Sitting.running(methodOf({ caseBringer: 'listens' }));
    expect([sitting.speaker, ...sitting.phase.turns.upcoming]).not.toContain('carla');
  });

  it('takes the facilitator in, last, where the phase says so', () => {
    const sitting = Sitting.running(methodOf({ facilitatorTurn: 'last' }), six, 0.9);
    expect(sitting.speaker).toBe('fatma');
    expect(sitting.phase.turns.upcoming.at(-1)).toBe('els');
  });

  it('passes the turn on, and stands still when everybody had it', () => {
    const sitting = Sitting.running(round);
    expect(sitting.finish()).toEqual([
      { type: 'turnEnded', person: 'anna', outcome: 'finished' },
      { type: 'turnStarted', person: 'bram' },
    ]);
    for (let i = 0; i < 4; i++) sitting.finish();
    expect(sitting.speaker).toBeNull();
    expect(sitting.phase.turns.had).toEqual(['anna', 'bram', 'carla', 'dirk', 'fatma']);
  });

  it('uses up a turn by a pass, and puts "later" at the end', () => {
    const sitting = Sitting.running(round);
    sitting.do({ type: 'passTurn', person: 'anna' });
    sitting.do({ type: 'postponeTurn', person: 'bram' });
    expect(sitting.speaker).toBe('carla');
    expect(sitting.phase.turns.upcoming).toEqual(['dirk', 'fatma', 'bram']);
    expect(sitting.try({ type: 'takeTurn', person: 'anna' })).toBe('alreadyHadTurn');
  });

  it('lets somebody pass before it is their turn', () => {
    const sitting = Sitting.running(round);
    sitting.do({ type: 'passTurn', person: 'dirk' });
    expect(sitting.speaker).toBe('anna');
    expect(sitting.phase.turns.upcoming).toEqual(['bram', 'carla', 'fatma']);
  });

  it('refuses "later" to the last one, who would wait for nobody', () => {
    const sitting = Sitting.running(round);
    for (let i = 0; i < 4; i++) sitting.finish();
    expect(sitting.try({ type: 'postponeTurn', person: 'fatma' })).toBe('nobodyElseWaiting');
  });

  it('gives a turn back to whoever had it before, whose time goes on where it stood', () => {
    const sitting = Sitting.running(round);
    sitting.after(40 * SECOND).finish();
    sitting.after(5 * SECOND).do({ type: 'giveBackTurn', person: 'bram' });
    expect(sitting.speaker).toBe('anna');
    expect(sitting.phase.turns.clock).toEqual({
      spentMs: 40 * SECOND,
      runningSince: sitting.now,
    });
    expect(sitting.phase.turns.upcoming[0]).toBe('bram');
    sitting.finish();
    expect(sitting.phase.turns.had).toEqual(['anna']);
  });

  it('gives a turn back to the circle when nobody had it before', () => {
    const sitting = Sitting.running(round);
    sitting.do({ type: 'giveBackTurn', person: 'anna' });
    expect(sitting.speaker).toBeNull();
    expect(sitting.phase.turns.upcoming[0]).toBe('anna');
    sitting.do({ type: 'takeTurn', person: 'anna' });
    expect(sitting.speaker).toBe('anna');
  });

  it('lets somebody take the turn earlier; whoever spoke comes right after', () => {
    const sitting = Sitting.running(round);
    sitting.do({ type: 'takeTurn', person: 'dirk' });
    expect(sitting.speaker).toBe('dirk');
    expect(sitting.phase.turns.upcoming).toEqual(['anna', 'bram', 'carla', 'fatma']);
  });

  it('takes a new order only of the same people', () => {
    const sitting = Sitting.running(round);
    sitting.do({ type: 'changeOrder', upcoming: ['fatma', 'dirk', 'carla', 'bram'] });
    sitting.finish();
    expect(sitting.speaker).toBe('fatma');
    expect(sitting.try({ type: 'changeOrder', upcoming: ['carla', 'carla', 'bram'] })).toBe(
      'orderDoesNotMatch',
    );
  });

  it('runs as many times as the phase says, and once more when asked', () => {
    const sitting = Sitting.running(methodOf({ rounds: 2 }));
    for (let i = 0; i < 5; i++) sitting.finish();
    expect(sitting.phase.turns.round).toBe(2);
    expect(sitting.speaker).toBe('bram');
    expect(sitting.try({ type: 'startRound' })).toBe('roundStillRunning');
    for (let i = 0; i < 5; i++) sitting.finish();
    expect(sitting.speaker).toBeNull();
    sitting.do({ type: 'startRound' });
    expect(sitting.phase.turns.round).toBe(3);
  });

  it('keeps the time of a turn that the group left in the middle', () => {
    const sitting = Sitting.running(round);
    sitting.after(50 * SECOND).do({ type: 'jumpToPhase', to: 1, agreed: true });
    sitting.after(MINUTE).do({ type: 'previousPhase', from: 1 });
    expect(sitting.speaker).toBe('anna');
    expect(sitting.phase.turns.clock).toEqual({ spentMs: 50 * SECOND, runningSince: sitting.now });
  });

  it('goes on where it stood after a step back to it', () => {
    const sitting = Sitting.running(round);
    sitting.finish();
    sitting.next();
    sitting.do({ type: 'previousPhase', from: 1 });
    expect(sitting.speaker).toBe('carla');
    expect(sitting.phase.turns.had).toEqual(['anna', 'bram']);
  });
});

describe('a queue', () => {
  const asking = {
    turnPolicy: 'queue',
    speakers: 'groupAsksCaseBringer',
    turnSeconds: 90,
  } as const;

  it('calls hands in the order in which they went up', () => {
    const sitting = Sitting.running(methodOf(asking));
    expect(sitting.speaker).toBeNull();
    sitting.do({ type: 'raiseHand', person: 'fatma' });
    sitting.do({ type: 'raiseHand', person: 'anna' });
    sitting.do({ type: 'takeTurn', person: 'fatma' });
    sitting.finish();
    expect(sitting.speaker).toBe('anna');
    sitting.finish();
    expect(sitting.speaker).toBeNull();
  });

  it('puts first-time speakers first when the group wants that', () => {
    const sitting = new Sitting(methodOf(asking));
    sitting.create(six, { firstTimersFirst: true });
    sitting.do({ type: 'startSession' });
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.finish();
    sitting.do({ type: 'raiseHand', person: 'anna' });
    sitting.do({ type: 'raiseHand', person: 'bram' });
    expect(sitting.phase.turns.upcoming).toEqual(['bram', 'anna']);
  });

  it('has no place for the case-bringer who answers, nor for a second hand', () => {
    const sitting = Sitting.running(methodOf(asking));
    expect(sitting.try({ type: 'raiseHand', person: 'carla' })).toBe('notInList');
    sitting.do({ type: 'raiseHand', person: 'anna' });
    expect(sitting.try({ type: 'raiseHand', person: 'anna' })).toBe('handAlreadyUp');
    sitting.do({ type: 'lowerHand', person: 'anna' });
    expect(sitting.try({ type: 'lowerHand', person: 'anna' })).toBe('handNotUp');
  });
});

describe('a phase without a pointer', () => {
  it('counts who spoke when somebody taps it', () => {
    const sitting = Sitting.running(methodOf({ turnPolicy: 'free', speakers: 'everyone' }));
    expect(sitting.speaker).toBeNull();
    sitting.do({ type: 'markSpeaking', person: 'anna' });
    sitting.do({ type: 'markSpeaking', person: 'anna' });
    expect(sitting.phase.turns.spoke).toEqual({ anna: 2 });
    expect(sitting.try({ type: 'takeTurn', person: 'anna' })).toBe('noTurnsHere');
  });

  it('gives the word to the case-bringer who tells, and leaves silence to nobody', () => {
    const tells = { turnPolicy: 'none', speakers: 'caseBringer', caseBringer: 'tells' } as const;
    const sitting = Sitting.running(methodOf(tells, { turnPolicy: 'none', speakers: 'silence' }));
    expect(sitting.speaker).toBe('carla');
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.finish();
    expect(sitting.speaker).toBe('carla');
    sitting.next();
    expect(sitting.speaker).toBeNull();
    expect(sitting.try({ type: 'takeTurn', person: 'anna' })).toBe('noTurnsHere');
  });
});

describe('people who come and go', () => {
  it('moves the turn on when the speaker leaves, and takes them back at the end', () => {
    const sitting = Sitting.running(round);
    sitting.do({ type: 'leaveSession', person: 'anna' });
    expect(sitting.speaker).toBe('bram');
    sitting.do({ type: 'returnToSession', person: 'anna' });
    expect(sitting.phase.turns.upcoming.at(-1)).toBe('anna');
    sitting.do({ type: 'leaveSession', person: 'dirk' });
    sitting.do({ type: 'returnToSession', person: 'dirk' });
    expect(sitting.phase.turns.upcoming).toEqual(['carla', 'fatma', 'anna', 'dirk']);
  });

  it('gives a turn to who comes back just after the round', () => {
    const sitting = Sitting.running(round);
    sitting.do({ type: 'leaveSession', person: 'dirk' });
    for (let i = 0; i < 4; i++) sitting.finish();
    sitting.do({ type: 'returnToSession', person: 'dirk' });
    sitting.do({ type: 'takeTurn', person: 'dirk' });
    expect(sitting.speaker).toBe('dirk');
  });

  it('leaves the word with whoever was given it when somebody else comes or goes', () => {
    const sitting = Sitting.running(methodOf({ turnPolicy: 'none', speakers: 'facilitator' }));
    sitting.do({ type: 'takeTurn', person: 'bram' });
    sitting.do({ type: 'joinSession', person: 'gert' });
    sitting.do({ type: 'leaveSession', person: 'dirk' });
    expect(sitting.speaker).toBe('bram');
    sitting.finish();
    expect(sitting.speaker).toBe('els');
  });

  it('gives a latecomer a turn in the running round', () => {
    const sitting = Sitting.running(round);
    sitting.do({ type: 'joinSession', person: 'gert' });
    expect(sitting.phase.turns.upcoming.at(-1)).toBe('gert');
  });

  it('hands the seat over: who gave it up takes a place in the list', () => {
    const sitting = Sitting.running(round);
    sitting.do({ type: 'assignFacilitator', person: 'anna' });
    expect(sitting.session.facilitator).toBe('anna');
    expect(sitting.speaker).toBe('bram');
    expect(sitting.phase.turns.upcoming).toContain('els');
    expect(sitting.try({ type: 'nextPhase', from: 0, agreed: true }, 'els')).toBe(
      'onlyFacilitator',
    );
  });

  it('lets nobody but the facilitator act for others', () => {
    const sitting = Sitting.running(round);
    expect(sitting.try({ type: 'passTurn', person: 'bram' }, 'dirk')).toBe('onlyFacilitator');
    sitting.do({ type: 'passTurn', person: 'bram' }, 'bram');
    sitting.do({ type: 'passTurn', person: 'carla' });
    expect(sitting.log.slice(-2).map((event) => event.by)).toEqual(['bram', 'els']);
  });

  it('changes who speaks when another person brings the case', () => {
    const sitting = Sitting.running(methodOf({ turnPolicy: 'none', speakers: 'caseBringer' }));
    sitting.do({ type: 'assignCaseBringer', case: 1, person: 'dirk' });
    expect(sitting.speaker).toBe('dirk');
    expect(sitting.try({ type: 'assignCaseBringer', case: 1, person: null })).toBe(
      'chooseCaseBringerFirst',
    );
  });

  it('keeps the facilitator until the seat is handed over', () => {
    const sitting = Sitting.running(round);
    expect(sitting.try({ type: 'leaveSession', person: 'els' })).toBe('facilitatorCannotLeave');
  });
});

describe('a turn', () => {
  it('has a soft limit that a grant stretches, and goes on beyond it', () => {
    const sitting = Sitting.running(round);
    sitting.after(2 * MINUTE);
    expect(sitting.speaker).toBe('anna');
    sitting.do({ type: 'grantTime', target: 'turn', seconds: 30, source: 'endTime' });
    expect(turnTime(sitting.phase, sitting.now)?.leftMs).toBe(30 * SECOND);
  });
});
