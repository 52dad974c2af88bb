/** The one thing to do next, for the facilitator's large button. */
import type { CommandBody } from '@/lib/session/commands';
import { followingPhase } from '@/lib/session/course';
import { rests } from '@/lib/session/say';
import { offersStage } from '@/lib/session/offers';
import type { Phase, Session } from '@/lib/session/state';
import { roundsDoneAfterThisTurn, turnList } from '@/lib/session/turnList';

export type MainAction =
  | {
      readonly kind: 'resume' | 'turnDone' | 'startRound' | 'openOffers' | 'end';
      readonly command: CommandBody;
    }
  | {
      readonly kind: 'next' | 'giveTurn' | 'back';
      readonly person: string;
      readonly command: CommandBody;
    }
  | { readonly kind: 'nextPhase'; readonly phase: number; readonly command: CommandBody };

/** Null before the start and after the end. `now` is session time in milliseconds. */
export function mainAction(session: Session, now: number): MainAction | null {
  const phase = session.phases[session.current];
  if (session.status !== 'running' || !phase) return null;
  if (session.pause !== null) return { kind: 'resume', command: { type: 'resumeSession' } };
  // The case-bringer has enough of this step: whoever was to come has no turn any more.
  if (phase.say.enough) return onward(session);
  if (offersStage(session) === 'writing' && session.offers.made.length > 0) {
    return { kind: 'openOffers', command: { type: 'openOffers' } };
  }
  return turnAction(session, rests(phase, now)) ?? onward(session);
}

function turnAction(session: Session, resting: boolean): MainAction | null {
  const phase = session.phases[session.current];
  if (!phase || phase.plan.turnPolicy === 'free') return null;
  const { speaker, upcoming } = phase.turns;
  const next = upcoming[0];
  if (speaker === null && next !== undefined) {
    return { kind: 'giveTurn', person: next, command: { type: 'takeTurn', person: next } };
  }
  if (speaker === null) {
    return roundsLeft(session, phase)
      ? { kind: 'startRound', command: { type: 'startRound' } }
      : null;
  }
  const finish: CommandBody = { type: 'finishTurn', person: speaker };
  if (resting) return { kind: 'turnDone', command: finish };
  if (next !== undefined) {
    const kind = phase.plan.turnPolicy === 'none' ? 'back' : 'next';
    return { kind, person: next, command: finish };
  }
  if (phase.plan.turnPolicy === 'queue') return { kind: 'turnDone', command: finish };
  if (phase.plan.turnPolicy === 'round' && !roundsDoneAfterThisTurn(phase)) {
    return { kind: 'turnDone', command: finish };
  }
  return null;
}

/** Rounds that the phase still asks for, with somebody to take part. */
function roundsLeft(session: Session, { plan, turns }: Phase): boolean {
  return (
    plan.turnPolicy === 'round' && turns.round < plan.rounds && turnList(session, plan).length > 0
  );
}

/** To the next phase, or to the end after the last. */
export function onward(session: Session): MainAction {
  const phase = followingPhase(session);
  if (phase < 0) return { kind: 'end', command: { type: 'endSession', withoutCheckOut: false } };
  return {
    kind: 'nextPhase',
    phase,
    command: { type: 'nextPhase', from: session.current, agreed: false },
  };
}
