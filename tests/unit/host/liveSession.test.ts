import { afterEach, describe, expect, it } from 'vitest';
import { parseInvite } from '@/lib/live/invite';
import { MemoryRelay } from '../../relay/memoryRelay';
import { Desk, relayOf } from './desk';

let desks: Desk[] = [];

afterEach(async () => {
  for (const each of desks) await each.live.end();
  desks = [];
});

function desk(relay: MemoryRelay, extension = true): Desk {
  const made = new Desk(relay, extension);
  desks.push(made);
  return made;
}

/** Els with a session that she shares, and somebody else. */
async function two(extension = true) {
  const relay = new MemoryRelay();
  const els = desk(relay);
  els.prepare();
  const invite = await els.share();
  return { relay, els, invite, anna: desk(relay, extension) };
}

describe('sharing', () => {
  it('[R3] asks first, once for each host, and no line is begun before', async () => {
    const els = desk(new MemoryRelay());
    els.prepare();
    const share = { type: 'shareLive', ...relayOf('relay.example') } as const;
    expect(await els.ask({ ...share, agreed: false })).toEqual({
      reason: 'consentNeeded',
      detail: 'relay.example',
    });
    expect([els.lines, els.live.situation]).toEqual([0, null]);
    expect(await els.ask({ ...share, agreed: true })).toBeNull();
    expect(els.lines).toBe(1);
    expect(await els.ask({ ...share, agreed: true })).toEqual({ reason: 'alreadyLive' });
    await els.ask({ type: 'stopSharing' });
    expect(els.live.situation).toBeNull();
    expect(await els.ask({ ...share, agreed: false })).toBeNull();
    await els.ask({ type: 'stopSharing' });
    const elsewhere = { ...share, ...relayOf('other.example'), agreed: false };
    expect(await els.ask(elsewhere)).toMatchObject({ reason: 'consentNeeded' });
    expect(els.lines).toBe(2);
  });

  it('is refused without a session, and for an address that would be open to others', async () => {
    const els = desk(new MemoryRelay());
    const share = { type: 'shareLive', ...relayOf('relay.example'), agreed: true } as const;
    expect(await els.ask(share)).toEqual({ reason: 'noSession' });
    els.prepare();
    for (const bad of [
      { relay: '' },
      { relay: 'ws://relay.example' },
      { joinPage: 'http://page.example' },
    ]) {
      expect(await els.ask({ ...share, ...bad })).toEqual({ reason: 'badRelay' });
    }
    for (const type of ['stopSharing', 'offerHandOver', 'nameDeputy', 'removeMember'] as const) {
      expect(await els.ask({ type, person: 'anna' })).toEqual({ reason: 'notShared' });
    }
    expect(els.lines).toBe(0);
  });

  it('through the relay that is set, whatever is asked, and shows its password to no screen', async () => {
    const els = desk(new MemoryRelay());
    els.preset = { relay: 'wss://kring:geheim@set.example/mqtt' };
    await els.restart();
    els.prepare();
    expect(els.live.relay).toEqual({
      relay: 'wss://set.example/mqtt',
      joinPage: '',
      fixed: true,
    });
    const share = { type: 'shareLive', ...relayOf('own.example') } as const;
    expect(await els.ask({ ...share, agreed: false })).toMatchObject({ detail: 'set.example' });
    els.preset = { relay: 'wss://kring:geheim@new.example/mqtt' };
    await els.live.presetChanged();
    expect(await els.ask({ ...share, agreed: false })).toMatchObject({ detail: 'new.example' });
    expect(await els.ask({ ...share, agreed: true })).toBeNull();
    const { situation } = els.live;
    const invite = parseInvite(situation?.role === 'writer' ? situation.invite : '');
    expect(invite).toMatchObject({
      relay: { url: 'wss://new.example/mqtt', user: 'kring', password: 'geheim' },
    });
  });

  it('gives a link where there is a page, with the invite behind the #', async () => {
    const { els, invite } = await two();
    const { situation } = els.live;
    expect(situation?.role === 'writer' && situation.link).toBe(
      `https://relay.example/kring/#${invite}`,
    );
  });
});

