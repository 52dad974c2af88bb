/** Where who brings a case is asked how fresh it is: before telling, and not once the work has begun. */
import { caseToEnter } from './safety';
import type { PersonId, Session } from './state';
import { isApart, whoseSay } from './say';

/**
 * The case-bringer who is asked: in what the frame puts before the case, or where it has nothing there
 * in the method's own first phase, as they tell; null for nobody.
 */
export function freshnessOf(session: Session): PersonId | null {
  const here = session.phases[session.current]?.plan;
  const person = whoseSay(session);
  if (!here || here.part !== 'case' || person === null || isApart(session, person)) return null;
  if (here.source === 'frame') return caseToEnter(session) === here.case ? person : null;
  const before = session.phases[session.current - 1];
  const first =
    before?.plan.case !== here.case || (before.plan.source === 'frame' && !before.entered);
  return first && here.caseBringer === 'tells' ? person : null;
}
