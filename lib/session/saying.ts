/** What everybody says of themselves in a meeting: that they have arrived, agree, or go home. */
import { checkOutPhase } from './course';
import type { PersonId, Session } from './state';

export type Saying = 'landed' | 'agreed' | 'checkedOut';

/** Phases of the frame in which people arrive, and the one that the agreements are read in. */
const arriving = ['binnenkomst', 'incheck'];
const agreeing = 'afspraken';

/** What is asked where the session stands; null where nothing is, or while it stands still. */
export function sayingAt(session: Session): Saying | null {
  const plan = session.phases[session.current]?.plan;
  if (session.status !== 'running' || session.pause !== null || !plan) return null;
  if (session.current === checkOutPhase(session)) return 'checkedOut';
  if (plan.part !== 'opening' || plan.source !== 'frame') return null;
  if (arriving.includes(plan.id)) return 'landed';
  return plan.id === agreeing && session.agreements.ids.length > 0 ? 'agreed' : null;
}

export function hasSaid(session: Session, saying: Saying, person: PersonId): boolean {
  switch (saying) {
    case 'landed':
      return Object.hasOwn(session.landings, person);
    case 'agreed':
      return session.agreements.accepted.includes(person);
    case 'checkedOut':
      return Object.hasOwn(session.checkOuts, person);
  }
}

/** Of those who are present, the facilitator too. */
export function countSaid(session: Session, saying: Saying): { said: number; of: number } {
  const present = session.people.filter((person) => person.present);
  return {
    said: present.filter(({ id }) => hasSaid(session, saying, id)).length,
    of: present.length,
  };
}

/** Who asked for aftercare, also when they have left by now; only the facilitator's state knows. */
export function wantAftercare({ people, checkOuts }: Session): PersonId[] {
  return people.filter(({ id }) => checkOuts[id] === true).map(({ id }) => id);
}
