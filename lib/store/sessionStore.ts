/** Reads and writes sessions: the log only ever grows, content can be erased. */
import * as v from 'valibot';
import { EventEnvelopeSchema, type SessionEvent } from '@/lib/session/events';
import { upcast } from '@/lib/session/upcast';
import { Dexie } from 'dexie';
import { compact, SWEEP_DUE, sweepMark } from './compaction';
import { KringDatabase, type ContentRow, type SessionRow, type StoredCall } from './database';
import { describeError, StoreError } from './errors';
import { GroupStore, type MeetingChange } from './groupStore';
import { LiveStore } from './liveStore';
import { MethodStore } from './methodStore';
import { LATEST_VERSION } from './migrations';
import { OwnNoteStore } from './ownNoteStore';

/** Dexie numbers its versions in tenths of the browser's. */
const DEXIE_FACTOR = 10;

export interface StoredSession {
  readonly row: SessionRow;
  readonly events: readonly SessionEvent[];
  readonly content: ReadonlyMap<string, string>;
}

/** What is written with events, or not at all. */
export interface Beside {
  readonly session?: SessionRow;
  /** New, or in the place of what stood there. */
  readonly content?: readonly ContentRow[];
  /** Keys of content that is erased. */
  readonly gone?: {
    readonly session: string;
    readonly keys: readonly string[];
    /** Out of the browser's files too, at the next sweep. */
    readonly swept: boolean;
  };
  readonly seen?: { readonly session: string; readonly seenAt: number; readonly gapMs: number };
  /** A setting that goes with it. */
  readonly erased?: string;
  /** What the group remembers of the meeting after it. */
  readonly meeting?: MeetingChange;
}

export class SessionStore {
  readonly live: LiveStore;
  readonly groups: GroupStore;
  readonly methods: MethodStore;
  readonly ownNotes: OwnNoteStore;
  /** One at a time. */
  private sweeping: Promise<void> = Promise.resolve();

  private constructor(private readonly db: KringDatabase) {
    this.live = new LiveStore(db);
    this.groups = new GroupStore(db);
    this.methods = new MethodStore(db);
    this.ownNotes = new OwnNoteStore(db);
  }

  /** Throws StoreError when the database does not open or was written by a newer Kring. */
  static async open(): Promise<SessionStore> {
    const db = new KringDatabase();
    try {
      await db.open();
    } catch (error) {
      throw new StoreError({ kind: 'notOpening', detail: describeError(error) });
    }
    const version = db.backendDB().version / DEXIE_FACTOR;
    if (version > LATEST_VERSION) {
      db.close();
      throw new StoreError({ kind: 'newerDatabase', detail: `${version} > ${LATEST_VERSION}` });
    }
    return new SessionStore(db);
  }

  /** The session on the panel, if any. Throws StoreError for an event that cannot be read. */
  async readOpen(): Promise<StoredSession | null> {
    const row = await this.db.sessions.where('status').anyOf(['open', 'passing']).first();
    if (!row) return null;
    const events = await this.readEvents(row.id, 0);
    const content = await this.db.content.where('session').equals(row.id).toArray();
    if (events[0]?.body.type !== 'sessionCreated') throw unreadable(row.id, 1, 'no beginning');
    return {
      row,
      events,
      content: new Map(content.map(({ key, text }) => [key, text])),
    };
  }

  /** Those with a higher number, in order. Throws StoreError for an event that cannot be read. */
  async readEvents(session: string, after: number): Promise<SessionEvent[]> {
    const rows = await this.db.events
      .where('[session+seq]')
      .between([session, after], [session, Dexie.maxKey], false)
      .sortBy('seq');
    return rows.map((event, i) => readEvent(session, event, after + i + 1));
  }

