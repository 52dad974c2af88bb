/** Frames that were damaged on their way. */
import { encodeHeader, NO_RUN } from '@/lib/live/frame';
import { MAX_FRAME_BYTES } from '@/lib/live/limits';
import type { Chance } from '../faults/chance';

export function flipped(frame: Uint8Array, chance: Chance): Uint8Array {
  const bytes = frame.slice();
  for (let i = chance.int(1, 3); i > 0; i -= 1) {
    const at = chance.int(0, bytes.length - 1);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.int(0, 7));
  }
  return bytes;
}

export function longer(frame: Uint8Array, chance: Chance): Uint8Array {
  const more = chance.happens(0.1) ? MAX_FRAME_BYTES : chance.int(1, 300);
  const bytes = new Uint8Array(frame.length + more);
  bytes.set(frame);
  return bytes;
}

/** Two valid frames, cut at a place where parts meet, or anywhere. */
export function spliced(one: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  const borders = [2, 6, 10, 26, 34, 42, HEADER_BYTES, HEADER_BYTES + 12];
  const shorter = Math.min(one.length, other.length) - 1;
  const at = chance.happens(0.7) ? chance.pick(borders) : chance.int(1, shorter);
  const end = chance.happens(0.5) ? other.length : other.length - 64;
  const tail = end === other.length ? new Uint8Array() : one.slice(-64);
  return new Uint8Array([...one.slice(0, at), ...other.slice(at, end), ...tail]);
}

const HEADER_BYTES = encodeHeader({
  kind: 'lobby',
  epoch: 0,
  keyNumber: 0,
  sender: 'A'.repeat(22),
  senderRun: NO_RUN,
  receiverRun: NO_RUN,
  seq: 0,
}).length;
