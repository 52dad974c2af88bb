/** Answers what views ask about methods of one's own. */
import { describeError, isQuotaError } from '@/lib/store/errors';
import type { MethodStore } from '@/lib/store/methodStore';
import type {
  KnownMethod,
  MethodQuestion,
  MethodRefusal,
  UnreadableMethod,
} from '@/lib/wire/methodMessages';
import type { ToView } from '@/lib/wire/viewMessages';

/** More than anybody makes by hand. */
const MAX_METHODS = 200;
/** As the schema of a method has it. */
const LAST_VERSION = 9999;

type Save = Extract<MethodQuestion, { type: 'saveMethod' }>;
type Keep = Extract<MethodQuestion, { type: 'keepMethodDraft' }>;
type Stored = KnownMethod | UnreadableMethod | undefined;
type Change = KnownMethod | { readonly no: MethodRefusal };

export class MethodDesk {
  /** Grows with every save, removal, and draft that comes or goes; begins with the time, so that a new worker's is another. */
  stamp = Date.now();

  /** `store` gives null while the database does not open. */
  constructor(
    private readonly store: () => MethodStore | null,
    private readonly changed: () => void,
  ) {}

  async answer(question: MethodQuestion): Promise<ToView> {
    const { id } = question;
    const store = this.store();
    if (!store) return { type: 'refused', id, reason: 'storageFailed' };
    try {
      const refused = await this.act(store, question);
      if (refused) return { type: 'refused', id, reason: refused };
      if (question.type === 'keepMethodDraft') return { type: 'done', id };
      return { type: 'methods', id, methods: await store.readAll() };
    } catch (error) {
      const reason = isQuotaError(error) ? 'storageFull' : 'storageFailed';
      return { type: 'refused', id, reason, detail: describeError(error) };
    }
  }

  private async act(store: MethodStore, question: MethodQuestion): Promise<MethodRefusal | null> {
    switch (question.type) {
      case 'askMethods':
        return null;
      case 'saveMethod':
        return this.save(store, question);
      case 'keepMethodDraft': {
        let before: string | null = null;
        const kept = await store.change(question.method, (found) => {
          before = found && 'draft' in found ? found.draft : null;
          return keeping(found, question);
        });
        if ('no' in kept) return kept.no;
        // Whether there is one shows in lists; each letter of it is nobody else's concern.
        if ((before === null) === (kept.draft === null)) return null;
        break;
      }
      case 'removeMethod':
        await store.remove(question.method);
    }
    this.tell();
    return null;
  }

  private async save(store: MethodStore, question: Save): Promise<MethodRefusal | null> {
    const { id } = question.method.definition;
    const saved = await store.change(id, (found, count) => saving(found, count, question));
    if ('no' in saved) return saved.no;
    this.tell();
    return null;
  }

  private tell(): void {
    this.stamp += 1;
    this.changed();
  }
}

function saving(found: Stored, count: number, { id, method, from }: Save): Change {
  if (!found) {
    if (from !== null) return { no: 'noSuchMethod' };
    return count < MAX_METHODS ? { method, savedBy: id, draft: null } : { no: 'tooManyMethods' };
  }
  if (!('method' in found)) return { no: 'methodUnreadable' };
  // Asked again because the answer was lost.
  if (found.savedBy === id) return found;
  if (found.savedBy !== from) return { no: 'methodChanged' };
  const version = Math.min(found.method.definition.version + 1, LAST_VERSION);
  const definition = { ...method.definition, version };
  return { method: { ...method, definition }, savedBy: id, draft: null };
}

function keeping(found: Stored, { draft }: Keep): Change {
  if (!found) return { no: 'noSuchMethod' };
  if (!('method' in found)) return { no: 'methodUnreadable' };
  return { ...found, draft };
}
