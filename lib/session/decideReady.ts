/** Who is done with the active phase and can go on: a sign to the group that moves nothing by itself. */
import type { Draft } from './draft';
import { activePhase, isPresent } from './guards';
import { refuse, type Refusal } from './refusal';
import { isApart } from './say';

export function markReady(draft: Draft, person: string): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (!isPresent(draft.session, person) || isApart(draft.session, person)) {
    return refuse('notHere');
  }
  if (phase.turns.speaker === person) return refuse('hasTheTurn');
  if (phase.ready.includes(person)) return refuse('alreadyReady');
  draft.emit({ type: 'readyMarked', person });
  return undefined;
}

/** Also while speaking: the turn may have come after the mark. */
export function withdrawReady(draft: Draft, person: string): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (!phase.ready.includes(person)) return refuse('readyNotMarked');
  draft.emit({ type: 'readyWithdrawn', person });
  return undefined;
}
