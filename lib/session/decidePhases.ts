/** Moving through the agenda: forward by default, back and across only named and agreed. */
import { caseBringerAt } from './cases';
import type { CommandBody } from './commands';
import type { Draft } from './draft';
import type { EventBody } from './events';
import { advance, beginRound, settleTurns } from './decideTurns';
import { notSafe } from './decideSafety';
import { openYield } from './decideYield';
import { activePhase, isPresent } from './guards';
import { writesFirst } from './offers';
import { refuse, type Refusal } from './refusal';
import { isHeld } from './structure';
import type { Session } from './state';
import { followingPhase, precedingPhase } from './course';
import { namedSpeaker, needsCaseBringer, roundsDoneAfterThisTurn } from './turnList';

type Body<Type extends CommandBody['type']> = Extract<CommandBody, { type: Type }>;
type How = Extract<EventBody, { type: 'phaseEntered' }>['how'];

export function nextPhase(
  draft: Draft,
  { from, agreed, withoutYield }: Body<'nextPhase'>,
  chance: number,
): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (from !== draft.session.current) return refuse('alreadyMoved');
  const to = followingPhase(draft.session);
  if (to < 0) return refuse('noNextPhase');
  const keepsRounds = phase.plan.guarded || draft.session.structure === 'strict';
  if (keepsRounds && !roundsDoneAfterThisTurn(phase) && !agreed) {
    return refuse('roundNotDone');
  }
  const blocked =
    missingCaseBringer(draft.session, to, agreed) ??
    notSafe(draft.session, to) ??
    openYield(draft, to, withoutYield);
  if (blocked) return blocked;
  if (phase.turns.speaker !== null) {
    draft.emit({ type: 'turnEnded', person: phase.turns.speaker, outcome: 'finished' });
  }
  enter(draft, to, 'next', agreed, chance);
  return undefined;
}

export function previousPhase(
  draft: Draft,
  { from }: { from: number },
  chance: number,
): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (from !== draft.session.current) return refuse('alreadyMoved');
  const to = precedingPhase(draft.session);
  if (to < 0) return refuse('noPreviousPhase');
  if (isHeld(draft.session, to)) return refuse('heldByStructure');
  const blocked = missingCaseBringer(draft.session, to) ?? notSafe(draft.session, to);
  if (blocked) return blocked;
  move(draft, to, 'previous', true, chance);
  return undefined;
}

export function jumpToPhase(
  draft: Draft,
  { to, agreed, withoutYield }: Body<'jumpToPhase'>,
  chance: number,
): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (!draft.session.phases[to]) return refuse('unknownPhase');
  if (to === draft.session.current) return refuse('alreadyMoved');
  if (isHeld(draft.session, to)) return refuse('heldByStructure');
  if (!agreed && draft.session.structure !== 'free') return refuse('needsAgreement');
  const blocked =
    missingCaseBringer(draft.session, to) ??
    notSafe(draft.session, to) ??
    openYield(draft, to, withoutYield);
  if (blocked) return blocked;
  move(draft, to, 'jump', agreed, chance);
  return undefined;
}

/** Leaves a phase out: the active one at once, a later one when its time comes. */
export function skipPhase(
  draft: Draft,
  { phase: index, agreed, withoutYield }: Body<'skipPhase'>,
  chance: number,
): Refusal | undefined {
  const active = activePhase(draft);
  if ('refused' in active) return active;
  const { session } = draft;
  const phase = session.phases[index];
  if (!phase) return refuse('unknownPhase');
  if (phase.skipped || index < session.current) return refuse('alreadyMoved');
  if (isHeld(session, index)) return refuse('heldByStructure');
  if ((phase.plan.guarded || phase.plan.closing) && !agreed) return refuse('needsAgreement');
  if (index > session.current) {
    draft.emit({ type: 'phaseSkipped', phase: index, agreed });
    return undefined;
  }
  const to = followingPhase(session);
  if (to < 0) return refuse('noNextPhase');
  const blocked =
    missingCaseBringer(session, to) ?? notSafe(session, to) ?? openYield(draft, to, withoutYield);
  if (blocked) return blocked;
  draft.emit({ type: 'phaseSkipped', phase: index, agreed });
  move(draft, to, 'skip', agreed, chance);
  return undefined;
}

/** A phase of the case-bringer needs one; when that person is away the group may agree to go on. */
export function missingCaseBringer(
  session: Session,
  to: number,
  agreed = true,
): Refusal | undefined {
  const plan = session.phases[to]?.plan;
  if (!plan || !needsCaseBringer(plan)) return undefined;
  const caseBringer = caseBringerAt(session, to);
  const missing = caseBringer === null || (!agreed && !isPresent(session, caseBringer));
  return missing ? refuse('chooseCaseBringerFirst') : undefined;
}

/** Leaves the active phase in the middle: whoever speaks keeps the turn for when it goes on. */
export function move(draft: Draft, to: number, how: How, agreed: boolean, chance: number): void {
  const speaker = draft.current?.turns.speaker ?? null;
  if (speaker !== null) {
    draft.emit({ type: 'turnEnded', person: speaker, outcome: 'interrupted' });
  }
  enter(draft, to, how, agreed, chance);
}

export function enter(draft: Draft, to: number, how: How, agreed: boolean, chance: number): void {
  draft.emit({ type: 'phaseEntered', phase: to, how, agreed });
  const phase = draft.current;
  if (!phase) return;
  const { plan, turns } = phase;
  if (plan.turnPolicy === 'none') {
    const named = namedSpeaker(draft.session, plan);
    if (turns.upcoming.length > 0) draft.emit({ type: 'orderChanged', upcoming: [] });
    if (named !== null) draft.emit({ type: 'turnStarted', person: named });
    return;
  }
  if (plan.turnPolicy === 'round' && turns.round === 0) {
    // Nobody follows the first: it begins when the facilitator lets everybody see what was written.
    if (writesFirst(draft.session)) return;
    beginRound(draft, chance);
    return;
  }
  settleTurns(draft, chance);
  if (plan.turnPolicy === 'round') advanceUnfinished(draft, chance);
}

/** A round that was left in the middle goes on; one that had ended stays ended. */
function advanceUnfinished(draft: Draft, chance: number): void {
  if ((draft.current?.turns.upcoming.length ?? 0) > 0) advance(draft, chance);
}
