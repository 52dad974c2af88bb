/** What belongs in a list of the group and when, and what the case-bringer says of what stands there. */
import type { CommandBody } from './commands';
import type { Draft } from './draft';
import { activePhase, isOver } from './guards';
import { mayNameAlternative, type ListKind } from './lists';
import { listNoteKinds, notesOf, type Note, type NoteKind } from './notes';
import { refuse, type Refusal } from './refusal';
import type { Session } from './state';

type Body<Type extends CommandBody['type']> = Extract<CommandBody, { type: Type }>;

/** Whether this can be added now: in its case only, and no alternative before advice is welcome. */
export function listRefusal(
  session: Session,
  { kind, case: number, person }: Pick<Note, 'kind' | 'case' | 'person'>,
): Refusal | null {
  if (!isListKind(kind)) return null;
  if (session.phases[session.current]?.plan.case !== number) return refuse('notThisCase');
  if (kind === 'alternative' && !mayNameAlternative(session, number, person))
    return refuse('adviceLater');
  return null;
}

export function rateQuestion(
  draft: Draft,
  { note: id, person, warmth }: Body<'rateQuestion'>,
): Refusal | undefined {
  const note = noteOf(draft, id, 'asked', person);
  if ('refused' in note) return note;
  if (draft.session.marks[id] === warmth) return refuse('alreadyMoved');
  draft.emit({ type: 'questionRated', note: id, warmth });
  return undefined;
}

/** Before the first is taken there is more than one to choose from, unless that was agreed. */
export function chooseAlternative(
  draft: Draft,
  { note: id, person, taken, agreed }: Body<'chooseAlternative'>,
): Refusal | undefined {
  const { session } = draft;
  const note = noteOf(draft, id, 'alternative', person);
  if ('refused' in note) return note;
  if ((session.marks[id] === 'taken') === taken) return refuse('alreadyMoved');
  const others = notesOf(session, 'alternative', note.case).length - 1;
  if (taken && others === 0 && !agreed) return refuse('oneAlternative');
  draft.emit({ type: 'alternativeChosen', note: id, taken });
  return undefined;
}

/** A note of this kind in the running session, for its case's bringer. */
function noteOf(draft: Draft, id: string, kind: ListKind, person: string): Note | Refusal {
  const { session } = draft;
  if (isOver(session)) return refuse('alreadyOver');
  const phase = activePhase(draft);
  if ('refused' in phase) return phase;
  const note = session.notes.find((each) => each.id === id);
  if (note?.kind !== kind) return refuse('alreadyMoved');
  if (session.cases[note.case - 1]?.caseBringer !== person) return refuse('onlyCaseBringer');
  if (phase.plan.case !== note.case) return refuse('notThisCase');
  return note;
}

function isListKind(kind: NoteKind): kind is ListKind {
  return listNoteKinds.some((each) => each === kind);
}
