/** What views ask about notes that stay on this machine, and about the cases that are kept here. */
import * as v from 'valibot';
import { CaseNumberSchema, IdSchema } from '@/lib/session/events';
import {
  MAX_OWN_NOTE_CHARS,
  MomentSchema,
  OwnNoteRefSchema,
  type OwnNoteRefusal,
  type OwnNotes,
} from '@/lib/session/ownNotes';

/** `saveOwnNote` is answered with `done`, the others with all kept cases as they are then. */
export const ownNoteQuestions = [
  v.strictObject({
    type: v.literal('saveOwnNote'),
    id: IdSchema,
    /** The session on the panel, or a kept case. */
    of: IdSchema,
    ...OwnNoteRefSchema.entries,
    text: v.pipe(v.string(), v.maxLength(MAX_OWN_NOTE_CHARS)),
    /** What stood there when it was changed. */
    from: v.pipe(v.string(), v.maxLength(MAX_OWN_NOTE_CHARS)),
    moment: v.nullable(MomentSchema),
  }),
  v.strictObject({ type: v.literal('askKeptCases'), id: IdSchema }),
  v.strictObject({ type: v.literal('addKeptCase'), id: IdSchema, kept: IdSchema }),
  v.strictObject({ type: v.literal('removeKeptCase'), id: IdSchema, kept: IdSchema }),
  /** Takes a kept case into a session, where nothing stands yet; it stays kept. */
  v.strictObject({
    type: v.literal('takeUpCase'),
    id: IdSchema,
    kept: IdSchema,
    session: IdSchema,
    case: CaseNumberSchema,
  }),
] as const;

export const OwnNoteQuestionSchema = v.variant('type', ownNoteQuestions);
export type OwnNoteQuestion = v.InferOutput<typeof OwnNoteQuestionSchema>;

export function isOwnNoteQuestion(message: { readonly type: string }): message is OwnNoteQuestion {
  return ownNoteQuestions.some(({ entries }) => entries.type.literal === message.type);
}

export type OwnNotesRefusal =
  | OwnNoteRefusal
  /** The case was erased, or the session put away, meanwhile. */
  | 'ownNotesGone'
  | 'tooManyKeptCases';

export interface KeptCase {
  readonly id: string;
  /** Milliseconds since the epoch, by this machine's clock. */
  readonly keptAt: number;
  readonly notes: OwnNotes;
}
