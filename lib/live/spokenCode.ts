/** The code that is said aloud before somebody is admitted (PROTOCOL L4). */
import type { Room } from './keys';
import type { WrittenKeys } from './messages';

const CODES = 1_000_000n;

/** Six digits, from all keys and the writer's nonce; the same at both ends, unless somebody stands between. */
export async function spokenCode(
  room: Room,
  writer: WrittenKeys,
  joiner: WrittenKeys,
  nonce: string,
): Promise<string> {
  const parts = [writer.sign, writer.agree, joiner.sign, joiner.agree, nonce];
  const text = new TextEncoder().encode(['kring code', ...parts].join('\n'));
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array([...room.id, ...text]));
  const number = new DataView(digest).getBigUint64(0) % CODES;
  return number.toString().padStart(6, '0');
}
