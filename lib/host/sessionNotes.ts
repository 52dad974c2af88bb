/** The words of notes beside the log: stored with the step that writes them, erased with the one that takes them back. */
import type { CommandBody } from '@/lib/session/commands';
import type { SessionEvent } from '@/lib/session/events';
import { noteKey } from '@/lib/session/notes';
import { isNoteKey } from '@/lib/session/retention';
import type { Session } from '@/lib/session/state';
import type { ContentRow } from '@/lib/store/database';

/** Of a command whose events are these. */
export function noteRows(body: CommandBody, events: readonly SessionEvent[]): ContentRow[] {
  const written = events.find((event) => event.body.type === 'noteWritten');
  if (body.type !== 'writeNote' || !written) return [];
  return [{ session: written.session, key: noteKey(body.note), text: body.text.trim() }];
}

/** The keys of words whose notes the session has no more. */
export function goneNotes(
  { notes }: Pick<Session, 'notes'>,
  content: ReadonlyMap<string, string>,
): string[] {
  const kept = new Set(notes.map(({ id }) => noteKey(id)));
  return [...content.keys()].filter((key) => isNoteKey(key) && !kept.has(key));
}
