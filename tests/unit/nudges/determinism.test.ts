import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { nudgesFor } from '@/lib/nudges/nudgesFor';
import { afterAct, noNudges, NudgeActSchema, NudgeRecordSchema } from '@/lib/nudges/record';
import { EventEnvelopeSchema } from '@/lib/session/events';
import { evolve } from '@/lib/session/evolve';
import type { SessionState } from '@/lib/session/state';
import { viewForRoom } from '@/lib/session/view';
import { hold, type Look } from './simulation';

const SEEDS = Array.from({ length: 40 }, (_, i) => 10_000 + i);

describe('the same events and taps give the same lines', () => {
  it('when the session is folded anew from the log as it is stored', () => {
    let compared = 0;
    for (const seed of SEEDS) {
      const looks: Look[] = [];
      const { log } = hold(seed, (look) => looks.push(look));
      const stored = v.parse(v.array(EventEnvelopeSchema), JSON.parse(JSON.stringify(log)));
      const states = new Map<number, SessionState>();
      let state: SessionState | null = null;
      for (const event of stored) {
        state = evolve(state, event);
        if (state) states.set(event.seq, state);
      }
      for (const { session, viewer, now, preferences, nudge } of looks) {
        const folded = states.get(session.seq);
        if (!folded) throw new Error(`no state after event ${session.seq}`);
        const view = viewer.facilitates ? folded : viewForRoom(folded);
        expect(nudgesFor(view, viewer, now, preferences)).toEqual(nudge);
        if (nudge) compared++;
      }
    }
    expect(compared).toBeGreaterThan(2_000);
  });

  it('when a second view of the same device asks, which has its record as it was stored', () => {
    for (const seed of SEEDS) {
      const { screens } = hold(seed, ({ session, viewer, now, preferences, nudge }) => {
        const stored: unknown = JSON.parse(JSON.stringify(preferences.record));
        const record = v.parse(NudgeRecordSchema, stored);
        const asked = nudgesFor(session, viewer, now, { ...preferences, record });
        expect(asked).toEqual(nudge);
      });
      for (const { acts, record } of screens) {
        // Both views say of each card that it was shown, and each tap arrives twice.
        const twice = acts.flatMap(({ act }) => [act, v.parse(NudgeActSchema, act)]);
        expect(twice.reduce(afterAct, noNudges('s1'))).toEqual(record);
      }
    }
  });

  it('and asking changes nothing', () => {
    for (const seed of SEEDS.slice(0, 4)) {
      hold(seed, ({ session, viewer, now, preferences }) => {
        const before = JSON.stringify([session, preferences]);
        nudgesFor(session, viewer, now, preferences);
        expect(JSON.stringify([session, preferences])).toBe(before);
      });
    }
  });
});
