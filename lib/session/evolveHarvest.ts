/** How the kinds of learning change. */
import type { EventBody } from './events';
import type { Fresh } from './fresh';
import type { Session } from './state';

/** In the order in which they were first named. */
export function putLearning(
  session: Fresh<Session>,
  { case: number, person, kind }: Extract<EventBody, { type: 'learningNamed' }>,
): void {
  const { learnings } = session;
  const at = learnings.findIndex((each) => each.case === number && each.person === person);
  if (kind === null) {
    session.learnings = learnings.filter((_, i) => i !== at);
    return;
  }
  const learning = { case: number, person, kind };
  session.learnings = at < 0 ? [...learnings, learning] : learnings.with(at, learning);
}
