/** A member whose program says nonsense: well sealed, and wrong. */
import { describe, expect, it, vi } from 'vitest';
import { Endpoint } from '@/lib/live/endpoint';
import { decodeFrame } from '@/lib/live/frame';
import { importPeer } from '@/lib/live/identity';
import { openRoom } from '@/lib/live/keys';
import type { ToWriter } from '@/lib/live/messages';
import { topicsOf } from '@/lib/live/topics';
import { testRelay, type Machine } from '../../live/machine';
import { Spy } from '../../live/spy';
import { World } from '../../live/world';

const HUGE = 0xffff_ffff;
const command = { type: 'command', id: 'x', command: { type: 'markReady' }, was: null };
const time = { type: 'time', question: 1, t0: 0, heardMs: 0, held: null, lacks: null };

/** Not one of them is a message. */
const nonsense: readonly unknown[] = [
  [],
  {},
  { type: '__proto__' },
  { type: 'constructor' },
  { type: 'join', name: 7, extension: true },
  { type: 'join', name: 'x'.repeat(500), extension: true },
  { ...command, id: '' },
  { ...command, id: 'x'.repeat(1000) },
  { ...command, command: 'startSession' },
  { ...command, command: '__proto__' },
  { ...command, person: 'els' },
  { ...command, was: { epoch: 0, from: -1, to: 2 } },
  { ...command, was: { epoch: 0, from: 1.5, to: 2 } },
  { ...command, was: [1, 2] },
  { ...time, t0: '0' },
  { ...time, heardMs: -1 },
  { ...time, question: HUGE + 1 },
  { ...time, held: { seq: HUGE + 1, roster: 0 } },
  { ...time, lacks: { epoch: 0, from: 0, to: 2 ** 53 } },
  { type: 'sync', epoch: 3 },
  { type: 'signal', id: 'x', kind: 'boredom' },
  { type: 'signal', id: 'x', kind: 'pace', person: 'bram' },
  { type: 'handOverAnswer', offer: null, accept: true },
  { type: 'snapshot' },
  { type: 'names', names: JSON.parse('{"__proto__":"x"}') as unknown },
];

/** All of them are, and lie. */
const lies: readonly unknown[] = [
  { ...command, id: '__proto__' },
  { ...command, id: 'constructor' },
  { ...command, id: 'a', was: { epoch: HUGE, from: 0, to: HUGE } },
  { ...command, id: 'b', was: { epoch: 0, from: HUGE, to: 0 } },
  { ...time, lacks: { epoch: 0, from: 1, to: HUGE } },
  { ...time, lacks: { epoch: HUGE, from: HUGE, to: 1 } },
  { ...time, heardMs: Number.MAX_VALUE },
  { ...time, t0: -Number.MAX_VALUE },
  { ...time, held: { seq: HUGE, roster: HUGE } },
  { type: 'handOverAnswer', offer: HUGE, accept: true },
];

async function insider(): Promise<{
  world: World;
  els: Machine;
  bram: Machine;
  say: (message: unknown) => Promise<void>;
}> {
  const world = new World();
  const spy = new Spy();
  spy.on(world.relay);
  const { els, invite } = await world.facilitator();
  const anna = await world.admitted(els, invite, 'anna');
  const bram = await world.admitted(els, invite, 'bram');
  els.log?.command('start', { type: 'startSession' });
  await world.pass(6_000);
  const { record } = anna.disk;
  const writer = els.disk.record;
  if (!record || !writer) throw new Error('no room');
  await anna.stop();
  const room = await openRoom(record.secret);
  const peer = await importPeer(writer.identity.keys);
  const run = spy.frames
    .map(({ frame }) => decodeFrame(frame)?.header)
    .findLast((header) => header?.sender === peer.id)?.senderRun;
  if (run === undefined) throw new Error('the writer said nothing');
  const endpoint = new Endpoint(room, record.identity);
  const handlers = { message: () => undefined, online: () => undefined };
  const line = world.relay.connectAs('anna')(testRelay, [], handlers);
  await world.settle();
  const say = async (message: unknown) => {
    const frame = await endpoint.sealPersonal(0, peer, run, message as ToWriter);
    line.publish(topicsOf(room).toWriter, frame);
    await world.settle();
  };
  return { world, els, bram, say };
}

describe('a member that says nonsense', () => {
  it('[F6] is not heard, and changes nothing', async () => {
    const { els, say } = await insider();
    const before = JSON.stringify([els.disk.log, els.writer?.situation]);
    for (const message of nonsense) {
      await say(message);
    }
    expect(JSON.stringify([els.disk.log, els.writer?.situation])).toBe(before);
  });

  it('[C1] [W6] that lies harms itself alone, and stops nobody', async () => {
    const errors = vi.spyOn(console, 'error');
    const { world, els, bram, say } = await insider();
    for (const message of lies) await say(message);
    expect(els.writer?.situation.missing).toEqual([]);
    expect(els.writer?.situation.members.map(({ person }) => person)).toEqual(['anna', 'bram']);
    expect(els.log?.state?.phases[0]?.ready).toEqual(['anna']);
    const answer = bram.member?.give('still', { type: 'markReady' });
    await world.pass(3_000);
    expect(await answer).toBeNull();
    expect(bram.member?.shown?.seq).toBe(els.log?.state?.seq);
    expect(errors).not.toHaveBeenCalled();
  });

  it('[W6] cannot make the list of missing steps long', async () => {
    const { els, say } = await insider();
    for (let i = 0; i < 300; i += 1) {
      await say({ ...time, lacks: { epoch: i, from: 1 + 10 * i, to: 1 + 10 * i } });
    }
    expect(els.writer?.situation.missing.length).toBeLessThanOrEqual(200);
  });
});
