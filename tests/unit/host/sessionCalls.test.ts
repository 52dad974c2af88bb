import { describe, expect, it } from 'vitest';
import type { SeenCall } from '@/lib/host/dockPorts';
import { SessionCalls, type BoundSession } from '@/lib/host/sessionCalls';
import type { StoredCall } from '@/lib/store/database';

const meet = (tab: number, key = 'abc-defg-hij', state: SeenCall['state'] = 'in'): SeenCall => ({
  tab,
  platform: 'meet',
  key,
  state,
});
const teams = (tab: number, state: SeenCall['state'] = 'in'): SeenCall => ({
  tab,
  platform: 'teams',
  key: null,
  state,
});
const dock = (tab: number) => ({ kind: 'framed', tab }) as const;

/** A session, the calls that are open, and what the browser remembers, as given. */
function stage(given: { session?: boolean; call?: StoredCall | null; tab?: number } = {}) {
  const open: SeenCall[] = [];
  const remembered = new Map<string, unknown>([['callTab', given.tab]]);
  const session = {
    state: given.session === false ? null : {},
    call: given.call ?? null,
    stored: null as StoredCall | null,
    full: false,
    bindCall(call: StoredCall) {
      if (session.full) return Promise.resolve({ reason: 'storageFull' } as const);
      session.stored = call;
      return Promise.resolve(null);
    },
  } satisfies BoundSession & Record<string, unknown>;
  const callOf = (tab: number) => open.find((call) => call.tab === tab);
  const calls = new SessionCalls(
    {
      get: (key) => Promise.resolve(remembered.get(key)),
      set: (key, value) => Promise.resolve(void remembered.set(key, value)),
    },
    session,
    () => ({ calls: open, callOf, toldCall: (tab) => Promise.resolve(callOf(tab)) }),
  );
  const tell = async (call: SeenCall) => {
    open.splice(0, open.length, ...open.filter(({ tab }) => tab !== call.tab), call);
    await calls.follow();
  };
  return { calls, session, tell };
}

describe('a session', () => {
  it('shows nowhere until it is known where it belongs', async () => {
    const { calls, session, tell } = stage({ call: { platform: 'meet', key: 'abc-defg-hij' } });
    await tell(meet(1, 'klm-nopq-rst'));
    expect(calls.showsIn(1)).toBe(false);
    expect(session.stored).toBeNull();
    await calls.load();
    expect(calls.showsIn(1)).toBe(false);
    await tell(meet(2));
    expect(calls.showsIn(2)).toBe(true);
    calls.unload();
    expect(calls.showsIn(2)).toBe(false);
  });

  it('without a call takes the first that is entered', async () => {
    const { calls, session, tell } = stage();
    await calls.load();
    await tell(meet(1, 'abc-defg-hij', 'prejoin'));
    expect(session.stored).toBeNull();
    expect(calls.showsIn(1)).toBe(true);
    await tell(meet(2, 'klm-nopq-rst'));
    expect(session.stored).toEqual({ platform: 'meet', key: 'klm-nopq-rst' });
    expect([calls.showsIn(1), calls.showsIn(2)]).toEqual([false, true]);
    expect(calls.elsewhereFor(dock(1))).toEqual({ platform: 'meet', open: true });
    expect(calls.mayAsk(dock(1), 'command')).toBe(false);
    expect(calls.mayAsk(dock(1), 'bindHere')).toBe(true);
    expect(calls.mayAsk({ kind: 'page' }, 'command')).toBe(true);
  });

  it('leaves this machine only for a page that is known to be its call', async () => {
    const { calls, tell } = stage();
    expect(calls.isOf(1)).toBe(false);
    await calls.load();
    await tell(meet(1, 'abc-defg-hij', 'prejoin'));
    // It shows there, and nowhere is it known yet to belong.
    expect([calls.showsIn(1), calls.isOf(1)]).toEqual([true, false]);
    await tell(meet(1));
    await tell(meet(2, 'klm-nopq-rst'));
    expect([calls.isOf(1), calls.isOf(2), calls.isOf(3)]).toEqual([true, false, false]);
    calls.unload();
    expect(calls.isOf(1)).toBe(false);
  });

  it('that is created in a dock belongs to its call, in the same write', async () => {
    const { calls, tell } = stage({ session: false });
    await calls.load();
    await tell(meet(1));
    await tell(meet(2, 'klm-nopq-rst'));
    expect(await calls.bindExpected(dock(1))).toEqual({ platform: 'meet', key: 'abc-defg-hij' });
    expect([calls.showsIn(1), calls.showsIn(2)]).toEqual([true, false]);
  });

  it('is where it was when the move to another call could not be stored', async () => {
    const { calls, session, tell } = stage();
    await calls.load();
    await tell(meet(1));
    await tell(meet(2, 'klm-nopq-rst'));
    session.full = true;
    expect(await calls.bindHere(dock(2))).toEqual({ reason: 'storageFull' });
    expect([calls.showsIn(1), calls.showsIn(2)]).toEqual([true, false]);
    session.full = false;
    expect(await calls.bindHere(dock(2))).toBeNull();
    expect([calls.showsIn(1), calls.showsIn(2)]).toEqual([false, true]);
  });
});

describe('a call without an id', () => {
  it('is known by its tab, until it is left: the next one there is another', async () => {
    const { calls, tell } = stage();
    await calls.load();
    await tell(teams(1));
    expect(calls.showsIn(1)).toBe(true);
    await tell(teams(2));
    expect(calls.showsIn(2)).toBe(false);
    await tell(teams(1, 'left'));
    await tell(teams(1));
    expect(calls.showsIn(1)).toBe(false);
    expect(await calls.bindHere(dock(1))).toBeNull();
    expect(calls.showsIn(1)).toBe(true);
  });

  it('is none that anybody could be sure of after a start of the browser', async () => {
    const { calls, tell } = stage({ call: { platform: 'teams', key: null } });
    await calls.load();
    await tell(teams(7));
    expect(calls.showsIn(7)).toBe(false);
    expect(calls.elsewhereFor(dock(7))).toEqual({ platform: 'teams', open: false });
  });

  it('is the same over a stop of the worker', async () => {
    const { calls, tell } = stage({ call: { platform: 'teams', key: null }, tab: 7 });
    await calls.load();
    await tell(teams(7));
    expect(calls.showsIn(7)).toBe(true);
  });
});
