/** Seals and opens frames: encrypted, signed, numbered (PROTOCOL F2, F4). */
import { encodeHeader, NONCE_BYTES, type Frame, type FrameHeader } from './frame';
import { signBytes, verifyBytes, type Identity, type Peer } from './identity';
import type { Room } from './keys';
import { pad, unpad, type SizeClass } from './padding';

type Bytes = Uint8Array<ArrayBuffer>;

const SEAL = 'AES-GCM';

export interface Sealing {
  readonly room: Room;
  readonly identity: Identity;
  readonly header: FrameHeader;
  readonly key: CryptoKey;
}

/** `message` becomes JSON; throws RangeError where it is too long for its size. */
export async function seal(
  { room, identity, header, key }: Sealing,
  message: unknown,
  size: SizeClass,
): Promise<Bytes> {
  const headerBytes = encodeHeader(header);
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt(
    { name: SEAL, iv: nonce, additionalData: concat(room.id, headerBytes) },
    key,
    pad(JSON.stringify(message), size),
  );
  const signed = concat(headerBytes, nonce, new Uint8Array(sealed));
  return concat(signed, await signBytes(identity, concat(room.id, signed)));
}

export function isSignedBy(room: Room, peer: Peer, { signature, signed }: Frame): Promise<boolean> {
  return verifyBytes(peer, signature, concat(room.id, signed));
}

/** The message as parsed JSON, or undefined where it does not open (PROTOCOL F6). */
export async function open(room: Room, frame: Frame, key: CryptoKey): Promise<unknown> {
  try {
    const padded = await crypto.subtle.decrypt(
      { name: SEAL, iv: frame.nonce, additionalData: concat(room.id, frame.headerBytes) },
      key,
      frame.sealed,
    );
    const text = unpad(new Uint8Array(padded));
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch (error) {
    // What was sealed with another key, is no UTF-8 or no JSON: dropped, as the rule says.
    if (
      error instanceof DOMException ||
      error instanceof TypeError ||
      error instanceof SyntaxError
    ) {
      return undefined;
    }
    throw error;
  }
}

function concat(...parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
