/** Who writes next: what once went wrong there, and must not again. */
import { describe, expect, it } from 'vitest';
import { missingSteps, withRange } from '@/lib/live/missing';
import { viewForRoom } from '@/lib/session/view';
import type { Machine } from '../../live/machine';
import { World } from '../../live/world';

async function shared() {
  const world = new World();
  const { els, invite } = await world.facilitator();
  const anna = await world.admitted(els, invite, 'anna');
  const bram = await world.admitted(els, invite, 'bram');
  const dirk = await world.admitted(els, invite, 'dirk');
  els.log?.command('start', { type: 'startSession' });
  await world.pass(6_000);
  return { world, els, anna, bram, dirk };
}

function expectAllWith(writer: Machine, members: readonly Machine[]) {
  const { state } = writer.log ?? {};
  for (const { member, writer: own } of members) {
    expect(own).toBeNull();
    expect(member?.shown?.view).toEqual(state && viewForRoom(state));
  }
}

describe('a deputy', () => {
  it('[W3] holds the log and the members, and goes on holding them', async () => {
    const { world, els, anna } = await shared();
    await els.writer?.nameDeputy('anna');
    await world.pass(2_000);
    els.log?.command('pause', { type: 'pauseSession', reason: 'break', person: null });
    await world.pass(2_000);
    expect(anna.disk.replica).toEqual(els.disk.log.events);
    expect(anna.member?.situation.deputy).toBe(true);
    await els.writer?.nameDeputy(null);
    await world.pass(12_000);
    expect(anna.member?.situation.deputy).toBe(false);
    expect(anna.disk.replica).toEqual([]);
  });

  it('[W4] [W5] that was replaced while it was cut off is outranked, also by who followed it', async () => {
    const { world, els, anna, bram, dirk } = await shared();
    await els.writer?.nameDeputy('anna');
    await world.pass(12_000);
    world.relay.silence('anna');
    await els.writer?.nameDeputy('bram');
    await world.pass(70_000);
    expect(await anna.member?.takeOver()).toBeNull();
    await world.settle();
    anna.log?.command('alone', { type: 'pauseSession', reason: 'break', person: null });
    world.relay.heal('anna');
    await world.pass(15_000);
    expectAllWith(els, [anna, bram, dirk]);
    expect(els.writer?.situation.deputy).toBe('bram');
    expect(anna.disk.log.stopped).toBe(true);
    expect(els.writer?.situation.missing).toHaveLength(1);
  });

  it('[W4] that was named after the last sign is followed all the same', async () => {
    const { world, els, anna, bram, dirk } = await shared();
    world.relay.silence('bram');
    world.relay.silence('dirk');
    await els.writer?.nameDeputy('anna');
    await world.pass(12_000);
    await els.stop();
    world.relay.heal('bram');
    world.relay.heal('dirk');
    await world.pass(70_000);
    expect(await anna.member?.takeOver()).toBeNull();
    await world.pass(15_000);
    expectAllWith(anna, [bram, dirk]);
  });

  it('[W4] is not followed by who heard the writer, or whose own line has just come back', async () => {
    const { world, els, anna, bram } = await shared();
    await els.writer?.nameDeputy('anna');
    await world.pass(12_000);
    world.relay.silence('anna');
    world.relay.cut('dirk');
    await world.pass(70_000);
    await anna.member?.takeOver();
    world.relay.silence('els');
    world.relay.heal('anna');
    world.relay.heal('dirk');
    await world.pass(10_000);
    expect(bram.disk.record?.epoch).toBe(0);
    await world.pass(60_000);
    expect(bram.disk.record?.epoch).toBe(1);
  });

  it('[W6] names what nobody can give again, and goes on naming it after a restart', async () => {
    const { world, els, anna, bram } = await shared();
    await els.writer?.nameDeputy('anna');
    await world.pass(12_000);
    const { seq: base } = els.log?.state ?? { seq: 0 };
    world.relay.silence('anna');
    els.log?.command('more', {
      type: 'grantTime',
      target: 'phase',
      seconds: 60,
      source: 'laterPhases',
    });
    const answer = bram.member?.give('ready', { type: 'markReady' });
    await world.pass(1_000);
    expect(await answer).toBeNull();
    world.relay.heal('anna');
    await els.stop();
    await world.pass(75_000);
    expect(await anna.member?.takeOver()).toBeNull();
    await world.pass(25_000);
    const ready = anna.disk.log.events.filter(({ command }) => command === 'ready');
    expect(anna.writer?.situation.missing).toEqual([{ from: base + 1, to: base + 1 }]);
    expect(ready).toHaveLength(1);
    const { missing } = anna.writer?.situation ?? {};
    await anna.stop();
    await anna.start();
    expect(anna.writer?.situation.missing).toEqual(missing);
  });

  it('[W6] counts what is missing in pieces, whatever anybody claims', () => {
    const add = (ranges: [number, number][]) =>
      ranges.reduce(
        (all, [from, to]) => withRange(all, { epoch: 0, from, to }) ?? all,
        [] as Parameters<typeof withRange>[0],
      );
    const lacked = add([
      [5, 6],
      [7, 9],
      [1, 2],
      [3, 2],
      [1, 4_294_967_295],
    ]);
    expect(missingSteps(lacked, [])).toEqual([
      { from: 1, to: 2 },
      { from: 5, to: 9 },
    ]);
    expect(missingSteps(lacked, [{ epoch: 0, from: 6, to: 7 }])).toEqual([
      { from: 1, to: 2 },
      { from: 5, to: 5 },
      { from: 8, to: 9 },
    ]);
    expect(missingSteps(lacked, [{ epoch: 1, from: 1, to: 9 }])).toHaveLength(2);
  });
});

