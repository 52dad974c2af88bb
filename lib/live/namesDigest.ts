/** By which a member knows whether it has all names and texts (PROTOCOL S4, S5, S7): short, and sealed like the rest. */
import { toHex } from './hex';

export async function digestOf(words: Readonly<Record<string, string>>): Promise<string> {
  const sorted = Object.entries(words).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const text = new TextEncoder().encode(JSON.stringify(sorted));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return toHex(digest.subarray(0, 6));
}
