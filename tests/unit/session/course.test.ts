import { describe, expect, it } from 'vitest';
import type { CommandBody } from '@/lib/session/commands';
import { planOf } from '@/lib/session/templates';
import { phaseTime } from '@/lib/session/time';
import { methodOf, MINUTE, Sitting, six, T0 } from './spec';

const three = methodOf({ turnPolicy: 'free' }, { turnPolicy: 'free' }, { turnPolicy: 'free' });

describe('creating a session', () => {
  it('puts the frame around the method', () => {
    const sitting = new Sitting();
    sitting.create();
    const ids = sitting.session.phases.map((phase) => phase.plan.id);
    expect(ids.slice(0, 3)).toEqual(['binnenkomst', 'incheck', 'afspraken']);
    expect(ids.slice(-3)).toEqual(['oogst', 'procesblik', 'uitcheck']);
    expect(ids).toContain('concreet');
  });

  it('leaves out what the group does not want, but never check-in and the closing', () => {
    const sitting = new Sitting();
    sitting.create(six, { leaveOut: ['frame/terugblik', 'frame/incheck', 'frame/uitcheck'] });
    const keys = sitting.session.phases.map(({ plan }) => `${plan.source}/${plan.id}`);
    expect(keys).not.toContain('frame/terugblik');
    expect(keys).toContain('korthagen/terugblik');
    expect(keys).toContain('frame/incheck');
    expect(keys).toContain('frame/uitcheck');
  });

  it('refuses an unknown method, somebody twice, a facilitator from outside', () => {
    const create: CommandBody = {
      type: 'createSession',
      session: 's1',
      people: six,
      facilitator: 'els',
      seat: 'fixed',
      structure: 'guided',
      plan: planOf('whole', 'korthagen'),
      caseBringers: [],
      agreements: [],
      endBy: null,
      firstTimersFirst: false,
    };
    expect(new Sitting().try({ ...create, plan: planOf('whole', 'nonsense') })).toBe(
      'unknownMethod',
    );
    expect(new Sitting().try({ ...create, people: ['els', 'els'] })).toBe('peopleNotUnique');
    expect(new Sitting().try({ ...create, facilitator: 'x' })).toBe('unknownPerson');
  });
});

describe('moving through the phases', () => {
  it('goes forward once, however often the same click arrives', () => {
    const sitting = Sitting.running(three);
    sitting.do({ type: 'nextPhase', from: 0, agreed: false });
    expect(sitting.try({ type: 'nextPhase', from: 0, agreed: false })).toBe('alreadyMoved');
    expect(sitting.session.current).toBe(1);
  });

  it('goes back with the time that the phase had left', () => {
    const sitting = Sitting.running(three);
    sitting.after(4 * MINUTE).next();
    sitting.after(2 * MINUTE).do({ type: 'previousPhase', from: 1 });
    sitting.after(1 * MINUTE);
    expect(phaseTime(sitting.phase, sitting.now).leftMs).toBe(5 * MINUTE);
  });

  it('jumps only when it is agreed, and leaves out a later phase on request', () => {
    const sitting = Sitting.running(three);
    expect(sitting.try({ type: 'jumpToPhase', to: 2, agreed: false })).toBe('needsAgreement');
    sitting.do({ type: 'skipPhase', phase: 1, agreed: false });
    sitting.next();
    expect(sitting.session.current).toBe(2);
    expect(sitting.try({ type: 'nextPhase', from: 2, agreed: false })).toBe('noNextPhase');
  });

  it('does not enter a phase of the case-bringer before there is one', () => {
    const sitting = new Sitting(
      methodOf({ turnPolicy: 'free' }, { turnPolicy: 'none', speakers: 'caseBringer' }),
    );
    sitting.create(six, { caseBringer: null });
    sitting.do({ type: 'startSession' });
    expect(sitting.try({ type: 'nextPhase', from: 0, agreed: false })).toBe(
      'chooseCaseBringerFirst',
    );
    sitting.do({ type: 'assignCaseBringer', case: 1, person: 'dirk' });
    sitting.next();
    expect(sitting.speaker).toBe('dirk');
  });

  it('asks before it enters a phase of a case-bringer who is away', () => {
    const sitting = new Sitting(
      methodOf({ turnPolicy: 'free' }, { turnPolicy: 'none', speakers: 'caseBringer' }),
    );
    sitting.create();
    sitting.do({ type: 'startSession' });
    sitting.do({ type: 'leaveSession', person: 'carla' });
    expect(sitting.try({ type: 'nextPhase', from: 0, agreed: false })).toBe(
      'chooseCaseBringerFirst',
    );
    sitting.do({ type: 'nextPhase', from: 0, agreed: true });
    expect(sitting.speaker).toBeNull();
  });

  it('asks before it leaves a check-in in which not everybody spoke', () => {
    const sitting = Sitting.running(methodOf({ guarded: true }, {}));
    expect(sitting.try({ type: 'nextPhase', from: 0, agreed: false })).toBe('roundNotDone');
    for (let i = 0; i < 4; i++) sitting.finish();
    sitting.do({ type: 'nextPhase', from: 0, agreed: false });
    expect(sitting.session.current).toBe(1);
  });
});

