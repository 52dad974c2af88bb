/** The bytes of a frame: a header in clear, what is sealed, and a signature (PROTOCOL F1). */
import { fromBase64url, toBase64url } from './base64url';
import { fromHex, toHex } from './hex';
import { FINGERPRINT_BYTES, SIGNATURE_BYTES } from './identity';
import { MAX_FRAME_BYTES, PROTOCOL_VERSION } from './limits';

type Bytes = Uint8Array<ArrayBuffer>;

export type FrameKind = 'lobby' | 'personal' | 'room';

export interface FrameHeader {
  readonly kind: FrameKind;
  readonly epoch: number;
  /** Which session key; 0 in the lobby and for personal frames. */
  readonly keyNumber: number;
  /** A member's id, 22 characters. */
  readonly sender: string;
  /** 8 bytes in hex: one start of the sender's program. */
  readonly senderRun: string;
  /** The same of the receiver, zeros where there is not one. */
  readonly receiverRun: string;
  readonly seq: number;
}

export interface Frame {
  readonly header: FrameHeader;
  readonly headerBytes: Bytes;
  readonly nonce: Bytes;
  readonly sealed: Bytes;
  readonly signature: Bytes;
  /** Everything but the signature. */
  readonly signed: Bytes;
}

const kinds: readonly FrameKind[] = ['lobby', 'personal', 'room'];
const RUN_BYTES = 8;
export const NO_RUN = '00'.repeat(RUN_BYTES);
export const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const at = { kind: 1, epoch: 2, keyNumber: 6, sender: 10, senderRun: 26, receiverRun: 34, seq: 42 };
const HEADER_BYTES = 46;
const SHORTEST = HEADER_BYTES + NONCE_BYTES + TAG_BYTES + SIGNATURE_BYTES;

export function newRun(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(RUN_BYTES)));
}

export function encodeHeader(header: FrameHeader): Bytes {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes[0] = PROTOCOL_VERSION;
  bytes[at.kind] = kinds.indexOf(header.kind) + 1;
  view.setUint32(at.epoch, header.epoch);
  view.setUint32(at.keyNumber, header.keyNumber);
  bytes.set(fromBase64url(header.sender) ?? [], at.sender);
  bytes.set(fromHex(header.senderRun), at.senderRun);
  bytes.set(fromHex(header.receiverRun), at.receiverRun);
  view.setUint32(at.seq, header.seq);
  return bytes;
}

/** Null for bytes that are no frame of this version. */
export function decodeFrame(received: Uint8Array): Frame | null {
  if (received.length < SHORTEST || received.length > MAX_FRAME_BYTES) return null;
  const bytes = received.slice();
  const view = new DataView(bytes.buffer);
  const kind = kinds[(bytes[at.kind] ?? 0) - 1];
  if (bytes[0] !== PROTOCOL_VERSION || kind === undefined) return null;
  const end = bytes.length - SIGNATURE_BYTES;
  return {
    header: {
      kind,
      epoch: view.getUint32(at.epoch),
      keyNumber: view.getUint32(at.keyNumber),
      sender: senderIn(bytes),
      senderRun: toHex(bytes.subarray(at.senderRun, at.receiverRun)),
      receiverRun: toHex(bytes.subarray(at.receiverRun, at.seq)),
      seq: view.getUint32(at.seq),
    },
    headerBytes: bytes.slice(0, HEADER_BYTES),
    nonce: bytes.slice(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES),
    sealed: bytes.slice(HEADER_BYTES + NONCE_BYTES, end),
    signature: bytes.slice(end),
    signed: bytes.slice(0, end),
  };
}

/**
 * Version and sender of what looks like a frame of another version; null for anything else. Both
 * stand at the same place in every version (PROTOCOL F7).
 */
export function otherVersion(
  received: Uint8Array,
): { readonly version: number; readonly sender: string } | null {
  const version = received[0];
  if (version === undefined || version === PROTOCOL_VERSION || version === 0) return null;
  if (received.length < SHORTEST || received.length > MAX_FRAME_BYTES) return null;
  return { version, sender: senderIn(received) };
}

function senderIn(bytes: Uint8Array): string {
  return toBase64url(bytes.subarray(at.sender, at.sender + FINGERPRINT_BYTES));
}
