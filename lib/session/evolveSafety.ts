/** How the question changes whether it is safe enough: who has answered, never what. */
import type { Fresh } from './fresh';
import { isBeingAsked, noSafety } from './safety';
import type { PersonId, Session } from './state';

export function beginAsking(session: Fresh<Session>, number: number): void {
  const { safety, people } = session;
  session.safety = {
    case: number,
    asked: people.flatMap(({ id, present }) => (present ? [id] : [])),
    answered: [],
    unnamed: 0,
    safe: null,
    refused: safety.case === number && safety.refused,
  };
}

/** Null counts as one of whom nobody knows. */
export function putSafety(session: Fresh<Session>, person: PersonId | null): void {
  const { safety } = session;
  session.safety =
    person === null
      ? { ...safety, unnamed: safety.unnamed + 1 }
      : { ...safety, answered: [...safety.answered, person] };
}

export function findSafety(session: Fresh<Session>, safe: boolean): void {
  const { safety } = session;
  session.safety = { ...safety, safe, refused: safety.refused || !safe };
}

/** Who comes while it is asked is asked too. */
export function askAlso(session: Fresh<Session>, person: PersonId): void {
  const { safety } = session;
  if (!isBeingAsked(safety) || safety.asked.includes(person)) return;
  session.safety = { ...safety, asked: [...safety.asked, person] };
}

/** What was asked holds no longer: only that it was not safe once stays. */
export function letSafetyGo(session: Fresh<Session>): void {
  const { safety } = session;
  session.safety = safety.refused ? { ...safety, answered: [], unnamed: 0, safe: false } : noSafety;
}

/** The same, while it is being asked: the answers are not there any more. */
export function letAskingGo(session: Fresh<Session>): void {
  if (isBeingAsked(session.safety)) letSafetyGo(session);
}
