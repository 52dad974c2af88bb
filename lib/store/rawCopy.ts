/** Everything in the database as JSON, read without Dexie and without judging it: the way out when nothing else works. */
import { DATABASE_NAME, LIVE_TABLE } from './database';

export async function copyRaw(): Promise<string> {
  const db = await open();
  try {
    const tables: Record<string, unknown[]> = {};
    for (const name of db.objectStoreNames) {
      // Keys of a room that is open now: of no use to whoever gets the copy, and a danger to the room.
      if (name !== LIVE_TABLE) tables[name] = await readAll(db, name);
    }
    return JSON.stringify({ database: DATABASE_NAME, version: db.version, tables }, null, 2);
  } finally {
    db.close();
  }
}

/** Without a version number the browser opens whatever is there. */
function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE_NAME);
  // Nothing there yet: opening must not leave an empty database behind.
  request.addEventListener('upgradeneeded', () => request.transaction?.abort());
  return settled(request, 'the database does not open');
}

function readAll(db: IDBDatabase, name: string): Promise<unknown[]> {
  return settled(db.transaction(name).objectStore(name).getAll(), `${name} cannot be read`);
}

function settled<T>(request: IDBRequest<T>, otherwise: string): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error(otherwise)));
  });
}
