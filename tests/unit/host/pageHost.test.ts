import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PageHost } from '@/lib/host/pageHost';
import { defaultPreferences } from '@/lib/wire/preferences';
import { ViewClient } from '@/lib/wire/viewClient';
import type { Snapshot } from '@/lib/wire/viewMessages';
import { Spy } from '../../live/spy';
import { agreements, walk } from '../../live/words';
import { MemoryRelay } from '../../relay/memoryRelay';
import { Desk } from './desk';

// The page's own beat never ends.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
});
afterAll(() => {
  vi.useRealTimers();
});

let els: Desk | undefined;
afterEach(() => els?.live.end());

/** A page that is open, and what its panel was told last. */
async function open() {
  const spy = new Spy();
  const relay = spy.on(new MemoryRelay());
  const facilitator = new Desk(relay);
  els = facilitator;
  const host = new PageHost(relay.connect);
  const told: { last: Snapshot | null } = { last: null };
  const view = (nonce: string | null, stranger: () => void = () => undefined) =>
    new ViewClient({
      connect: () => host.connect(),
      nonce,
      snapshot: (snapshot) => {
        told.last = snapshot;
      },
      time: () => undefined,
      connected: () => undefined,
      stranger,
    });
  const panel = view(null);
  await facilitator.eventually(() => told.last);
  return { relay, facilitator, told, panel, view, spy };
}

describe('the participant page', () => {
  it('holds nothing at first, and has no other panel than its own', async () => {
    const { told, view, facilitator } = await open();
    expect(told.last).toMatchObject({
      session: null,
      names: {},
      me: null,
      live: null,
      fault: null,
    });
    let refused = false;
    view('nonce', () => {
      refused = true;
    });
    await facilitator.eventually(() => refused);
  });

  it('takes preferences for as long as it is open, and refuses what it does not offer', async () => {
    const { told, panel } = await open();
    const preferences = { ...defaultPreferences, digits: false };
    expect(await panel.ask({ type: 'setPreferences', preferences })).toEqual({ ok: true });
    expect(told.last?.preferences).toEqual(preferences);
    for (const [question, reason] of [
      [{ type: 'copyRaw' }, 'badMessage'],
      [{ type: 'closeSession' }, 'badMessage'],
      [{ type: 'saveDraft', draft: 'x' }, 'badMessage'],
      [{ type: 'command', body: { type: 'startSession' } }, 'onlyFacilitator'],
      [
        { type: 'shareLive', relay: 'wss://relay.example', joinPage: '', agreed: true },
        'noSession',
      ],
      [{ type: 'takeOver' }, 'notDeputy'],
      [{ type: 'stopSharing' }, 'notShared'],
    ] as const) {
      expect(await panel.ask(question)).toMatchObject({ ok: false, reason });
    }
  });

  it('joins after consent, shows the session, gives one’s own steps, and leaves', async () => {
    const { facilitator, told, panel, spy } = await open();
    facilitator.prepare();
    facilitator.log.command('start', { type: 'startSession' });
    const invite = await facilitator.share();
    const join = { type: 'joinLive', invite, name: 'anna' } as const;
    expect(await panel.ask({ ...join, agreed: false })).toMatchObject({
      reason: 'consentNeeded',
      detail: 'relay.example',
    });
    expect(told.last?.live).toBeNull();
    expect(await panel.ask({ ...join, agreed: true })).toEqual({ ok: true });
    const knock = await facilitator.eventually(() => {
      const { situation } = facilitator.live;
      return situation?.role === 'writer' && situation.knocks.find(({ name }) => name === 'anna');
    });
    await facilitator.eventually(() => {
      const live = told.last?.live;
      return live?.role === 'member' && live.code === knock.code;
    });
    const as = { kind: 'person', person: 'anna' } as const;
    await facilitator.ask({ type: 'admit', knock: knock.id, as });
    await facilitator.eventually(() => told.last?.me === 'anna' && told.last.names.els === 'els');
    expect(told.last?.session).toMatchObject({ id: 's1', status: 'running', lastStep: null });
    await facilitator.eventually(() => told.last?.agreements.length === 1);
    expect(told.last).toMatchObject({ agreements, methods: {} });
    const of = { method: 'own-wandeling', leaveOut: [] };
    facilitator.log.command('add', { type: 'addCase', case: 2, of, caseBringer: null });
    facilitator.live.sessionChanged();
    await facilitator.eventually(() => told.last?.session?.cases.length === 2);
    expect(told.last?.methods).toEqual({ 'own-wandeling': walk });

    const own = { type: 'saveOwnNote', of: 's1', kind: 'notepad', case: 0, key: '' } as const;
    const moment = null;
    const sent = spy.frames.length;
    for (const [from, text] of [
      ['', 'Zilvermeeuw'],
      ['Zilvermeeuw', 'Zilvermeeuw en kwikstaart'],
    ] as const) {
      expect(await panel.ask({ ...own, text, from, moment })).toEqual({ ok: true });
    }
    expect(await panel.ask({ ...own, text: 'Iets anders', from: '', moment })).toMatchObject({
      reason: 'ownNoteChanged',
    });
    expect(await panel.ask({ ...own, of: 's2', text: 'x', from: '', moment })).toMatchObject({
      reason: 'ownNotesGone',
    });
    expect(told.last?.own).toEqual([
      { kind: 'notepad', case: 0, key: '', text: 'Zilvermeeuw en kwikstaart', moment },
    ]);
    // Nothing of it went over the line: not a frame more.
    expect(spy.frames.length).toBe(sent);
    expect(JSON.stringify(facilitator.log)).not.toContain('Zilvermeeuw');

    const given = panel.ask({ type: 'command', body: { type: 'markReady', person: 'anna' } });
    await facilitator.eventually(() => facilitator.log.state?.phases[0]?.ready.includes('anna'));
    await facilitator.eventually(() => told.last?.session?.phases[0]?.ready.includes('anna'));
    expect(await given).toEqual({ ok: true });

    // What was written for oneself is there until one leaves, also where the session is gone.
    await facilitator.ask({ type: 'removeMember', person: 'anna' });
    await facilitator.eventually(() => told.last?.session === null);
    expect(told.last).toMatchObject({ live: { stage: 'removed' }, ownOf: 's1' });
    expect(told.last?.own?.map(({ text }) => text)).toEqual(['Zilvermeeuw en kwikstaart']);
    const later = { ...own, text: '', from: 'Zilvermeeuw en kwikstaart', moment };
    expect(await panel.ask(later)).toEqual({ ok: true });

    expect(await panel.ask({ type: 'leaveLive' })).toEqual({ ok: true });
    expect(told.last).toMatchObject({ session: null, me: null, live: null, names: {} });
    expect(told.last?.ownOf).toBeNull();
    expect(told.last).toMatchObject({ agreements: [], methods: {}, own: null });
  });
});
