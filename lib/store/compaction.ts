/**
 * Has the browser drop from its files what was erased from the database. Chromium only marks
 * deleted rows as deleted: their bytes stay in its files (LevelDB's log and tables) until it happens
 * to merge these. The removal of a whole database makes it merge at once, with that database whatever
 * lies in the same files. So empty databases stay behind, to be removed the next time, after newer
 * ones were made.
 */

const START = 'kring-sweep-';

/** The setting that says that something was erased and its bytes may still be there. */
export const SWEEP_DUE = 'sweepDue';

/** Another value each time: what is erased while a sweep runs needs one more. */
export function sweepMark(): { readonly key: string; readonly value: string } {
  return { key: SWEEP_DUE, value: crypto.randomUUID() };
}

/**
 * One removal brings what is new into a file, the next merges that with what is older, and one more
 * removes the file that was merged. LevelDB leaves out the first of it where something else is just
 * being written, be it by the removal before: hence more of them, and a moment between.
 */
const REMOVALS = 8;
const BETWEEN_MS = 40;

/**
 * A removal merges the files that reach as far as the database that it removes. With one standing, a
 * single removal that was left out had no later one reach the older file any more.
 */
const STANDING = 4;

/** Rejects where the browser refuses; nothing that is stored is changed by it. */
export async function compact(): Promise<void> {
  for (let removals = 0; removals < REMOVALS;) {
    const older = (await indexedDB.databases())
      .flatMap(({ name }) => (name?.startsWith(START) ? [name] : []))
      .toSorted((one, other) => numberOf(one) - numberOf(other));
    const next = Math.max(0, ...older.map(numberOf)) + 1;
    await settled(indexedDB.open(`${START}${next}`)).then((db) => db.close());
    for (const name of older.slice(0, Math.max(0, older.length + 1 - STANDING))) {
      await settled(indexedDB.deleteDatabase(name));
      removals += 1;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    }
  }
}

function numberOf(name: string): number {
  return Number(name.slice(START.length)) || 0;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
}
