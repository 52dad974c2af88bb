/** What a case-bringer takes from a case: who settles it, and that no case is left without a word of it. */
import { describe, expect, it } from 'vitest';
import { planOf } from '@/lib/session/templates';
import { viewForFacilitator, viewForRoom } from '@/lib/session/view';
import { caseLeftOpen, yieldAtHand, yieldOf } from '@/lib/session/yield';
import { Sitting, six } from './spec';

const settled = (more: object = {}) => ({
  type: 'settleYield' as const,
  case: 1,
  person: 'carla',
  how: 'step' as const,
  kind: 'askHelp' as const,
  lookAgainOn: null,
  ...more,
});

/** In this phase of Korthagen's method, which Carla brings a case to. */
function meetingAt(id: string, more: Parameters<Sitting['create']>[1] = {}): Sitting {
  const sitting = new Sitting();
  sitting.create(six, more);
  sitting.do({ type: 'startSession' });
  goTo(sitting, 'korthagen', id);
  return sitting;
}

function placeOf(sitting: Sitting, source: string, id: string): number {
  return sitting.session.phases.findIndex(({ plan }) => plan.source === source && plan.id === id);
}

function goTo(sitting: Sitting, source: string, id: string): void {
  sitting.do({ type: 'jumpToPhase', to: placeOf(sitting, source, id), agreed: true });
}

function next(sitting: Sitting, withoutYield?: boolean) {
  const from = sitting.session.current;
  return sitting.try({ type: 'nextPhase', from, agreed: true, withoutYield });
}

describe('a yield', () => {
  it('is at hand where its bringer last chooses or responds, not where they choose what to look at', () => {
    const sitting = new Sitting();
    sitting.create(six, { plan: planOf('whole', 'split-moment'), caseBringers: ['carla'] });
    sitting.do({ type: 'startSession' });
    goTo(sitting, 'split-moment', 'de-tel');
    expect(yieldAtHand(sitting.session)).toBe(0);
    goTo(sitting, 'split-moment', 'verschil');
    expect(yieldAtHand(sitting.session)).toBe(1);
  });

  it('is settled by the case-bringer, anew as often as they want', () => {
    const sitting = meetingAt('kiezen');
    expect(sitting.try(settled(), 'carla')).toEqual([
      {
        type: 'yieldSettled',
        case: 1,
        person: 'carla',
        how: 'step',
        kind: 'askHelp',
        lookAgainOn: null,
      },
    ]);
    expect(sitting.try(settled(), 'carla')).toBe('alreadyMoved');
    sitting.do(settled({ how: 'lookAgain', lookAgainOn: '2026-12-06' }), 'carla');
    expect(sitting.session.yields).toEqual([
      { case: 1, how: 'lookAgain', kind: null, lookAgainOn: '2026-12-06' },
    ]);
    sitting.do(settled({ how: 'none', lookAgainOn: '2026-12-06' }), 'carla');
    expect(yieldOf(sitting.session, 1)).toEqual({
      case: 1,
      how: 'none',
      kind: null,
      lookAgainOn: null,
    });
  });

  it('is nobody else’s, and the facilitator’s hand serves only who has no screen', () => {
    const sitting = meetingAt('kiezen');
    expect(sitting.try(settled({ person: 'anna' }), 'anna')).toBe('onlyCaseBringer');
    expect(sitting.try(settled({ person: 'anna' }))).toBe('onlyCaseBringer');
    expect(sitting.try(settled(), 'anna')).toBe('onlyFacilitator');
    sitting.devices.add('carla');
    expect(sitting.try(settled())).toBe('ownerWrites');
    sitting.devices.clear();
    expect(sitting.try(settled())).toHaveLength(1);
  });

  it('comes after the beginning of the case, and not after the end', () => {
    const sitting = new Sitting();
    sitting.create(six);
    sitting.do({ type: 'startSession' });
    expect(sitting.try(settled(), 'carla')).toBe('caseNotBegun');
    expect(sitting.try(settled({ case: 2 }), 'carla')).toBe('noSuchCase');
    goTo(sitting, 'korthagen', 'terugblik');
    sitting.do({ type: 'endSession', withoutCheckOut: true });
    expect(sitting.try(settled(), 'carla')).toBe('alreadyOver');
  });

  it('stays when the facilitator takes a step back, and goes when the case is somebody else’s', () => {
    const sitting = meetingAt('kiezen');
    sitting.do({ type: 'pauseSession', reason: 'break', person: null });
    sitting.do(settled(), 'carla');
    sitting.undo();
    expect(sitting.session.pause).toBeNull();
    expect(sitting.session.yields).toHaveLength(1);
    sitting.do({ type: 'assignCaseBringer', case: 1, person: 'bram' });
    expect(sitting.session.yields).toEqual([]);
  });

  it('is at hand from where the case-bringer chooses until the end', () => {
    const sitting = meetingAt('alternatieven');
    expect(yieldAtHand(sitting.session)).toBe(0);
    sitting.next();
    expect(sitting.phase.plan.id).toBe('kiezen');
    expect(yieldAtHand(sitting.session)).toBe(1);
    goTo(sitting, 'frame', 'uitcheck');
    expect(yieldAtHand(sitting.session)).toBe(1);
  });

  it('[S1] is told to the others without how, until its bringer shares words of it', () => {
    const sitting = meetingAt('kiezen');
    sitting.do(settled({ lookAgainOn: '2026-12-06' }), 'carla');
    const hidden = { case: 1, how: null, kind: null, lookAgainOn: null };
    const whole = { case: 1, how: 'step', kind: 'askHelp', lookAgainOn: '2026-12-06' };
    expect(viewForRoom(sitting.session).yields).toEqual([hidden]);
    expect(viewForFacilitator(sitting.session).yields).toEqual([whole]);
    const note = { note: 'n1', case: 1, person: 'carla' };
    sitting.do({ type: 'writeNote', ...note, kind: 'step', text: 'Bellen' }, 'carla');
    expect(viewForRoom(sitting.session).yields).toEqual([whole]);
    sitting.do({ type: 'withdrawNote', note: 'n1', person: 'carla' }, 'carla');
    expect(viewForRoom(sitting.session).yields).toEqual([hidden]);
  });
});

