/** The level, what is asked for, and the sides that were looked at. */
import { describe, expect, it } from 'vitest';
import { planOf } from '@/lib/session/templates';
import { sidesOfCase } from '@/lib/session/depth';
import { viewForRoom } from '@/lib/session/view';
import { methodOf, Sitting } from './spec';

const method = methodOf(
  { speakers: 'caseBringer', caseBringer: 'tells', turnPolicy: 'none' },
  { speakers: 'groupAsksCaseBringer', caseBringer: 'answers', turnPolicy: 'queue' },
  { speakers: 'groupWithoutCaseBringer', caseBringer: 'listens', feel: true },
  { speakers: 'silence', turnPolicy: 'none' },
);

function twoCases(): Sitting {
  const sitting = new Sitting();
  const plan = planOf('whole', 'korthagen');
  sitting.create(undefined, {
    plan: { ...plan, cases: [...plan.cases, { method: 'tietze', leaveOut: [] }] },
    caseBringers: ['anna', 'bram'],
  });
  sitting.do({ type: 'startSession' });
  return sitting;
}

function goTo(sitting: Sitting, id: string, number: number): void {
  const to = sitting.session.phases.findIndex(({ plan }) => plan.id === id && plan.case === number);
  sitting.do({ type: 'jumpToPhase', to, agreed: true });
}

const level = (sitting: Sitting) => sitting.session.depth.level;

describe('the level of a group', () => {
  it('is the facilitator’s mark, which is theirs to change and to take away', () => {
    const sitting = Sitting.running(method);
    expect(sitting.do({ type: 'markLevel', level: 'case' })).toEqual([
      { type: 'levelMarked', case: 1, level: 'case' },
    ]);
    expect(sitting.try({ type: 'markLevel', level: 'case' })).toBe('alreadyMoved');
    sitting.do({ type: 'markLevel', level: 'reflection' });
    expect(level(sitting)).toBe('reflection');
    expect(sitting.try({ type: 'markLevel', level: 'case' }, 'anna')).toBe('onlyFacilitator');
    sitting.do({ type: 'markLevel', level: null });
    expect(level(sitting)).toBeNull();
  });

  it('is for the facilitator alone', () => {
    const sitting = Sitting.running(method);
    sitting.do({ type: 'markLevel', level: 'analysis' });
    expect(viewForRoom(sitting.session).depth.level).toBeNull();
  });

  it('stays over the phases of a case, and ends with it', () => {
    const sitting = twoCases();
    goTo(sitting, 'concreet', 1);
    sitting.do({ type: 'markLevel', level: 'analysis' });
    goTo(sitting, 'analyse', 1);
    expect(level(sitting)).toBe('analysis');
    goTo(sitting, 'vertelling', 2);
    expect(level(sitting)).toBeNull();
  });

  it('is no step that is taken back, but not said of another case either', () => {
    const sitting = twoCases();
    goTo(sitting, 'analyse', 1);
    goTo(sitting, 'betekenis', 1);
    sitting.do({ type: 'markLevel', level: 'analysis' });
    expect(sitting.session.undo.at(-1)?.event.body.type).toBe('phaseEntered');
    sitting.undo();
    expect([sitting.phase.plan.id, level(sitting)]).toEqual(['analyse', 'analysis']);
    goTo(sitting, 'vertelling', 2);
    sitting.do({ type: 'markLevel', level: 'case' });
    sitting.undo();
    expect([sitting.phase.plan.id, level(sitting)]).toEqual(['analyse', 'analysis']);
  });
});

