/** The extension's database as it lies, seen and changed from outside the product. */
import type { Page } from 'playwright-core';
import type { Kring } from './launch';

export interface Tables {
  /** The browser's own number, ten times Dexie's. */
  version: number;
  tables: Record<string, Row[]>;
}

export type Row = Record<string, unknown>;

/** A page of the extension's origin that opens no port, and so leaves the worker asleep. */
export async function openStoragePage({ context, extensionId }: Kring): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return page;
}

/** Everything that is stored, of every table. */
export function readTables(storagePage: Page): Promise<Tables> {
  return storagePage.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error as Error));
      });
    const db = await settled(indexedDB.open('kring'));
    try {
      const tables: Record<string, Row[]> = {};
      for (const name of db.objectStoreNames) {
        tables[name] = (await settled(db.transaction(name).objectStore(name).getAll())) as Row[];
      }
      return { version: db.version, tables };
    } finally {
      db.close();
    }
  });
}

/** Puts rows in place of those with the same keys. */
export async function putRows(storagePage: Page, table: string, rows: readonly Row[]) {
  await storagePage.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kring');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const writing = db.transaction(name, 'readwrite');
          for (const row of all) writing.objectStore(name).put(row);
          writing.addEventListener('complete', () => {
            db.close();
            resolve();
          });
          writing.addEventListener('abort', () => reject(writing.error as Error));
        });
      }),
    [table, rows] as const,
  );
}

/** Makes the database one of a later version; its tables stay. */
export async function raiseVersion(storagePage: Page, version: number): Promise<void> {
  await storagePage.evaluate(
    (number) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kring', number);
        opening.addEventListener('blocked', () => reject(new Error('somebody has it open')));
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
    version,
  );
}

/**
 * Does something to the stored data while no view is open and the worker is stopped. An alarm may
 * wake the worker meanwhile, so it is stopped once more: the next view starts it afresh.
 */
export async function whileStopped<T>(
  kring: Kring,
  change: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await openStoragePage(kring);
  try {
    await kring.stopWorker();
    const result = await change(page);
    await kring.stopWorker();
    return result;
  } finally {
    await page.close();
  }
}
