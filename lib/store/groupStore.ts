/** Reads and writes groups and the meetings that they remember. A row that cannot be read is told of, and kept. */
import * as v from 'valibot';
import { GroupSchema, type Group } from '@/lib/group/group';
import { MeetingSchema, type Meeting } from '@/lib/group/meetings';
import type { KnownGroup, KnownGroups, UnreadableGroup } from '@/lib/wire/groupMessages';
import type { GroupRow, KringDatabase } from './database';

/** Null as meeting: it has not begun, or its beginning was taken back. */
export interface MeetingChange {
  readonly session: string;
  readonly meeting: Meeting | null;
}

/** A group, and the id of the question that saved it last: one that comes twice is known by it. */
export interface StoredGroup {
  readonly group: Group;
  readonly savedBy: string;
}

const RowSchema = v.strictObject({ id: v.string(), savedBy: v.string(), group: GroupSchema });

export class GroupStore {
  constructor(private readonly db: KringDatabase) {}

  /** In the order of their names. */
  async readAll(): Promise<KnownGroups> {
    const { db } = this;
    const [rows, meetingRows] = await db.transaction('r', [db.groups, db.meetings], () =>
      Promise.all([db.groups.toArray(), db.meetings.toArray()]),
    );
    const groups: KnownGroup[] = [];
    const unreadable: UnreadableGroup[] = [];
    for (const row of rows) {
      const read = readRow(row);
      const own = meetingRows.filter(({ group }) => group === row.id);
      const meetings = own.flatMap((each) => readMeeting(each) ?? []);
      const unreadableMeetings = own.length - meetings.length;
      if ('group' in read) groups.push({ group: read.group, meetings, unreadableMeetings });
      else unreadable.push({ ...read, meetings: own.length });
    }
    return {
      groups: groups.sort((a, b) => a.group.name.localeCompare(b.group.name)),
      unreadable,
    };
  }

  /** Those that can be read. */
  async meetingsOf(group: string): Promise<Meeting[]> {
    const rows = await this.db.meetings.where('group').equals(group).toArray();
    return rows.flatMap((row) => readMeeting(row) ?? []);
  }

  /** Undefined when there is none; the reason when it cannot be read. */
  async read(id: string): Promise<StoredGroup | { readonly detail: string } | undefined> {
    const row = await this.db.groups.get(id);
    return row && readRow(row);
  }

  /**
   * Reads and writes in one piece, so that no other save comes between. `change` gets what is
   * stored, and gives what is to be stored, or a reason why nothing is.
   */
  async change<R>(
    id: string,
    change: (stored: Awaited<ReturnType<GroupStore['read']>>) => StoredGroup | { readonly no: R },
  ): Promise<StoredGroup | { readonly no: R }> {
    const { db } = this;
    return db.transaction('rw', db.groups, async () => {
      const next = change(await this.read(id));
      if ('group' in next) await db.groups.put({ id, ...next });
      return next;
    });
  }

  /** With all that it remembers, readable or not. */
  async remove(id: string): Promise<void> {
    const { db } = this;
    await db.transaction('rw', [db.groups, db.meetings], async () => {
      await db.meetings.where('group').equals(id).delete();
      await db.groups.delete(id);
    });
  }

  async forget(group: string, session: string): Promise<void> {
    const { db } = this;
    await db.transaction('rw', db.meetings, async () => {
      const row = await db.meetings.get(session);
      if (row?.group === group) await db.meetings.delete(session);
    });
  }

  /** One step of a meeting, which stays remembered without it. */
  async forgetStep(group: string, session: string, step: string): Promise<void> {
    const { db } = this;
    await db.transaction('rw', db.meetings, async () => {
      const meeting = readMeeting(await db.meetings.get(session));
      if (meeting?.group !== group) return;
      const { steps = [], ...rest } = meeting;
      const left = steps.filter(({ id }) => id !== step);
      const next: Meeting = left.length > 0 ? { ...rest, steps: left } : rest;
      await db.meetings.put(next);
    });
  }

  /** The same meeting as often as it is told; nothing for a group that was removed meanwhile. */
  async remember({ session, meeting }: MeetingChange): Promise<void> {
    if (meeting === null) await this.db.meetings.delete(session);
    else if (await this.db.groups.get(meeting.group)) await this.db.meetings.put(meeting);
  }
}

function readRow(row: GroupRow): StoredGroup | Omit<UnreadableGroup, 'meetings'> {
  const read = v.safeParse(RowSchema, row);
  if (read.success && read.output.group.id === row.id) return read.output;
  const [issue] = read.issues ?? [];
  const detail = issue ? `${v.getDotPath(issue) ?? 'group'}: ${issue.message}` : 'two ids';
  return { id: String(row.id), name: nameIn(row), detail };
}

function nameIn(row: unknown): string | null {
  const read = v.safeParse(v.object({ group: v.object({ name: v.string() }) }), row);
  return read.success ? read.output.group.name.slice(0, 100) : null;
}

function readMeeting(row: unknown): Meeting | null {
  const read = v.safeParse(MeetingSchema, row);
  return read.success ? read.output : null;
}
