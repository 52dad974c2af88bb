/** Reads and writes notes that stay on this machine: those of the session on the panel, and kept cases. */
import * as v from 'valibot';
import {
  keptNotes,
  ownNoteId,
  OwnNoteSchema,
  takenUp,
  type OwnNote,
  type OwnNoteRef,
  type OwnNotes,
} from '@/lib/session/ownNotes';
import type { KeptCase } from '@/lib/wire/ownNoteMessages';
import { sweepMark } from './compaction';
import type { KringDatabase, OwnNoteRow } from './database';

const RowSchema = v.object({ of: v.string(), note: v.string(), ...OwnNoteSchema.entries });

export class OwnNoteStore {
  constructor(private readonly db: KringDatabase) {}

  /** Of a session or a kept case. */
  async read(of: string): Promise<OwnNotes> {
    const rows = await this.db.ownNotes.where('of').equals(of).toArray();
    return rows.flatMap((row) => readRow(row) ?? []);
  }

  /**
   * Reads and writes in one piece. `change` gets what is stored, and gives the note as it is to
   * stand, null for none, or a reason why nothing is written.
   */
  async change<R>(
    of: string,
    ref: OwnNoteRef,
    change: (notes: OwnNotes) => OwnNote | null | { readonly no: R },
  ): Promise<OwnNote | null | { readonly no: R }> {
    const { db } = this;
    return db.transaction('rw', db.ownNotes, async () => {
      const next = change(await this.read(of));
      if (next === null) await db.ownNotes.delete([of, ownNoteId(ref)]);
      else if (!('no' in next)) await db.ownNotes.put(rowOf(of, next));
      return next;
    });
  }

  /** The newest first. */
  async readKept(): Promise<KeptCase[]> {
    const { db } = this;
    return db.transaction('r', [db.ownNotes, db.keptCases], async () => {
      const rows = await db.keptCases.toArray();
      const kept = rows.map(async ({ id, keptAt }) => ({ id, keptAt, notes: await this.read(id) }));
      return (await Promise.all(kept)).toSorted((a, b) => b.keptAt - a.keptAt);
    });
  }

  async isKept(id: string): Promise<boolean> {
    return (await this.db.keptCases.get(id)) !== undefined;
  }

  /** False when there are as many as there may be. One that is there stays as it is. */
  async addKept(id: string, keptAt: number, most: number): Promise<boolean> {
    const { db } = this;
    return db.transaction('rw', db.keptCases, async () => {
      if (await db.keptCases.get(id)) return true;
      if ((await db.keptCases.count()) >= most) return false;
      await db.keptCases.add({ id, keptAt });
      return true;
    });
  }

  async removeKept(id: string): Promise<void> {
    const { db } = this;
    await db.transaction('rw', [db.ownNotes, db.keptCases, db.settings], async () => {
      await db.ownNotes.where('of').equals(id).delete();
      await db.keptCases.delete(id);
      await db.settings.put(sweepMark());
    });
  }

  /** False when the kept case is not there. */
  async takeUp(kept: string, session: string, number: number): Promise<boolean> {
    const { db } = this;
    return db.transaction('rw', [db.ownNotes, db.keptCases], async () => {
      if (!(await db.keptCases.get(kept))) return false;
      const taken = takenUp(await this.read(kept), await this.read(session), number);
      await db.ownNotes.bulkPut(taken.map((note) => rowOf(session, note)));
      return true;
    });
  }

  /**
   * Erases what was written in sessions that are over here, except what its owner keeps. `current`
   * is the one that goes on; those that were set aside stay as they lie. Gives how many were kept.
   */
  async putAway(current: string | null, keptAt: number): Promise<number> {
    const { db } = this;
    const tables = [db.ownNotes, db.keptCases, db.sessions, db.settings];
    return db.transaction('rw', tables, async () => {
      const aside = await db.sessions.where('status').equals('setAside').primaryKeys();
      const stays = new Set([...aside, ...(await db.keptCases.toCollection().primaryKeys())]);
      if (current !== null) stays.add(current);
      const over = (await db.ownNotes.orderBy('of').uniqueKeys()).map(String);
      let count = 0;
      const leave = over.filter((of) => !stays.has(of));
      if (leave.length > 0) await db.settings.put(sweepMark());
      for (const session of leave) {
        const kept = keptNotes(await this.read(session));
        for (const notes of kept) {
          const id = crypto.randomUUID();
          await db.keptCases.add({ id, keptAt });
          await db.ownNotes.bulkPut(notes.map((note) => rowOf(id, note)));
        }
        count += kept.length;
        await db.ownNotes.where('of').equals(session).delete();
      }
      return count;
    });
  }
}

function rowOf(of: string, { kind, case: number, key, text, moment }: OwnNote): OwnNoteRow {
  const note = { kind, case: number, key, text, moment };
  return { of, note: ownNoteId(note), ...note };
}

/** Null for one that this version cannot read; it stays where it lies. */
function readRow(row: unknown): OwnNote | null {
  const read = v.safeParse(RowSchema, row);
  if (!read.success) {
    console.warn('Kring: a note of one’s own cannot be read', v.flatten(read.issues));
    return null;
  }
  const { of: _of, note: _note, ...note } = read.output;
  return note;
}
