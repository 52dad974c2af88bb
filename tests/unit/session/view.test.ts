import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionState } from '@/lib/session/state';
import { viewForFacilitator, viewForRoom } from '@/lib/session/view';
import { play, scenario } from './scenario';
import { eventful } from './eventful';
import { Sitting } from './spec';

/** What was decided on, for each object of the state. What is in neither list is not decided on. */
const decided = {
  session: {
    sent: (
      'id seq status startedAt endedAt endedWithoutCheckOut endBy people facilitator seat structure ' +
      'cases caseBringer agreements notes marks pulses safety depth learnings carriedSteps cameIn firstTimersFirst phases ' +
      'current pause paused lastStarter lastAt'
    ).split(' '),
    withheld: (
      'createdAt landings checkOuts offers yields signals rank nudging clockOffsetMs discountedMs ' +
      'undo commands'
    ).split(' '),
  },
  case: { sent: ['caseBringer', 'method', 'needsTrust'], withheld: [] },
  safety: { sent: ['case', 'asked', 'answered', 'unnamed', 'safe', 'refused'], withheld: [] },
  agreements: { sent: ['ids', 'accepted', 'stressed'], withheld: [] },
  depth: { sent: ['asked', 'sides'], withheld: ['level'] },
  nudging: { sent: ['line'], withheld: ['shared', 'seen'] },
  moment: { sent: ['pitfall', 'at', 'phase'], withheld: [] },
  person: { sent: ['id', 'present', 'apart'], withheld: [] },
  pulses: { sent: ['answered', 'unnamed', 'counts'], withheld: [] },
  pulseCounts: { sent: ['safety', 'depth', 'heard', 'energy'], withheld: [] },
  pause: { sent: ['reason', 'person', 'since', 'until'], withheld: [] },
  phase: {
    sent: [
      'plan',
      'plannedMs',
      'movedMs',
      'clock',
      'turns',
      'ready',
      'factAsker',
      'say',
      'entered',
      'skipped',
    ],
    withheld: [],
  },
  say: { sent: ['restsUntil', 'question', 'enough', 'last'], withheld: ['notNow'] },
  turns: {
    sent: ['speaker', 'upcoming', 'had', 'round', 'clock', 'limitMs', 'askedOn', 'begun'],
    withheld: ['last', 'spoke', 'lately'],
  },
  clock: { sent: ['spentMs', 'runningSince'], withheld: [] },
};

/** A session in which every field says something. */
function eventfulState(): SessionState {
  const sitting = eventful();
  sitting.do({ type: 'discountGap', ms: 10_000 });
  sitting.do({ type: 'correctClock', byMs: 5000 }, 'kring');
  sitting.do({ type: 'pauseSession', reason: 'stop', person: 'bram' });
  return sitting.session;
}

function partsOf(state: SessionState): Record<keyof typeof decided, object | null> {
  const phase = state.phases[0] ?? null;
  return {
    session: state,
    person: state.people[0] ?? null,
    case: state.cases[0] ?? null,
    agreements: state.agreements,
    depth: state.depth,
    nudging: state.nudging,
    moment: state.nudging.line,
    pulses: state.pulses,
    safety: state.safety,
    pulseCounts: state.pulses.counts,
    pause: state.pause,
    phase,
    say: phase && phase.say,
    turns: phase && phase.turns,
    clock: phase && phase.clock,
  };
}

/** Go as a whole: the method's rules, and clocks. */
const wholes = new Set(['plan', 'clock', 'paused']);

/** The same with one more field in every other object. */
function withSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, one]) => [
    name,
    wholes.has(name) ? one : withSecrets(one),
  ]);
  return { ...Object.fromEntries(fields), secret: 'secret' };
}

