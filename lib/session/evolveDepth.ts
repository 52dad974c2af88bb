/** How the depth of a session changes. */
import { caseAt } from './cases';
import type { Depth } from './depth';
import type { EventBody } from './events';
import type { Fresh } from './fresh';
import type { Session } from './state';

export type DepthEvent = Extract<EventBody, { type: 'levelMarked' | 'kindAsked' | 'sideMarked' }>;

export function changeDepth(session: Fresh<Session>, body: DepthEvent): void {
  const { level, asked, sides } = session.depth;
  switch (body.type) {
    case 'levelMarked':
      session.depth = { level: body.level, asked, sides };
      return;
    case 'kindAsked':
      session.depth = { level, asked: body.asked, sides };
      return;
    case 'sideMarked': {
      const others = sides.filter((one) => one.case !== body.case || one.side !== body.side);
      const marked = body.seen ? [{ case: body.case, side: body.side }] : [];
      session.depth = { level, asked, sides: [...others, ...marked] };
    }
  }
}

/** What was asked for ends with its phase, the level with its case. */
export function depthInPhase(session: Session, before: number, now: number): Depth {
  const { level, sides } = session.depth;
  const sameCase = caseAt(session, before) === caseAt(session, now);
  return { level: sameCase ? level : null, asked: null, sides };
}

/** Whether a mark that was made meanwhile says something of the session as it was before. */
export function depthStillFits(before: Session, body: DepthEvent): boolean {
  if (body.type === 'sideMarked') return body.case <= before.cases.length;
  return body.type === 'levelMarked' && body.case === caseAt(before, before.current);
}
