/** The cases of a meeting: which one a place in the agenda belongs to, and who brings it. */
import type { PersonId, Session } from './state';

type Cases = Pick<Session, 'cases' | 'phases'>;

/**
 * The case's number at a place of the agenda (-1 before the start); 0 where no case is at hand: in a
 * break, a theme or the closing of a meeting with several. The opening leads to the first case.
 */
export function caseAt({ cases, phases }: Cases, index: number): number {
  const plan = phases[Math.max(0, index)]?.plan;
  if (!plan) return 0;
  if (plan.case > 0) return plan.case;
  return plan.part === 'opening' || cases.length === 1 ? 1 : 0;
}

export function caseBringerAt(session: Cases, index: number): PersonId | null {
  return session.cases[caseAt(session, index) - 1]?.caseBringer ?? null;
}

/** The case whose bringer is chosen here: the one at hand, or the one that comes; 0 after the last. */
export function caseAhead(session: Cases & Pick<Session, 'current'>): number {
  return caseAt(session, session.current) || nextCase(session, session.current);
}

/** Places of the case's phases in the agenda, in order. */
export function placesOfCase({ phases }: Cases, number: number): number[] {
  return phases.flatMap(({ plan }, i) => (plan.case === number ? [i] : []));
}

/** The case that comes after this place; 0 when there is none. */
export function nextCase({ phases }: Cases, index: number): number {
  const here = phases[index]?.plan.case ?? 0;
  const later = phases.slice(index + 1).find(({ plan, skipped }) => {
    return plan.case > 0 && plan.case !== here && !skipped;
  });
  return later?.plan.case ?? 0;
}
