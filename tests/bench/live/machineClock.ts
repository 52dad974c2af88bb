/** One clock for pages of different processes: each counts from a start of its own, the machine's clock is the same. */
import type { Page } from 'playwright-core';

/** For so long the clock is looked at; it ticks in whole milliseconds. */
const LOOK_MS = 20;

/**
 * What to add to a page's `performance.timeOrigin + performance.now()` to get the machine's time.
 * The clock's ticks are cut off to whole milliseconds, so the largest difference is the true one.
 * `aheadMs`: how far the page's own clock was set ahead.
 */
export async function toMachineTime(page: Page, aheadMs = 0): Promise<number> {
  const ms = await page.evaluate((lookMs) => {
    const from = performance.now();
    let most = Number.NEGATIVE_INFINITY;
    for (let now = from; now - from < lookMs; now = performance.now()) {
      most = Math.max(most, Date.now() - (performance.timeOrigin + now));
    }
    return most;
  }, LOOK_MS);
  return ms - aheadMs;
}
