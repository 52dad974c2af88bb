/** What the group comes back to when the case-bringer asks for it. */
import { notesOf, type Note } from './notes';
import { whoseSay } from './say';
import type { Session } from './state';

/** The case-bringer's question, while they want every screen to show it: as it is now, then as it was brought. */
export function askedQuestion(session: Session): Note[] {
  const phase = session.phases[session.current];
  if (!phase?.say.question || whoseSay(session) === null) return [];
  return (['questionNow', 'question'] as const).flatMap((kind) =>
    notesOf(session, kind, phase.plan.case),
  );
}
