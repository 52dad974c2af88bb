/** Notes of one's own in a page that keeps nothing: gone with the session, or with the page. */
import { changedOwnNote, withOwnNote, type OwnNotes } from '@/lib/session/ownNotes';
import type { OwnNoteQuestion, OwnNotesRefusal } from '@/lib/wire/ownNoteMessages';

type Save = Extract<OwnNoteQuestion, { type: 'saveOwnNote' }>;

export class FleetingNotes {
  private session: string | null = null;
  private notes: OwnNotes = [];

  of(session: string): OwnNotes {
    if (this.session !== session) {
      this.session = session;
      this.notes = [];
    }
    return this.notes;
  }

  /** The session whose notes these are, until it is left. */
  get heldOf(): string | null {
    return this.session;
  }

  forget(): void {
    this.session = null;
    this.notes = [];
  }

  save({ of, kind, case: number, key, text, from, moment }: Save): OwnNotesRefusal | null {
    if (of !== this.session) return 'ownNotesGone';
    const ref = { kind, case: number, key };
    const next = changedOwnNote(this.notes, { ...ref, text, from, moment });
    if (next !== null && 'no' in next) return next.no;
    this.notes = withOwnNote(this.notes, ref, next);
    return null;
  }
}
