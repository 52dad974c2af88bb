/** How long the words of a session's notes may stay. */
import { noteKey } from './notes';
import type { Session } from './state';
import type { SessionTexts } from './texts';

/** After the end, so that an end that was pressed by mistake can be taken back with everything in it. */
export const NOTES_KEPT_MS = 15 * 60_000;

/** Session time in milliseconds from which the words of the notes are erased; null while it goes on. */
export function notesGoAt({ endedAt }: Pick<Session, 'endedAt'>): number | null {
  return endedAt === null ? null : endedAt + NOTES_KEPT_MS;
}

/** `now` is session time. */
export function notesAreDue(session: Pick<Session, 'endedAt'>, now: number): boolean {
  const at = notesGoAt(session);
  return at !== null && now >= at;
}

export function isNoteKey(key: string): boolean {
  return key.startsWith(noteKey(''));
}

/** The same texts where there is no note among them. */
export function withoutNotes(texts: SessionTexts): SessionTexts {
  const kept = Object.entries(texts).filter(([key]) => !isNoteKey(key));
  return kept.length === Object.keys(texts).length ? texts : Object.fromEntries(kept);
}
