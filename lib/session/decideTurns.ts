/** Passing the turn: who had it, who gets it, who waits. */
import type { AgendaPhase } from './agenda';
import type { Draft } from './draft';
import type { EventBody } from './events';
import { activePhase, isPresent } from './guards';
import { refuse, type Refusal } from './refusal';
import { isApart, rests } from './say';
import type { Phase, Session } from './state';
import { offerOf, readsOffers } from './offers';
import {
  handsAllowed,
  mayRaiseHand,
  namedSpeaker,
  roundOrder,
  turnList,
  turnsGiven,
} from './turnList';

type Outcome = Extract<EventBody, { type: 'turnEnded' }>['outcome'];

/** Lets the next one begin: in a round also the next round, in a queue the first hand. Not in a rest. */
export function advance(draft: Draft, chance: number): void {
  const phase = draft.current;
  if (!phase || phase.turns.speaker !== null || rests(phase, draft.now)) return;
  const next = phase.turns.upcoming[0];
  if (next !== undefined) {
    begin(draft, phase, next);
    return;
  }
  const { plan, turns } = phase;
  if (plan.turnPolicy === 'round' && turns.round < plan.rounds) beginRound(draft, chance);
}

/** A turn that the group left in the middle goes on where it stood. */
function begin(draft: Draft, { turns }: Phase, person: string): void {
  const goesOn = turns.last?.person === person && turns.last.open;
  draft.emit({ type: goesOn ? 'turnResumed' : 'turnStarted', person });
}

/** Starts the next round of the active phase with everybody who is in its list now. */
export function beginRound(draft: Draft, chance: number): void {
  const phase = draft.current;
  if (!phase) return;
  const order = roundOrder(draft.session, phase.plan, chance);
  if (order.length === 0) return;
  draft.emit({
    type: 'roundStarted',
    round: phase.turns.round + 1,
    order: offersFirst(draft.session, order),
  });
  advance(draft, chance);
}

/** Where cases are read out, whoever offers one comes before the others. */
function offersFirst(session: Session, order: readonly string[]): string[] {
  if (!readsOffers(session)) return [...order];
  const offers = (id: string) => offerOf(session.offers, id) !== undefined;
  return [...order.filter(offers), ...order.filter((id) => !offers(id))];
}

/** Brings the turns in line with who is present and which roles they have, and lets somebody speak. */
export function settleTurns(draft: Draft, chance: number): void {
  const { plan, turns } = draft.current ?? {};
  if (!plan || !turns) return;
  if (plan.turnPolicy === 'none') {
    settleNamedSpeaker(draft);
    return;
  }
  const list = turnList(draft.session, plan);
  if (turns.speaker !== null && !list.includes(turns.speaker)) {
    // Who dropped out has not used the turn, and gets it on coming back.
    const outcome = isPresent(draft.session, turns.speaker) ? 'skipped' : 'interrupted';
    draft.emit({ type: 'turnEnded', person: turns.speaker, outcome });
  }
  const before = draft.current?.turns.upcoming ?? [];
  const staying = before.filter((id) => list.includes(id));
  const running = turns.speaker !== null || before.length > 0;
  const newcomers =
    plan.turnPolicy === 'round' && running
      ? list.filter(
          (id) => id !== turns.speaker && !staying.includes(id) && !turns.had.includes(id),
        )
      : [];
  const upcoming = [...staying, ...newcomers];
  if (upcoming.length !== before.length || upcoming.some((id, i) => id !== before[i])) {
    draft.emit({ type: 'orderChanged', upcoming });
  }
  if (plan.turnPolicy === 'round' && running) advance(draft, chance);
}

function settleNamedSpeaker(draft: Draft): void {
  const phase = draft.current;
  if (!phase) return;
  const named = namedSpeaker(draft.session, phase.plan);
  const { speaker, upcoming } = phase.turns;
  if (speaker === named) return;
  const lent =
    speaker !== null &&
    isPresent(draft.session, speaker) &&
    (named === null || upcoming.includes(named));
  if (lent) return;
  if (speaker !== null) draft.emit({ type: 'turnEnded', person: speaker, outcome: 'skipped' });
  if (named !== null) draft.emit({ type: 'turnStarted', person: named });
}

export function finishTurn(draft: Draft, person: string, chance: number): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (phase.turns.speaker !== person) return refuse('alreadyMoved');
  if (phase.plan.turnPolicy === 'none' && phase.turns.upcoming.length === 0) {
    return refuse('nobodyElseWaiting');
  }
  draft.emit({ type: 'turnEnded', person, outcome: 'finished' });
  advance(draft, chance);
  return undefined;
}

export function passTurn(draft: Draft, person: string, chance: number): Refusal | undefined {
  return giveUpTurn(draft, person, 'passed', chance);
}

export function skipTurn(draft: Draft, person: string, chance: number): Refusal | undefined {
  return giveUpTurn(draft, person, 'skipped', chance);
}

