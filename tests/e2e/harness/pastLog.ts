/** A session's log moved into the past: time that has gone by, without waiting or a false clock. */
import type { Page } from 'playwright-core';
import { putRows, readTables, type Row } from './database';

interface Options {
  /** Whether Kring was asleep in that time, so that it asks whether the time counts. */
  asleep: boolean;
}

/** Run this while the worker is stopped. */
export async function moveLogBack(
  storagePage: Page,
  ms: number,
  { asleep }: Options = { asleep: false },
): Promise<void> {
  const { tables } = await readTables(storagePage);
  const earlier = (row: Row) => ({ ...row, at: Number(row.at) - ms });
  await putRows(storagePage, 'events', (tables.events ?? []).map(earlier));
  const seenAt = asleep ? 0 : Date.now();
  await putRows(
    storagePage,
    'sessions',
    (tables.sessions ?? []).map((row) => ({ ...row, seenAt })),
  );
}

/** Gives the session another agreed end, in milliseconds since the epoch, or none. */
export async function agreeOnEnd(storagePage: Page, endBy: number | null): Promise<void> {
  const { tables } = await readTables(storagePage);
  const created = (tables.events ?? []).filter(({ seq }) => seq === 1);
  await putRows(
    storagePage,
    'events',
    created.map((row) => ({ ...row, body: { ...(row.body as Row), endBy } })),
  );
}
