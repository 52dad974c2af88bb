/** What has been said of learning in a case, in the order of the seats. */
import { learningOf, type LearningKind } from '@/lib/session/harvest';
import { notesOf } from '@/lib/session/notes';
import type { PersonId, Session } from '@/lib/session/state';

export interface Learnt {
  readonly person: PersonId;
  /** Null where only the kind was named. */
  readonly note: string | null;
  readonly kind: LearningKind | null;
}

export function learntIn(session: Session, number: number): Learnt[] {
  const notes = notesOf(session, 'learning', number);
  return session.people.flatMap(({ id: person }) => {
    const note = notes.find((each) => each.person === person)?.id ?? null;
    const kind = learningOf(session, number, person);
    return note === null && kind === null ? [] : [{ person, note, kind }];
  });
}
