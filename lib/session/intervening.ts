/** When a question with a sting has its place: in the analysis or later, and never in a phase for feeling. */
import { placesOfCase } from './cases';
import type { AgendaPhase } from './agenda';
import type { Session } from './state';

/** What the case-bringer does once the group has begun to look for what lies behind the case. */
const afterTelling: ReadonlySet<AgendaPhase['caseBringer']> = new Set([
  'listens',
  'silent',
  'responds',
  'chooses',
]);

export function mayHaveSting(session: Session): boolean {
  const plan = session.phases[session.current]?.plan;
  if (!plan || plan.case === 0 || plan.source === 'frame' || plan.feel) return false;
  return placesOfCase(session, plan.case).some((place) => {
    const earlier = session.phases[place]?.plan;
    if (!earlier || place > session.current || earlier.source === 'frame') return false;
    return afterTelling.has(earlier.caseBringer);
  });
}
