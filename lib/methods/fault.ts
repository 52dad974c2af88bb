/** What is wrong with a method, as values that the interface can put into words. */

/** Keys and positions from the top of the method down; a position counts from 0. */
export type Path = readonly (string | number)[];

/** What a value is, in words that fit JSON. */
export type JsonType = 'text' | 'number' | 'yesNo' | 'list' | 'group' | 'nothing';

export interface FaultParams {
  /** Both count from 1. */
  notJson: { readonly line: number; readonly column: number };
  /** The bytes are no text in UTF-8. */
  notText: object;
  /** The file does not begin as a method of Kring does. */
  notAMethod: object;
  newerFormat: { readonly found: number; readonly known: number };
  /** In bytes of UTF-8: of the file; of the method as it is stored and shared. */
  fileTooLarge: { readonly bytes: number; readonly max: number };
  methodTooLarge: { readonly bytes: number; readonly max: number };
  unknownKey: { readonly key: string };
  keyTwice: { readonly key: string; readonly line: number };
  missing: { readonly key: string };
  wrongType: { readonly expected: JsonType; readonly found: JsonType };
  notWhole: { readonly found: number };
  outOfRange: { readonly found: number; readonly min: number; readonly max: number };
  unknownChoice: { readonly found: string; readonly choices: readonly string[] };
  badId: { readonly found: string };
  notOwnId: { readonly found: string };
  empty: object;
  tooLong: { readonly length: number; readonly max: number };
  /** Marks that show nothing or turn the text around them, line breaks, or half a character. */
  badCharacters: object;
  tooFew: { readonly count: number; readonly min: number };
  tooMany: { readonly count: number; readonly max: number };
  /** `at` are the positions in the list, from 0. */
  twice: { readonly found: string; readonly at: readonly number[] };
  minutesDoNotAddUp: { readonly minutes: number; readonly sum: number };
  smallestAboveLargest: { readonly min: number; readonly max: number };
  /** Only the frame closes a session. */
  closingIsOfFrame: object;
  textMissing: { readonly phase: string };
  textForNoPhase: { readonly phase: string };
  /** The turns of a phase take longer than the phase, with the six people whom minutes are written for. */
  turnsDoNotFit: { readonly seconds: number; readonly minutes: number; readonly people: number };
}

export type FaultKind = keyof FaultParams;

export type Fault = {
  [K in FaultKind]: { readonly path: Path; readonly kind: K; readonly params: FaultParams[K] };
}[FaultKind];

export function fault<K extends FaultKind>(path: Path, kind: K, params: FaultParams[K]): Fault {
  return { path, kind, params } as Fault;
}

export function jsonTypeOf(value: unknown): JsonType {
  if (Array.isArray(value)) return 'list';
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'yesNo' : 'group';
}

/** A group of named values, as JSON has it; null for anything else. */
export function groupOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return jsonTypeOf(value) === 'group' ? (value as Record<string, unknown>) : null;
}
