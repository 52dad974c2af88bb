import { describe, expect, it } from 'vitest';
import { HOST_ID } from '@/lib/session/commands';
import { PauseReasonSchema } from '@/lib/session/events';
import { replay } from '@/lib/session/evolve';
import { isQuiet, rests, sayable, standsForCaseBringer } from '@/lib/session/say';
import { phaseTime, turnTime } from '@/lib/session/time';
import { ownCommands, turnCommands } from '@/lib/session/turnCommands';
import { turnList } from '@/lib/session/turnList';
import { viewForRoom } from '@/lib/session/view';
import type { PhaseDefinition } from '@/lib/methods/schema';
import { methodOf, MINUTE, SECOND, Sitting } from './spec';

const questions: Partial<PhaseDefinition> = {
  turnPolicy: 'queue',
  speakers: 'groupAsksCaseBringer',
  caseBringer: 'answers',
};
const talk: Partial<PhaseDefinition> = {
  turnPolicy: 'free',
  speakers: 'groupWithoutCaseBringer',
  caseBringer: 'silent',
};
const round: Partial<PhaseDefinition> = { turnPolicy: 'round', caseBringer: 'listens' };

/** Els facilitates, Carla brings the case. */
const sittingIn = (...phases: Partial<PhaseDefinition>[]) => Sitting.running(methodOf(...phases));
const spentMs = ({ phase, now }: Sitting) => phaseTime(phase, now).spentMs;

/** As the host does when the moment has come, or later. */
function silenceEnds(sitting: Sitting): void {
  sitting.do({ type: 'endSilence', since: sitting.session.pause?.since ?? 0 }, HOST_ID);
}

describe('the say', () => {
  it('belongs to the case-bringer while the case is worked on, and to nobody else', () => {
    const sitting = sittingIn(questions);
    expect(sayable(sitting.session, 'carla')).toEqual([
      'notNow',
      'silence',
      'tooMuch',
      'question',
      'enough',
      'stop',
    ]);
    expect(sayable(sitting.session, 'anna')).toEqual([]);
    for (const type of ['sayNotNow', 'sayStop', 'sayEnough', 'showQuestion'] as const) {
      expect(sitting.try({ type, person: 'anna' }, 'anna')).toBe('onlyCaseBringer');
      expect(sitting.try({ type, person: 'carla' }, 'anna')).toBe('onlyFacilitator');
      expect(sitting.try({ type, person: 'anna' }, 'els')).toBe('onlyCaseBringer');
    }
    expect(sitting.try({ type: 'keepSilence', person: 'anna', seconds: 10 }, 'anna')).toBe(
      'onlyCaseBringer',
    );
  });

  it('is not there in the opening, nor before the start', () => {
    const sitting = new Sitting();
    sitting.create();
    expect(sitting.try({ type: 'sayStop', person: 'carla' }, 'carla')).toBe('notRunning');
    sitting.do({ type: 'startSession' });
    expect(sayable(sitting.session, 'carla')).toEqual([]);
    expect(sitting.try({ type: 'sayNotNow', person: 'carla' }, 'carla')).toBe('onlyCaseBringer');
  });

  it('offers only what is not refused, in every pause', () => {
    for (const reason of [null, ...PauseReasonSchema.options]) {
      const sitting = sittingIn(questions);
      if (reason) sitting.do({ type: 'pauseSession', reason, person: null });
      const offered = sayable(sitting.session, 'carla');
      const taken = (
        [
          ['notNow', { type: 'sayNotNow', person: 'carla' }],
          ['silence', { type: 'keepSilence', person: 'carla', seconds: 30 }],
          ['question', { type: 'showQuestion', person: 'carla' }],
          ['enough', { type: 'sayEnough', person: 'carla' }],
          ['stop', { type: 'sayStop', person: 'carla' }],
        ] as const
      ).flatMap(([kind, body]) => {
        const other = sittingIn(questions);
        if (reason) other.do({ type: 'pauseSession', reason, person: null });
        return typeof other.try(body, 'carla') === 'string' ? [] : [kind];
      });
      expect([reason, offered.filter((kind) => kind !== 'tooMuch')]).toEqual([reason, taken]);
    }
  });

  it('is no step that the facilitator could take back', () => {
    const sitting = sittingIn(questions);
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.do({ type: 'sayEnough', person: 'carla' }, 'carla');
    sitting.do({ type: 'showQuestion', person: 'carla' }, 'carla');
    sitting.after(SECOND).do({ type: 'sayStop', person: 'carla' }, 'carla');
    sitting.undo();
    expect(sitting.speaker).toBeNull();
    expect(sitting.phase.say).toMatchObject({ enough: true, question: true });
    expect(sitting.session.pause).toMatchObject({ reason: 'stop', person: 'carla' });
    expect(replay(sitting.log)).toEqual(sitting.session);
  });
});

