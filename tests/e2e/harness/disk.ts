/** A full disk for the extension's origin, by DevTools' quota and real data that fills it. */
import type { Page } from 'playwright-core';

export interface SmallDisk {
  /** Fills what is left until the browser refuses to store one byte more. */
  fill(): Promise<void>;
  /** Gives the origin its usual room again. */
  lift(): Promise<void>;
}

/** Room for what is there and this much more, in bytes. Before the origin's first write, since the browser remembers for half a minute how much room it saw. */
export async function makeDiskSmall(storagePage: Page, bytes: number): Promise<SmallDisk> {
  const { protocol, host } = new URL(storagePage.url());
  const origin = `${protocol}//${host}`;
  // The limit holds while the session is attached.
  const session = await storagePage.context().newCDPSession(storagePage);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
  return {
    fill: () => storagePage.evaluate(fillUp, bytes),
    lift: () => session.detach(),
  };
}

/** Runs in the page: smaller and smaller pieces, in a database of its own, until none fits. */
async function fillUp(bytes: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('filler', 1);
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('pieces', { autoIncrement: true }),
    );
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error as Error));
  });
  const fits = (size: number) =>
    new Promise<boolean>((resolve) => {
      const writing = db.transaction('pieces', 'readwrite');
      writing.objectStore('pieces').add(new Uint8Array(size));
      writing.addEventListener('complete', () => resolve(true));
      writing.addEventListener('abort', () => resolve(false));
    });
  for (let size = bytes; size > 0; size = Math.floor(size / 4)) while (await fits(size));
  db.close();
}
