/** What a screen remembers of the session that went by on it: turns, a new facilitator, its own line that came back. */
import type { PersonId, Session } from '@/lib/session/state';
import type { NudgeFacts } from './facts';
import { noTurnsSeen, turnsSeen, type TurnsSeen } from './turnsSeen';

/** A line that is away for less than this has missed nothing, in milliseconds. */
const MISSED_MS = 10_000;

/** Lives in the panel's memory, and begins anew with each start of the panel. Times are session time. */
export interface ScreenMemory {
  readonly session: string | null;
  readonly turns: TurnsSeen;
  readonly facilitator: PersonId | null;
  readonly newFacilitatorAt: number | null;
  readonly cutOffSince: number | null;
  readonly backAt: number | null;
}

export const noMemory: ScreenMemory = {
  session: null,
  turns: noTurnsSeen,
  facilitator: null,
  newFacilitatorAt: null,
  cutOffSince: null,
  backAt: null,
};

export interface Look {
  readonly session: Pick<Session, 'id' | 'current' | 'phases' | 'facilitator'>;
  /** The line of this screen to the facilitator's machine is lost. */
  readonly cutOff: boolean;
  readonly now: number;
}

/** After one more look; the same object where nothing is new. */
export function lookedAgain(memory: ScreenMemory, { session, cutOff, now }: Look): ScreenMemory {
  const before = memory.session === session.id ? memory : { ...noMemory, session: session.id };
  const turns = turnsSeen(before.turns, session);
  const changed = before.facilitator !== null && before.facilitator !== session.facilitator;
  const missed = before.cutOffSince !== null && now - before.cutOffSince >= MISSED_MS;
  const next: ScreenMemory = {
    session: session.id,
    turns,
    facilitator: session.facilitator,
    newFacilitatorAt: changed ? now : before.newFacilitatorAt,
    cutOffSince: cutOff ? (before.cutOffSince ?? now) : null,
    backAt: !cutOff && missed ? now : before.backAt,
  };
  const same =
    next.turns === memory.turns &&
    next.facilitator === memory.facilitator &&
    next.cutOffSince === memory.cutOffSince;
  return same ? memory : next;
}

export function factsOfMemory({
  turns,
  newFacilitatorAt,
  backAt,
}: ScreenMemory): Pick<NudgeFacts, 'turnsSeen' | 'newFacilitatorAt' | 'backAt'> {
  return { turnsSeen: turns, newFacilitatorAt, backAt };
}
