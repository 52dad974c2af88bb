/** Answering how it was, and counting it when the group goes on. */
import type { CommandBody } from './commands';
import type { Draft } from './draft';
import { activePhase, isOver, isPresent } from './guards';
import {
  countGiven,
  countPulses,
  hasAnswers,
  pulseGivers,
  pulsesAt,
  pulsesPlace,
  type Pulse,
} from './pulses';
import { refuse, type Refusal } from './refusal';
import type { Session } from './state';

/**
 * Each for themselves, once: an answer cannot be found again. Null is for a screen that goes round,
 * which the facilitator's machine may be.
 */
export function givePulses(
  draft: Draft,
  { person }: Extract<CommandBody, { type: 'givePulses' }>,
): Refusal | undefined {
  const { session, command } = draft;
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (!pulsesAt(session)) return refuse('pulsesNotNow');
  if (person !== null) {
    if (person !== command.by) return refuse('notYours');
    if (!isPresent(session, person)) return refuse('notHere');
    if (!pulseGivers(session).includes(person)) return refuse('notInList');
    if (session.pulses.answered.includes(person)) return refuse('alreadySaid');
  }
  const { given, of } = countGiven(session);
  if (given >= of) return refuse('allAnswered');
  draft.emit({ type: 'pulsesGiven', person });
  return undefined;
}

/**
 * With the step that leaves the phase, however it does; `before` is the session before that step. A
 * step that is taken back leaves nothing: the group comes by again.
 */
export function countWhenLeft(draft: Draft, before: Session, stored: () => readonly Pulse[]): void {
  const { session, command } = draft;
  const { pulses } = session;
  if (pulses.counts !== null || !hasAnswers(pulses)) return;
  if (command.body.type === 'undoCommand' || !goesOn(before, session)) return;
  draft.emit({ type: 'pulsesCounted', counts: countPulses(stored()) });
}

function goesOn(before: Session, now: Session): boolean {
  if (isOver(now)) return true;
  if (now.current === before.current) return false;
  const place = pulsesPlace(before);
  return before.current === place || now.current > place;
}
