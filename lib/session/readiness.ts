/** How many of the group said to be done with the phase. */
import type { Session } from './state';

export interface Readiness {
  readonly ready: number;
  /** Everybody who is there but the facilitator, who moves the group on. */
  readonly of: number;
}

/** Null while nobody has. */
export function readiness(session: Session): Readiness | null {
  const phase = session.phases[session.current];
  if (!phase || session.status !== 'running') return null;
  const group = session.people.filter(
    ({ id, present, apart }) => present && !apart && id !== session.facilitator,
  );
  const ready = group.filter(({ id }) => phase.ready.includes(id)).length;
  return ready === 0 ? null : { ready, of: group.length };
}