describe('leaving a case', () => {
  it('waits for a step, a day to look again, or a deliberate no', () => {
    for (const how of ['step', 'lookAgain', 'none']) {
      const sitting = meetingAt('ieder-voor-zich');
      expect(next(sitting)).toBe('yieldNotSettled');
      sitting.do(settled({ how }), 'carla');
      expect(next(sitting)).not.toBe('yieldNotSettled');
    }
  });

  it('is possible without, when the group goes on knowingly', () => {
    const sitting = meetingAt('ieder-voor-zich');
    expect(next(sitting, false)).toBe('yieldNotSettled');
    expect(next(sitting, true)).not.toBe('yieldNotSettled');
    expect(sitting.phase.plan.part).toBe('closing');
    // What was agreed once is not asked again.
    expect(next(sitting)).not.toBe('yieldNotSettled');
  });

  it('asks the same where a method is left early, its last phase left out, or the meeting ended', () => {
    const sitting = meetingAt('concreet');
    const closing = placeOf(sitting, 'frame', 'oogst');
    expect(sitting.try({ type: 'jumpToPhase', to: closing, agreed: true })).toBe('yieldNotSettled');
    expect(sitting.try({ type: 'endSession', withoutCheckOut: true })).toBe('yieldNotSettled');
    goTo(sitting, 'korthagen', 'ieder-voor-zich');
    const skip = { type: 'skipPhase' as const, phase: sitting.session.current, agreed: true };
    expect(sitting.try(skip)).toBe('yieldNotSettled');
    expect(sitting.try({ ...skip, withoutYield: true })).not.toBe('yieldNotSettled');
  });

  it('asks also after a way round the case', () => {
    const sitting = meetingAt('concreet');
    goTo(sitting, 'frame', 'incheck');
    const closing = placeOf(sitting, 'frame', 'oogst');
    expect(sitting.try({ type: 'jumpToPhase', to: closing, agreed: true })).toBe('yieldNotSettled');
  });

  it('asks nothing within the case, before it, or when its bringer is not here', () => {
    const inside = meetingAt('kiezen');
    expect(next(inside)).not.toBe('yieldNotSettled');

    const before = new Sitting();
    before.create(six);
    before.do({ type: 'startSession' });
    expect(caseLeftOpen(before.session, before.session.phases.length)).toBe(0);

    const gone = meetingAt('ieder-voor-zich');
    gone.do({ type: 'leaveSession', person: 'carla' });
    expect(next(gone)).not.toBe('yieldNotSettled');
  });
});
