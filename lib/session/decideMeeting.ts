/** What a group chooses on the way: methods, more cases, structure; and what each says of themselves. */
import type { FrameDefinition, MethodDefinition } from '@/lib/methods/schema';
import { composeCase, methodPhases } from './agenda';
import { placesOfCase } from './cases';
import { checkOutPhase } from './course';
import type { CommandBody } from './commands';
import type { Draft } from './draft';
import { MAX_PHASES } from './events';
import { activePhase, isKnown, isOver, isPresent } from './guards';
import { MAX_CASES } from './meetingPlan';
import { refuse, type Refusal } from './refusal';
import { insideMethod } from './structure';

type Body<Type extends CommandBody['type']> = Extract<CommandBody, { type: Type }>;

export interface MeetingLibrary {
  readonly frame: FrameDefinition;
  readonly findMethod: (id: string) => MethodDefinition | undefined;
}

/** Another method for a case that has not begun with its own. */
export function chooseMethod(
  draft: Draft,
  { case: number, of }: Body<'chooseMethod'>,
  { findMethod }: MeetingLibrary,
): Refusal | undefined {
  const { session } = draft;
  if (isOver(session)) return refuse('alreadyOver');
  if (!session.cases[number - 1]) return refuse('noSuchCase');
  const method = findMethod(of.method);
  if (!method) return refuse('unknownMethod');
  const own = placesOfCase(session, number).filter(
    (place) => session.phases[place]?.plan.source !== 'frame',
  );
  const begun = own.some((place) => place <= session.current || session.phases[place]?.entered);
  if (begun) return refuse('caseBegan');
  const phases = methodPhases(method, of.leaveOut, number);
  if (session.phases.length - own.length + phases.length > MAX_PHASES) {
    return refuse('tooManyPhases');
  }
  draft.emit({
    type: 'methodChosen',
    case: number,
    method: method.id,
    methodVersion: method.version,
    ...(method.needsTrust && { needsTrust: true as const }),
    phases,
  });
  return undefined;
}

/** One more case, before theme and closing. */
export function addCase(
  draft: Draft,
  { case: number, of, caseBringer }: Body<'addCase'>,
  { frame, findMethod }: MeetingLibrary,
): Refusal | undefined {
  const { session } = draft;
  if (isOver(session)) return refuse('alreadyOver');
  if (number <= session.cases.length) return refuse('alreadyMoved');
  if (session.cases.length >= MAX_CASES) return refuse('tooManyCases');
  if (number !== session.cases.length + 1) return refuse('noSuchCase');
  const part = session.phases[session.current]?.plan.part;
  if (part === 'closing' || part === 'theme') return refuse('closingBegan');
  const method = findMethod(of.method);
  if (!method) return refuse('unknownMethod');
  if (caseBringer !== null && !isKnown(session, caseBringer)) return refuse('unknownPerson');
  const whole = Object.fromEntries(frame.beforeCase.map(({ id }) => [id, 'whole'] as const));
  const phases = composeCase(frame, whole, method, { leaveOut: of.leaveOut, number });
  if (session.phases.length + phases.length > MAX_PHASES) return refuse('tooManyPhases');
  draft.emit({
    type: 'caseAdded',
    of: {
      caseBringer,
      method: method.id,
      methodVersion: method.version,
      ...(method.needsTrust && { needsTrust: true as const }),
    },
    phases,
  });
  return undefined;
}

/** At a boundary only: before a method has begun, or after its last phase. */
export function changeStructure(
  draft: Draft,
  { structure, agreed }: Body<'changeStructure'>,
): Refusal | undefined {
  const { session } = draft;
  if (isOver(session)) return refuse('alreadyOver');
  if (structure === session.structure) return refuse('alreadyMoved');
  if (insideMethod(session)) return refuse('onlyAtBoundary');
  if (!agreed) return refuse('needsAgreement');
  draft.emit({ type: 'structureChanged', structure, agreed });
  return undefined;
}

export function markLanded(
  draft: Draft,
  { person, score }: Body<'markLanded'>,
): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const { session } = draft;
  if (!isPresent(session, person)) return refuse('notHere');
  if (phase.plan.part !== 'opening') return refuse('alreadyMoved');
  if (person in session.landings && session.landings[person] === score) {
    return refuse('alreadyMoved');
  }
  draft.emit({ type: 'landed', person, score });
  return undefined;
}

export function acceptAgreements(draft: Draft, person: string): Refusal | undefined {
  const { session } = draft;
  if (isOver(session)) return refuse('alreadyOver');
  if (!isPresent(session, person)) return refuse('notHere');
  if (session.agreements.accepted.includes(person)) return refuse('alreadyMoved');
  draft.emit({ type: 'agreementsAccepted', person });
  return undefined;
}

export function stressAgreement(draft: Draft, agreement: string | null): Refusal | undefined {
  const { session } = draft;
  if (isOver(session)) return refuse('alreadyOver');
  const { ids, stressed } = session.agreements;
  if (agreement !== null && !ids.includes(agreement)) return refuse('unknownAgreement');
  if (agreement === stressed) return refuse('alreadyMoved');
  draft.emit({ type: 'agreementStressed', agreement });
  return undefined;
}

/** In the check-out; said again, it changes what was said. */
export function checkOut(
  draft: Draft,
  { person, aftercare }: Body<'checkOut'>,
): Refusal | undefined {
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const { session } = draft;
  if (session.current !== checkOutPhase(session)) return refuse('notYetCheckOut');
  if (!isPresent(session, person)) return refuse('notHere');
  if (session.checkOuts[person] === aftercare) return refuse('alreadyMoved');
  draft.emit({ type: 'checkedOut', person, aftercare });
  return undefined;
}
