import { describe, expect, it } from 'vitest';
import { tunesInTo } from '@/lib/session/caseQuestions';
import type { RefusalReason } from '@/lib/session/refusal';
import { turnTime } from '@/lib/session/time';
import { ownCommands } from '@/lib/session/turnCommands';
import { viewForRoom } from '@/lib/session/view';
import type { PhaseDefinition } from '@/lib/methods/schema';
import { methodOf, MINUTE, SECOND, Sitting, six } from './spec';

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
const leftMs = ({ phase, now }: Sitting) => turnTime(phase, now)?.leftMs;
const types = ({ session }: Sitting, person: string) =>
  ownCommands(session, person).map(({ type }) => type);

describe('asking on', () => {
  function annaAsks(): Sitting {
    const sitting = sittingIn(questions);
    sitting.do({ type: 'raiseHand', person: 'anna' });
    sitting.do({ type: 'raiseHand', person: 'bram' });
    sitting.do({ type: 'takeTurn', person: 'anna' });
    return sitting.after(50 * SECOND);
  }

  it('gives the seconds of the turn anew, before it moves on', () => {
    const sitting = annaAsks();
    expect(leftMs(sitting)).toBe(10 * SECOND);
    expect(sitting.do({ type: 'askOn', person: 'anna' }, 'anna')).toEqual([
      { type: 'askedOn', person: 'anna' },
    ]);
    expect(leftMs(sitting)).toBe(60 * SECOND);
    expect(sitting.phase.turns).toMatchObject({ speaker: 'anna', upcoming: ['bram'] });
    sitting.finish();
    expect([sitting.speaker, sitting.phase.turns.askedOn]).toEqual(['bram', false]);
    expect(types(sitting, 'bram')).toContain('askOn');
  });

  it('happens once a turn, also when the turn was given back in between', () => {
    const sitting = annaAsks();
    sitting.do({ type: 'askOn', person: 'anna' });
    expect(sitting.try({ type: 'askOn', person: 'anna' }, 'anna')).toBe('alreadyAskedOn');
    expect(types(sitting, 'anna')).not.toContain('askOn');
    sitting.finish();
    sitting.do({ type: 'giveBackTurn', person: 'bram' }, 'bram');
    expect(sitting.speaker).toBe('anna');
    expect(sitting.try({ type: 'askOn', person: 'anna' }, 'anna')).toBe('alreadyAskedOn');
    sitting.finish();
    sitting.finish();
    sitting.do({ type: 'takeTurn', person: 'anna' });
    expect(types(sitting, 'anna')).toContain('askOn');
  });

  it('takes away nothing that was granted', () => {
    const sitting = annaAsks();
    sitting.do({ type: 'grantTime', target: 'turn', seconds: 180, source: 'endTime' });
    const granted = leftMs(sitting) ?? 0;
    expect(granted).toBeGreaterThan(60 * SECOND);
    sitting.do({ type: 'askOn', person: 'anna' });
    expect(leftMs(sitting)).toBe(granted);
  });

  it('is for whoever is at turn, by themselves or by the facilitator for them', () => {
    const sitting = annaAsks();
    expect(sitting.try({ type: 'askOn', person: 'anna' }, 'bram')).toBe('onlyFacilitator');
    expect(sitting.try({ type: 'askOn', person: 'bram' }, 'bram')).toBe('alreadyMoved');
    sitting.do({ type: 'askOn', person: 'anna' }, 'els');
    expect(sitting.log.at(-1)).toMatchObject({ by: 'els', body: { person: 'anna' } });
  });

  it.each<[string, Partial<PhaseDefinition>]>([
    ['a round', { ...questions, turnPolicy: 'round' }],
    ['a queue without the case-bringer', { ...questions, speakers: 'everyone' }],
  ])('has no place in %s', (_, plan) => {
    const sitting = sittingIn(plan);
    if (sitting.speaker === null) sitting.do({ type: 'takeTurn', person: 'anna' });
    const person = sitting.speaker ?? '';
    expect(sitting.try({ type: 'askOn', person })).toBe('noAskingOn');
    expect(types(sitting, person)).not.toContain('askOn');
  });

  it('is taken back as a step, with the seconds as they had run', () => {
    const sitting = annaAsks();
    sitting.do({ type: 'askOn', person: 'anna' }, 'anna');
    sitting.after(5 * SECOND).undo();
    expect([sitting.phase.turns.askedOn, leftMs(sitting)]).toEqual([false, 5 * SECOND]);
  });

  it('is refused in a pause', () => {
    const sitting = annaAsks();
    sitting.do({ type: 'pauseSession', reason: 'silence', person: null });
    expect(sitting.try({ type: 'askOn', person: 'anna' })).toBe('paused');
  });
});

