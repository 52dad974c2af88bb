/** A method that a user made: its rules and its texts in one language, as it is stored, shared and written to a file. */
import * as v from 'valibot';
import {
  MethodDefinitionSchema,
  MethodTextSchema,
  type MethodDefinition,
  type MethodText,
} from './schema';
import { wholeFaults } from './wholeFaults';

export const METHOD_FORMAT = 'kring-method';
/** A newer file is refused by name, not guessed at. */
export const METHOD_FORMAT_VERSION = 1;

/** Every key and type, and each value by itself. */
export const OwnMethodShape = v.strictObject({
  format: v.literal(METHOD_FORMAT),
  formatVersion: v.literal(METHOD_FORMAT_VERSION),
  /** Of the texts. */
  language: v.picklist(['nl', 'en']),
  definition: MethodDefinitionSchema,
  text: MethodTextSchema,
});

/** As JSON without spaces, in bytes of UTF-8: a session with it still fits the frames of the relay. */
export const MAX_METHOD_BYTES = 24_000;

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** What is imported, stored and shared: also what only shows in the whole is right. */
export const OwnMethodSchema = v.pipe(
  OwnMethodShape,
  v.check((method) => wholeFaults(method).length === 0, 'The parts do not fit each other.'),
  v.check((method) => bytesOf(JSON.stringify(method)) <= MAX_METHOD_BYTES, 'Too large.'),
);
export type OwnMethod = v.InferOutput<typeof OwnMethodSchema>;
export type OwnMethodsById = ReadonlyMap<string, OwnMethod>;

/** A method that somebody may change, from one of the library or their own. Both stay apart from then on. */
export function duplicate(
  definition: MethodDefinition,
  text: MethodText,
  language: OwnMethod['language'],
  { id, name }: { readonly id: string; readonly name: string },
): OwnMethod {
  const { definition: rules, text: lines } = structuredClone({ definition, text });
  return {
    format: METHOD_FORMAT,
    formatVersion: METHOD_FORMAT_VERSION,
    language,
    definition: { ...rules, id, version: 1 },
    text: { ...lines, name },
  };
}
