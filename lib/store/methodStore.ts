/** Reads and writes methods of one's own. A row that cannot be read is told of, and kept. */
import * as v from 'valibot';
import { OwnMethodSchema, type OwnMethod } from '@/lib/methods/ownMethod';
import type { KnownMethod, KnownMethods, UnreadableMethod } from '@/lib/wire/methodMessages';
import type { KringDatabase, MethodRow } from './database';

const RowSchema = v.strictObject({
  id: v.string(),
  savedBy: v.string(),
  method: OwnMethodSchema,
  draft: v.nullable(v.string()),
});

export class MethodStore {
  constructor(private readonly db: KringDatabase) {}

  async readAll(): Promise<KnownMethods> {
    const methods: KnownMethod[] = [];
    const unreadable: UnreadableMethod[] = [];
    for (const row of await this.db.methods.toArray()) {
      const read = readRow(row);
      if ('method' in read) methods.push(read);
      else unreadable.push(read);
    }
    return {
      methods: methods.sort((a, b) => a.method.text.name.localeCompare(b.method.text.name)),
      unreadable,
    };
  }

  /** Null where there is none by this id, or it cannot be read. */
  async read(id: string): Promise<OwnMethod | null> {
    const row = await this.db.methods.get(id);
    const read = row && readRow(row);
    return read && 'method' in read ? read.method : null;
  }

  /**
   * Reads and writes in one piece, so that no other save comes between. `change` gets what is
   * stored and how many there are, and gives what is to be stored, or a reason why nothing is.
   */
  async change<R>(
    id: string,
    change: (
      stored: KnownMethod | UnreadableMethod | undefined,
      count: number,
    ) => KnownMethod | { readonly no: R },
  ): Promise<KnownMethod | { readonly no: R }> {
    const { db } = this;
    return db.transaction('rw', db.methods, async () => {
      const row = await db.methods.get(id);
      const next = change(row && readRow(row), await db.methods.count());
      if ('method' in next) await db.methods.put({ id, ...next });
      return next;
    });
  }

  /** With its draft, readable or not. */
  async remove(id: string): Promise<void> {
    await this.db.methods.delete(id);
  }
}

function readRow(row: MethodRow): KnownMethod | UnreadableMethod {
  const read = v.safeParse(RowSchema, row);
  if (read.success && read.output.method.definition.id === row.id) {
    const { id: _id, ...known } = read.output;
    return known;
  }
  const [issue] = read.issues ?? [];
  const detail = issue ? `${v.getDotPath(issue) ?? 'method'}: ${issue.message}` : 'two ids';
  return { id: String(row.id), name: nameIn(row), detail };
}

function nameIn(row: unknown): string | null {
  const named = v.object({ method: v.object({ text: v.object({ name: v.string() }) }) });
  const read = v.safeParse(named, row);
  return read.success ? read.output.method.text.name.slice(0, 200) : null;
}
