/** The level where a group is, a kind of question for everybody, and the sides that were looked at. */
import { levelsOfKind } from '@/lib/methods/cards/ask';
import type { Level } from '@/lib/methods/schema';
import type { AgendaPhase } from './agenda';
import { caseAt } from './cases';
import type { Asked, Side } from './depth';
import type { Draft } from './draft';
import { activePhase, isPresent } from './guards';
import { refuse, type Refusal } from './refusal';
import { isSilence } from './turnList';

/** The facilitator's own mark; null takes it away. */
export function markLevel(draft: Draft, level: Level | null): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (draft.session.depth.level === level) return refuse('alreadyMoved');
  const number = caseAt(draft.session, draft.session.current);
  if (number === 0) return refuse('noCaseHere');
  draft.emit({ type: 'levelMarked', case: number, level });
  return undefined;
}

/** Null asks for nothing any more. */
export function askAbout(draft: Draft, asked: Asked | null): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const { asked: before } = draft.session.depth;
  if (asked?.kind === before?.kind && asked?.level === before?.level) return refuse('alreadyMoved');
  if (asked && !mayAskAbout(phase.plan, asked)) return refuse('notAskedHere');
  draft.emit({ type: 'kindAsked', asked });
  return undefined;
}

/** Where a case is at hand and somebody speaks. */
export function asksHere(plan: AgendaPhase): boolean {
  return plan.case > 0 && !isSilence(plan);
}

function mayAskAbout(plan: AgendaPhase, { kind, level }: Asked): boolean {
  return asksHere(plan) && levelsOfKind(kind, plan).includes(level);
}

/** `person` says it, of the case at hand: it was looked at from this side, or was not after all. */
export function markSide(
  draft: Draft,
  { person, side, seen }: { readonly person: string; readonly side: Side; readonly seen: boolean },
): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const { session } = draft;
  if (!isPresent(session, person)) return refuse('notHere');
  const { case: number } = phase.plan;
  if (number === 0) return refuse('noCaseHere');
  const marked = session.depth.sides.some((one) => one.case === number && one.side === side);
  if (marked === seen) return refuse('alreadyMoved');
  draft.emit({ type: 'sideMarked', person, case: number, side, seen });
  return undefined;
}
