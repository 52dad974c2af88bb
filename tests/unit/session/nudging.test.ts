/** Lines that are shared with all, and what the facilitator saw. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame } from '@/lib/methods/frame/definition';
import { methods } from '@/lib/methods/library';
import { framePhases } from '@/lib/session/meetingPlan';
import {
  LINE_MS,
  lineFor,
  MAX_MOMENTS,
  mayShareIn,
  notWhileFeeling,
  type Nudging,
} from '@/lib/session/nudging';
import { viewForRoom } from '@/lib/session/view';
import { nudgingScenario, play } from './scenario';
import { methodOf, SECOND, Sitting } from './spec';

const method = methodOf(
  { speakers: 'groupAsksCaseBringer', caseBringer: 'answers', turnPolicy: 'queue' },
  { speakers: 'groupWithoutCaseBringer', caseBringer: 'listens', feel: true },
  { speakers: 'caseBringer', caseBringer: 'tells', turnPolicy: 'none' },
  { speakers: 'silence', turnPolicy: 'none' },
);

const share = { type: 'shareLine', pitfall: 'advies' } as const;
const see = { type: 'markPitfall', pitfall: 'redden', seen: true } as const;

const nudging = (sitting: Sitting): Nudging => sitting.session.nudging;
const shown = (sitting: Sitting, person: string) => lineFor(sitting.session, person, sitting.now);

/** Of what, in their order. */
const pitfalls = (moments: Nudging['seen']) => moments.map(({ pitfall }) => pitfall);

describe('a line that is shared', () => {
  it('is in the log by its pitfall and phase, and on every screen by each one’s role', () => {
    const sitting = Sitting.running(method);
    expect(sitting.do(share)).toEqual([{ type: 'lineShared', pitfall: 'advies', phase: 0 }]);
    const since = sitting.now;
    expect(shown(sitting, 'anna')).toEqual({ pitfall: 'advies', role: 'participant', since });
    expect(shown(sitting, 'carla')).toEqual({ pitfall: 'advies', role: 'caseBringer', since });
    expect(shown(sitting, 'els')).toEqual({ pitfall: 'advies', role: 'facilitator', since });
    expect(viewForRoom(sitting.session).nudging).toEqual({
      line: { pitfall: 'advies', at: since, phase: 0 },
      shared: [],
      seen: [],
    });
  });

  it('is the facilitator’s to share, to take off and to mark', () => {
    const sitting = Sitting.running(method);
    sitting.do(share);
    for (const body of [share, see, { type: 'hideLine' } as const]) {
      expect(sitting.try(body, 'anna')).toBe('onlyFacilitator');
      expect(sitting.try(body, 'carla')).toBe('onlyFacilitator');
    }
  });

  it('leaves the screens after a minute and a half, and can then come again', () => {
    const sitting = Sitting.running(method);
    sitting.do(share);
    expect(sitting.try(share)).toBe('alreadyMoved');
    sitting.after(LINE_MS - 1);
    expect(shown(sitting, 'anna')).not.toBeNull();
    expect(sitting.try(share)).toBe('alreadyMoved');
    sitting.after(1);
    expect(shown(sitting, 'anna')).toBeNull();
    sitting.do(share);
    expect(shown(sitting, 'anna')).not.toBeNull();
    expect(nudging(sitting).shared).toHaveLength(2);
  });

  it('gives way to another one', () => {
    const sitting = Sitting.running(method);
    sitting.do(share);
    sitting.after(10 * SECOND);
    sitting.do({ type: 'shareLine', pitfall: 'redden' });
    expect(shown(sitting, 'anna')?.pitfall).toBe('redden');
    expect(pitfalls(nudging(sitting).shared)).toEqual(['advies', 'redden']);
  });

  it('is taken off by one tap, once', () => {
    const sitting = Sitting.running(method);
    expect(sitting.try({ type: 'hideLine' })).toBe('alreadyMoved');
    sitting.do(share);
    expect(sitting.do({ type: 'hideLine' })).toEqual([{ type: 'lineHidden' }]);
    expect(shown(sitting, 'anna')).toBeNull();
    expect(sitting.try({ type: 'hideLine' })).toBe('alreadyMoved');
    expect(pitfalls(nudging(sitting).shared)).toEqual(['advies']);
  });

  it('ends with its phase, and with the session', () => {
    const sitting = Sitting.running(method);
    sitting.do(share);
    sitting.next();
    expect(nudging(sitting).line).toBeNull();
    sitting.do(share);
    sitting.do({ type: 'endSession', withoutCheckOut: true, withoutYield: true });
    expect(nudging(sitting).line).toBeNull();
    expect(nudging(sitting).shared).toHaveLength(2);
    expect(sitting.try(share)).toBe('notRunning');
    expect(sitting.try(see)).toBe('notRunning');
  });

  it('waits while the session is paused, and cannot be shared then', () => {
    const sitting = Sitting.running(method);
    sitting.do(share);
    sitting.do({ type: 'keepSilence', person: null, seconds: 30 });
    expect(shown(sitting, 'anna')).toBeNull();
    expect(sitting.try({ type: 'shareLine', pitfall: 'redden' })).toBe('paused');
    sitting.do(see);
    sitting.do({ type: 'resumeSession' });
    expect(shown(sitting, 'anna')?.pitfall).toBe('advies');
  });

  it('[R3] has no place in silence, and what asks to think none in a phase for feeling', () => {
    const sitting = Sitting.running(method);
    sitting.next();
    for (const pitfall of notWhileFeeling) {
      expect(sitting.try({ type: 'shareLine', pitfall })).toBe('noLineHere');
    }
    sitting.do({ type: 'shareLine', pitfall: 'hoofd' });
    sitting.do({ type: 'jumpToPhase', to: 3, agreed: true });
    expect(sitting.try(share)).toBe('noLineHere');
    sitting.do(see);
  });

  it('[R3] does not come to whoever tells their case', () => {
    const sitting = Sitting.running(method);
    sitting.do({ type: 'jumpToPhase', to: 2, agreed: true });
    sitting.do(share);
    expect(shown(sitting, 'carla')).toBeNull();
    expect(shown(sitting, 'anna')?.role).toBe('participant');
  });

  it('can be any that a phase for feeling of the library names', () => {
    const phases = [...framePhases(frame), ...methods.flatMap((one) => one.phases)];
    const named = new Set<string>(phases.flatMap(({ feel, pitfalls: own }) => (feel ? own : [])));
    expect(named.size).toBeGreaterThan(10);
    expect([...notWhileFeeling].filter((pitfall) => named.has(pitfall))).toEqual([]);
  });

  it('comes back with the step that was taken back, and is not taken back itself', () => {
    const sitting = Sitting.running(method);
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.do(share);
    sitting.undo();
    expect(shown(sitting, 'anna')?.pitfall).toBe('advies');
    sitting.next();
    sitting.do({ type: 'shareLine', pitfall: 'redden' });
    sitting.do(see);
    sitting.undo();
    expect(nudging(sitting).line?.pitfall).toBe('advies');
    expect(pitfalls(nudging(sitting).shared)).toEqual(['advies', 'redden']);
    // They happened; the phase in which they did is one that the group has not entered.
    expect(nudging(sitting).shared[1]?.phase).toBe(0);
    expect(nudging(sitting).seen[0]?.phase).toBe(0);
  });

  it('that was taken off stays off when a step is taken back', () => {
    const sitting = Sitting.running(method);
    sitting.do(share);
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.do({ type: 'hideLine' });
    sitting.undo();
    expect(nudging(sitting).line).toBeNull();
  });
});