describe('what members see of a session', () => {
  it('[S1] is decided on for every field of the state', () => {
    for (const [part, object] of Object.entries(partsOf(eventfulState()))) {
      const { sent, withheld } = decided[part as keyof typeof decided];
      expect([part, Object.keys(object ?? {}).toSorted()]).toEqual([
        part,
        [...sent, ...withheld].toSorted(),
      ]);
    }
  });

  it('[S1] is what is sent, as it stands, and empty values for the rest', () => {
    const state = eventfulState();
    const view = viewForRoom(state);
    for (const name of decided.session.sent) {
      if (name !== 'phases') expect([name, pick(view, name)]).toEqual([name, pick(state, name)]);
    }
    expect(view.phases).toEqual(
      state.phases.map((phase) => ({
        ...phase,
        say: { ...phase.say, notNow: 0 },
        turns: { ...phase.turns, last: null, spoke: {}, lately: [] },
      })),
    );
    expect(view).toMatchObject({ createdAt: 0, rank: null, discountedMs: 0, lastStep: null });
    expect(view.clockOffsetMs).toBe(0);
    expect(state).toMatchObject({ rank: true, cameIn: { person: 'fatma' } });
    expect(view.nudging).toEqual({ line: state.nudging.line, shared: [], seen: [] });
    expect(view).toMatchObject({ createdAt: 0, clockOffsetMs: 0, discountedMs: 0, lastStep: null });
    expect(state.clockOffsetMs).toBe(5000);
    expect(state.nudging).toMatchObject({
      shared: [{ pitfall: 'advies' }],
      seen: [{ pitfall: 'redden' }],
    });
    expect(state.discountedMs).toBe(10_000);
    expect(state.phases[0]?.turns).toMatchObject({
      last: { person: 'anna' },
      spoke: { anna: 1 },
      lately: [{ person: 'anna' }],
    });
    expect(view.phases[0]?.say.last).toMatchObject({ kind: 'stop' });
  });

  it('[S1] has the same fields as the view of the facilitator, and no others', () => {
    const state = eventfulState();
    expect(Object.keys(viewForRoom(state)).toSorted()).toEqual(
      Object.keys(viewForFacilitator(state)).toSorted(),
    );
  });

  it('[S1] leaves out what nobody decided on', () => {
    const state = withSecrets(eventfulState()) as SessionState;
    expect(JSON.stringify(viewForFacilitator(state))).toContain('secret');
    expect(JSON.stringify(viewForRoom(state))).not.toContain('secret');
  });

  it('[S1] says who has arrived and who has checked out, not how far, nor who asks for aftercare', () => {
    const sitting = new Sitting();
    sitting.create();
    sitting.do({ type: 'startSession' });
    sitting.do({ type: 'markLanded', person: 'anna', score: 3 }, 'anna');
    sitting.do({ type: 'jumpToPhase', to: sitting.session.phases.length - 1, agreed: true });
    sitting.do({ type: 'checkOut', person: 'dirk', aftercare: true }, 'dirk');
    expect(viewForFacilitator(sitting.session)).toMatchObject({
      landings: { anna: 3 },
      checkOuts: { dirk: true },
    });
    const view = viewForRoom(sitting.session);
    expect([view.landings, view.checkOuts]).toEqual([{ anna: null }, { dirk: false }]);
  });

  it('[S1] never holds a signal that was counted', () => {
    const state = eventfulState();
    expect(viewForFacilitator(state).signals).toMatchObject([{ kind: 'pace', count: 2, phase: 0 }]);
    expect(viewForRoom(state).signals).toEqual([]);
    expect(JSON.stringify(viewForRoom(state))).not.toContain('pace');
  });

  it("[S1] holds no command's id and no step that could be undone, in any session", () => {
    fc.assert(
      fc.property(scenario, (given) => {
        play(given, ({ session }) => {
          const view: Record<string, unknown> = { ...viewForRoom(session) };
          expect(view['lastStep']).toBeNull();
          expect(view).not.toHaveProperty('undo');
          expect(view).not.toHaveProperty('commands');
          expect(JSON.stringify(view)).not.toMatch(/"c\d+"/);
        });
      }),
      { numRuns: 50 },
    );
  });
});

function pick(object: object, name: string): unknown {
  return Object.entries(object).find(([key]) => key === name)?.[1];
}
