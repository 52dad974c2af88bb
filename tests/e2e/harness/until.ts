import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again, each 25 ms, until the answer is neither undefined, null nor false; then gives it.
 * Throws after `timeout` milliseconds, naming what was waited for.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = 10_000,
): Promise<Exclude<T, undefined | null | false>> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) {
      return answer as Exclude<T, undefined | null | false>;
    }
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    await delay(25);
  }
}
