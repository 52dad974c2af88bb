import type { Page } from 'playwright-core';
import type { LabApi } from './pages/api';

/** Runs a function in the call page with its `window.lab`, and gives what it returns. */
export async function inLab<T, A = undefined>(
  page: Page,
  use: (lab: LabApi, argument: A) => T | Promise<T>,
  argument?: A,
): Promise<T> {
  const handle = await page.evaluateHandle(() => (window as unknown as { lab: LabApi }).lab);
  try {
    return await handle.evaluate(use as (lab: LabApi, argument: unknown) => T, argument);
  } finally {
    await handle.dispose();
  }
}
