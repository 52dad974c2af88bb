import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announce, momentHere, ownMoment, type Announced } from '@/lib/session/ownMoment';
import { isQuiet } from '@/lib/session/say';
import { isSilence } from '@/lib/session/turnList';
import { methodOf, Sitting, six } from './spec';
import { play, roundScenario } from './scenario';

// Seats: els (facilitator), anna, bram, carla (case-bringer), dirk, fatma.
const round = methodOf({ turnPolicy: 'round' }, { turnPolicy: 'free' });
const queue = methodOf({ turnPolicy: 'queue' }, { turnPolicy: 'free' });
const listening = methodOf({
  turnPolicy: 'round',
  speakers: 'groupWithoutCaseBringer',
  caseBringer: 'silent',
});

/** Everybody who has one, by name. */
function momentsIn({ session }: Sitting): Record<string, string> {
  return Object.fromEntries(
    session.people.flatMap(({ id }) => {
      const moment = ownMoment(session, id);
      return moment ? [[id, moment]] : [];
    }),
  );
}

describe('one’s own moment', () => {
  it('is the turn of a round, and before that to be the next', () => {
    const sitting = Sitting.running(round);
    expect(momentsIn(sitting)).toEqual({ anna: 'now', bram: 'next' });
    sitting.finish();
    expect(momentsIn(sitting)).toEqual({ bram: 'now', carla: 'next' });
  });

  it('is nobody’s next turn where the turn that runs is the last', () => {
    const sitting = Sitting.running(round);
    while (sitting.phase.turns.upcoming.length > 0) sitting.finish();
    expect(Object.values(momentsIn(sitting))).toEqual(['now']);
  });

  it('comes in a queue to the hand that is first', () => {
    const sitting = Sitting.running(queue);
    expect(momentsIn(sitting)).toEqual({});
    sitting.do({ type: 'raiseHand', person: 'dirk' });
    sitting.do({ type: 'raiseHand', person: 'bram' });
    // Nobody speaks yet, and who is first can see it coming.
    expect(momentsIn(sitting)).toEqual({ dirk: 'next' });
    sitting.do({ type: 'takeTurn', person: 'dirk' });
    expect(momentsIn(sitting)).toEqual({ dirk: 'now', bram: 'next' });
    sitting.finish();
    expect(momentsIn(sitting)).toEqual({ bram: 'now' });
  });

  it('is nobody’s in a talk without turns, also with a hand up, and in a silence', () => {
    const free = Sitting.running(methodOf({ turnPolicy: 'free' }));
    free.do({ type: 'raiseHand', person: 'dirk' });
    expect(momentsIn(free)).toEqual({});
    expect(
      momentsIn(Sitting.running(methodOf({ turnPolicy: 'none', speakers: 'silence' }))),
    ).toEqual({});
  });

  it('is that of whom a phase gives the word', () => {
    const tells = methodOf({ turnPolicy: 'none', speakers: 'caseBringer', caseBringer: 'tells' });
    expect(momentsIn(Sitting.running(tells))).toEqual({ carla: 'now' });
    const leads = methodOf({ turnPolicy: 'none', speakers: 'facilitator' });
    expect(momentsIn(Sitting.running(leads))).toEqual({ els: 'now' });
  });

  it('is the case-bringer’s while a question of fact is with them, and not that of who had the turn', () => {
    const sitting = Sitting.running(listening);
    expect(ownMoment(sitting.session, 'anna')).toBe('now');
    sitting.do({ type: 'askFact', person: 'bram' });
    expect(momentsIn(sitting)).toEqual({ carla: 'now', bram: 'next' });
    sitting.do({ type: 'answerFact', person: 'carla' });
    expect(momentsIn(sitting)).toEqual({ anna: 'now', bram: 'next' });
  });

  it('is not each question to a case-bringer who answers all the time', () => {
    const asks = methodOf({ turnPolicy: 'queue', speakers: 'groupAsksCaseBringer' });
    const sitting = Sitting.running(asks);
    sitting.do({ type: 'raiseHand', person: 'dirk' });
    sitting.do({ type: 'takeTurn', person: 'dirk' });
    expect(momentsIn(sitting)).toEqual({ dirk: 'now' });
  });

  it.each(['break', 'silence', 'distance', 'lostConnection', 'stop', 'stay', 'safety'] as const)(
    'is nobody’s in the pause %s',
    (reason) => {
      const sitting = Sitting.running(round);
      const { session } = sitting;
      const pause = { reason, person: null, since: sitting.now, until: null };
      for (const person of six) expect(ownMoment({ ...session, pause }, person)).toBeNull();
    },
  );

  it('is nobody’s before the beginning and after the end', () => {
    const sitting = new Sitting(round);
    sitting.create();
    expect(momentsIn(sitting)).toEqual({});
    sitting.do({ type: 'startSession' });
    sitting.do({ type: 'endSession', withoutCheckOut: true });
    expect(momentsIn(sitting)).toEqual({});
  });

  it('does not call back who takes distance, or is away', () => {
    const tells = methodOf({ turnPolicy: 'none', speakers: 'caseBringer', caseBringer: 'tells' });
    const sitting = Sitting.running(tells);
    sitting.do({ type: 'stepBack', person: 'carla' });
    const { session } = sitting;
    expect(sitting.speaker).toBe('carla');
    expect(ownMoment({ ...session, pause: null }, 'carla')).toBeNull();
    const left = session.people.map((one) => ({ ...one, present: one.id !== 'carla' }));
    expect(ownMoment({ ...session, pause: null, people: left }, 'carla')).toBeNull();
  });
});