describe('what the facilitator saw', () => {
  it('is counted as often as it was ticked, and taken away one at a time', () => {
    const sitting = Sitting.running(method);
    expect(sitting.do(see)).toEqual([{ type: 'pitfallSeen', pitfall: 'redden', phase: 0 }]);
    sitting.do({ ...see, pitfall: 'hoofd' });
    sitting.do(see);
    sitting.do({ ...see, seen: false });
    expect(pitfalls(nudging(sitting).seen)).toEqual(['redden', 'hoofd']);
    sitting.do({ ...see, seen: false });
    expect(sitting.try({ ...see, seen: false })).toBe('alreadyMoved');
  });

  it('is no step that can be taken back', () => {
    const sitting = Sitting.running(method);
    sitting.do({ type: 'takeTurn', person: 'anna' });
    sitting.do(see);
    sitting.undo();
    expect(pitfalls(nudging(sitting).seen)).toEqual(['redden']);
  });

  it('has a most', () => {
    const sitting = Sitting.running(method);
    for (let i = 0; i < MAX_MOMENTS; i++) {
      sitting.do(see);
      sitting.do(share);
      sitting.after(LINE_MS);
    }
    expect(sitting.try(see)).toBe('tooManyMoments');
    expect(sitting.try(share)).toBe('tooManyMoments');
  });
});

describe('over any sequence of commands', () => {
  it('a line is shown where it was shared, while people speak, and to nobody who tells', () => {
    let lines = 0;
    fc.assert(
      fc.property(nudgingScenario, (given) => {
        play(given, ({ session, now, log }) => {
          const { line, shared, seen } = session.nudging;
          const told = log.filter(({ body }) => body.type === 'lineShared').length;
          expect(shared.length).toBeLessThanOrEqual(told);
          const room = viewForRoom(session).nudging;
          expect([room.line, room.shared, room.seen]).toEqual([line, [], []]);
          for (const one of [...shared, ...seen]) {
            expect(session.phases[one.phase]?.entered).toBe(true);
          }
          const on = session.people.filter(({ id }) => lineFor(session, id, now) !== null);
          if (on.length === 0) return;
          lines += 1;
          const plan = session.phases[session.current]?.plan;
          expect(line).toMatchObject({ phase: session.current });
          expect([session.status, session.pause]).toEqual(['running', null]);
          expect(plan && line && mayShareIn(plan, line.pitfall)).toBe(true);
          expect(now - (line?.at ?? 0)).toBeLessThan(LINE_MS);
          if (plan?.caseBringer === 'tells') {
            expect(on.map(({ id }) => id)).not.toContain(
              session.caseBringer === session.facilitator ? null : session.caseBringer,
            );
          }
        });
      }),
      { numRuns: 200 },
    );
    expect(lines).toBeGreaterThan(200);
  });
});
