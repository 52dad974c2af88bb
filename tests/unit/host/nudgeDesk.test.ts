import { describe, expect, it } from 'vitest';
import { NudgeDesk } from '@/lib/host/nudgeDesk';
import type { RunMemory } from '@/lib/host/runMemory';
import type { Card, NudgeAct } from '@/lib/nudges/record';
import { isSilenced, type Dismissals } from '@/lib/nudges/record';
import { chosen, defaultPreferences, PreferencesSchema } from '@/lib/wire/preferences';
import * as v from 'valibot';

const session = '01f0a9a0-0000-4000-8000-000000000001';
const other = '01f0a9a0-0000-4000-8000-000000000002';
const card = (cause: number): Card => ({ pitfall: 'advies', on: 'start', phase: 3, cause });

/** A browser that keeps running while its worker stops. */
function browser() {
  const kept = new Map<string, unknown>();
  const memory: RunMemory = {
    get: (key) => Promise.resolve(structuredClone(kept.get(key))),
    set: (key, value) => {
      if (value === undefined) kept.delete(key);
      else kept.set(key, structuredClone(value));
      return Promise.resolve();
    },
  };
  return { kept, memory };
}

async function opened(memory: RunMemory, of = session) {
  let told = 0;
  const desk = new NudgeDesk(memory, () => (told += 1));
  expect(desk.of(of)).toBeNull();
  await Promise.resolve();
  await Promise.resolve();
  expect(told).toBe(1);
  return desk;
}

function teller(desk: NudgeDesk) {
  let dismissals: Dismissals = {};
  return {
    get dismissals() {
      return dismissals;
    },
    async say(act: NudgeAct, of = session) {
      dismissals = desk.take(
        { type: 'nudge', id: crypto.randomUUID(), session: of, act },
        dismissals,
      );
      await desk.keep();
    },
  };
}

describe('the desk of the nudges', () => {
  it('remembers what was shown over a stop of the worker, and nothing once the session is put away', async () => {
    const { kept, memory } = browser();
    const desk = await opened(memory);
    const { say } = teller(desk);
    await say({ act: 'shown', card: card(0), at: 1000 });
    await say({ act: 'own', pitfall: 'redden', case: 1 });
    const after = await opened(memory);
    expect(after.of(session)).toEqual(desk.of(session));
    expect(after.of(session)).toMatchObject({
      own: { pitfall: 'redden', case: 1 },
      shown: [{ pitfall: 'advies', outcome: null }],
    });
    await after.forget();
    expect(kept.size).toBe(0);
    const anew = await opened(memory);
    expect(anew.of(session)?.shown).toEqual([]);
  });

  it('gives nothing of one session to another', async () => {
    const { memory } = browser();
    const desk = await opened(memory);
    await teller(desk).say({ act: 'own', pitfall: 'redden', case: 1 });
    const next = await opened(memory, other);
    expect(next.of(other)?.own).toBeNull();
    // A view that lags behind speaks of the session before.
    await teller(next).say({ act: 'own', pitfall: 'redden', case: 1 }, session);
    expect(next.of(other)?.own).toBeNull();
  });

  it('counts a dismissal once, though two views say it, and silences a pitfall after two', async () => {
    const { memory } = browser();
    const desk = await opened(memory);
    const teller1 = teller(desk);
    await teller1.say({ act: 'shown', card: card(0), at: 1000 });
    await teller1.say({ act: 'let', card: card(0) });
    await teller1.say({ act: 'let', card: card(0) });
    expect(teller1.dismissals).toEqual({ advies: 1 });
    await teller1.say({ act: 'shown', card: card(5), at: 9000 });
    await teller1.say({ act: 'let', card: card(5) });
    expect(isSilenced(teller1.dismissals, 'advies')).toBe(true);
  });

  it('silences one at once outside a card, and lets all speak again', () => {
    const desk = new NudgeDesk(browser().memory, () => undefined);
    const id = crypto.randomUUID();
    const silenced = desk.take({ type: 'silenceNudge', id, pitfall: 'weten' }, {});
    expect(isSilenced(silenced, 'weten')).toBe(true);
    expect(desk.take({ type: 'restoreNudges', id }, silenced)).toEqual({});
  });

  it('begins anew where what is kept is of another version', async () => {
    const { kept, memory } = browser();
    kept.set('nudges', { session, shown: 'all of it' });
    const desk = await opened(memory);
    expect(desk.of(session)?.shown).toEqual([]);
  });
});

describe('preferences', () => {
  it('that were stored before there were nudges stay readable', () => {
    expect(v.parse(PreferencesSchema, { language: 'en', digits: false })).toEqual({
      ...defaultPreferences,
      language: 'en',
      digits: false,
    });
  });

  it('are not lost for a pitfall that this version does not know', () => {
    const nudges = { stand: 'free', dismissals: { advies: 2, nieuw: 1 } };
    expect(v.parse(PreferencesSchema, { language: null, digits: true, nudges }).nudges).toEqual({
      stand: 'free',
      dismissals: { advies: 2 },
    });
  });

  it('of a view that lags behind bring no dismissal back', () => {
    const before = {
      ...defaultPreferences,
      nudges: { stand: null, dismissals: { advies: 2 } },
    } as const;
    const wanted = {
      ...defaultPreferences,
      nudges: { stand: 'off', dismissals: {} },
    } as const;
    expect(chosen(wanted, before).nudges).toEqual({ stand: 'off', dismissals: { advies: 2 } });
  });
});
