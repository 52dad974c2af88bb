/** What one screen notices while it is open, and nobody tells it: turns, a new facilitator, a line that came back. */
import type { PersonId, Session } from '@/lib/session/state';
import type { NudgeFacts } from './facts';
import { noTurnsSeen, turnsSeen, type TurnsSeen } from './turnsSeen';

export interface ScreenSees {
  readonly session: string | null;
  readonly turns: TurnsSeen;
  readonly facilitator: PersonId | null;
  readonly newFacilitatorAt: number | null;
  /** Whether one's own line held when the screen last looked. */
  readonly online: boolean;
  readonly backAt: number | null;
}

export const seesNothing: ScreenSees = {
  session: null,
  turns: noTurnsSeen,
  facilitator: null,
  newFacilitatorAt: null,
  online: true,
  backAt: null,
};

/** After one more look, at this moment of session time; the same object where nothing is new. */
export function afterLook(
  before: ScreenSees,
  session: Session,
  online: boolean,
  now: number,
): ScreenSees {
  const { id, facilitator } = session;
  const known = before.session === id ? before : { ...seesNothing, session: id, facilitator };
  const turns = turnsSeen(known.turns, session);
  const changed = known.facilitator !== facilitator;
  const back = online && !known.online;
  if (known === before && turns === before.turns && !changed && online === before.online) {
    return before;
  }
  return {
    session: id,
    turns,
    facilitator,
    newFacilitatorAt: changed ? now : known.newFacilitatorAt,
    online,
    backAt: back ? now : known.backAt,
  };
}

export function factsSeen({
  turns,
  newFacilitatorAt,
  backAt,
}: ScreenSees): Pick<NudgeFacts, 'turnsSeen' | 'newFacilitatorAt' | 'backAt'> {
  return { turnsSeen: turns, newFacilitatorAt, backAt };
}