describe('a kind of question that is asked for', () => {
  it('is for everybody, until the facilitator takes it away', () => {
    const sitting = Sitting.running(method);
    const asked = { kind: 'feeling', level: 'reflection' } as const;
    sitting.do({ type: 'askAbout', asked });
    expect(viewForRoom(sitting.session).depth.asked).toEqual(asked);
    expect(sitting.try({ type: 'askAbout', asked })).toBe('alreadyMoved');
    expect(sitting.try({ type: 'askAbout', asked: null }, 'anna')).toBe('onlyFacilitator');
    sitting.do({ type: 'askAbout', asked: null });
    expect(sitting.session.depth.asked).toBeNull();
  });

  it('ends with its phase, and comes back with it when that step is taken back', () => {
    const sitting = Sitting.running(method);
    const asked = { kind: 'wanting', level: 'case' } as const;
    sitting.do({ type: 'askAbout', asked });
    sitting.next();
    expect(sitting.session.depth.asked).toBeNull();
    sitting.undo();
    expect(sitting.session.depth.asked).toEqual(asked);
    sitting.undo();
    expect(sitting.session.depth.asked).toBeNull();
  });

  it('ends with the session', () => {
    const sitting = Sitting.running(method);
    sitting.do({ type: 'askAbout', asked: { kind: 'facts', level: 'case' } });
    sitting.do({ type: 'endSession', withoutCheckOut: true });
    expect(sitting.session.depth.asked).toBeNull();
  });

  it('has its place where somebody speaks of a case; no analysis in a phase for feeling', () => {
    const sitting = Sitting.running(method);
    const facts = { kind: 'facts', level: 'case' } as const;
    expect(sitting.try({ type: 'askAbout', asked: { kind: 'facts', level: 'reflection' } })).toBe(
      'notAskedHere',
    );
    sitting.next();
    sitting.next();
    expect(sitting.try({ type: 'askAbout', asked: { kind: 'pattern', level: 'analysis' } })).toBe(
      'notAskedHere',
    );
    sitting.do({ type: 'askAbout', asked: { kind: 'pattern', level: 'reflection' } });
    sitting.next();
    expect(sitting.try({ type: 'askAbout', asked: facts })).toBe('notAskedHere');
    const opening = twoCases();
    expect(opening.try({ type: 'askAbout', asked: facts })).toBe('notAskedHere');
  });
});

describe('the sides of a case', () => {
  it('are marked by anybody for themselves, and seen by everybody without a name', () => {
    const sitting = Sitting.running(method);
    sitting.do({ type: 'markSide', person: 'anna', side: 'meFelt', seen: true }, 'anna');
    sitting.do({ type: 'markSide', person: 'els', side: 'otherSaid', seen: true });
    const wish = { type: 'markSide', person: 'bram', side: 'meDid', seen: true } as const;
    expect(sitting.try(wish, 'anna')).toBe('onlyFacilitator');
    expect(viewForRoom(sitting.session).depth.sides).toEqual([
      { case: 1, side: 'meFelt' },
      { case: 1, side: 'otherSaid' },
    ]);
  });

  it('are marked once, and unmarked by whoever sees that it was too early', () => {
    const sitting = Sitting.running(method);
    const mark = { type: 'markSide', person: 'anna', side: 'meFelt', seen: true } as const;
    sitting.do(mark, 'anna');
    expect(sitting.try({ ...mark, person: 'bram' }, 'bram')).toBe('alreadyMoved');
    sitting.do({ ...mark, person: 'bram', seen: false }, 'bram');
    expect(sitting.session.depth.sides).toEqual([]);
  });

  it('are those of the case at hand, of which there has to be one', () => {
    const sitting = twoCases();
    const mark = { type: 'markSide', person: 'anna', side: 'meWanted', seen: true } as const;
    expect(sitting.try(mark)).toBe('noCaseHere');
    goTo(sitting, 'concreet', 1);
    sitting.do(mark);
    goTo(sitting, 'vertelling', 2);
    sitting.do({ ...mark, side: 'meSaid' });
    const { depth } = sitting.session;
    expect([...sidesOfCase(depth, 1)]).toEqual(['meWanted']);
    expect([...sidesOfCase(depth, 2)]).toEqual(['meSaid']);
  });

  it('stay when the facilitator takes a step back, while their case is there', () => {
    const sitting = twoCases();
    goTo(sitting, 'concreet', 1);
    sitting.do({ type: 'markSide', person: 'anna', side: 'meFelt', seen: true }, 'anna');
    sitting.undo();
    expect(sitting.session.depth.sides).toEqual([{ case: 1, side: 'meFelt' }]);
    sitting.do({
      type: 'addCase',
      case: 3,
      of: { method: 'incident', leaveOut: [] },
      caseBringer: 'carla',
    });
    goTo(sitting, 'schets', 3);
    sitting.do({ type: 'markSide', person: 'anna', side: 'meDid', seen: true }, 'anna');
    sitting.undo();
    expect(sitting.session.depth.sides).toHaveLength(2);
    sitting.undo();
    expect(sitting.session.depth.sides).toEqual([{ case: 1, side: 'meFelt' }]);
  });

  it('are marked by somebody who is here', () => {
    const sitting = Sitting.running(method);
    sitting.do({ type: 'leaveSession', person: 'anna' });
    const mark = { type: 'markSide', person: 'anna', side: 'meFelt', seen: true } as const;
    expect(sitting.try(mark, 'anna')).toBe('notHere');
  });
});
