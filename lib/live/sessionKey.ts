/** The key under which everybody who was admitted reads (PROTOCOL K1). */
import type { SessionKey } from './endpoint';

export function newSessionKey(number: number): SessionKey {
  return { number, secret: crypto.getRandomValues(new Uint8Array(32)) };
}