describe('not now', () => {
  it('is final for a question of fact', () => {
    const sitting = sittingIn(talk);
    sitting.do({ type: 'askFact', person: 'anna' }, 'anna');
    sitting.do({ type: 'sayNotNow', person: 'carla' }, 'carla');
    expect(sitting.phase.factAsker).toBeNull();
    expect(sitting.try({ type: 'askFact', person: 'bram' }, 'bram')).toBe('resting');
    sitting.after(10 * SECOND).do({ type: 'askFact', person: 'bram' }, 'bram');
  });

  it('lets the queue rest for ten seconds: nobody gets the word, and no turn is taken away', () => {
    const sitting = sittingIn(questions);
    for (const person of ['anna', 'bram']) sitting.do({ type: 'raiseHand', person });
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.do({ type: 'sayNotNow', person: 'carla' }, 'carla');
    expect(sitting.speaker).toBe('anna');
    expect(sitting.try({ type: 'takeTurn', person: 'bram' })).toBe('resting');
    expect(sitting.try({ type: 'askOn', person: 'anna' }, 'anna')).toBe('resting');
    sitting.do({ type: 'raiseHand', person: 'dirk' }, 'dirk');
    sitting.after(9 * SECOND).finish();
    expect([sitting.speaker, sitting.phase.turns.upcoming]).toEqual([null, ['bram', 'dirk']]);
    sitting.after(SECOND).do({ type: 'takeTurn', person: 'bram' });
    expect(sitting.speaker).toBe('bram');
  });

  it('holds in a round too, and ends with the phase', () => {
    const sitting = sittingIn(round, round);
    const first = sitting.speaker;
    sitting.do({ type: 'sayNotNow', person: 'carla' });
    sitting.finish();
    expect([first === null, sitting.speaker]).toEqual([false, null]);
    sitting.next();
    expect(sitting.speaker).not.toBeNull();
    expect(rests(sitting.phase, sitting.now)).toBe(false);
  });

  it('is counted for the facilitator alone, without a name anywhere', () => {
    const sitting = sittingIn(questions);
    sitting.do({ type: 'sayNotNow', person: 'carla' }, 'carla');
    expect(sitting.do({ type: 'sayNotNow', person: 'carla' }, 'els')).toEqual([
      { type: 'notNowSaid', restsUntil: sitting.now + 10 * SECOND },
    ]);
    expect(sitting.phase.say.notNow).toBe(2);
    const view = viewForRoom(sitting.session);
    expect(view.phases[0]?.say).toEqual({
      notNow: 0,
      restsUntil: sitting.now + 10 * SECOND,
      question: false,
      enough: false,
      last: { kind: 'notNow', at: sitting.now },
    });
  });
});