describe('a question of fact', () => {
  const asked = (...phases: Partial<PhaseDefinition>[]) => {
    const sitting = sittingIn(...phases);
    sitting.do({ type: 'askFact', person: 'anna' }, 'anna');
    return sitting;
  };

  it.each<[string, Partial<PhaseDefinition>]>([
    ['the group talks without the case-bringer', talk],
    ['the case-bringer responds later', { ...talk, caseBringer: 'responds' }],
    ['the case-bringer listens to a round', round],
    ['the case-bringer is silent', { ...round, caseBringer: 'silent' }],
  ])('can be asked where %s, and is answered by the case-bringer', (_, plan) => {
    const sitting = sittingIn(plan);
    expect(sitting.do({ type: 'askFact', person: 'anna' }, 'anna')).toEqual([
      { type: 'factAsked', person: 'anna' },
    ]);
    expect(sitting.phase.factAsker).toBe('anna');
    expect(types(sitting, 'carla')).toContain('answerFact');
    expect(sitting.do({ type: 'answerFact', person: 'carla' }, 'carla')).toEqual([
      { type: 'factAnswered', person: 'carla' },
    ]);
    expect(sitting.phase.factAsker).toBeNull();
  });

  it('leaves turns and clocks as they are', () => {
    const sitting = sittingIn(round);
    const { turns, clock } = sitting.after(20 * SECOND).phase;
    sitting.do({ type: 'askFact', person: 'dirk' });
    expect(sitting.phase).toMatchObject({ turns, clock });
    sitting.after(20 * SECOND).do({ type: 'answerFact', person: 'carla' });
    expect(sitting.phase).toMatchObject({ turns, clock });
  });

  it('comes one at a time', () => {
    const sitting = asked(talk);
    expect(sitting.try({ type: 'askFact', person: 'bram' }, 'bram')).toBe('factAlreadyAsked');
    expect(types(sitting, 'bram')).not.toContain('askFact');
    sitting.do({ type: 'answerFact', person: 'carla' });
    sitting.do({ type: 'askFact', person: 'bram' }, 'bram');
    expect(sitting.phase.factAsker).toBe('bram');
  });

  it.each<[RefusalReason, string, string]>([
    ['notInList', 'carla', 'carla'],
    ['notInList', 'els', 'els'],
    ['onlyFacilitator', 'anna', 'bram'],
  ])('is refused as %s for %s by %s', (reason, person, by) => {
    expect(sittingIn(talk).try({ type: 'askFact', person }, by)).toBe(reason);
  });

  it.each<[string, Partial<PhaseDefinition>]>([
    ['for feeling', { ...talk, feel: true }],
    ['of silence', { ...talk, turnPolicy: 'none', speakers: 'silence' }],
    ['in which the case-bringer answers anyhow', questions],
    ['in which everybody takes part', {}],
  ])('has no place in a phase %s', (_, plan) => {
    const sitting = sittingIn(plan);
    expect(sitting.try({ type: 'askFact', person: 'anna' })).toBe('noFactsHere');
    expect(types(sitting, 'anna')).not.toContain('askFact');
  });

  it('needs somebody to answer', () => {
    const sitting = sittingIn(talk);
    sitting.do({ type: 'leaveSession', person: 'carla' });
    expect(sitting.try({ type: 'askFact', person: 'anna' })).toBe('noFactsHere');
  });

  it('is answered by the case-bringer or the facilitator, and only while it is open', () => {
    const sitting = asked(talk);
    expect(sitting.try({ type: 'answerFact', person: 'carla' }, 'anna')).toBe('onlyFacilitator');
    expect(sitting.try({ type: 'answerFact', person: 'anna' }, 'anna')).toBe('noFactAsked');
    sitting.do({ type: 'answerFact', person: 'carla' }, 'els');
    expect(sitting.try({ type: 'answerFact', person: 'carla' }, 'carla')).toBe('noFactAsked');
  });

  it('ends with the phase, for good', () => {
    const sitting = asked(talk, talk);
    sitting.next();
    expect(sitting.session.phases.map(({ factAsker }) => factAsker)).toEqual([null, null]);
    sitting.do({ type: 'previousPhase', from: 1 });
    expect(sitting.phase.factAsker).toBeNull();
  });

  it.each<[string, (sitting: Sitting) => void]>([
    ['the asker leaves', (s) => s.do({ type: 'leaveSession', person: 'anna' })],
    ['the case-bringer leaves', (s) => s.do({ type: 'leaveSession', person: 'carla' })],
    ['another one brings', (s) => s.do({ type: 'assignCaseBringer', case: 1, person: 'dirk' })],
    ['the session ends', (s) => s.do({ type: 'endSession', withoutCheckOut: true })],
  ])('ends when %s', (_, happens) => {
    const sitting = asked(talk);
    happens(sitting);
    expect(sitting.phase.factAsker).toBeNull();
  });

  it('goes on when somebody else leaves, and through a pause', () => {
    const sitting = asked(talk);
    sitting.do({ type: 'leaveSession', person: 'fatma' });
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    sitting.after(MINUTE).do({ type: 'resumeSession' });
    expect(sitting.phase.factAsker).toBe('anna');
  });

  it('stays when the step before it is taken back, and so does its answer', () => {
    const sitting = sittingIn(talk);
    sitting.do({ type: 'markSpeaking', person: 'dirk' });
    sitting.do({ type: 'askFact', person: 'anna' }, 'anna');
    sitting.undo();
    expect(sitting.phase).toMatchObject({ factAsker: 'anna', turns: { spoke: {} } });
    sitting.do({ type: 'markSpeaking', person: 'dirk' });
    sitting.do({ type: 'answerFact', person: 'carla' }, 'carla');
    sitting.undo();
    expect(sitting.phase.factAsker).toBeNull();
  });

  it('is not put to whoever brings the case after a step back', () => {
    const sitting = sittingIn(talk);
    sitting.do({ type: 'assignCaseBringer', case: 1, person: 'dirk' });
    sitting.do({ type: 'askFact', person: 'anna' }, 'anna');
    sitting.undo();
    expect([sitting.session.caseBringer, sitting.phase.factAsker]).toEqual(['carla', null]);
  });

  it('is seen by everybody, with who asks', () => {
    expect(viewForRoom(asked(talk).session).phases[0]?.factAsker).toBe('anna');
  });
});

