/** The words that a session needs beside its log: its agreements, its notes, and the methods that the group made itself. */
import * as v from 'valibot';
import { OwnMethodSchema, type OwnMethod } from '@/lib/methods/ownMethod';
import { AgreementSchema, type Agreement } from './agreement';
import { stepKey } from './carriedSteps';
import { noteKey } from './notes';
import type { Session } from './state';

/**
 * By `agreement/<id>` the JSON of text and meaning, by `method/<id>` that of an OwnMethod, by
 * `note/<id>` the words of a note, by `step/<id>` those of a step of the last meeting.
 */
export type SessionTexts = Readonly<Record<string, string>>;

const AgreementTextSchema = v.omit(AgreementSchema, ['id']);

/** Methods of the group's own in one session, at the same time. */
export const MAX_OWN_METHODS = 2;

export function agreementKey(id: string): string {
  return `agreement/${id}`;
}

export function methodKey(id: string): string {
  return `method/${id}`;
}

/** Of all that is stored with a session, what it needs as it is now. Erased texts are missing. */
export function textsOf(
  {
    agreements,
    cases,
    notes,
    carriedSteps,
  }: Pick<Session, 'agreements' | 'cases' | 'notes' | 'carriedSteps'>,
  content: ReadonlyMap<string, string>,
): SessionTexts {
  const keys = new Set([
    ...agreements.ids.map(agreementKey),
    ...cases.map(({ method }) => methodKey(method)),
    ...notes.map(({ id }) => noteKey(id)),
    ...carriedSteps.map(({ id }) => stepKey(id)),
  ]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const text = content.get(key);
      return text === undefined ? [] : [[key, text]];
    }),
  );
}

/** What leaves the facilitator's machine of them: not what people offer, until everybody may see it. */
export function textsForRoom(
  { notes, offers }: Pick<Session, 'notes' | 'offers'>,
  texts: SessionTexts,
): SessionTexts {
  if (offers.opened) return texts;
  const withheld = new Set(
    notes.filter(({ kind }) => kind === 'pitch').map(({ id }) => noteKey(id)),
  );
  if (withheld.size === 0) return texts;
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !withheld.has(key)));
}

export function isSameTexts(one: SessionTexts, other: SessionTexts): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/** The words of notes by their ids. Those whose words were erased are missing. */
export function noteTextsIn(
  notes: Session['notes'],
  texts: SessionTexts,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    notes.flatMap(({ id }) => {
      const text = texts[noteKey(id)];
      return text === undefined ? [] : [[id, text]];
    }),
  );
}

/** The words of carried steps by their ids. Those whose words were erased are missing. */
export function stepTextsIn(
  steps: Session['carriedSteps'],
  texts: SessionTexts,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    steps.flatMap(({ id }) => {
      const text = texts[stepKey(id)];
      return text === undefined ? [] : [[id, text]];
    }),
  );
}

/** In the order of `ids`. One that is not there, or cannot be read, is missing. */
export function agreementsIn(ids: readonly string[], texts: SessionTexts): Agreement[] {
  return ids.flatMap((id) => {
    const fields = parse(AgreementTextSchema, texts[agreementKey(id)]);
    return fields ? [{ id, ...fields }] : [];
  });
}

/** By their ids, which none of the library has. One that is not there, or cannot be read, is missing. */
export function ownMethodsIn(
  cases: Session['cases'],
  texts: SessionTexts,
): Readonly<Record<string, OwnMethod>> {
  const ids = new Set(cases.map(({ method }) => method));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const method = readOwnMethod(id, texts[methodKey(id)]);
      return method ? [[id, method]] : [];
    }),
  );
}

export function readOwnMethod(id: string, json: string | undefined): OwnMethod | null {
  const method = parse(OwnMethodSchema, json);
  return method?.definition.id === id ? method : null;
}

/** Null for what does not fit: it may come from another machine, or another version. */
function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  json: string | undefined,
): v.InferOutput<Schema> | null {
  if (json === undefined) return null;
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), json);
  return read.success ? read.output : null;
}
