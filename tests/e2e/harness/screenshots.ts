import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const folder = resolve(import.meta.dirname, '..', '..', '..', '.artifacts', 'screens');

/** Writes what is seen to `.artifacts/screens/<name>.png`, for people to look at; git ignores it. */
export async function shot(seen: Page | Locator, name: string): Promise<string> {
  const path = resolve(folder, `${name}.png`);
  await seen.screenshot({ path });
  return path;
}
