/** What was changed in a method and not saved yet, written down so that a reload loses nothing. */
import * as v from 'valibot';
import type { FaultKind } from './fault';
import { methodFaults } from './methodFaults';
import type { OwnMethod } from './ownMethod';

export interface MethodDraft {
  /** What was stored when the editing began. */
  readonly from: string;
  readonly method: OwnMethod;
}

/** What an editor can show and somebody can mend; anything else is no draft of ours. */
const mendable: ReadonlySet<FaultKind> = new Set([
  'empty',
  'tooLong',
  'badCharacters',
  'outOfRange',
  'notWhole',
  'tooFew',
  'tooMany',
  'smallestAboveLargest',
  'turnsDoNotFit',
  'methodTooLarge',
]);

export function writeDraft(draft: MethodDraft): string {
  return JSON.stringify(draft);
}

/** Null for a text that is no draft. */
export function readDraft(text: string): MethodDraft | null {
  try {
    const read = v.safeParse(
      v.strictObject({ from: v.string(), method: v.unknown() }),
      JSON.parse(text),
    );
    if (!read.success) return null;
    const { from, method } = read.output;
    const sound = methodFaults(method).every(({ kind }) => mendable.has(kind));
    return sound ? { from, method: method as OwnMethod } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether both say the same; the version only counts how often one was saved. */
export function sameMethod(one: OwnMethod, other: OwnMethod): boolean {
  return textOf(one) === textOf(other);
}

function textOf(method: OwnMethod): string {
  return JSON.stringify({ ...method, definition: { ...method.definition, version: 1 } });
}
