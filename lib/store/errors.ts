/** Errors of the database, told apart. */
import type { StoreFault } from '@/lib/wire/storeFault';

/** The stored data cannot be used; nothing was changed. */
export class StoreError extends Error {
  constructor(readonly fault: StoreFault) {
    super(`${fault.kind}: ${fault.detail}`);
  }
}

export function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Dexie wraps the browser's error, sometimes twice. */
export function isQuotaError(error: unknown): boolean {
  for (let e = error; e instanceof Object; e = 'inner' in e ? e.inner : undefined) {
    if ('name' in e && e.name === 'QuotaExceededError') return true;
  }
  return false;
}
