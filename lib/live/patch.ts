/** Sends what changed of a value instead of the whole of it. Values are JSON; nothing is changed in place. */
import * as v from 'valibot';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

/** Nothing changed. */
const SAME = 0;
const REPLACE = 1;
const OBJECT = 2;
const ARRAY = 3;

/**
 * As short as JSON lets it be:
 * - `0`: the same
 * - `[1, value]`: this instead
 * - `[2, [[key, patch], …], [key, …]?]`: an object, with these fields changed or added, and those gone
 * - `[3, [[index, patch], …]]`: an array, with these elements changed
 * - `[3, [[index, patch], …], start, gone, [value, …]]`: and then, from `start`, so many taken out
 *   and these put in
 *
 * Keys are values here, never fields: one named `__proto__` is a key like any other.
 */
export type Patch =
  | typeof SAME
  | readonly [typeof REPLACE, Json]
  | readonly [typeof OBJECT, Edits<string>, (readonly string[])?]
  | readonly [typeof ARRAY, Edits<number>]
  | readonly [typeof ARRAY, Edits<number>, number, number, readonly Json[]];

type Edits<Place> = readonly (readonly [Place, Patch])[];

/** Levels of arrays and objects, of the patch itself and of the values in it. A session's patch has up to 17. */
const MAX_DEPTH = 40;
/** Values in a patch, of any kind. The view of the largest session has some 6,000. */
const MAX_VALUES = 20_000;

/** What comes from another machine. Refuses what is no patch, what is too deep and what is too much. */
export const PatchSchema = v.custom<Patch>(
  (input) => isBounded(input, { values: MAX_VALUES }, MAX_DEPTH) && isPatch(input),
  'No patch.',
);

/** What makes `after` of `before`. Both are JSON values: no `undefined`, no `-0`, nothing cyclic. */
export function diff(before: unknown, after: unknown): Patch {
  if (before === after) return SAME;
  if (isArray(before) && isArray(after)) return diffArrays(before, after);
  if (isObject(before) && isObject(after)) return diffObjects(before, after);
  return [REPLACE, after as Json];
}

/**
 * The value that `patch` makes of `before`, or null when the patch was made for another one. What
 * did not change is the same object as in `before`.
 */
export function apply(before: unknown, patch: Patch): { readonly after: unknown } | null {
  if (patch === SAME) return { after: before };
  switch (patch[0]) {
    case REPLACE:
      return { after: patch[1] };
    case OBJECT:
      return isObject(before) ? applyToObject(before, patch[1], patch[2] ?? []) : null;
    case ARRAY: {
      if (!isArray(before)) return null;
      const [, edits, start = before.length, gone = 0, values = []] = patch;
      return applyToArray(before, edits, { start, gone, values });
    }
  }
}

type Fields = Readonly<Record<string, unknown>>;

function diffObjects(before: Fields, after: Fields): Patch {
  const edits: [string, Patch][] = [];
  for (const [key, value] of Object.entries(after)) {
    const patch: Patch = Object.hasOwn(before, key)
      ? diff(before[key], value)
      : [REPLACE, value as Json];
    if (patch !== SAME) edits.push([key, patch]);
  }
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  if (gone.length > 0) return [OBJECT, edits, gone];
  return edits.length > 0 ? [OBJECT, edits] : SAME;
}

/** What is the same at both ends is left alone. Between, elements change one by one, and the rest goes or comes. */
function diffArrays(before: readonly unknown[], after: readonly unknown[]): Patch {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const start = shorter - tail;
  const edits: [number, Patch][] = [];
  for (let i = head; i < start; i++) {
    const patch = diff(before[i], after[i]);
    if (patch !== SAME) edits.push([i, patch]);
  }
  const gone = before.length - tail - start;
  const values = after.slice(start, after.length - tail) as readonly Json[];
  if (gone > 0 || values.length > 0) return [ARRAY, edits, start, gone, values];
  return edits.length > 0 ? [ARRAY, edits] : SAME;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (isArray(one) && isArray(other)) {
    return one.length === other.length && one.every((value, i) => isSame(value, other[i]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const fields = Object.entries(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every(([key, value]) => Object.hasOwn(other, key) && isSame(value, other[key]))
  );
}

function applyToObject(before: Fields, edits: Edits<string>, gone: readonly string[]) {
  const fields = new Map(Object.entries(before));
  for (const key of gone) if (!fields.delete(key)) return null;
  for (const [key, patch] of edits) {
    const isNew = patch !== SAME && patch[0] === REPLACE;
    if (!isNew && !fields.has(key)) return null;
    const field = apply(fields.get(key), patch);
    if (!field) return null;
    fields.set(key, field.after);
  }
  // Fields are defined, not assigned: `__proto__` sets no prototype.
  return { after: Object.fromEntries(fields) };
}

interface Splice {
  readonly start: number;
  readonly gone: number;
  readonly values: readonly Json[];
}

function applyToArray(
  before: readonly unknown[],
  edits: Edits<number>,
  { start, gone, values }: Splice,
) {
  if (start + gone > before.length) return null;
  const after = [...before];
  for (const [index, patch] of edits) {
    if (index >= before.length) return null;
    const element = apply(after[index], patch);
    if (!element) return null;
    after[index] = element.after;
  }
  after.splice(start, gone, ...values);
  return { after };
}

/** Whether it is JSON within the limits; `left` counts down over the whole of it. */
function isBounded(value: unknown, left: { values: number }, depth: number): boolean {
  if (--left.values < 0 || depth < 0) return false;
  const within = (inner: unknown) => isBounded(inner, left, depth - 1);
  if (isArray(value)) return value.every(within);
  if (isObject(value)) return Object.values(value).every(within);
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

/** Of JSON within the limits. */
function isPatch(value: unknown): value is Patch {
  if (value === SAME) return true;
  if (!isArray(value)) return false;
  const [kind, ...rest] = value;
  switch (kind) {
    case REPLACE:
      return rest.length === 1;
    case OBJECT: {
      const [edits, gone = []] = rest;
      return rest.length <= 2 && isEdits(edits, isString) && isArray(gone) && gone.every(isString);
    }
    case ARRAY: {
      const [edits, start, gone, values] = rest;
      if (!isEdits(edits, isIndex)) return false;
      if (rest.length === 1) return true;
      return rest.length === 4 && isIndex(start) && isIndex(gone) && isArray(values);
    }
    default:
      return false;
  }
}

function isEdits(value: unknown, isPlace: (place: unknown) => boolean): boolean {
  return (
    isArray(value) &&
    value.every(
      (edit) => isArray(edit) && edit.length === 2 && isPlace(edit[0]) && isPatch(edit[1]),
    )
  );
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
