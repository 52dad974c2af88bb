/** What is stored, read past the product: the log by session, and the session that is open. */
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { replay } from '@/lib/session/evolve';
import type { SessionEvent } from '@/lib/session/events';
import type { SessionState } from '@/lib/session/state';
import { readTables, type Row } from '../e2e/harness/database';
import { parseLog } from '../e2e/harness/eventLog';

export interface Stored {
  /** Every row of the log as it lies, in order, by session. */
  readonly logs: ReadonlyMap<string, readonly Row[]>;
  readonly sessions: readonly Row[];
  /** The log of the open session; empty where there is none. */
  readonly log: readonly SessionEvent[];
  readonly state: SessionState | null;
  /** Session time at which the host last noted, by an event or by itself, that it was awake. */
  readonly lastSeen: number;
}

export async function readStored(storagePage: Page): Promise<Stored> {
  const { tables } = await readTables(storagePage);
  const sessions = tables['sessions'] ?? [];
  const logs = new Map<string, Row[]>();
  for (const row of tables['events'] ?? []) {
    const session = String(row['session']);
    logs.set(session, [...(logs.get(session) ?? []), row]);
  }
  const open = sessions.filter(({ status }) => status === 'open');
  if (open.length > 1) throw new Error(`${open.length} sessions are open at once`);
  const [row] = open;
  const log = row ? parseLog(logs.get(String(row['id'])) ?? []) : [];
  return {
    logs,
    sessions,
    log,
    state: replay(log),
    lastSeen: Math.max(Number(row?.['seenAt'] ?? 0), log.at(-1)?.at ?? 0),
  };
}

/** Where a log of `before` is no longer the beginning of the same log of `after`. */
export function changedHistory(before: Stored, after: Stored): string[] {
  const wrong: string[] = [];
  for (const [session, rows] of before.logs) {
    const now = after.logs.get(session) ?? [];
    const at = rows.findIndex((row, i) => !isDeepStrictEqual(row, now[i]));
    if (at >= 0) wrong.push(`row ${at + 1} of ${session} is not what it was`);
  }
  return wrong;
}

/** Milliseconds by which the log says that the machine's clock was set back. */
export function correctionsIn(log: readonly SessionEvent[]): number {
  return log.reduce((sum, { body }) => sum + (body.type === 'clockCorrected' ? body.byMs : 0), 0);
}
