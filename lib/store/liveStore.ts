/** What this machine keeps of a room with other machines, and of a log that it holds as deputy. */
import type { SessionEvent } from '@/lib/session/events';
import { sweepMark } from './compaction';
import type { ContentRow, KringDatabase, LiveRow, SessionRow } from './database';

const ROOM = 'room';

export class LiveStore {
  constructor(private readonly db: KringDatabase) {}

  async read(): Promise<Omit<LiveRow, 'id'> | null> {
    return (await this.db.live.get(ROOM)) ?? null;
  }

  async write(row: Omit<LiveRow, 'id'>): Promise<void> {
    await this.db.live.put({ id: ROOM, ...row });
  }

  async erase(): Promise<void> {
    const { db } = this;
    await db.transaction('rw', [db.live, db.settings], async () => {
      await db.live.delete(ROOM);
      await db.settings.put(sweepMark());
    });
  }

  /** Of a session that is written elsewhere; what was here of the same session gives way to it. */
  async appendReplica(events: readonly SessionEvent[]): Promise<void> {
    const { db } = this;
    const [first] = events;
    if (!first) return;
    const { session, at } = first;
    await db.transaction('rw', [db.events, db.sessions], async () => {
      const row = await db.sessions.get(session);
      if (row?.status !== 'replica') {
        await db.events.where('session').equals(session).delete();
        await db.sessions.put({ id: session, status: 'replica', createdAt: at, seenAt: at });
      }
      await db.events.bulkPut(events);
    });
  }

  async forgetReplicas(): Promise<void> {
    const { db } = this;
    await db.transaction('rw', [db.events, db.sessions], async () => {
      const sessions = await db.sessions.where('status').equals('replica').primaryKeys();
      await db.events.where('session').anyOf(sessions).delete();
      await db.sessions.bulkDelete(sessions);
    });
  }

  /** The replica becomes the session of this machine, in one piece with what is needed to go on. */
  async adopt(
    session: string,
    seenAt: number,
    names: readonly ContentRow[],
    room: Omit<LiveRow, 'id'>,
  ): Promise<void> {
    const { db } = this;
    await db.transaction('rw', [db.sessions, db.content, db.live], async () => {
      const row: Partial<SessionRow> = { status: 'open', seenAt, call: room.call };
      await db.sessions.update(session, row);
      await db.content.where('session').equals(session).delete();
      await db.content.bulkAdd(names);
      await db.live.put({ id: ROOM, ...room });
    });
  }
}
