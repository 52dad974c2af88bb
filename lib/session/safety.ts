/** Whether it is safe enough for a method that asks much trust: each answers unseen, and one no is enough. */
import { followingPhase } from './course';
import { isPresent } from './guards';
import type { PersonId, Session } from './state';
import { caseBegan } from './yield';

/** With fewer an answer is not unseen, unless the group has no more people. */
export const FEWEST_ASKED = 3;

export interface Safety {
  /** About which case it was asked last; 0 for none yet. */
  readonly case: number;
  /** Whoever was here when it was asked, or came after. */
  readonly asked: readonly PersonId[];
  /** Who has answered on a screen of their own; what they said stands nowhere beside it. */
  readonly answered: readonly PersonId[];
  /** How many answered on a screen that goes round. */
  readonly unnamed: number;
  /** What all said together; null until everybody has answered. */
  readonly safe: boolean | null;
  /** It was not, once: without somebody who was asked then, it would tell what they said. */
  readonly refused: boolean;
}

export const noSafety: Safety = {
  case: 0,
  asked: [],
  answered: [],
  unnamed: 0,
  safe: null,
  refused: false,
};

export function isBeingAsked({ case: number, safe }: Safety): boolean {
  return number > 0 && safe === null;
}

/** This case's method asks much trust, and has not begun. */
export function asksSafety(session: Pick<Session, 'cases' | 'phases'>, number: number): boolean {
  return session.cases[number - 1]?.needsTrust === true && !caseBegan(session, number);
}

/** Everybody who is here was asked, and nobody said no. */
export function isSafe({ safety, people }: Session, number: number): boolean {
  return (
    safety.case === number &&
    safety.safe === true &&
    people.every(({ id, present }) => !present || safety.asked.includes(id))
  );
}

/** Whether a place of the agenda waits for the group to say that it is safe enough. */
export function waitsForSafety(session: Session, place: number): boolean {
  const plan = session.phases[place]?.plan;
  if (!plan || plan.source === 'frame') return false;
  return asksSafety(session, plan.case) && !isSafe(session, plan.case);
}

/**
 * The case before whose method the group stands: in what the frame puts before it, or right before
 * its first phase; 0 for none.
 */
export function caseToEnter(session: Session): number {
  if (session.status !== 'running') return 0;
  const here = session.phases[session.current]?.plan;
  const next = session.phases[followingPhase(session)]?.plan;
  const plan = here?.part === 'case' && here.source === 'frame' ? here : next;
  if (!plan || plan.case === 0 || (plan !== here && plan.source === 'frame')) return 0;
  return caseBegan(session, plan.case) ? 0 : plan.case;
}

/** The case about which it is asked where the group stands; 0 for none. */
export function safetyCase(session: Session): number {
  const { safety } = session;
  if (isBeingAsked(safety) && asksSafety(session, safety.case)) return safety.case;
  const number = caseToEnter(session);
  return asksSafety(session, number) ? number : 0;
}

/** Of those who are asked; who answered counts also when they have left since. */
export function countSafety({ safety, people }: Session): {
  readonly given: number;
  readonly of: number;
} {
  const asked = safety.asked.filter((id) => people.some((person) => person.id === id));
  const named = asked.filter((id) => safety.answered.includes(id)).length;
  return { given: Math.min(named + safety.unnamed, asked.length), of: asked.length };
}

export function mayAnswerSafety(session: Session, person: PersonId): boolean {
  const { safety } = session;
  const owes = safety.asked.includes(person) && !safety.answered.includes(person);
  const { given, of } = countSafety(session);
  return isBeingAsked(safety) && owes && isPresent(session, person) && given < of;
}

/** Whom it waits for is not here: it is asked anew, or not at all. */
export function safetyLacksSomebody(session: Session): boolean {
  const { safety, people } = session;
  return (
    isBeingAsked(safety) &&
    safety.asked.some((id) => {
      const person = people.find((each) => each.id === id);
      return person !== undefined && !person.present && !safety.answered.includes(id);
    })
  );
}

/** What every screen gets, field by field; somebody whose joining was taken back is nobody there. */
export function shownSafety({ people, safety }: Pick<Session, 'people' | 'safety'>): Safety {
  const known = (ids: readonly PersonId[]) =>
    ids.filter((person) => people.some(({ id }) => id === person));
  return {
    case: safety.case,
    asked: known(safety.asked),
    answered: known(safety.answered),
    unnamed: safety.unnamed,
    safe: safety.safe,
    refused: safety.refused,
  };
}
