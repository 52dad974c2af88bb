/** The one database, opened in the background alone (it fails in an embedded extension frame). */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { LiveRecord } from '@/lib/live/records';
import type { OwnNote } from '@/lib/session/ownNotes';
import type { Platform } from '@/lib/wire/callMessages';
import { migrations } from './migrations';

/** A stored event as found; only `readLog` knows whether it can be read. */
export interface EventRow {
  readonly session: string;
  readonly seq: number;
}

/** Names and texts, apart from the log so that they can be erased. */
export interface ContentRow {
  readonly session: string;
  /** `person/<id>` for a name, `groupPerson/<id>` for who that is in the group. */
  readonly key: string;
  readonly text: string;
}

/** A call by its own id, where its page shows one. */
export interface StoredCall {
  readonly platform: Platform;
  readonly key: string | null;
}

/**
 * `open`: on the panel, also after its end until it is put away; `setAside`: it could not be read.
 * Of a session that is shared: `passing`: nothing is written here any more, and nobody has followed
 * yet; `passedOn`: somebody has; `replica`: somebody else's, held by the deputy.
 */
export type SessionStatus = 'open' | 'closed' | 'setAside' | 'passing' | 'passedOn' | 'replica';

export interface SessionRow {
  readonly id: string;
  readonly status: SessionStatus;
  readonly createdAt: number;
  /** Session time at which the host last noted that it was awake. */
  readonly seenAt: number;
  /** Milliseconds in which it was not, and which the group has not judged yet. */
  readonly gapMs?: number;
  /** The call that it belongs to, as long as it is on the panel. */
  readonly call?: StoredCall | null;
  /** The group whose meeting it is, as long as it is on the panel. */
  readonly group?: string | null;
}

/** A group or a meeting as found; only `GroupStore` knows whether it can be read. */
export interface GroupRow {
  readonly id: string;
}

export interface MeetingRow {
  readonly session: string;
  readonly group: string;
}

/** A method of one's own as found; only `MethodStore` knows whether it can be read. */
export interface MethodRow {
  readonly id: string;
}

/** A note that never leaves this machine. */
export interface OwnNoteRow extends OwnNote {
  /** The session, or the kept case, that it belongs to. */
  readonly of: string;
  /** `ownNoteId`. */
  readonly note: string;
}

/** A case that its owner keeps on this machine; its notes are among the others. */
export interface KeptCaseRow {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly keptAt: number;
}

/** What is needed to go on in a room with other people's machines; erased with it. */
export interface LiveRow {
  readonly id: 'room';
  readonly record: LiveRecord;
  readonly call: StoredCall | null;
  /** When it was written, by this machine's own clock; missing in rows of an older Kring. */
  readonly keptAt?: number;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

export const DATABASE_NAME = 'kring';
export const LIVE_TABLE = 'live';

export class KringDatabase extends Dexie {
  declare readonly events: Table<EventRow, [string, number]>;
  declare readonly content: Table<ContentRow, [string, string]>;
  declare readonly sessions: EntityTable<SessionRow, 'id'>;
  declare readonly settings: EntityTable<SettingRow, 'key'>;
  declare readonly live: EntityTable<LiveRow, 'id'>;
  declare readonly groups: EntityTable<GroupRow, 'id'>;
  declare readonly meetings: EntityTable<MeetingRow, 'session'>;
  declare readonly methods: EntityTable<MethodRow, 'id'>;
  declare readonly ownNotes: Table<OwnNoteRow, [string, string]>;
  declare readonly keptCases: EntityTable<KeptCaseRow, 'id'>;

  constructor() {
    // Strict: a transaction is complete once it is on the disk, not once it is handed to the system.
    super(DATABASE_NAME, { chromeTransactionDurability: 'strict' });
    for (const { version, stores } of migrations) this.version(version).stores(stores);
  }
}