/** "Later": the same turn, after everybody who waits now. */
export function postponeTurn(draft: Draft, person: string, chance: number): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const others = phase.turns.upcoming.filter((id) => id !== person);
  if (holdsTurn(phase, person) && others.length === 0) return refuse('nobodyElseWaiting');
  return giveUpTurn(draft, person, 'postponed', chance);
}

function giveUpTurn(
  draft: Draft,
  person: string,
  outcome: Outcome,
  chance: number,
): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const { plan, turns } = phase;
  if (plan.turnPolicy !== 'round' && plan.turnPolicy !== 'queue') return refuse('noTurnsHere');
  if (!holdsTurn(phase, person)) {
    return refuse(turns.had.includes(person) ? 'alreadyHadTurn' : 'notInList');
  }
  draft.emit({ type: 'turnEnded', person, outcome });
  if (turns.speaker === person) advance(draft, chance);
  return undefined;
}

function holdsTurn({ turns }: Phase, person: string): boolean {
  return turns.speaker === person || turns.upcoming.includes(person);
}

/** Where one person is named to speak, the facilitator may give the word to anybody present. */
function mayHoldTurn(session: Session, plan: AgendaPhase, person: string): boolean {
  return plan.turnPolicy === 'none'
    ? isPresent(session, person) && !isApart(session, person)
    : turnList(session, plan).includes(person);
}

/** Back to whoever had it before and was not done; to nobody when there is no such person. */
export function giveBackTurn(draft: Draft, person: string): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const { plan, turns } = phase;
  if (plan.turnPolicy === 'free') return refuse('noTurnsHere');
  if (turns.speaker !== person) return refuse('alreadyMoved');
  const previous = turns.last?.person;
  const resumes =
    previous !== undefined && previous !== person && mayHoldTurn(draft.session, plan, previous);
  if (plan.turnPolicy === 'none' && !resumes) return refuse('nobodyElseWaiting');
  if (resumes && rests(phase, draft.now)) return refuse('resting');
  draft.emit({ type: 'turnEnded', person, outcome: 'givenBack' });
  if (resumes) draft.emit({ type: 'turnResumed', person: previous });
  return undefined;
}

/** Out of order: in a round whoever had no turn yet, elsewhere anybody present. */
export function takeTurn(draft: Draft, person: string): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const { plan, turns } = phase;
  if (!turnsGiven(plan)) return refuse('noTurnsHere');
  if (turns.speaker === person) return refuse('alreadyMoved');
  if (!isPresent(draft.session, person)) return refuse('notHere');
  if (plan.turnPolicy === 'round' && turns.had.includes(person)) return refuse('alreadyHadTurn');
  if (!mayHoldTurn(draft.session, plan, person)) return refuse('notInList');
  if (rests(phase, draft.now)) return refuse('resting');
  if (turns.speaker !== null) {
    const outcome = plan.turnPolicy === 'queue' ? 'finished' : 'interrupted';
    draft.emit({ type: 'turnEnded', person: turns.speaker, outcome });
  }
  draft.emit({ type: 'turnStarted', person });
  return undefined;
}

/** One more round than the method asks for. */
export function startRound(draft: Draft, chance: number): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (phase.plan.turnPolicy !== 'round') return refuse('noTurnsHere');
  if (phase.turns.speaker !== null || phase.turns.upcoming.length > 0) {
    return refuse('roundStillRunning');
  }
  if (turnList(draft.session, phase.plan).length === 0) return refuse('nobodyElseWaiting');
  if (rests(phase, draft.now)) return refuse('resting');
  beginRound(draft, chance);
  return undefined;
}

export function changeOrder(draft: Draft, upcoming: readonly string[]): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const now = phase.turns.upcoming;
  const same =
    now.length === upcoming.length &&
    new Set(upcoming).size === upcoming.length &&
    upcoming.every((id) => now.includes(id));
  if (!same) return refuse('orderDoesNotMatch');
  draft.emit({ type: 'orderChanged', upcoming: [...upcoming] });
  return undefined;
}

export function raiseHand(draft: Draft, person: string): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const { plan, turns } = phase;
  if (!handsAllowed(plan)) return refuse('handsNotNow');
  if (!mayRaiseHand(draft.session, plan, person)) return refuse('notInList');
  if (turns.speaker === person || turns.upcoming.includes(person)) return refuse('handAlreadyUp');
  draft.emit({ type: 'handRaised', person });
  return undefined;
}

export function lowerHand(draft: Draft, person: string): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (phase.plan.turnPolicy === 'round') return refuse('handsNotNow');
  if (!phase.turns.upcoming.includes(person)) return refuse('handNotUp');
  draft.emit({ type: 'handLowered', person });
  return undefined;
}

/** Notes that somebody spoke, where no pointer is kept. */
export function markSpeaking(draft: Draft, person: string): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (phase.plan.turnPolicy !== 'free') return refuse('noTurnsHere');
  if (!turnList(draft.session, phase.plan).includes(person)) return refuse('notInList');
  draft.emit({ type: 'speakingMarked', person });
  return undefined;
}