  /** One strict transaction; returns after it is on the disk. `add` refuses a place that is taken. */
  async append(events: readonly SessionEvent[], beside: Beside = {}): Promise<void> {
    const { db } = this;
    const { session, content = [], gone, seen, erased, meeting } = beside;
    const tables = [db.events, db.content, db.sessions, db.settings, db.groups, db.meetings];
    await db.transaction('rw', tables, async () => {
      if (session) await db.sessions.add(session);
      if (content.length > 0) await db.content.bulkPut(content);
      if (gone && gone.keys.length > 0) {
        await db.content.bulkDelete(gone.keys.map((key) => [gone.session, key]));
        if (gone.swept) await this.noteErased();
      }
      if (seen) await this.noteSeen(seen.session, seen.seenAt, seen.gapMs);
      if (erased) await this.eraseSetting(erased);
      if (meeting) await this.groups.remember(meeting);
      await db.events.bulkAdd(events);
    });
  }

  /** Takes a session off the panel and erases its names, its texts and its call; the log stays. */
  async close(session: string): Promise<void> {
    const { db } = this;
    await db.transaction('rw', [db.content, db.sessions, db.settings], async () => {
      await db.content.where('session').equals(session).delete();
      await db.sessions.update(session, { status: 'closed', call: null, group: null });
      await this.noteErased();
    });
  }

  /** Of a session that stays on the panel. */
  async eraseContent(session: string, keys: readonly string[]): Promise<void> {
    const { db } = this;
    await db.transaction('rw', [db.content, db.settings], async () => {
      await db.content.bulkDelete(keys.map((key) => [session, key]));
      await this.noteErased();
    });
  }

  /** Has what was erased leave the browser's files too. Rejects where that does not work; then it stays due. */
  sweep(): Promise<void> {
    const sweeping = this.sweepAfter(this.sweeping);
    this.sweeping = sweeping.catch(() => undefined);
    return sweeping;
  }

  private async sweepAfter(earlier: Promise<void>): Promise<void> {
    await earlier;
    const { settings } = this.db;
    const mark = await this.readSetting(SWEEP_DUE);
    if (mark === undefined) return;
    await compact();
    await this.db.transaction('rw', settings, async () => {
      if ((await this.readSetting(SWEEP_DUE)) === mark) await this.eraseSetting(SWEEP_DUE);
    });
  }

  private async noteErased(): Promise<void> {
    await this.db.settings.put(sweepMark());
  }

  /** From here on nothing is written to its log. */
  async stop(session: string): Promise<void> {
    await this.db.sessions.update(session, { status: 'passing' });
  }

  /** Somebody else writes it now: the log stays, its names do not. */
  async passOn(session: string): Promise<void> {
    const { db } = this;
    await db.transaction('rw', [db.content, db.sessions, db.settings], async () => {
      await db.content.where('session').equals(session).delete();
      await db.sessions.update(session, { status: 'passedOn', call: null, group: null });
      await this.noteErased();
    });
  }

  /** Takes an unreadable session off the panel and leaves every row as it is. */
  async setAside(session: string): Promise<void> {
    await this.db.sessions.update(session, { status: 'setAside' });
  }

  async noteSeen(session: string, seenAt: number, gapMs: number): Promise<void> {
    await this.db.sessions.update(session, { seenAt, gapMs });
  }

  async bindCall(session: string, call: StoredCall): Promise<void> {
    await this.db.sessions.update(session, { call });
  }

  async readSetting(key: string): Promise<unknown> {
    return (await this.db.settings.get(key))?.value;
  }

  async writeSetting(key: string, value: unknown): Promise<void> {
    await this.db.settings.put({ key, value });
  }

  async eraseSetting(key: string): Promise<void> {
    await this.db.settings.delete(key);
  }
}

function unreadable(session: string, seq: number, detail: string): StoreError {
  return new StoreError({ kind: 'unreadableEvent', session, seq, detail });
}

function readEvent(session: string, row: unknown, expectedSeq: number): SessionEvent {
  const read = v.safeParse(EventEnvelopeSchema, upcast(row));
  if (!read.success) {
    const [issue] = read.issues;
    throw unreadable(session, expectedSeq, `${v.getDotPath(issue) ?? 'event'}: ${issue.message}`);
  }
  if (read.output.seq !== expectedSeq) {
    throw unreadable(session, expectedSeq, `found number ${read.output.seq}`);
  }
  return read.output;
}
