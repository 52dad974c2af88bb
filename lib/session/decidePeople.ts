/** Who takes part, who facilitates and who brings the case. */
import { caseAt } from './cases';
import type { Draft } from './draft';
import { settleTurns } from './decideTurns';
import { MAX_PEOPLE } from './events';
import { isKnown, isOver, isPresent } from './guards';
import { refuse, type Refusal } from './refusal';
import { needsCaseBringer } from './turnList';

/** After the end the group is as it was. */
function over(draft: Draft): Refusal | undefined {
  return isOver(draft.session) ? refuse('alreadyOver') : undefined;
}

export function joinSession(draft: Draft, person: string): Refusal | undefined {
  if (isOver(draft.session)) return over(draft);
  if (isKnown(draft.session, person)) return refuse('alreadyHere');
  if (draft.session.people.length >= MAX_PEOPLE) return refuse('tooManyPeople');
  draft.emit({ type: 'personJoined', person });
  settleTurns(draft, 0);
  return undefined;
}

export function leaveSession(draft: Draft, person: string, chance: number): Refusal | undefined {
  if (isOver(draft.session)) return over(draft);
  if (!isKnown(draft.session, person)) return refuse('unknownPerson');
  if (!isPresent(draft.session, person)) return refuse('notHere');
  if (person === draft.session.facilitator) return refuse('facilitatorCannotLeave');
  draft.emit({ type: 'personLeft', person });
  settleTurns(draft, chance);
  return undefined;
}

export function returnToSession(draft: Draft, person: string): Refusal | undefined {
  if (isOver(draft.session)) return over(draft);
  if (!isKnown(draft.session, person)) return refuse('unknownPerson');
  if (isPresent(draft.session, person)) return refuse('alreadyHere');
  draft.emit({ type: 'personReturned', person });
  settleTurns(draft, 0);
  return undefined;
}

/** Hands the seat over; the one who gives it up takes a place in the list. */
export function assignFacilitator(
  draft: Draft,
  person: string,
  chance: number,
): Refusal | undefined {
  if (isOver(draft.session)) return over(draft);
  if (!isKnown(draft.session, person)) return refuse('unknownPerson');
  if (!isPresent(draft.session, person)) return refuse('notHere');
  if (person === draft.session.facilitator) return refuse('alreadyMoved');
  draft.emit({ type: 'facilitatorAssigned', person });
  settleTurns(draft, chance);
  return undefined;
}

export function assignCaseBringer(
  draft: Draft,
  { case: number, person }: { readonly case: number; readonly person: string | null },
  chance: number,
): Refusal | undefined {
  const { session } = draft;
  if (isOver(session)) return over(draft);
  const its = session.cases[number - 1];
  if (!its) return refuse('noSuchCase');
  if (person === its.caseBringer) return refuse('alreadyMoved');
  if (person !== null && !isKnown(draft.session, person)) return refuse('unknownPerson');
  if (person !== null && !isPresent(draft.session, person)) return refuse('notHere');
  const plan = draft.current?.plan;
  const now = caseAt(session, session.current) === number;
  if (person === null && now && plan && needsCaseBringer(plan)) {
    return refuse('chooseCaseBringerFirst');
  }
  draft.emit({ type: 'caseBringerAssigned', case: number, person });
  settleTurns(draft, chance);
  return undefined;
}
