/** Asking whether it is safe enough, answering it unseen, and what stays closed until it is. */
import type { CommandBody } from './commands';
import type { Draft } from './draft';
import { activePhase, isPresent } from './guards';
import { refuse, type Refusal } from './refusal';
import {
  asksSafety,
  countSafety,
  FEWEST_ASKED,
  isBeingAsked,
  isSafe,
  waitsForSafety,
} from './safety';
import type { Session } from './state';

type Body<Type extends CommandBody['type']> = Extract<CommandBody, { type: Type }>;

/** Anew as often as the group wants; what was answered before is lost then. */
export function askSafety(draft: Draft, { case: number }: Body<'askSafety'>): Refusal | undefined {
  const { session } = draft;
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  if (!session.cases[number - 1]) return refuse('noSuchCase');
  if (!asksSafety(session, number)) return refuse('pulsesNotNow');
  if (isSafe(session, number)) return refuse('alreadyMoved');
  const { people, safety } = session;
  const here = people.filter(({ present }) => present);
  if (here.length < Math.min(FEWEST_ASKED, people.length)) return refuse('tooFewToAsk');
  if (safety.case === number) {
    const away = people.some(({ id, present }) => !present && safety.asked.includes(id));
    if (safety.refused && away) return refuse('safetyNeedsAll');
    const isNew = safety.answered.length === 0 && safety.unnamed === 0;
    if (isBeingAsked(safety) && isNew && !away) return refuse('alreadyMoved');
  }
  draft.emit({ type: 'safetyAsked', case: number });
  return undefined;
}

export interface SafetyContext {
  hasDevice(person: string): boolean;
  /** What was answered so far, without whose and in no order. */
  safety(): readonly boolean[];
}

/**
 * Once for each; null is for a screen that goes round, where only as many answer as have no screen of
 * their own: nobody fills in for the others until one is left. All of them have answered, or there is
 * no result.
 */
export function answerSafety(
  draft: Draft,
  { case: number, person, safe }: Body<'answerSafety'>,
  { hasDevice, safety: stored }: SafetyContext,
): Refusal | undefined {
  const { session, command } = draft;
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const { safety } = session;
  if (!isBeingAsked(safety) || safety.case !== number) return refuse('pulsesNotNow');
  if (person !== null) {
    if (person !== command.by) return refuse('notYours');
    if (!isPresent(session, person)) return refuse('notHere');
    if (!safety.asked.includes(person)) return refuse('notInList');
    if (safety.answered.includes(person)) return refuse('alreadySaid');
  }
  const { given, of } = countSafety(session);
  if (given >= of) return refuse('allAnswered');
  if (person === null && safety.unnamed >= withoutDevice(session, hasDevice)) {
    return refuse('ownDeviceAnswers');
  }
  draft.emit({ type: 'safetyAnswered', person });
  if (given + 1 < of) return undefined;
  const before = stored();
  // An answer that is lost might have been a no.
  const complete = before.length === safety.answered.length + safety.unnamed;
  draft.emit({ type: 'safetyFound', safe: complete && safe && before.every((each) => each) });
  return undefined;
}

/** Of those who are asked and have not answered as themselves. */
function withoutDevice(session: Session, hasDevice: (person: string) => boolean): number {
  const { asked, answered } = session.safety;
  return asked.filter((id) => {
    const known = session.people.some((person) => person.id === id);
    return known && !answered.includes(id) && !hasDevice(id);
  }).length;
}

export function notSafe(session: Session, to: number): Refusal | undefined {
  return waitsForSafety(session, to) ? refuse('notSafeYet') : undefined;
}
