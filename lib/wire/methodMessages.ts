/** What views ask about methods of one's own, and what they are told of them. */
import * as v from 'valibot';
import { OwnMethodSchema, type OwnMethod } from '@/lib/methods/ownMethod';
import { IdSchema } from '@/lib/session/events';

/** The key of a row as it was found, which may be no id that Kring would give. */
const Key = v.pipe(v.string(), v.maxLength(200));

/** A draft may be larger than a method may be: what is too much is said, and lost only by whoever typed it. */
export const MAX_METHOD_DRAFT_CHARS = 200_000;

/** `keepMethodDraft` is answered with `done`, the others with all methods as they are then. */
export const methodQuestions = [
  v.strictObject({ type: v.literal('askMethods'), id: IdSchema }),
  v.strictObject({
    type: v.literal('saveMethod'),
    id: IdSchema,
    method: OwnMethodSchema,
    /** `savedBy` of what was edited; null for a new method. */
    from: v.nullable(IdSchema),
  }),
  /** What was changed and not saved, as the editor wrote it down; null when there is nothing. */
  v.strictObject({
    type: v.literal('keepMethodDraft'),
    id: IdSchema,
    method: Key,
    draft: v.nullable(v.pipe(v.string(), v.maxLength(MAX_METHOD_DRAFT_CHARS))),
  }),
  v.strictObject({ type: v.literal('removeMethod'), id: IdSchema, method: Key }),
] as const;

export const MethodQuestionSchema = v.variant('type', methodQuestions);
export type MethodQuestion = v.InferOutput<typeof MethodQuestionSchema>;

export function isMethodQuestion(message: { readonly type: string }): message is MethodQuestion {
  return methodQuestions.some(({ entries }) => entries.type.literal === message.type);
}

export type MethodRefusal =
  /** It was removed, or never was. */
  | 'noSuchMethod'
  /** Somebody saved it after it was opened here. */
  | 'methodChanged'
  /** It lies there, and cannot be read. */
  | 'methodUnreadable'
  | 'tooManyMethods';

export interface KnownMethod {
  readonly method: OwnMethod;
  /** Another one after every save. */
  readonly savedBy: string;
  readonly draft: string | null;
}

export interface UnreadableMethod {
  /** The key of its row. */
  readonly id: string;
  /** As far as one can be made out. */
  readonly name: string | null;
  readonly detail: string;
}

export interface KnownMethods {
  /** In the order of their names. */
  readonly methods: readonly KnownMethod[];
  readonly unreadable: readonly UnreadableMethod[];
}
