/**
 * Has the browser drop from its files what was erased from the database. Chromium only marks
 * deleted rows as deleted: their bytes stay in its files (LevelDB's log and tables) until it happens
 * to merge these. The removal of a whole database makes it merge at once, with that database whatever
 * lies in the same files. So an empty database stays behind, to be removed the next time, after the
 * next one was made.
 */

const START = 'kring-sweep-';

/** The setting that says that something was erased and its bytes may still be there. */
export const SWEEP_DUE = 'sweepDue';

/** Another value each time: what is erased while a sweep runs needs one more. */
export function sweepMark(): { readonly key: string; readonly value: string } {
  return { key: SWEEP_DUE, value: crypto.randomUUID() };
}

/**
 * The first round in a new profile only makes a database. Then one brings what is new into a file,
 * the next merges that with what is older, and one more removes the file that was merged. The
 * browser does that in its own time: two more, for a machine that is busy.
 */
const ROUNDS = 6;

/** Rejects where the browser refuses; nothing that is stored is changed by it. */
export async function compact(): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const older = (await indexedDB.databases())
      .flatMap(({ name }) => (name?.startsWith(START) ? [name] : []))
      .toSorted((one, other) => numberOf(one) - numberOf(other));
    const next = Math.max(0, ...older.map(numberOf)) + 1;
    await settled(indexedDB.open(`${START}${next}`)).then((db) => db.close());
    for (const name of older) await settled(indexedDB.deleteDatabase(name));
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
