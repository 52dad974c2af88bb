/** Settling what a case-bringer takes from the case. */
import type { CommandBody } from './commands';
import type { Draft } from './draft';
import { isOver } from './guards';
import { refuse, type Refusal } from './refusal';
import { caseBegan, caseLeftOpen, yieldOf } from './yield';

/** By its bringer alone, and anew as often as they want. `hasDevice`: see DecideContext. */
export function settleYield(
  draft: Draft,
  { case: number, person, how, kind, lookAgainOn }: Extract<CommandBody, { type: 'settleYield' }>,
  hasDevice: (person: string) => boolean,
): Refusal | undefined {
  const { session, command } = draft;
  if (isOver(session)) return refuse('alreadyOver');
  const about = session.cases[number - 1];
  if (!about) return refuse('noSuchCase');
  if (about.caseBringer !== person) return refuse('onlyCaseBringer');
  if (command.by !== person && hasDevice(person)) return refuse('ownerWrites');
  if (!caseBegan(session, number)) return refuse('caseNotBegun');
  const settled = {
    how,
    kind: how === 'step' ? kind : null,
    lookAgainOn: how === 'none' ? null : lookAgainOn,
  };
  const before = yieldOf(session, number);
  const same =
    before?.how === settled.how &&
    before.kind === settled.kind &&
    before.lookAgainOn === settled.lookAgainOn;
  if (same) return refuse('alreadyMoved');
  draft.emit({ type: 'yieldSettled', case: number, person, ...settled });
  return undefined;
}

/** A case is left for good with a yield, or knowingly without one. */
export function openYield(
  draft: Draft,
  place: number,
  withoutYield: boolean | undefined,
): Refusal | undefined {
  const open = withoutYield !== true && caseLeftOpen(draft.session, place) > 0;
  return open ? refuse('yieldNotSettled') : undefined;
}
