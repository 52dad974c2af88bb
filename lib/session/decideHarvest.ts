/** Naming what kind of learning it was. */
import type { CommandBody } from './commands';
import type { Draft } from './draft';
import { isKnown, isOver } from './guards';
import { learningOf } from './harvest';
import { refuse, type Refusal } from './refusal';

/** Null takes it back. */
export function nameLearning(
  draft: Draft,
  { case: number, person, kind }: Extract<CommandBody, { type: 'nameLearning' }>,
): Refusal | undefined {
  const { session } = draft;
  if (isOver(session)) return refuse('alreadyOver');
  if (!isKnown(session, person)) return refuse('unknownPerson');
  if (!session.cases[number - 1]) return refuse('noSuchCase');
  if (learningOf(session, number, person) === kind) return refuse('alreadyMoved');
  draft.emit({ type: 'learningNamed', case: number, person, kind });
  return undefined;
}
