import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noTurnsSeen, turnsSeen, type TurnsSeen } from '@/lib/nudges/turnsSeen';
import type { SessionEvent } from '@/lib/session/events';
import { evolve } from '@/lib/session/evolve';
import type { SessionState } from '@/lib/session/state';
import { viewForRoom } from '@/lib/session/view';
import { play, scenario } from '../session/scenario';
import { methodOf, Sitting } from '../session/spec';

const queue = () => Sitting.running(methodOf({ turnPolicy: 'queue' }, { turnPolicy: 'queue' }));

/** A screen that is told of each event. */
function screen(log: readonly SessionEvent[], from: TurnsSeen = noTurnsSeen): TurnsSeen {
  let state: SessionState | null = null;
  let seen = from;
  for (const event of log) {
    state = evolve(state, event);
    seen = turnsSeen(seen, viewForRoom(state));
  }
  return seen;
}

describe('turns that a screen saw go by', () => {
  it('are counted by phase, once for each time at turn', () => {
    const sitting = queue();
    for (const person of ['anna', 'bram', 'anna']) {
      sitting.do({ type: 'takeTurn', person });
      sitting.finish();
    }
    sitting.next();
    sitting.do({ type: 'takeTurn', person: 'dirk' });
    const { log, session } = sitting;
    const seen = screen(log);
    expect(seen.phases).toEqual({ 0: { anna: 2, bram: 1 }, 1: { dirk: 1 } });
    expect(turnsSeen(seen, session)).toBe(seen);
  });

  it('begin anew with another session', () => {
    const sitting = queue();
    sitting.do({ type: 'takeTurn', person: 'anna' });
    const seen = screen(sitting.log);
    const other = { ...sitting.session, id: 's2' };
    expect(turnsSeen(seen, other)).toMatchObject({ session: 's2', phases: { 0: { anna: 1 } } });
    sitting.finish();
    expect(turnsSeen(seen, { ...sitting.session, id: 's2' }).phases).toEqual({});
  });

  it('are never more than the turns that began, in any session', () => {
    let some = 0;
    fc.assert(
      fc.property(scenario, (given) => {
        const { log, session } = play(given, () => {});
        const began = log.filter(({ body }) =>
          ['turnStarted', 'turnResumed', 'commandUndone', 'phaseEntered'].includes(body.type),
        ).length;
        const { phases } = screen(log);
        const counts = Object.values(phases).flatMap((each) => Object.values(each));
        const total = counts.reduce((sum, count) => sum + count, 0);
        some += total;
        expect(total).toBeLessThanOrEqual(began);
        const known = new Set(session.people.map(({ id }) => id));
        expect(
          Object.values(phases)
            .flatMap(Object.keys)
            .every((id) => known.has(id)),
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
    expect(some).toBeGreaterThan(20);
  });
});
