/** Writing and taking back what a session shares in words. */
import type { CommandBody } from './commands';
import type { Draft } from './draft';
import { listRefusal } from './decideLists';
import { isKnown, isOver } from './guards';
import { isCaseNote, MAX_NOTES, replacedBy } from './notes';
import { refuse, type Refusal } from './refusal';

type Body<Type extends CommandBody['type']> = Extract<CommandBody, { type: Type }>;

/** `hasDevice`: whether somebody has a machine of their own in the session. */
export function writeNote(
  draft: Draft,
  { note: id, case: number, kind, person }: Body<'writeNote'>,
  hasDevice: (person: string) => boolean,
): Refusal | undefined {
  const { session, command } = draft;
  if (isOver(session)) return refuse('alreadyOver');
  if (!isKnown(session, person)) return refuse('unknownPerson');
  if ((kind === 'pitch') !== (number === 0)) return refuse('noSuchCase');
  const about = session.cases[number - 1];
  if (number > 0 && !about) return refuse('noSuchCase');
  if (isCaseNote(kind)) {
    if (about?.caseBringer !== person) return refuse('onlyCaseBringer');
    if (command.by !== person && hasDevice(person)) return refuse('ownerWrites');
  }
  const note = { id, case: number, kind, person };
  const notNow = listRefusal(session, note);
  if (notNow) return notNow;
  const replaced = replacedBy(session.notes, note);
  if (replaced && !isSameFile(replaced, note)) return refuse('notYours');
  if (!replaced && session.notes.length >= MAX_NOTES) return refuse('tooManyNotes');
  draft.emit({ type: 'noteWritten', note: id, case: number, kind, person });
  return undefined;
}

/** By its writer; the facilitator may take away what was written in a list. */
export function withdrawNote(
  draft: Draft,
  { note: id, person }: Body<'withdrawNote'>,
  hasDevice: (person: string) => boolean,
): Refusal | undefined {
  const { session, command } = draft;
  if (isOver(session)) return refuse('alreadyOver');
  const note = session.notes.find((each) => each.id === id);
  if (!note) return refuse('alreadyMoved');
  if (note.person !== person) return refuse('notYours');
  if (isCaseNote(note.kind) && command.by !== person && hasDevice(person)) {
    return refuse('ownerWrites');
  }
  draft.emit({ type: 'noteWithdrawn', note: id });
  return undefined;
}

/** An id that is taken stands for the same thing. */
function isSameFile(
  one: { readonly case: number; readonly kind: string; readonly person: string },
  other: { readonly case: number; readonly kind: string; readonly person: string },
): boolean {
  return one.case === other.case && one.kind === other.kind && one.person === other.person;
}
