/** Answers what views ask about groups. */
import { edited, problemsOf } from '@/lib/group/edit';
import { describeError, isQuotaError } from '@/lib/store/errors';
import type { GroupStore, StoredGroup } from '@/lib/store/groupStore';
import type { GroupQuestion, GroupRefusal } from '@/lib/wire/groupMessages';
import type { ToView } from '@/lib/wire/viewMessages';

type Save = Extract<GroupQuestion, { type: 'saveGroup' }>;

export class Groups {
  /** Grows with every change; begins with the time, so that a new worker's is another. */
  stamp = Date.now();

  /** `store` gives null while the database does not open. */
  constructor(
    private readonly store: () => GroupStore | null,
    private readonly changed: () => void,
  ) {}

  async answer(question: GroupQuestion): Promise<ToView> {
    const { id } = question;
    const store = this.store();
    if (!store) return { type: 'refused', id, reason: 'storageFailed' };
    try {
      const refused = await this.act(store, question);
      if (refused) return { type: 'refused', id, reason: refused };
      return { type: 'groups', id, known: await store.readAll() };
    } catch (error) {
      const reason = isQuotaError(error) ? 'storageFull' : 'storageFailed';
      return { type: 'refused', id, reason, detail: describeError(error) };
    }
  }

  /** Whether a session can be one of this group, with these people of it. */
  async refusalFor(link: {
    readonly id: string;
    readonly people: readonly (string | null)[];
  }): Promise<'unknownGroup' | 'groupUnreadable' | 'unknownPerson' | null> {
    const found = await this.store()?.read(link.id);
    if (!found) return 'unknownGroup';
    if (!('group' in found)) return 'groupUnreadable';
    const known = new Set(found.group.people.map(({ id }) => id));
    const linked = link.people.filter((person) => person !== null);
    const all = linked.every((person) => known.has(person));
    return all && new Set(linked).size === linked.length ? null : 'unknownPerson';
  }

  private async act(store: GroupStore, question: GroupQuestion): Promise<GroupRefusal | null> {
    switch (question.type) {
      case 'askGroups':
        return null;
      case 'saveGroup':
        return this.save(store, question);
      case 'removeGroup':
        await store.remove(question.group);
        break;
      case 'forgetMeeting':
        await store.forget(question.group, question.session);
        break;
      case 'forgetStep':
        await store.forgetStep(question.group, question.session, question.step);
    }
    this.tell();
    return null;
  }

  private async save(store: GroupStore, question: Save): Promise<GroupRefusal | null> {
    if (problemsOf(question.edit).length > 0) return 'badGroup';
    const now = Date.now();
    const saved = await store.change(question.group, (found) => saving(found, question, now));
    if ('no' in saved) return saved.no;
    this.tell();
    return null;
  }

  private tell(): void {
    this.stamp += 1;
    this.changed();
  }
}

function saving(
  found: StoredGroup | { readonly detail: string } | undefined,
  { id, group, from, edit }: Save,
  now: number,
): StoredGroup | { readonly no: GroupRefusal } {
  if (!found) {
    return from === null
      ? { group: edited(group, null, edit, now), savedBy: id }
      : { no: 'unknownGroup' };
  }
  if (!('group' in found)) return { no: 'groupUnreadable' };
  // Asked again because the answer was lost.
  if (found.savedBy === id) return found;
  if (found.group.version !== from) return { no: 'groupChanged' };
  return { group: edited(group, found.group, edit, now), savedBy: id };
}
