/** How members follow: keys, snapshots, names, commands, time, and a writer that is away. */
import { describe, expect, it } from 'vitest';
import { viewForRoom } from '@/lib/session/view';
import type { Machine } from '../../live/machine';
import { World } from '../../live/world';

async function shared() {
  const world = new World();
  const { els, invite } = await world.facilitator();
  const anna = await world.admitted(els, invite, 'anna');
  const bram = await world.admitted(els, invite, 'bram', 300_000);
  els.log?.command('start', { type: 'startSession' });
  await world.pass(6_000);
  return { world, els, anna, bram, invite };
}

function keyOf({ disk }: Machine) {
  return disk.record?.key;
}

describe('keys', () => {
  it('[K1] reach every member, the same for all, with a number', async () => {
    const { els, anna, bram } = await shared();
    expect(keyOf(anna)?.secret).toHaveLength(32);
    expect(keyOf(anna)).toEqual(keyOf(els));
    expect(keyOf(bram)).toEqual(keyOf(els));
  });

  it('[K2] are replaced when somebody leaves or is removed', async () => {
    const { world, els, anna, bram } = await shared();
    const first = keyOf(els);
    await bram.member?.leave();
    await world.settle();
    expect(keyOf(els)?.number).toBe((first?.number ?? 0) + 1);
    expect(keyOf(els)?.secret).not.toEqual(first?.secret);
    expect(keyOf(anna)).toEqual(keyOf(els));
    await els.writer?.remove('anna');
    await world.settle();
    expect(keyOf(els)?.number).toBe((first?.number ?? 0) + 2);
  });

  it('[K3] are made for one room, and erased where there is no place in it any more', async () => {
    const [one, other] = [await shared(), await shared()];
    expect(one.els.disk.record?.identity.id).not.toBe(other.els.disk.record?.identity.id);
    await one.els.writer?.end();
    await one.world.settle();
    expect(one.anna.member?.situation.stage).toBe('ended');
    expect(one.anna.disk.record).toMatchObject({ key: null, shown: null, person: null });
  });
});

describe('what is shown', () => {
  it('[S3] is asked for by each start of the program, and answered for that one alone', async () => {
    const { world, els, anna } = await shared();
    await anna.stop();
    els.log?.command('pause', { type: 'pauseSession', reason: 'break', person: null });
    await anna.start();
    expect(anna.member?.shown?.view.pause).toBeNull();
    await world.settle();
    expect(anna.member?.shown?.view.pause).not.toBeNull();
  });

  it('[S4] has the names apart, also those that come later', async () => {
    const { world, els, anna } = await shared();
    expect(JSON.stringify(anna.member?.shown?.view)).not.toContain('names');
    const person = await els.log?.join('gerrit');
    await world.settle();
    expect(anna.member?.shown?.names[person ?? '']).toBe('gerrit');
  });

  it('[S2] [S5] is complete again with the next sign of life, when a change was lost', async () => {
    const { world, els, anna } = await shared();
    world.relay.silence('anna');
    els.log?.command('pause', { type: 'pauseSession', reason: 'break', person: null });
    await els.log?.join('gerrit');
    await world.settle();
    world.relay.heal('anna');
    expect(anna.member?.shown?.seq).toBeLessThan(els.log?.state?.seq ?? 0);
    await world.pass(6_000);
    const { state } = els.log ?? {};
    expect(anna.member?.shown?.view).toEqual(state && viewForRoom(state));
    expect(anna.member?.shown?.names).toEqual(els.log?.names);
  });

  it('[S6] [W7] is kept while the writer is away, and the clock runs on', async () => {
    const { world, els, anna } = await shared();
    const { shown } = anna.member ?? {};
    const before = anna.member?.now() ?? 0;
    await els.stop();
    await world.pass(20_000);
    expect(anna.member?.situation.writerAwaySince).not.toBeNull();
    expect(anna.member?.shown).toEqual(shown);
    expect(anna.member?.now()).toBe(before + 20_000);
    await els.start();
    await world.pass(6_000);
    expect(anna.member?.situation.writerAwaySince).toBeNull();
  });

  it('[T1] [T2] [T3] is timed within seconds, by questions and not by when frames came', async () => {
    const { world, els, invite } = await shared();
    const dirk = await world.admitted(els, invite, 'dirk', -420_000);
    await world.pass(3_000);
    expect(dirk.member?.now()).toBe(els.log?.now());
    world.relay.silence('dirk');
    await world.pass(60_000);
    expect(dirk.member?.now()).toBe(els.log?.now());
  });
});

describe('a member whose line is lost', () => {
  const linesOf = ({ writer }: Machine) =>
    writer?.situation.members.map(({ person, connected, lostAt }) => [person, connected, lostAt]);

  it('shows when it was heard last, until it is heard again', async () => {
    const { world, els, anna } = await shared();
    expect(linesOf(els)).toEqual([
      ['anna', true, null],
      ['bram', true, null],
    ]);
    const before = els.log?.now() ?? 0;
    world.relay.cut('anna');
    await world.pass(40_000);
    const [lost, there] = linesOf(els) ?? [];
    expect(lost?.slice(0, 2)).toEqual(['anna', false]);
    // It asks for the time every ten seconds.
    expect(lost?.[2]).toBeGreaterThan(before - 10_000);
    expect(lost?.[2]).toBeLessThanOrEqual(before);
    expect(there).toEqual(['bram', true, null]);
    world.relay.heal('anna');
    await world.pass(20_000);
    expect(anna.member?.situation.line).toBe('online');
    expect(linesOf(els)?.[0]).toEqual(['anna', true, null]);
  });

  it('shows nothing while the facilitator’s own line is lost, or of whom was never heard', async () => {
    const { world, els } = await shared();
    world.relay.cut('els');
    await world.pass(40_000);
    expect(linesOf(els)).toEqual([
      ['anna', false, null],
      ['bram', false, null],
    ]);
  });
});

describe('a command', () => {
  it('[C3] that was taken is not taken again, however many came in between', async () => {
    const { world, els, anna } = await shared();
    // Everything arrives, and no answer comes back.
    const answer = anna.member?.give('ready', { type: 'markReady' });
    await world.settle();
    expect(await answer).toBeNull();
    for (let i = 0; i < 60; i += 1) {
      els.log?.command(`mark-${i}`, { type: 'markSpeaking', person: i % 2 ? 'bram' : 'dirk' });
      els.log?.command(`undo-${i}`, { type: 'withdrawReady', person: 'anna' });
    }
    const again = anna.member?.give('ready', { type: 'markReady' });
    await world.pass(3_000);
    expect(await again).toBeNull();
    const events = els.disk.log.events.filter(({ command }) => command === 'ready');
    expect(events).toHaveLength(1);
  });

  it('[C1] is refused where nobody is in, and answered when the program ends', async () => {
    const { world, els, anna } = await shared();
    await els.stop();
    const open = anna.member?.give('ready', { type: 'markReady' });
    await world.settle();
    await anna.member?.close();
    expect(await open).toEqual({ refused: 'failed' });
    expect(await anna.member?.give('more', { type: 'markReady' })).toEqual({
      refused: 'notShared',
    });
  });
});
