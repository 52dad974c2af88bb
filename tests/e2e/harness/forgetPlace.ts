import type { Kring } from './launch';

/** The dock lies again where it lies for a new user, on call pages that are opened from now on. */
export async function forgetPlace(kring: Kring): Promise<void> {
  const worker = await kring.serviceWorker();
  await worker.evaluate(eraseDockPlace);
}

/** Runs in the worker, also where it is evaluated as text. */
export function eraseDockPlace(): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('kring');
    request.addEventListener('error', () => reject(request.error as Error));
    request.addEventListener('success', () => {
      const db = request.result;
      const change = db.transaction('settings', 'readwrite');
      for (const platform of ['meet', 'zoom', 'teams']) {
        change.objectStore('settings').delete(`dock/${platform}`);
      }
      change.addEventListener('complete', () => {
        db.close();
        resolve();
      });
      change.addEventListener('abort', () => reject(change.error as Error));
    });
  });
}
