/** Who gets in, and what is told to whom before that. */
import { describe, expect, it } from 'vitest';
import { formatInvite, parseInvite } from '@/lib/live/invite';
import { createIdentity, importPeer } from '@/lib/live/identity';
import { openRoom } from '@/lib/live/keys';
import { Knocks } from '@/lib/live/knocks';
import { CODE_MS, CODES_AT_ONCE, MAX_KNOCKS } from '@/lib/live/limits';
import { commitmentTo, newNonce } from '@/lib/live/spokenCode';
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

/** The writer's list of who knocks, with strangers to knock there. */
async function door() {
  let now = 0;
  const room = await openRoom(new Uint8Array(32));
  const knocks = new Knocks(room, await createIdentity(), () => now);
  const knock = async () => {
    const peer = await importPeer((await createIdentity()).keys);
    const nonce = newNonce();
    const commitment = await commitmentTo(nonce);
    knocks.take(peer, commitment);
    return { peer, nonce, commitment };
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { knocks, knock, pass };
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
    expect(els.writer?.situation.knocks.map(({ name }) => name)).toEqual(['anna']);
  });

  it('[L2] [L7] keeps at most twenty, and those with a name longest', async () => {
    const { knocks, knock } = await door();
    const { peer } = await knock();
    const named = knocks.get(peer.id);
    if (!named) throw new Error('nobody knocks');
    named.said = { code: '123456', name: 'anna' };
    for (let i = 0; i < MAX_KNOCKS + 5; i += 1) await knock();
    expect(knocks.all).toHaveLength(MAX_KNOCKS);
    expect(knocks.all[0]?.said?.name).toBe('anna');
  });

  it('[L4] takes a new nonce for each new commitment, and keeps it for the same one', async () => {
    const { knocks, knock } = await door();
    const { peer, commitment } = await knock();
    const first = knocks.get(peer.id);
    expect(knocks.take(peer, commitment)).toBe(first);
    const other = knocks.take(peer, await commitmentTo(newNonce()));
    expect(other?.nonce).not.toBe(first?.nonce);
  });

  it('[L4] gives a code for the nonce that was committed to, and for no other', async () => {
    const { knocks, knock } = await door();
    const { peer, nonce } = await knock();
    const waiting = knocks.get(peer.id);
    if (!waiting) throw new Error('nobody knocks');
    expect(await knocks.codeOf(waiting, newNonce())).toBeNull();
    expect(await knocks.codeOf(waiting, nonce)).toMatch(/^\d{6}$/);
  });

  it('[L4] shows its nonce to one nonce of the writer: a second one gets another commitment', async () => {
    const { world, els, joiner } = await atTheDoor('anna');
    const before = joiner.member?.situation.code;
    // The writer's program begins anew, and knows nobody at the door.
    await els.stop();
    await els.start();
    await world.pass(8_000);
    const [knock] = els.writer?.situation.knocks ?? [];
    expect(knock?.code).toMatch(/^\d{6}$/);
    expect(joiner.member?.situation.code).toBe(knock?.code);
    expect(knock?.code).not.toBe(before);
  });

  it('[L7] has no two who wait with one code: the later one knocks anew', async () => {
    const { knocks, knock } = await door();
    const { peer, nonce } = await knock();
    const waiting = knocks.get(peer.id);
    if (!waiting) throw new Error('nobody knocks');
    const code = await knocks.codeOf(waiting, nonce);
    const other = knocks.get((await knock()).peer.id);
    if (!other || code === null) throw new Error('no code');
    other.said = { code, name: 'mallory' };
    expect(await knocks.codeOf(waiting, nonce)).toBeNull();
    expect(knocks.get(peer.id)).toBeUndefined();
  });

  it('[L7] gives so many codes at once, then one each second: nobody can try until one fits', async () => {
    const { knocks, knock, pass } = await door();
    const { peer } = await knock();
    let begun = 0;
    const tries = async (count: number) => {
      for (let i = 0; i < count; i += 1) {
        if (knocks.take(peer, await commitmentTo(newNonce()))) begun += 1;
      }
    };
    await tries(100);
    expect(begun).toBe(CODES_AT_ONCE - 1);
    pass(10 * CODE_MS);
    await tries(100);
    expect(begun).toBe(CODES_AT_ONCE - 1 + 10);
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
