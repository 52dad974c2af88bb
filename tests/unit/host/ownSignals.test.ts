/** Private signals on the machine of whoever gives one: what rests, for how long, and what is remembered. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { OwnSignals } from '@/lib/host/ownSignals';
import { PageHost } from '@/lib/host/pageHost';
import { SIGNAL_WINDOW_MS } from '@/lib/session/signals';
import { ViewClient } from '@/lib/wire/viewClient';
import type { Snapshot } from '@/lib/wire/viewMessages';
import { MemoryRelay } from '../../relay/memoryRelay';
import { Desk } from './desk';

// The page's own beat never ends.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
});
afterAll(() => {
  vi.useRealTimers();
});

let desks: Desk[] = [];
afterEach(async () => {
  for (const each of desks) await each.live.end();
  desks = [];
});

async function running() {
  const relay = new MemoryRelay();
  const els = new Desk(relay);
  desks.push(els);
  els.prepare();
  els.log.command('start', { type: 'startSession' });
  return { relay, els, invite: await els.share() };
}

describe('own signals', () => {
  it('rest for three minutes each, and the last one is known for longer', () => {
    const own = new OwnSignals();
    expect([own.last, own.resting(0)]).toEqual([null, []]);
    own.add('away', 1000);
    own.add('pace', 2000);
    expect(own.resting(3000).map(({ kind }) => kind)).toEqual(['away', 'pace']);
    expect(own.resting(1000 + SIGNAL_WINDOW_MS).map(({ kind }) => kind)).toEqual(['pace']);
    own.add('away', 1000 + SIGNAL_WINDOW_MS);
    expect(own.last).toEqual({ kind: 'away', at: 1000 + SIGNAL_WINDOW_MS });
    expect(own.resting(2 * SIGNAL_WINDOW_MS + 1000)).toEqual([]);
    expect(own.last?.kind).toBe('away');
    own.forget();
    expect(own.last).toBeNull();
  });

  it('are remembered once the facilitator’s machine holds them, until one leaves', async () => {
    const { relay, els, invite } = await running();
    const anna = new Desk(relay);
    desks.push(anna);
    expect(await anna.live.signal('s0', 'away')).toEqual({ reason: 'notShared' });
    await anna.joinAs('anna', invite, els);
    const given = anna.live.signal('s1', 'away');
    await anna.eventually(() => anna.live.signals.last);
    expect(await given).toBeNull();
    expect(anna.live.signals.last).toMatchObject({ kind: 'away' });
    // It rests: nothing is sent, and nobody has to answer.
    expect(await anna.live.signal('s2', 'away')).toBeNull();
    els.log.command('lead', { type: 'assignFacilitator', person: 'anna' });
    const refused = anna.live.signal('s3', 'pace');
    const answer = { reason: '' };
    void refused.then((reply) => Object.assign(answer, reply));
    await anna.eventually(() => answer.reason === 'notYours');
    expect(anna.live.signals.last).toMatchObject({ kind: 'away' });
    await anna.ask({ type: 'leaveLive' });
    expect(anna.live.signals.last).toBeNull();
  });

  it('stand in what a page is shown, and its view can give them', async () => {
    const { relay, els, invite } = await running();
    const host = new PageHost(relay.connect);
    const told: { last: Snapshot | null } = { last: null };
    const panel = new ViewClient({
      connect: () => host.connect(),
      nonce: null,
      snapshot: (snapshot) => {
        told.last = snapshot;
      },
      time: () => undefined,
      connected: () => undefined,
      stranger: () => undefined,
    });
    await els.eventually(() => told.last);
    expect(told.last).toMatchObject({ lastSignal: null, restingSignals: [] });
    void panel.ask({ type: 'joinLive', invite, name: 'anna', agreed: true });
    const knock = await els.eventually(() => {
      const { situation } = els.live;
      return situation?.role === 'writer' && situation.knocks[0];
    });
    await els.ask({ type: 'admit', knock: knock.id, as: { kind: 'person', person: 'anna' } });
    await els.eventually(() => told.last?.me === 'anna');
    const reply = panel.ask({ type: 'giveSignal', kind: 'silence' });
    await els.eventually(() => told.last?.lastSignal?.kind === 'silence');
    expect(await reply).toEqual({ ok: true });
    expect(told.last?.restingSignals).toMatchObject([{ kind: 'silence' }]);
    void panel.ask({ type: 'leaveLive' });
    await els.eventually(() => told.last?.lastSignal === null);
  });
});
