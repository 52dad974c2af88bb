/** Frames, alone: their bytes, their seal, their numbers, their lengths. */
import { describe, expect, it } from 'vitest';
import { Endpoint } from '@/lib/live/endpoint';
import { decodeFrame, NO_RUN, otherVersion } from '@/lib/live/frame';
import { createIdentity, importPeer } from '@/lib/live/identity';
import { openRoom } from '@/lib/live/keys';
import { CONTENT_SIZES, MAX_FRAME_BYTES } from '@/lib/live/limits';
import { pad, unpad } from '@/lib/live/padding';
import { ReplayGuard } from '@/lib/live/replay';

async function two() {
  const room = await openRoom(crypto.getRandomValues(new Uint8Array(32)));
  const [els, anna] = [await createIdentity(), await createIdentity()];
  return {
    room,
    els: new Endpoint(room, els),
    anna: new Endpoint(room, anna),
    elsPeer: await importPeer(els.keys),
    annaPeer: await importPeer(anna.keys),
  };
}

function read(bytes: Uint8Array) {
  const frame = decodeFrame(bytes);
  if (!frame) throw new Error('no frame');
  return frame;
}

describe('a frame', () => {
  it('[F1] holds the header in clear, at the same places', async () => {
    const { els, elsPeer, annaPeer, anna } = await two();
    const bytes = await els.sealPersonal(258, annaPeer, anna.run, { type: 'waiting' });
    expect(Array.from(bytes.slice(0, 10))).toEqual([1, 2, 0, 0, 1, 2, 0, 0, 0, 0]);
    expect(read(bytes).header).toEqual({
      kind: 'personal',
      epoch: 258,
      keyNumber: 0,
      sender: elsPeer.id,
      senderRun: els.run,
      receiverRun: anna.run,
      seq: 1,
    });
    expect(bytes).toHaveLength(46 + 12 + 512 + 16 + 64);
    expect(read(await els.sealLobby(0, knock)).header.receiverRun).toBe(NO_RUN);
  });

  it('[F2] opens for whom it is, and is signed by whom it names', async () => {
    const { els, anna, elsPeer, annaPeer } = await two();
    const frame = read(await els.sealPersonal(0, annaPeer, anna.run, { type: 'waiting' }));
    expect(await anna.isSignedBy(elsPeer, frame)).toBe(true);
    expect(await anna.isSignedBy(annaPeer, frame)).toBe(false);
    expect(await anna.openPersonal(elsPeer, frame)).toEqual({ type: 'waiting' });
  });

  it('[F3] opens for no other run of its receiver, and under no other session key', async () => {
    const { room, els, anna, elsPeer, annaPeer } = await two();
    const personal = read(await els.sealPersonal(0, annaPeer, anna.run, { type: 'waiting' }));
    const later = new Endpoint(room, anna.identity);
    expect(await later.openPersonal(elsPeer, personal)).toBeUndefined();
    const key = { number: 1, secret: crypto.getRandomValues(new Uint8Array(32)) };
    const next = { number: 2, secret: crypto.getRandomValues(new Uint8Array(32)) };
    const toAll = read(await els.sealRoom(0, key, { type: 'names', names: {} }));
    expect(await anna.openRoom(key, toAll)).toEqual({ type: 'names', names: {} });
    expect(await anna.openRoom(next, toAll)).toBeUndefined();
  });

  it('[K1] [F3] opens under the right key, also when another one has the same number', async () => {
    const { els, anna } = await two();
    const key = { number: 2, secret: crypto.getRandomValues(new Uint8Array(32)) };
    const rival = { number: 2, secret: crypto.getRandomValues(new Uint8Array(32)) };
    const toAll = read(await els.sealRoom(0, key, { type: 'names', names: {} }));
    expect(await anna.openRoom(rival, toAll)).toBeUndefined();
    expect(await anna.openRoom(key, toAll)).toEqual({ type: 'names', names: {} });
  });

  it('[F4] is taken once, and not after a later one of its run', () => {
    const guard = new ReplayGuard();
    const header = { ...plain, kind: 'room', senderRun: 'aa' } as const;
    expect([1, 3, 2, 3, 4].map((seq) => guard.take({ ...header, seq }))).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
    expect(guard.take({ ...header, senderRun: 'bb', seq: 1 })).toBe(true);
    // The highest number ends that run, and no other.
    expect(guard.take({ ...header, seq: 0xffff_ffff })).toBe(true);
    expect(guard.take({ ...header, senderRun: 'bb', seq: 2 })).toBe(true);
  });

  it('[F5] has one of few lengths, whatever is in it', () => {
    expect(pad('', 'small')).toHaveLength(512);
    expect(pad('x'.repeat(508), 'small')).toHaveLength(512);
    expect(() => pad('x'.repeat(509), 'small')).toThrow(RangeError);
    expect(pad('x'.repeat(1021), 'content')).toHaveLength(2048);
    expect(pad('x'.repeat(64 * 1024 - 4), 'content')).toHaveLength(64 * 1024);
    expect(() => pad('x'.repeat(64 * 1024 - 3), 'content')).toThrow(RangeError);
    expect(Math.max(...CONTENT_SIZES)).toBeLessThan(MAX_FRAME_BYTES);
    expect(unpad(pad('Ångström', 'names'))).toBe('Ångström');
    expect(unpad(new Uint8Array([255, 255, 255, 255, 0]))).toBeNull();
  });

  it('[F6] [R5] is none when it is too short or too long', () => {
    expect(decodeFrame(new Uint8Array(137).fill(1))).toBeNull();
    expect(decodeFrame(new Uint8Array(MAX_FRAME_BYTES + 1).fill(1))).toBeNull();
    expect(decodeFrame(new Uint8Array(200).fill(1))).not.toBeNull();
  });

  it('[F7] tells its version and sender in every version', () => {
    const bytes = new Uint8Array(200);
    bytes[0] = 2;
    expect(decodeFrame(bytes)).toBeNull();
    expect(otherVersion(bytes)).toEqual({ version: 2, sender: 'A'.repeat(22) });
    bytes[0] = 1;
    expect(otherVersion(bytes)).toBeNull();
  });
});

const plain = { epoch: 0, keyNumber: 0, sender: 'x', receiverRun: NO_RUN } as const;
const knock = {
  type: 'knock',
  keys: { sign: 'A'.repeat(87), agree: 'A'.repeat(87) },
  commitment: 'A'.repeat(43),
} as const;
