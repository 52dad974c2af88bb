/** One browser for the tests of a file, empty again for each of them. */
import { afterAll } from 'vitest';
import { openStoragePage } from './database';
import { launchKring, type Kring, type LaunchOptions } from './launch';
import { panelSize, withKring } from './withPanel';

/**
 * As `withKring`, with one browser for all who ask for the same: each finds Kring as it is on its
 * first day, and no page of the one before. Who comes after a failure has a browser of their own.
 */
export function sharedKring(): typeof withKring {
  const running = new Map<string, Kring>();
  afterAll(() => Promise.all([...running.values()].map((kring) => kring.close())));

  return async (options, use) => {
    const key = keyOf(options);
    const known = running.get(key);
    // Put back once all has gone well.
    running.delete(key);
    const kring = known ?? (await launchKring({ viewport: panelSize, ...options }));
    try {
      if (known) await empty(kring);
      await use(kring);
      running.set(key, kring);
    } catch (error) {
      await kring.close();
      throw error;
    }
  };
}

function keyOf({ lab, ...options }: LaunchOptions): string {
  return JSON.stringify({ ...options, lab: lab?.hostRules });
}

async function empty(kring: Kring): Promise<void> {
  const storage = await openStoragePage(kring);
  for (const page of kring.context.pages()) if (page !== storage) await page.close();
  await kring.stopWorker();
  await storage.evaluate(async () => {
    await chrome.alarms.clearAll();
    await chrome.storage.session.clear();
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('kring');
      opening.addEventListener('error', () => reject(opening.error as Error));
      opening.addEventListener('success', () => {
        const db = opening.result;
        const tables = [...db.objectStoreNames];
        const clearing = db.transaction(tables, 'readwrite');
        for (const table of tables) clearing.objectStore(table).clear();
        clearing.addEventListener('abort', () => reject(clearing.error as Error));
        clearing.addEventListener('complete', () => {
          db.close();
          resolve();
        });
      });
    });
  });
  await kring.stopWorker();
  // The browser ends with its last page.
  await storage.goto('about:blank');
}
