/** How the answers to how it was change: who gave one, never what. */
import type { Fresh } from './fresh';
import type { PersonId, Session } from './state';

/** Null counts as one of whom nobody knows. */
export function putAnswer(session: Fresh<Session>, person: PersonId | null): void {
  const { pulses } = session;
  session.pulses =
    person === null
      ? { ...pulses, unnamed: pulses.unnamed + 1 }
      : { ...pulses, answered: [...pulses.answered, person] };
}
