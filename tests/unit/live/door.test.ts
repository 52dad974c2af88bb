/** Who gets in, and what is told to whom before that. */
import { describe, expect, it } from 'vitest';
import { Endpoint } from '@/lib/live/endpoint';
import { writeKeys } from '@/lib/live/certificate';
import { formatInvite, parseInvite } from '@/lib/live/invite';
import { createIdentity } from '@/lib/live/identity';
import { openRoom } from '@/lib/live/keys';
import { Knocks } from '@/lib/live/knocks';
import { importPeer } from '@/lib/live/identity';
import { MAX_KNOCKS } from '@/lib/live/limits';
import { topicsOf } from '@/lib/live/topics';
import { testRelay } from '../../live/machine';
import { World } from '../../live/world';

async function atTheDoor(name: string) {
  const world = new World();
  const { els, invite } = await world.facilitator();
  const joiner = world.machine(name);
  await joiner.join(invite);
  await world.settle();
  return { world, els, invite, joiner };
}

describe('the door', () => {
  it('[L1] [L3] stays shut with another fingerprint: nobody else is told a name', async () => {
    const { world, els, invite } = await atTheDoor('anna');
    const read = parseInvite(invite);
    if (typeof read === 'string') throw new Error(read);
    const bram = world.machine('bram');
    await bram.join(formatInvite({ ...read, fingerprint: new Uint8Array(16) }));
    await world.pass(5_000);
    expect(bram.member?.situation.stage).toBe('knocking');
    expect(els.writer?.situation.knocks.map(({ name }) => name)).toEqual(['anna', null]);
  });

  it('[L2] [L7] keeps at most twenty, each with another code, and those with a name longest', async () => {
    const { world, els } = await atTheDoor('anna');
    const { record } = els.disk;
    if (!record) throw new Error('no room');
    const room = await openRoom(record.secret);
    const handlers = { message: () => undefined, online: () => undefined };
    const line = world.relay.connectAs('many')(testRelay, [], handlers);
    await world.settle();
    for (let i = 0; i < MAX_KNOCKS + 10; i += 1) {
      const stranger = await createIdentity();
      const keys = writeKeys(stranger.keys);
      const frame = await new Endpoint(room, stranger).sealLobby(0, { type: 'knock', keys });
      line.publish(topicsOf(room).toWriter, frame);
      await world.settle();
    }
    const knocks = els.writer?.situation.knocks ?? [];
    expect(knocks).toHaveLength(MAX_KNOCKS);
    expect(new Set(knocks.map(({ code }) => code)).size).toBe(MAX_KNOCKS);
    expect(knocks[0]?.name).toBe('anna');
  });

  it('[L4] takes a new nonce for each new knock, and keeps it for the same one', async () => {
    const room = await openRoom(new Uint8Array(32));
    const [els, anna] = [await createIdentity(), await createIdentity()];
    const peer = await importPeer(anna.keys);
    const knocks = new Knocks(room, els);
    const first = await knocks.take(peer);
    expect(await knocks.take(peer)).toBe(first);
    knocks.remove(peer.id);
    expect((await knocks.take(peer)).nonce).not.toBe(first.nonce);
  });

  it('[L6] lets one machine be a person: another one takes its place', async () => {
    const { world, els, invite } = await atTheDoor('dirk');
    const before = await world.admitted(els, invite, 'anna');
    const after = await world.admitted(els, invite, 'anna');
    expect(before.member?.situation.stage).toBe('removed');
    expect(after.member?.situation.stage).toBe('in');
    expect(els.writer?.situation.members.map(({ person }) => person)).toEqual(['anna']);
    const [dirk] = els.writer?.situation.knocks ?? [];
    expect(await els.writer?.admit(dirk?.id ?? '', { person: 'els' })).toBe('unknownMember');
    expect(await els.writer?.admit(dirk?.id ?? '', { person: 'nobody' })).toBe('unknownMember');
  });

  it('[L7] does not hear again who was declined', async () => {
    const { world, els, joiner } = await atTheDoor('anna');
    const [knock] = els.writer?.situation.knocks ?? [];
    expect(await els.writer?.decline(knock?.id ?? '')).toBeNull();
    await world.pass(10_000);
    expect(joiner.member?.situation.stage).toBe('declined');
    expect(els.writer?.situation.knocks).toEqual([]);
  });

  it('[L8] lets somebody new in only where the session takes the name', async () => {
    const { world, els, joiner } = await atTheDoor('gerrit');
    const [knock] = els.writer?.situation.knocks ?? [];
    if (!els.log) throw new Error('no log');
    const { join } = els.log;
    els.log.join = () => Promise.resolve(null);
    expect(await els.writer?.admit(knock?.id ?? '', { name: 'anna' })).toBe('badNames');
    els.log.join = join;
    expect(await els.writer?.admit(knock?.id ?? '', { name: 'gerrit' })).toBeNull();
    await world.settle();
    expect(joiner.member?.situation.stage).toBe('in');
  });

  it('[L5] finds the writer again that was started anew before anybody was let in', async () => {
    const { world, els, joiner } = await atTheDoor('anna');
    await els.stop();
    await els.start();
    await world.pass(5_000);
    const [knock] = els.writer?.situation.knocks ?? [];
    expect(knock?.name).toBe('anna');
    expect(joiner.member?.situation.code).toBe(knock?.code);
  });

  it('[F7] says on both sides whose version is the older one', async () => {
    const { world, els, joiner } = await atTheDoor('anna');
    const { record } = els.disk;
    if (!record) throw new Error('no room');
    const topics = topicsOf(await openRoom(record.secret));
    const handlers = { message: () => undefined, online: () => undefined };
    const line = world.relay.connectAs('newer')(testRelay, [], handlers);
    await world.settle();
    const newer = new Uint8Array(300).fill(2);
    line.publish(topics.toWriter, newer);
    line.publish(topics.toRoom, newer);
    await world.settle();
    expect(els.writer?.situation.otherVersion).toBe('ours');
    expect(joiner.member?.situation.stage).toBe('tooOld');
    // A hint: the next knock is answered as ever.
    await world.pass(4_000);
    expect(joiner.member?.situation.stage).toBe('waiting');
  });
});
