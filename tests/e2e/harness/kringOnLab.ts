import { afterAll, afterEach, beforeAll } from 'vitest';
import { startLab, type Lab } from '../../lab/lab';
import { launchKring, type Kring } from './launch';

export interface KringOnLabOptions {
  /** Tests that run beside each other close their pages themselves. */
  readonly besideEachOther?: boolean;
}

/** A lab and a browser with Kring for all tests of a file; each test has tabs of its own. */
export function kringOnLab(
  use: (kring: Kring) => void | Promise<void>,
  { besideEachOther = false }: KringOnLabOptions = {},
): void {
  let lab: Lab | undefined;
  let kring: Kring | undefined;

  beforeAll(async () => {
    lab = await startLab();
    kring = await launchKring({ lab });
    await use(kring);
  });
  afterAll(async () => {
    await kring?.close();
    await lab?.close();
  });
  if (besideEachOther) return;
  // The first tab stays, or the browser would end with the last one.
  afterEach(async () => {
    const [, ...others] = kring?.context.pages() ?? [];
    for (const page of others) await page.close();
  });
}