describe('a hand-over', () => {
  it('[W1] [W2] that was interrupted goes on after a restart of both', async () => {
    for (const writes of [0, 1, 2, 3, 4, 5]) {
      const { world, els, anna, bram, dirk } = await shared();
      await els.writer?.offerHandOver('anna');
      await world.settle();
      els.life.dieAtWrite(writes, writes % 2 === 0);
      anna.life.dieAtWrite(8 - writes, true);
      await anna.member?.answerHandOver(true);
      await world.pass(4_000);
      for (const machine of [els, anna]) {
        machine.life.dieAtWrite(Number.POSITIVE_INFINITY, true);
        if (!machine.running) await machine.start();
      }
      await world.pass(40_000);
      const writers = [els, anna].filter(({ writer }) => writer);
      expect(writers, `${writes} writes`).toHaveLength(1);
      const [writer] = writers;
      if (!writer) continue;
      expect(writer.disk.log.stopped).toBe(false);
      expectAllWith(writer, [bram, dirk]);
    }
  }, 20_000);

  it('[W2] is not accepted by an answer to an offer that was taken back', async () => {
    const { world, els, anna } = await shared();
    await els.writer?.offerHandOver('anna');
    await world.settle();
    world.relay.silence('els');
    await anna.member?.answerHandOver(true);
    await els.writer?.offerHandOver(null);
    await world.pass(2_000);
    world.relay.heal('els');
    await els.writer?.offerHandOver('anna');
    await world.pass(15_000);
    expect(els.writer?.situation.handOver).toEqual({ person: 'anna', declined: false });
    expect(anna.member?.situation.offered).toBe(true);
    await anna.member?.answerHandOver(false);
    await world.settle();
    expect(els.writer?.situation.handOver).toEqual({ person: 'anna', declined: true });
  });

  it('[W2] leaves nothing to decide where nothing is written any more', async () => {
    const { world, els, anna } = await shared();
    await els.writer?.offerHandOver('anna');
    await world.settle();
    world.relay.silence('anna');
    els.life.dieAtWrite(100, true);
    world.relay.heal('anna');
    await anna.member?.answerHandOver(true);
    const old = els.writer;
    await world.pass(8_000);
    expect(els.writer).toBeNull();
    expect(await old?.remove('bram')).toBe('notShared');
    expect(await old?.nameDeputy('bram')).toBe('notShared');
    expect(await old?.offerHandOver('bram')).toBe('notShared');
  });
});