describe('what was said last', () => {
  const said = ({ session, phase }: Sitting) => [
    phase.say.last,
    viewForRoom(session).phases[session.current]?.say.last,
  ];
  const both = (kind: string, at: number) => [
    { kind, at },
    { kind, at },
  ];

  it('is what the case-bringer did, on every screen, with its moment', () => {
    const sitting = sittingIn(questions);
    expect(said(sitting)).toEqual([null, null]);
    sitting.after(SECOND).do({ type: 'sayNotNow', person: 'carla' }, 'carla');
    expect(said(sitting)).toEqual(both('notNow', sitting.now));
    sitting.after(SECOND).do({ type: 'showQuestion', person: 'carla' }, 'carla');
    expect(said(sitting)).toEqual(both('question', sitting.now));
    const shownAt = sitting.now;
    sitting.after(SECOND).do({ type: 'hideQuestion', person: 'carla' }, 'carla');
    expect(said(sitting)).toEqual(both('question', shownAt));
    sitting.after(SECOND).do({ type: 'sayEnough', person: 'carla' }, 'carla');
    expect(said(sitting)).toEqual(both('enough', sitting.now));
    sitting.after(SECOND).do({ type: 'stepBack', person: 'carla' }, 'carla');
    expect(said(sitting)).toEqual(both('tooMuch', sitting.now));
    sitting.after(SECOND).do({ type: 'comeBack', person: 'carla' }, 'carla');
    sitting.do({ type: 'sayStop', person: 'carla' }, 'carla');
    expect(said(sitting)).toEqual(both('stop', sitting.now));
  });

  it('is taken too much when the case-bringer steps back out of another pause', () => {
    const sitting = sittingIn(questions);
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    sitting.after(SECOND).do({ type: 'stepBack', person: 'carla' }, 'carla');
    expect(said(sitting)).toEqual(both('tooMuch', sitting.now));
  });

  it('does not tell whose silence it is: the same for one of the facilitator’s', () => {
    const asked = sittingIn(questions);
    const called = sittingIn(questions);
    asked.do({ type: 'keepSilence', person: 'carla', seconds: 10 }, 'carla');
    called.do({ type: 'keepSilence', person: null, seconds: 10 }, 'els');
    expect(said(asked)).toEqual(both('silence', asked.now));
    expect(viewForRoom(called.session)).toEqual(viewForRoom(asked.session));
    const endless = sittingIn(questions);
    endless.do({ type: 'keepSilence', person: null, seconds: null }, 'els');
    expect(said(endless)).toEqual([null, null]);
  });

  it('is nothing that others do, nor a pause of the facilitator’s', () => {
    const sitting = sittingIn(questions);
    sitting.do({ type: 'stepBack', person: 'anna' }, 'anna');
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    sitting.do({ type: 'resumeSession' });
    expect(said(sitting)).toEqual([null, null]);
    const opening = new Sitting();
    opening.create();
    opening.do({ type: 'startSession' });
    opening.do({ type: 'keepSilence', person: null, seconds: 30 });
    expect(said(opening)).toEqual([null, null]);
  });

  it('goes when enough is taken back, and with the phase', () => {
    const sitting = sittingIn(questions, questions);
    sitting.do({ type: 'sayEnough', person: 'carla' }, 'carla');
    sitting.do({ type: 'withdrawEnough', person: 'carla' }, 'carla');
    expect(said(sitting)).toEqual([null, null]);
    sitting.do({ type: 'sayNotNow', person: 'carla' }, 'carla');
    sitting.next();
    expect(said(sitting)).toEqual([null, null]);
    expect(sitting.session.phases[0]?.say.last).toBeNull();
  });

  it('stays when another step is taken back', () => {
    const sitting = sittingIn(questions);
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.after(SECOND).do({ type: 'sayNotNow', person: 'carla' }, 'carla');
    const { now } = sitting;
    sitting.after(SECOND).undo();
    expect(said(sitting)).toEqual(both('notNow', now));
    expect(replay(sitting.log)).toEqual(sitting.session);
  });
});

