/** Texts that a session shares: who wrote what about which case. The log has ids, the words are content. */
import * as v from 'valibot';
import { bytesOf } from '@/lib/methods/ownMethod';
import type { Session } from './state';

/** Of each of these a case has one, in its bringer's words. */
export const caseNoteKinds = [
  'title',
  'facts',
  'wish',
  'ownPart',
  'question',
  'questionNow',
  'insight',
  'choice',
  'step',
] as const;

/** Of these a case has as many as are written: readings, alternatives, and questions that were written down. */
export const listNoteKinds = ['reading', 'alternative', 'asked'] as const;

/** Of these each person has one: what one learnt in a case, and what one would bring, before there is a case. */
export const personNoteKinds = ['learning', 'pitch'] as const;

export const NoteKindSchema = v.picklist([...caseNoteKinds, ...listNoteKinds, ...personNoteKinds]);
export type NoteKind = v.InferOutput<typeof NoteKindSchema>;

export interface Note {
  readonly id: string;
  /** 1 and up; 0 for one that belongs to the meeting. */
  readonly case: number;
  readonly kind: NoteKind;
  readonly person: string;
}

export const MAX_NOTES = 100;
/** As JSON in UTF-8: with what stands around it, it fits what people ask (PROTOCOL F5). */
export const MAX_NOTE_BYTES = 1_500;

export function noteBytes(text: string): number {
  return bytesOf(JSON.stringify(text));
}

export const NoteTextSchema = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'empty'),
  v.check((text) => noteBytes(text) <= MAX_NOTE_BYTES, 'too long'),
);

export function noteKey(id: string): string {
  return `note/${id}`;
}

export function isCaseNote(kind: NoteKind): boolean {
  return caseNoteKinds.some((each) => each === kind);
}

/** The one that this one takes the place of, if there is such a one. */
export function replacedBy(notes: readonly Note[], note: Note): Note | undefined {
  const isList = listNoteKinds.some((each) => each === note.kind);
  return notes.find(
    (each) =>
      each.id === note.id ||
      (!isList &&
        each.kind === note.kind &&
        each.case === note.case &&
        (isCaseNote(note.kind) || each.person === note.person)),
  );
}

/** Those of one kind, in the order in which they were first written. */
export function notesOf(
  { notes }: Pick<Session, 'notes'>,
  kind: NoteKind,
  ofCase: number,
): readonly Note[] {
  return notes.filter((note) => note.kind === kind && note.case === ofCase);
}
