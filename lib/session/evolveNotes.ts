/** How the list of notes changes. */
import type { Fresh } from './fresh';
import { isCaseNote, replacedBy, type Note } from './notes';
import type { Session } from './state';

/** In the place of the one that it replaces, else at the end. */
export function putNote(session: Fresh<Session>, note: Note): void {
  const { notes } = session;
  const replaced = replacedBy(notes, note);
  session.notes = replaced
    ? notes.map((each) => (each === replaced ? note : each))
    : [...notes, note];
}

export function dropNote(session: Fresh<Session>, id: string): void {
  session.notes = session.notes.filter((note) => note.id !== id);
}

/** What somebody wrote about a case of their own is not about that of somebody else. */
export function dropForeignNotes(
  session: Fresh<Session>,
  number: number,
  caseBringer: string | null,
): void {
  session.notes = session.notes.filter(
    (note) => note.case !== number || !isCaseNote(note.kind) || note.person === caseBringer,
  );
}