describe('pausing', () => {
  it('stops phase and turn, says why, and lets nothing move meanwhile', () => {
    const sitting = Sitting.running(methodOf({}));
    sitting.after(MINUTE).do({ type: 'pauseSession', reason: 'silence', person: null });
    sitting.after(10 * MINUTE);
    expect(phaseTime(sitting.phase, sitting.now).spentMs).toBe(MINUTE);
    expect(sitting.try({ type: 'finishTurn', person: 'anna' })).toBe('paused');
    sitting.do({ type: 'resumeSession' });
    sitting.after(MINUTE);
    expect(phaseTime(sitting.phase, sitting.now).spentMs).toBe(2 * MINUTE);
    expect(sitting.try({ type: 'resumeSession' })).toBe('notPaused');
  });

  it('knows for whom: distance for one person, a stop by the case-bringer', () => {
    const sitting = Sitting.running(methodOf({}));
    sitting.do({ type: 'pauseSession', reason: 'distance', person: 'dirk' });
    sitting.do({ type: 'pauseSession', reason: 'stop', person: 'carla' });
    expect(sitting.session.pause).toMatchObject({ reason: 'stop', person: 'carla' });
  });
});

describe('undoing', () => {
  it('restores what was, with the time that went on meanwhile', () => {
    const sitting = Sitting.running(three);
    const before = sitting.session;
    sitting.after(MINUTE).next();
    sitting.after(MINUTE).undo();
    const {
      undo: _undo,
      commands: _commands,
      seq: _seq,
      lastAt: _lastAt,
      ...now
    } = sitting.session;
    const { undo: _u, commands: _c, seq: _s, lastAt: _l, ...was } = before;
    expect(now).toEqual(was);
    expect(phaseTime(sitting.phase, sitting.now).spentMs).toBe(2 * MINUTE);
  });

  it('keeps a hand that went up meanwhile, and takes back one step for two taps', () => {
    const sitting = Sitting.running(
      methodOf({ turnPolicy: 'queue' }, { turnPolicy: 'queue' }, { turnPolicy: 'queue' }),
    );
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.do({ type: 'raiseHand', person: 'bram' });
    const step = sitting.session.undo.at(-1)?.command ?? '';
    sitting.do({ type: 'undoCommand', command: step });
    expect(sitting.speaker).toBeNull();
    expect(sitting.phase.turns.upcoming).toEqual(['bram']);
    expect(sitting.try({ type: 'undoCommand', command: step })).toBe('alreadyMoved');
  });

  it('lets a hand of a later phase go for good', () => {
    const sitting = Sitting.running(methodOf({ turnPolicy: 'queue' }, { turnPolicy: 'queue' }));
    sitting.do({ type: 'takeTurn', person: 'bram' });
    sitting.next();
    sitting.do({ type: 'raiseHand', person: 'dirk' });
    sitting.undo();
    sitting.undo();
    expect(sitting.phase.turns.upcoming).toEqual([]);
  });

  it('can be done several times in a row, back to the start', () => {
    const sitting = Sitting.running(three);
    sitting.next();
    sitting.next();
    sitting.undo();
    sitting.undo();
    expect(sitting.session.current).toBe(0);
    sitting.undo();
    expect(sitting.session.status).toBe('ready');
    expect(sitting.try({ type: 'undoCommand', command: 'x' })).toBe('nothingToUndo');
  });

  it('takes back an end by mistake', () => {
    const sitting = Sitting.running(methodOf({ turnPolicy: 'free' }));
    sitting.do({ type: 'endSession', withoutCheckOut: false });
    sitting.after(MINUTE).undo();
    expect(sitting.session.status).toBe('running');
    expect(phaseTime(sitting.phase, sitting.now).spentMs).toBe(MINUTE);
  });
});

describe('ending', () => {
  const withCheckOut = methodOf({ turnPolicy: 'free' }, { guarded: true, closing: true });

  it('waits for check-out, unless the group leaves it out on purpose', () => {
    const sitting = Sitting.running(withCheckOut);
    expect(sitting.try({ type: 'endSession', withoutCheckOut: false })).toBe('checkOutNotDone');
    sitting.do({ type: 'endSession', withoutCheckOut: true });
    expect(sitting.session).toMatchObject({ status: 'ended', endedWithoutCheckOut: true });
  });

  it('goes with the last word of check-out', () => {
    const sitting = Sitting.running(withCheckOut);
    sitting.next();
    for (let i = 0; i < 4; i++) sitting.finish();
    expect(sitting.do({ type: 'endSession', withoutCheckOut: false }).at(-1)).toEqual({
      type: 'sessionEnded',
      withoutCheckOut: false,
    });
    expect(sitting.try({ type: 'joinSession', person: 'new' })).toBe('alreadyOver');
  });

  it('can be abandoned before the start as well', () => {
    const sitting = new Sitting(three);
    sitting.create();
    sitting.do({ type: 'abandonSession' });
    expect(sitting.session.status).toBe('abandoned');
    expect(sitting.session.endedAt).toBe(T0);
  });
});
