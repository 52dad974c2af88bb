/** Private signals over the relay: who learns of them, what is kept, and what can be told from the outside. */
import { describe, expect, it } from 'vitest';
import { decodeFrame } from '@/lib/live/frame';
import { importPeer } from '@/lib/live/identity';
import { openRoom, personalKey } from '@/lib/live/keys';
import { SIGNAL_SENT_MS } from '@/lib/live/limits';
import { open } from '@/lib/live/seal';
import type { SignalKind } from '@/lib/session/signals';
import type { Machine } from '../../live/machine';
import { Spy } from '../../live/spy';
import { World } from '../../live/world';

async function inSession() {
  const world = new World();
  const spy = new Spy();
  spy.on(world.relay);
  const { els, invite } = await world.facilitator();
  const anna = await world.admitted(els, invite, 'anna');
  const bram = await world.admitted(els, invite, 'bram');
  const carla = await world.admitted(els, invite, 'carla');
  await els.writer?.nameDeputy('carla');
  els.log?.command('start', { type: 'startSession' });
  await world.pass(12_000);
  const give = async (machine: Machine, id: string, kind: SignalKind) => {
    const answer = machine.member?.signal(id, kind);
    await world.settle();
    return answer;
  };
  return { world, spy, els, anna, bram, carla, give };
}

const told = ({ log }: Machine) => log?.state?.signals.map(({ kind, count }) => [kind, count]);

/** All that a machine has on its disk, but for its keys. */
function diskOf({ disk }: Machine): string {
  return JSON.stringify([disk.log, disk.aside, disk.replica, disk.record]);
}

