/** Questions to the case-bringer: the first of a phase, one more in the same turn, and one of fact. */
import type { AgendaPhase } from './agenda';
import type { PersonId, Phase, Session } from './state';
import { isSilence, turnList } from './turnList';

/** Whether the group asks the case-bringer here, one hand at a time. */
export function asksInTurn(plan: AgendaPhase): boolean {
  return plan.turnPolicy === 'queue' && plan.speakers === 'groupAsksCaseBringer';
}

/** Whom the group tunes in to before the first question of this phase; null once somebody asked. */
export function tunesInTo(session: Session, { plan, turns }: Phase): PersonId | null {
  return asksInTurn(plan) && !turns.begun ? presentCaseBringer(session) : null;
}

/** Whose listening a question of fact may interrupt here; null where there is nobody, or no place for it. */
export function listensToFacts(session: Session, plan: AgendaPhase): PersonId | null {
  const listens = plan.caseBringer === 'listens' || plan.caseBringer === 'silent';
  const apart = plan.speakers === 'groupWithoutCaseBringer' || listens;
  if (!apart || plan.case === 0 || plan.feel || isSilence(plan)) return null;
  return presentCaseBringer(session);
}

/** Whether this person could ask one, were there none already: whoever takes part, but not the case-bringer. */
export function mayAskFact(session: Session, plan: AgendaPhase, person: PersonId): boolean {
  return (
    listensToFacts(session, plan) !== null &&
    person !== session.caseBringer &&
    turnList(session, plan).includes(person)
  );
}

function presentCaseBringer(session: Session): PersonId | null {
  const { caseBringer } = session;
  const here = session.people.some(
    ({ id, present, apart }) => id === caseBringer && present && !apart,
  );
  return here ? caseBringer : null;
}
