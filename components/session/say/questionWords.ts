import { askedQuestion } from '@/lib/session/askedQuestion';
import type { Session } from '@/lib/session/state';

/** Of the question that every screen shows; undefined while nobody shared it, or after it was erased. */
export function questionWords(
  session: Session,
  notes: Readonly<Record<string, string>>,
): string | undefined {
  return askedQuestion(session).flatMap(({ id }) => notes[id] ?? [])[0];
}