describe('a silence', () => {
  it.each([10, 30, 60] as const)('of %i s stops the clocks and ends at its moment', (seconds) => {
    const sitting = sittingIn(questions);
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.after(20 * SECOND);
    sitting.do({ type: 'keepSilence', person: 'carla', seconds }, 'carla');
    const { until } = sitting.session.pause ?? {};
    expect(until).toBe(sitting.now + seconds * SECOND);
    expect(isQuiet(sitting.session)).toBe(true);
    sitting.after(seconds * SECOND);
    silenceEnds(sitting);
    expect(sitting.session.pause).toBeNull();
    sitting.after(5 * SECOND);
    expect(spentMs(sitting)).toBe(25 * SECOND);
    expect(turnTime(sitting.phase, sitting.now)?.spentMs).toBe(25 * SECOND);
  });

  it('does not say who asked for it', () => {
    const sitting = sittingIn(questions);
    sitting.do({ type: 'keepSilence', person: 'carla', seconds: 30 }, 'carla');
    const { pause } = viewForRoom(sitting.session);
    expect(pause).toEqual({
      reason: 'silence',
      person: null,
      since: sitting.now,
      until: sitting.now + 30 * SECOND,
    });
  });

  it('ends neither early, nor twice, nor by anybody but the host', () => {
    const sitting = sittingIn(questions);
    sitting.do({ type: 'keepSilence', person: null, seconds: 10 });
    const { since } = sitting.session.pause ?? { since: 0 };
    expect(sitting.try({ type: 'endSilence', since }, HOST_ID)).toBe('paused');
    expect(sitting.try({ type: 'endSilence', since }, 'els')).toBe('onlyFacilitator');
    // Called anew it is another one, and longer.
    sitting.after(8 * SECOND).do({ type: 'keepSilence', person: 'carla', seconds: 60 }, 'carla');
    sitting.after(2 * SECOND);
    expect(sitting.try({ type: 'endSilence', since }, HOST_ID)).toBe('alreadyMoved');
    sitting.do({ type: 'resumeSession' });
    sitting.after(MINUTE);
    expect(sitting.try({ type: 'endSilence', since }, HOST_ID)).toBe('alreadyMoved');
  });

  it('with an open end is the facilitator’s, and takes no other pause’s place', () => {
    const sitting = sittingIn(questions);
    expect(sitting.try({ type: 'keepSilence', person: 'carla', seconds: null }, 'carla')).toBe(
      'onlyFacilitator',
    );
    sitting.do({ type: 'keepSilence', person: null, seconds: null });
    expect(sitting.session.pause).toMatchObject({ reason: 'silence', until: null });
    sitting.do({ type: 'pauseSession', reason: 'stay', person: null });
    expect(isQuiet(sitting.session)).toBe(true);
    expect(sitting.try({ type: 'keepSilence', person: 'carla', seconds: 10 }, 'carla')).toBe(
      'paused',
    );
  });

  it('that was taken back as a step leaves nothing to end', () => {
    const sitting = sittingIn(questions);
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    sitting.after(SECOND).do({ type: 'resumeSession' });
    sitting.after(SECOND).do({ type: 'keepSilence', person: null, seconds: 10 });
    sitting.after(10 * SECOND);
    silenceEnds(sitting);
    sitting.undo();
    expect(sitting.session.pause).toBeNull();
    sitting.undo();
    expect(sitting.session.pause).toMatchObject({ reason: 'break' });
    expect(replay(sitting.log)).toEqual(sitting.session);
  });
});

describe('back to the question', () => {
  it('is shown until the next turn, the next phase, or until it is taken away', () => {
    const sitting = sittingIn(questions, questions);
    const show = () => sitting.do({ type: 'showQuestion', person: 'carla' }, 'carla');
    show();
    expect(sitting.try({ type: 'showQuestion', person: 'carla' })).toBe('alreadySaid');
    sitting.do({ type: 'takeTurn', person: 'anna' });
    expect(sitting.phase.say.question).toBe(false);
    show();
    sitting.finish();
    expect(sitting.phase.say.question).toBe(true);
    sitting.do({ type: 'hideQuestion', person: 'carla' });
    expect(sitting.phase.say.question).toBe(false);
    show();
    sitting.next();
    expect(sitting.session.phases.map(({ say }) => say.question)).toEqual([false, false]);
  });
});

describe('enough', () => {
  it('holds for this phase, and can be withdrawn', () => {
    const sitting = sittingIn(questions, talk);
    sitting.do({ type: 'sayEnough', person: 'carla' }, 'carla');
    expect(viewForRoom(sitting.session).phases[0]?.say.enough).toBe(true);
    sitting.do({ type: 'withdrawEnough', person: 'carla' }, 'carla');
    expect(sitting.try({ type: 'withdrawEnough', person: 'carla' }, 'carla')).toBe('notSaid');
    sitting.do({ type: 'sayEnough', person: 'carla' }, 'els');
    sitting.next();
    expect(sitting.session.phases.map(({ say }) => say.enough)).toEqual([false, false]);
  });
});

