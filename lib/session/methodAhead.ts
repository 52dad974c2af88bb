/** Which method is about to begin. */
import { followingPhase } from './course';
import type { Session } from './state';

/** The method that begins with the next phase, by its id; null elsewhere. */
export function methodAhead(session: Session): string | null {
  if (session.status !== 'running') return null;
  const here = session.phases[session.current]?.plan;
  const next = session.phases[followingPhase(session)]?.plan;
  if (!here || !next || next.source === 'frame') return null;
  return next.source === here.source && next.case === here.case ? null : next.source;
}
