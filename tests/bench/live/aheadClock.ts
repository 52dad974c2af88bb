/** A page whose clock is ahead of the machine's, from before its first script on. */
import type { Page } from 'playwright-core';

export async function setAhead(page: Page, aheadMs: number): Promise<void> {
  // Methods, since the helper that keeps the names of functions is not there in a page.
  await page.addInitScript((ms) => {
    const machine = { Date, now: Date.now.bind(Date) };
    globalThis.Date = new Proxy(machine.Date, {
      construct(target, parts: unknown[], asked) {
        const values = parts.length === 0 ? [machine.now() + ms] : parts;
        return Reflect.construct(target, values, asked) as Date;
      },
    });
    Object.assign(machine.Date, {
      now() {
        return machine.now() + ms;
      },
    });
    Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + ms });
  }, aheadMs);
}
