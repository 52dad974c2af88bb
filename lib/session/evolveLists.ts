/** How the case-bringer's marks in the lists change. */
import type { Fresh } from './fresh';
import type { Mark } from './lists';
import type { Session } from './state';

/** Null takes it away. A note that is no more has none. */
export function setMark(session: Fresh<Session>, note: string, mark: Mark | null): void {
  const others = Object.entries(session.marks).filter(([id]) => id !== note);
  const stands = mark !== null && session.notes.some(({ id }) => id === note);
  session.marks = Object.fromEntries(stands ? [...others, [note, mark]] : others);
}

/** What one case-bringer finds of it, the next need not. */
export function dropMarks(
  session: Fresh<Session>,
  number: number,
  caseBringer: string | null,
): void {
  if (session.cases[number - 1]?.caseBringer === caseBringer) return;
  const ofCase = new Set(session.notes.filter((note) => note.case === number).map(({ id }) => id));
  session.marks = Object.fromEntries(
    Object.entries(session.marks).filter(([id]) => !ofCase.has(id)),
  );
}
