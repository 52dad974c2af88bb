/** Answers what views ask about notes that stay on this machine; nothing here reaches the session's log or a relay. */
import { changedOwnNote, withOwnNote, type OwnNotes as Notes } from '@/lib/session/ownNotes';
import { describeError, isQuotaError } from '@/lib/store/errors';
import type { OwnNoteStore } from '@/lib/store/ownNoteStore';
import type { OwnNoteQuestion, OwnNotesRefusal } from '@/lib/wire/ownNoteMessages';
import type { HostRefusal, ToView } from '@/lib/wire/viewMessages';

/** More than anybody brings. */
const MAX_KEPT = 200;

type Save = Extract<OwnNoteQuestion, { type: 'saveOwnNote' }>;

export class OwnNotes {
  /** Grows with every change of a kept case; begins with the time, so that a new worker's is another. */
  stamp = Date.now();
  private held: { readonly session: string; notes: Notes | null } | null = null;

  /** `store` gives null while the database does not open. */
  constructor(
    private readonly store: () => OwnNoteStore | null,
    private readonly changed: () => void,
  ) {}

  /** The session whose notes were asked for last, until it is put away. */
  get heldOf(): string | null {
    return this.held?.session ?? null;
  }

  /** Null until they are read, which is told then. */
  of(session: string): Notes | null {
    if (this.held?.session !== session) {
      this.held = { session, notes: null };
      void this.read(session);
    }
    return this.held.notes;
  }

  async answer(question: OwnNoteQuestion): Promise<ToView> {
    const { id } = question;
    const store = this.store();
    if (!store) return { type: 'refused', id, reason: 'storageFailed' };
    try {
      const reason = await this.act(store, question);
      if (reason) return { type: 'refused', id, reason };
      if (question.type === 'saveOwnNote') return { type: 'done', id };
      return { type: 'keptCases', id, kept: await store.readKept() };
    } catch (error) {
      const reason: HostRefusal = isQuotaError(error) ? 'storageFull' : 'storageFailed';
      return { type: 'refused', id, reason, detail: describeError(error) };
    }
  }

  /** After a session was left or put away here; `current` is the one that goes on. */
  async putAway(current: string | null): Promise<void> {
    const store = this.store();
    if (!store) return;
    if (this.held?.session !== current) this.held = null;
    if ((await store.putAway(current, Date.now())) > 0) this.tell();
  }

  private async act(
    store: OwnNoteStore,
    question: OwnNoteQuestion,
  ): Promise<OwnNotesRefusal | null> {
    switch (question.type) {
      case 'askKeptCases':
        return null;
      case 'saveOwnNote':
        return this.save(store, question);
      case 'addKeptCase':
        if (!(await store.addKept(question.kept, Date.now(), MAX_KEPT))) return 'tooManyKeptCases';
        break;
      case 'removeKeptCase':
        await store.removeKept(question.kept);
        break;
      case 'takeUpCase': {
        const { kept, session, case: number } = question;
        if (this.held?.session !== session) return 'ownNotesGone';
        if (!(await store.takeUp(kept, session, number))) return 'ownNotesGone';
        await this.read(session);
      }
    }
    this.tell();
    return null;
  }

  private async save(
    store: OwnNoteStore,
    { of, kind, case: number, key, text, from, moment }: Save,
  ): Promise<OwnNotesRefusal | null> {
    const inSession = this.held?.session === of;
    // A view may send the last of what was typed after the session was put away.
    if (!inSession && !(await store.isKept(of))) return 'ownNotesGone';
    const ref = { kind, case: number, key };
    const change = { ...ref, text, from, moment };
    const next = await store.change(of, ref, (notes) => changedOwnNote(notes, change));
    if (next !== null && 'no' in next) return next.no;
    if (this.held?.session === of) {
      if (this.held.notes === null) await this.read(of);
      else this.held.notes = withOwnNote(this.held.notes, ref, next);
      this.changed();
    } else {
      this.tell();
    }
    return null;
  }

  private async read(session: string): Promise<void> {
    try {
      const notes = (await this.store()?.read(session)) ?? null;
      if (this.held?.session !== session || notes === null) return;
      this.held.notes = notes;
      this.changed();
    } catch (error) {
      console.error('Kring: notes of one’s own cannot be read', error);
      if (this.held?.session === session) this.held = null;
    }
  }

  private tell(): void {
    this.stamp += 1;
    this.changed();
  }
}
