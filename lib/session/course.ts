/** Where a session stands in its course. */
import type { Session } from './state';
import { roundsDoneAfterThisTurn } from './turnList';

/** Index of the phase that comes next, leaving out what is skipped; -1 at the end. */
export function followingPhase(session: Session): number {
  return session.phases.findIndex((phase, i) => i > session.current && !phase.skipped);
}

/** Index of the phase before this one, leaving out what is skipped; -1 at the start. */
export function precedingPhase(session: Session): number {
  return session.phases.findLastIndex((phase, i) => i < session.current && !phase.skipped);
}

/** Index of the check-out; -1 when the agenda has none. */
export function checkOutPhase(session: Session): number {
  return session.phases.findLastIndex((phase) => phase.plan.guarded && phase.plan.closing);
}

/** Check-out has taken place when its round is done, or done with the turn that runs. */
export function checkOutDone(session: Session): boolean {
  const checkOut = session.phases[checkOutPhase(session)];
  return !checkOut || (checkOut.entered && roundsDoneAfterThisTurn(checkOut));
}

/** Which of how many phases, without those that are left out. */
export function stepOf({ phases, current }: Pick<Session, 'phases' | 'current'>): [number, number] {
  const held = phases.map((phase, i) => !phase.skipped || i === current);
  return [held.slice(0, current + 1).filter(Boolean).length, held.filter(Boolean).length];
}