describe('tuning in before the first question', () => {
  const tunesIn = ({ session, phase }: Sitting) => tunesInTo(session, phase);
  /** The same from what a screen in the circle is sent. */
  const seen = ({ session }: Sitting) => {
    const view = viewForRoom(session);
    const phase = view.phases[view.current];
    return phase ? tunesInTo(view, phase) : null;
  };

  it('is to the case-bringer, until the first turn, and not again in that phase', () => {
    const sitting = sittingIn(questions, {});
    sitting.do({ type: 'raiseHand', person: 'anna' });
    expect([tunesIn(sitting), seen(sitting)]).toEqual(['carla', 'carla']);
    sitting.do({ type: 'takeTurn', person: 'anna' });
    expect([tunesIn(sitting), seen(sitting)]).toEqual([null, null]);
    sitting.finish();
    expect([tunesIn(sitting), seen(sitting)]).toEqual([null, null]);
    sitting.next();
    sitting.do({ type: 'previousPhase', from: 1 });
    expect([tunesIn(sitting), seen(sitting)]).toEqual([null, null]);
  });

  it('comes anew with the next queue of questions', () => {
    const sitting = sittingIn(questions, questions);
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.next();
    expect(tunesIn(sitting)).toBe('carla');
  });

  it('is back when the first turn is taken back', () => {
    const sitting = sittingIn(questions);
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.undo();
    expect(tunesIn(sitting)).toBe('carla');
  });

  it.each<[string, Partial<PhaseDefinition>]>([
    ['a round', { ...questions, turnPolicy: 'round' }],
    ['a talk without the case-bringer', talk],
    [
      'a queue in which the group does not ask the case-bringer',
      { ...questions, speakers: 'everyone' },
    ],
  ])('is not asked for in %s', (_, plan) => {
    expect(tunesIn(sittingIn(plan))).toBeNull();
  });

  it('is not asked for while there is no case-bringer', () => {
    const sitting = sittingIn(questions);
    sitting.do({ type: 'leaveSession', person: six[3] ?? '' });
    expect(tunesIn(sitting)).toBeNull();
  });
});