describe('taking part', () => {
  it('shows the session, its names and one’s own person, until one leaves', async () => {
    const { els, invite, anna } = await two();
    await anna.joinAs('anna', invite, els);
    expect(anna.live.isMember).toBe(true);
    expect(anna.live.followed).toMatchObject({ person: 'anna', view: { id: 's1' } });
    expect(await anna.keeping.read()).toMatchObject({ record: { role: 'member' } });
    expect(await anna.ask({ type: 'leaveLive' })).toBeNull();
    expect([anna.live.isMember, anna.live.followed, anna.live.situation]).toEqual([
      false,
      null,
      null,
    ]);
    expect(await anna.keeping.read()).toBeNull();
    await els.eventually(() => {
      const { situation } = els.live;
      return situation?.role === 'writer' && situation.members.length === 0;
    });
  });

  it('is refused where it cannot be, and begins no line', async () => {
    const { els, invite, anna } = await two();
    const join = { type: 'joinLive', invite, name: 'anna', agreed: true } as const;
    expect(await els.ask(join)).toEqual({ reason: 'alreadyLive' });
    for (const [given, reason] of [
      [{ invite: 'hallo' }, 'badInvite'],
      [{ invite: invite.slice(0, 40) }, 'badInvite'],
      [{ invite: invite.replace('kring1', 'kring0') }, 'inviteTooOld'],
      [{ invite: invite.replace('kring1', 'kring2') }, 'inviteTooNew'],
      [{ name: '  ' }, 'badNames'],
      [{ name: 'x'.repeat(61) }, 'badNames'],
      [{ agreed: false }, 'consentNeeded'],
    ] as const) {
      expect(await anna.ask({ ...join, ...given })).toMatchObject({ reason });
    }
    expect(anna.lines).toBe(0);
    expect(await anna.ask(join)).toBeNull();
    expect(await anna.ask(join)).toEqual({ reason: 'alreadyLive' });
    expect(anna.lines).toBe(1);
  });

  it('[C1] gives one’s own steps and no others', async () => {
    const { els, invite, anna } = await two();
    await anna.joinAs('anna', invite, els);
    els.log.command('start', { type: 'startSession' });
    els.live.sessionChanged();
    await anna.eventually(() => anna.live.followed?.view.status === 'running');
    const given = anna.live.give('r1', { type: 'markReady', person: 'anna' });
    await anna.eventually(() => els.log.state?.phases[0]?.ready.includes('anna'));
    await anna.eventually(() => anna.live.followed?.view.phases[0]?.ready.includes('anna'));
    expect(await given).toBeNull();
    const no = { reason: 'onlyFacilitator' };
    expect(await anna.live.give('r2', { type: 'markReady', person: 'bram' })).toEqual(no);
    expect(await anna.live.give('r3', { type: 'takeTurn', person: 'anna' })).toEqual(no);
    expect(await anna.live.give('r4', { type: 'abandonSession' })).toEqual(no);
    expect(await els.live.give('r5', { type: 'markReady', person: 'els' })).toEqual(no);
  });

  it('goes on after a restart of either program, without knocking', async () => {
    const { els, invite, anna } = await two();
    await anna.joinAs('anna', invite, els);
    await anna.restart();
    expect(anna.live.followed?.names).toMatchObject({ els: 'els' });
    await els.restart();
    els.log.command('start', { type: 'startSession' });
    els.live.sessionChanged();
    await anna.eventually(() => anna.live.followed?.view.status === 'running');
    const { situation } = els.live;
    expect(situation?.role === 'writer' && situation.knocks).toEqual([]);
  });

  it.each([
    ['removed', { type: 'removeMember', person: 'anna' }],
    ['ended', { type: 'stopSharing' }],
  ] as const)('when it is %s: shows nothing, and keeps nothing', async (stage, question) => {
    const { els, invite, anna } = await two();
    await anna.joinAs('anna', invite, els);
    await els.ask(question);
    await anna.eventually(() => {
      const { situation } = anna.live;
      return situation?.role === 'member' && situation.stage === stage;
    });
    expect(anna.live.followed).toBeNull();
    expect(await anna.live.give('late', { type: 'raiseHand', person: 'anna' })).toMatchObject({});
    await anna.eventually(async () => (await anna.keeping.read()) === null);
    await anna.restart();
    expect([anna.live.isMember, anna.lines]).toEqual([false, 1]);
  });
});

describe('a hand-over', () => {
  it('[W2] is tried again until the new facilitator’s disk takes the session', async () => {
    const { els, invite, anna } = await two();
    await anna.joinAs('anna', invite, els);
    anna.diskIsFull = true;
    await els.ask({ type: 'offerHandOver', person: 'anna' });
    await anna.eventually(() => {
      const { situation } = anna.live;
      return situation?.role === 'member' && situation.offered;
    });
    await anna.ask({ type: 'answerHandOver', accept: true });
    // The second line is that of the member that it became again.
    await anna.eventually(() => anna.lines >= 2);
    expect([anna.live.isMember, anna.log.state]).toEqual([true, null]);
    anna.diskIsFull = false;
    await anna.eventually(() => anna.log.state?.facilitator === 'anna');
    await anna.eventually(() => els.live.isMember && els.live.followed?.person === 'els');
    expect(els.passedOn).toBe(1);
    expect(anna.log.disk.names).toEqual(els.live.followed?.names);
    expect(Object.keys(anna.log.disk.texts)).toEqual(['agreement/here-stays-here']);
    expect(anna.log.disk.texts).toEqual(els.log.disk.texts);
  });
});

describe('after a stop between two steps', () => {
  it('[W5] a room without its session is forgotten', async () => {
    const { els } = await two();
    els.log.state = null;
    await els.restart();
    expect(els.live.situation).toBeNull();
    expect(await els.keeping.read()).toBeNull();
  });

  it('[W2] a session that somebody else writes already is put away', async () => {
    const { els, invite, anna, relay } = await two();
    await anna.joinAs('anna', invite, els);
    const kept = await anna.keeping.read();
    const stopped = new Desk(relay);
    desks.push(stopped);
    stopped.prepare();
    if (kept) await stopped.keeping.write(kept);
    await stopped.restart();
    expect([stopped.passedOn, stopped.live.isMember]).toEqual([1, true]);
  });
});
