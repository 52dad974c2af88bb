/**
 * The code that is said aloud before somebody is admitted (PROTOCOL L4). Each side adds a nonce, and
 * the joiner has committed to its own before it sees the other's: neither can look for a nonce that
 * makes a code of its choice.
 */
import { toBase64url } from './base64url';
import type { Room } from './keys';
import type { WrittenKeys } from './messages';

const CODES = 1_000_000n;
const NONCE_BYTES = 16;

export interface CodeNonces {
  readonly writer: string;
  readonly joiner: string;
}

export function newNonce(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(NONCE_BYTES)));
}

export async function commitmentTo(nonce: string): Promise<string> {
  return toBase64url(new Uint8Array(await sha256(['kring commitment', nonce])));
}

/** Six digits; the same at both ends, unless somebody stands between. */
export async function spokenCode(
  room: Room,
  writer: WrittenKeys,
  joiner: WrittenKeys,
  nonces: CodeNonces,
): Promise<string> {
  const keys = [writer.sign, writer.agree, joiner.sign, joiner.agree];
  const parts = ['kring code', toBase64url(room.id), ...keys, nonces.writer, nonces.joiner];
  const number = new DataView(await sha256(parts)).getBigUint64(0) % CODES;
  return number.toString().padStart(6, '0');
}

function sha256(parts: readonly string[]): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('\n')));
}
