import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { EventEnvelopeSchema, type SessionEvent } from '../../../lib/session/events';
import { readTables } from './database';

/** Everything in the log, in order, read from IndexedDB by a page of the extension itself. */
export async function readLog(extensionPage: Page): Promise<SessionEvent[]> {
  const { tables } = await readTables(extensionPage);
  return parseLog(tables['events']);
}

export function parseLog(rows: unknown): SessionEvent[] {
  return v.parse(v.array(EventEnvelopeSchema), rows);
}

/** Runs in a page of the extension, also where it is evaluated as text. */
export async function storedEvents(): Promise<unknown[]> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error as Error));
    });
  const db = await settled(indexedDB.open('kring'));
  const all: unknown[] = await settled(db.transaction('events').objectStore('events').getAll());
  db.close();
  return all;
}
