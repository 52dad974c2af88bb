/** One trial in a page: erases rows and has the browser drop their bytes, while others are being written. */
import { compact } from '@/lib/store/compaction';

const stores = ['a', 'b', 'c', 'd', 'e'] as const;
const ROWS = 60;
const WRITE_EACH_MS = 3;

export async function eraseWhileWriting(word: string): Promise<void> {
  const request = indexedDB.open('rows', 1);
  request.addEventListener('upgradeneeded', () => {
    for (const store of stores) request.result.createObjectStore(store);
  });
  await settled(request);
  const db = request.result;
  const change = (work: (transaction: IDBTransaction) => void) =>
    new Promise<void>((resolve, reject) => {
      const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('abort')));
      work(transaction);
    });
  for (let row = 0; row < ROWS; row += 1) {
    const store = stores[row % stores.length] ?? 'a';
    const text = `${word} ${'x'.repeat(500 + 25 * row)}`;
    await change((transaction) => transaction.objectStore(store).put(text, row));
  }
  await change((transaction) => {
    for (const store of stores) transaction.objectStore(store).clear();
  });
  let writes: Promise<unknown> = Promise.resolve();
  const writing = setInterval(() => {
    const write = change((transaction) => transaction.objectStore('a').put(Date.now(), 'now'));
    writes = Promise.all([writes, write]);
  }, WRITE_EACH_MS);
  await compact();
  clearInterval(writing);
  await writes;
}

function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
}
