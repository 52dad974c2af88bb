/** What people without Kring may see of a running session: who is at turn, or what goes on instead. */
import { writesFirst } from './offers';
import type { Pause, PersonId, Phase, Session } from './state';
import { phaseEndsAt } from './time';
import { isSilence, roundsDone } from './turnList';

/** What one person does. */
export type PersonDoes = 'isSpeaking' | 'asksOn' | 'tells' | 'leads' | 'fact';

/** What goes on where it is not about one person; `stands` says of a pause no more than that. */
export type GoesOn =
  | 'silence'
  | 'writing'
  | 'break'
  | 'open'
  | 'waitingForHand'
  | 'roundDone'
  | 'nobody'
  | 'pausedForBreak'
  | 'pausedForSilence'
  | 'stands';

export interface SeenOutside {
  readonly what:
    | { readonly does: PersonDoes; readonly person: PersonId }
    | { readonly does: GoesOn; readonly person: null };
  /** Index of the phase; null in a pause. */
  readonly phase: number | null;
  readonly next: PersonId | null;
  /** Session time at which the phase is over; null in a pause. */
  readonly endsAt: number | null;
}

/** Null before the beginning and after the end. */
export function seenOutside(session: Session, now: number): SeenOutside | null {
  const phase = session.phases[session.current];
  if (session.status !== 'running' || !phase) return null;
  const { pause, current } = session;
  if (pause) {
    return { what: { does: pauseOf(pause), person: null }, phase: null, next: null, endsAt: null };
  }
  const { speaker, upcoming } = phase.turns;
  return {
    what: whatGoesOn(session, phase),
    phase: current,
    next: speaker === null ? null : (upcoming[0] ?? null),
    endsAt: phaseEndsAt(session, now),
  };
}

/**
 * A stop, distance that somebody takes, a concern for safety and a lost connection look the same
 * from outside: nobody can read in a recording which of them it was, or for whom.
 */
function pauseOf({ reason }: Pause): GoesOn {
  if (reason === 'break') return 'pausedForBreak';
  return reason === 'silence' ? 'pausedForSilence' : 'stands';
}

function goes(does: GoesOn) {
  return { does, person: null };
}

/** Not that the case-bringer said "not now" or "enough": that is between those who take part. */
function whatGoesOn(session: Session, phase: Phase): SeenOutside['what'] {
  const { plan, turns, factAsker, say } = phase;
  const { caseBringer } = session;
  const { speaker } = turns;
  if (isSilence(plan)) return goes('silence');
  if (writesFirst(session)) return goes('writing');
  if (plan.part === 'between') return goes('break');
  if (factAsker !== null && caseBringer !== null) return { does: 'fact', person: caseBringer };
  if (speaker !== null) {
    const named = speaker === caseBringer && plan.caseBringer === 'tells' ? 'tells' : 'leads';
    const asks = turns.askedOn ? 'asksOn' : 'isSpeaking';
    return { does: plan.turnPolicy === 'none' ? named : asks, person: speaker };
  }
  if (plan.turnPolicy === 'free') return goes('open');
  // After "not now" nobody is invited to ask.
  if (plan.turnPolicy === 'queue' && say.restsUntil === null) return goes('waitingForHand');
  return goes(roundsDone(phase) ? 'roundDone' : 'nobody');
}