describe('private signals', () => {
  it('[C7] [S1] reach the facilitator as a count, and no other screen', async () => {
    const { world, els, anna, bram, carla, give } = await inSession();
    expect(await give(anna, 'tap-1', 'away')).toBeNull();
    await world.pass(10_000);
    expect(told(els)).toEqual([]);
    expect(await give(bram, 'tap-2', 'away')).toBeNull();
    await world.pass(10_000);
    expect(told(els)).toEqual([['away', 2]]);
    for (const { member } of [anna, bram, carla]) {
      expect(member?.shown?.seq).toBe(els.log?.state?.seq);
      expect(member?.shown?.view.signals).toEqual([]);
      expect(JSON.stringify(member?.shown)).not.toContain('"away"');
    }
  });

  it('[C7] are in no log, record or deputy’s copy with a person or the id by which they came', async () => {
    const { world, els, anna, bram, carla, give } = await inSession();
    const before = els.disk.log.events.length;
    for (const [i, one] of [anna, bram, carla].entries()) await give(one, `tap-${i}`, 'friction');
    await give(anna, 'tap-again', 'friction');
    await world.pass(10_000);
    const made = els.disk.log.events.slice(before);
    expect(made.map(({ body, by }) => [body, by])).toEqual([
      [{ type: 'signalsCounted', kind: 'friction', count: 3 }, 'kring'],
    ]);
    expect(carla.disk.replica.at(-1)?.body).toEqual(made[0]?.body);
    for (const machine of world.machines) expect(diskOf(machine)).not.toContain('tap-');
    expect(els.log?.state?.commands.join()).not.toContain('tap-');
  });

  it('[C7] leave the same log, whoever of the members gave them', async () => {
    const logWith = async (
      tappers: (group: Awaited<ReturnType<typeof inSession>>) => Machine[],
    ) => {
      const group = await inSession();
      const { world, els, give } = group;
      for (const [i, one] of tappers(group).entries()) {
        await give(one, `tap-${i}`, i > 1 ? 'pace' : 'away');
        await world.pass(4_000);
      }
      await world.pass(20_000);
      return [els.disk.log, els.log?.state];
    };
    const [one, other] = await Promise.all([
      logWith(({ anna, bram, carla }) => [anna, bram, carla]),
      logWith(({ anna, bram, carla }) => [carla, anna, bram]),
    ]);
    expect(JSON.stringify(one)).toContain('"count":2');
    expect(other).toEqual(one);
  });

  it('[C7] [F5] are as long as any wish, and answered as long, and opened by the writer alone', async () => {
    const { world, spy, els, anna, give } = await inSession();
    const sent = async (act: () => Promise<unknown> | undefined) => {
      const from = spy.frames.length;
      const answer = act();
      await world.settle();
      await answer;
      return spy.frames.slice(from);
    };
    const wish = await sent(() => anna.member?.give('hand', { type: 'lowerHand' }));
    const signal = await sent(() => give(anna, 'tap', 'pace'));
    const shapes = (frames: typeof wish) =>
      frames.map(({ topic, frame }) => [topic.replace(/.*\//, ''), frame.length]);
    expect(signal).toHaveLength(2);
    expect(shapes(signal)).toEqual(shapes(wish));

    const frame = decodeFrame(signal[0]?.frame ?? new Uint8Array());
    const writer = els.disk.record;
    if (!frame || !writer) throw new Error('nothing was sent');
    const openedBy = async ({ disk: { record } }: Machine, keys: Machine) => {
      if (!record || !keys.disk.record) throw new Error('no keys');
      const room = await openRoom(record.secret);
      const peer = await importPeer(keys.disk.record.identity.keys);
      const runs = { sender: frame.header.senderRun, receiver: frame.header.receiverRun };
      return open(room, frame, await personalKey(room, record.identity, peer, runs));
    };
    expect(await openedBy(els, anna)).toEqual({ type: 'signal', id: 'tap', kind: 'pace' });
    for (const machine of world.machines.filter((each) => each !== els && each !== anna)) {
      expect(await openedBy(machine, anna)).toBeUndefined();
      expect(await openedBy(machine, els)).toBeUndefined();
    }
  });

  it('[C7] are sent again until they are answered, and count once', async () => {
    const { world, els, anna, give } = await inSession();
    world.relay.silence('anna');
    const answer = give(anna, 'tap', 'pace');
    await world.pass(2_000);
    world.relay.heal('anna');
    await world.pass(12_000);
    expect(await answer).toBeNull();
    expect(told(els)).toEqual([['pace', 1]]);
    // The same once more, as when its answer was lost.
    expect(await give(anna, 'tap', 'pace')).toBeNull();
    await world.pass(12_000);
    expect(told(els)).toEqual([['pace', 1]]);
  });

  it('[C7] that nobody heard in time are let go, and said to have failed', async () => {
    const { world, els, anna, give } = await inSession();
    world.relay.cut('anna');
    await world.settle();
    const answer = give(anna, 'tap', 'pace');
    await world.pass(SIGNAL_SENT_MS);
    expect(await answer).toEqual({ refused: 'failed' });
    world.relay.heal('anna');
    await world.pass(40_000);
    expect(anna.member?.situation.line).toBe('online');
    expect(told(els)).toEqual([]);
  });

  it('[C7] that were held go with the writer’s program, and are not given again to another', async () => {
    const { world, els, anna, bram, carla, give } = await inSession();
    await give(anna, 'tap-1', 'away');
    await els.stop();
    await els.start();
    await world.pass(5_000);
    await give(bram, 'tap-2', 'away');
    await world.pass(12_000);
    expect(told(els)).toEqual([]);
    els.crash();
    await world.pass(75_000);
    await carla.member?.takeOver();
    await world.pass(20_000);
    expect(carla.writer).not.toBeNull();
    expect(told(carla)).toEqual([]);
  });

  it('[C7] of somebody who leads from a seat of their own are refused, with the reason', async () => {
    const { els, anna, give } = await inSession();
    els.log?.command('lead', { type: 'assignFacilitator', person: 'anna' });
    expect(await give(anna, 'tap', 'pace')).toEqual({ refused: 'notYours' });
  });
});