describe('stop', () => {
  it('stands above every other pause, and can lead out of the case, also of a strict one', () => {
    const sitting = new Sitting();
    sitting.create(undefined, { structure: 'strict' });
    sitting.do({ type: 'startSession' });
    const inMethod = sitting.session.phases.findIndex(
      ({ plan }, i) => plan.case === 1 && i > 0 && plan.source !== 'frame',
    );
    while (sitting.session.current <= inMethod) sitting.next();
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    sitting.do({ type: 'sayStop', person: 'carla' }, 'carla');
    expect(sitting.session.pause).toMatchObject({ reason: 'stop', person: 'carla' });
    expect(standsForCaseBringer(sitting.session)).toBe(true);
    sitting.do({ type: 'closeCase', case: 1 });
    expect([sitting.session.pause, sitting.phase.plan.case]).toEqual([null, 0]);
    // Nobody is asked for a yield on the way out; it can be settled until the end of the meeting.
    sitting.do({
      type: 'settleYield',
      case: 1,
      person: 'carla',
      how: 'none',
      kind: null,
      lookAgainOn: null,
    });
    expect(sitting.try({ type: 'closeCase', case: 1 })).toBe('alreadyMoved');
  });
});

describe('taking distance', () => {
  it('is out of the turns, without a stop for the others; a turn goes on where it stood', () => {
    const sitting = sittingIn(round);
    const first = sitting.speaker ?? '';
    sitting.after(20 * SECOND).do({ type: 'stepBack', person: first }, first);
    expect([sitting.session.pause, sitting.speaker]).toEqual([null, null]);
    expect(turnList(sitting.session, sitting.phase.plan)).not.toContain(first);
    expect(ownCommands(sitting.session, first)).toEqual([]);
    expect(turnCommands(sitting.session, first)).toEqual([]);
    expect(sitting.try({ type: 'takeTurn', person: first })).toBe('notInList');
    sitting.after(MINUTE).do({ type: 'comeBack', person: first }, first);
    expect(sitting.phase.turns.upcoming[0]).toBe(first);
    sitting.do({ type: 'takeTurn', person: first });
    expect(sitting.speaker).toBe(first);
  });

  it('lowers a hand, a question of fact and being done', () => {
    const sitting = sittingIn(talk);
    sitting.do({ type: 'raiseHand', person: 'anna' });
    sitting.do({ type: 'markReady', person: 'anna' });
    sitting.do({ type: 'askFact', person: 'anna' });
    sitting.do({ type: 'stepBack', person: 'anna' }, 'anna');
    expect(sitting.phase).toMatchObject({ ready: [], factAsker: null, turns: { upcoming: [] } });
    expect(sitting.try({ type: 'raiseHand', person: 'anna' }, 'anna')).toBe('notInList');
  });

  it('of the case-bringer stops all clocks; coming back leaves it to the facilitator to go on', () => {
    const sitting = sittingIn(questions);
    sitting.after(5 * SECOND).do({ type: 'stepBack', person: 'carla' }, 'carla');
    expect(sitting.session.pause).toMatchObject({ reason: 'distance', person: 'carla' });
    expect(sayable(sitting.session, 'carla')).toEqual([]);
    sitting.after(MINUTE).do({ type: 'comeBack', person: 'carla' }, 'carla');
    expect(sitting.session.pause).toMatchObject({ reason: 'distance', person: null });
    expect(standsForCaseBringer(sitting.session)).toBe(true);
    sitting.do({ type: 'resumeSession' });
    expect(spentMs(sitting)).toBe(5 * SECOND);
  });

  it('in a silence that would end by itself makes it wait for the case-bringer', () => {
    const sitting = sittingIn(questions);
    sitting.do({ type: 'keepSilence', person: 'carla', seconds: 10 }, 'carla');
    sitting.do({ type: 'stepBack', person: 'carla' }, 'carla');
    expect(sitting.session.pause).toMatchObject({ reason: 'distance', until: null });
  });

  it('is one’s own, or through the facilitator; and ends with leaving', () => {
    const sitting = sittingIn(round);
    expect(sitting.try({ type: 'stepBack', person: 'anna' }, 'bram')).toBe('onlyFacilitator');
    sitting.do({ type: 'stepBack', person: 'anna' }, 'els');
    expect(sitting.try({ type: 'stepBack', person: 'anna' }, 'anna')).toBe('alreadySaid');
    sitting.do({ type: 'leaveSession', person: 'anna' });
    sitting.do({ type: 'returnToSession', person: 'anna' });
    expect(sitting.session.people.find(({ id }) => id === 'anna')).toEqual({
      id: 'anna',
      present: true,
      apart: false,
    });
    expect(sitting.try({ type: 'comeBack', person: 'anna' }, 'anna')).toBe('alreadyHere');
  });
});
