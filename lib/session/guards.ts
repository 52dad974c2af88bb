/** The conditions that many commands share. */
import type { Draft } from './draft';
import { refuse, type Refusal } from './refusal';
import type { Phase, Session } from './state';

/** The active phase of a running session, or why there is none to act on. */
export function activePhase(draft: Draft): Phase | Refusal {
  const { session, current } = draft;
  if (session.status !== 'running' || !current) return refuse('notRunning');
  if (session.pause !== null) return refuse('paused');
  return current;
}

export function isOver(session: Session): boolean {
  return session.status === 'ended' || session.status === 'abandoned';
}

export function isPresent(session: Session, person: string): boolean {
  return session.people.some(({ id, present }) => id === person && present);
}

export function isKnown(session: Session, person: string): boolean {
  return session.people.some(({ id }) => id === person);
}