describe('the facilitator’s machine', () => {
  it('tells of the facilitator’s own turn, and not of the phases that they lead', () => {
    const leads = methodOf({ turnPolicy: 'none', speakers: 'facilitator' });
    expect(momentHere(Sitting.running(leads).session, null)).toBeNull();
    expect(momentHere(Sitting.running(leads).session, 'els')).toBe('now');
    const last = Sitting.running(methodOf({ turnPolicy: 'round', facilitatorTurn: 'last' }));
    while (last.speaker !== 'els') {
      expect(momentHere(last.session, null)).not.toBe('now');
      last.finish();
    }
    expect(momentHere(last.session, null)).toBe('now');
  });

  it('tells of no turn of anybody else', () => {
    const sitting = Sitting.running(round);
    expect(momentHere(sitting.session, null)).toBeNull();
    sitting.finish();
    expect(momentHere(sitting.session, null)).toBeNull();
  });
});

/** What is announced on the machine of this person, from now on. */
function listenTo(sitting: Sitting, me: string | null) {
  let announced: Announced | null = announce(null, sitting.session, me).after;
  return (): string | null => {
    const { after, due } = announce(announced, sitting.session, me);
    announced = after;
    return due;
  };
}

describe('an announcement', () => {
  it('comes once, when the turn begins', () => {
    const sitting = Sitting.running(round);
    const bram = listenTo(sitting, 'bram');
    expect(bram()).toBeNull();
    sitting.finish();
    expect(bram()).toBe('0/turn/1');
    expect(bram()).toBeNull();
    sitting.after(20_000);
    sitting.do({ type: 'markReady', person: 'dirk' });
    expect(bram()).toBeNull();
    sitting.finish();
    expect(bram()).toBeNull();
  });

  it('does not come for a turn that is under way when it is first seen', () => {
    const sitting = Sitting.running(round);
    const { after, due } = announce(null, sitting.session, 'anna');
    expect(due).toBeNull();
    expect(announce(after, sitting.session, 'anna').due).toBeNull();
  });

  it('does not come again after a pause, a silence or a question of fact', () => {
    const sitting = Sitting.running(listening);
    const bram = listenTo(sitting, 'bram');
    sitting.finish();
    expect(bram()).not.toBeNull();
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    expect(bram()).toBeNull();
    sitting.do({ type: 'resumeSession' });
    expect(bram()).toBeNull();
    sitting.do({ type: 'askFact', person: 'dirk' });
    expect(bram()).toBeNull();
    sitting.do({ type: 'answerFact', person: 'carla' });
    expect(bram()).toBeNull();
  });

  it('waits for the end of a pause in which the turn began', () => {
    const sitting = Sitting.running(round);
    const bram = listenTo(sitting, 'bram');
    sitting.finish();
    const { session } = sitting;
    const pause = { reason: 'silence', person: null, since: sitting.now, until: null } as const;
    const first = announce({ session: session.id, moments: [] }, { ...session, pause }, 'bram');
    expect(first.due).toBeNull();
    expect(announce(first.after, session, 'bram').due).toBe('0/turn/1');
    expect(bram()).toBe('0/turn/1');
  });

  it('comes with each question of fact', () => {
    const sitting = Sitting.running(listening);
    const carla = listenTo(sitting, 'carla');
    for (const person of ['bram', 'dirk']) {
      sitting.do({ type: 'askFact', person });
      expect(carla()).toBe('0/fact');
      sitting.do({ type: 'answerFact', person: 'carla' });
      expect(carla()).toBeNull();
    }
  });

  it('comes in the second round as well', () => {
    const sitting = Sitting.running(methodOf({ turnPolicy: 'round', rounds: 2 }));
    const bram = listenTo(sitting, 'bram');
    const heard: string[] = [];
    while (sitting.phase.turns.round < 2 || sitting.phase.turns.upcoming.length > 0) {
      if (sitting.speaker === null) sitting.do({ type: 'startRound' });
      else sitting.finish();
      const due = bram();
      if (due !== null) heard.push(due);
    }
    expect(heard).toEqual(['0/turn/1', '0/turn/2']);
  });

  it('comes again to who gets the turn back', () => {
    const sitting = Sitting.running(round);
    const bram = listenTo(sitting, 'bram');
    sitting.finish();
    expect(bram()).not.toBeNull();
    sitting.finish();
    expect(bram()).toBeNull();
    sitting.undo();
    expect(sitting.speaker).toBe('bram');
    expect(bram()).toBe('0/turn/1');
  });

  it('never comes in a silence or a pause, and never to who has not got the word', () => {
    fc.assert(
      fc.property(roundScenario, fc.nat(5), (scenario, seat) => {
        const me = `p${seat}`;
        let announced: Announced | null = null;
        play(scenario, ({ session }) => {
          const { after, due } = announce(announced, session, me);
          announced = after;
          if (due === null) return;
          expect(session.status).toBe('running');
          expect(session.pause).toBeNull();
          expect(isQuiet(session)).toBe(false);
          const phase = session.phases[session.current];
          expect(phase && isSilence(phase.plan)).toBe(false);
          const word = phase?.factAsker ? session.caseBringer : phase?.turns.speaker;
          expect(word).toBe(me);
          expect(announce(after, session, me).due).toBeNull();
        });
      }),
      { numRuns: 100 },
    );
  });
});
