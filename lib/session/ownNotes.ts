/** Notes that never leave their owner's device: what they can hold, and what they say together. */
import * as v from 'valibot';
import { IdSchema, MAX_PHASES } from './events';
import { MAX_CASES } from './meetingPlan';

/** The lines of a case sheet that can be shared with the group, in the order in which one tells. */
export const sharedSheetKinds = ['title', 'facts', 'wish', 'ownPart', 'question'] as const;

/** What it began with: four questions. */
export const openingKinds = ['whyThus', 'whyI', 'whyAgain', 'otherWay'] as const;

/** Looking back in ten views: of oneself, then of the other. */
export const viewKinds = [
  'wanted',
  'said',
  'did',
  'thought',
  'felt',
  'otherWanted',
  'otherSaid',
  'otherDid',
  'otherThought',
  'otherFelt',
] as const;

/** What one would keep, and what one would rather have. */
export const afterKinds = ['keep', 'rather'] as const;

/** One's own explanation and way out, which wait for their phase. */
export const lockedKinds = ['analysis', 'solution'] as const;

/** Of each of these a case has one text. */
const caseKinds = [
  ...sharedSheetKinds,
  ...openingKinds,
  ...viewKinds,
  ...afterKinds,
  ...lockedKinds,
  'questionNow',
  'insight',
  'choice',
  'step',
] as const;

/** Of these there are many in a case, told apart by their key. */
const manyKinds = [
  /** Ticked in the check of the question; the key says which one. */
  'check',
  /** A moment that touched; the text is what one adds to it. */
  'touched',
  /** A thought that waits for its phase. */
  'parked',
  /** Ticked in the group's list; the key is the note's id. */
  'picked',
  /** Why an alternative is taken; the key is the note's id, the text the reasons' names. */
  'reason',
] as const;

/** Free notes, and whether the notes are kept after the session: of a case, or (case 0) the free ones. */
export const ownNoteKinds = [...caseKinds, ...manyKinds, 'notepad', 'kept'] as const;

export type SharedSheetKind = (typeof sharedSheetKinds)[number];
export type OpeningKind = (typeof openingKinds)[number];
export type ViewKind = (typeof viewKinds)[number];
export type LockedKind = (typeof lockedKinds)[number];
export type OwnNoteKind = (typeof ownNoteKinds)[number];

/** A good question is one's own, about what one is involved in, no complaint, to learn from, and urgent. */
export const questionChecks = ['own', 'involved', 'noComplaint', 'learn', 'urgent'] as const;
export type QuestionCheck = (typeof questionChecks)[number];

/** By what somebody prefers one way to another. */
export const reasons = ['ideals', 'style', 'ability', 'means', 'helpers', 'resistance'] as const;
export type Reason = (typeof reasons)[number];

export const MAX_OWN_NOTE_CHARS = 4000;
/** Of one session or kept case, together. */
export const MAX_OWN_NOTES = 300;
export const MAX_OWN_CHARS = 60_000;

/** The moment in which something touched: the phase, who had the word, and the question where one was written. */
export const MomentSchema = v.strictObject({
  phase: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_PHASES)),
  person: v.nullable(IdSchema),
  asked: v.nullable(IdSchema),
  /** Session time in milliseconds. */
  at: v.pipe(v.number(), v.finite()),
});
export type Moment = v.InferOutput<typeof MomentSchema>;

const entries = {
  kind: v.picklist(ownNoteKinds),
  /** The case's number; 0 for what belongs to none. */
  case: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_CASES)),
  /** Empty where a case has one of the kind. */
  key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{0,40}$/)),
};

export const OwnNoteRefSchema = v.strictObject(entries);
export type OwnNoteRef = v.InferOutput<typeof OwnNoteRefSchema>;

export const OwnNoteSchema = v.strictObject({
  ...entries,
  text: v.pipe(v.string(), v.maxLength(MAX_OWN_NOTE_CHARS)),
  moment: v.nullable(MomentSchema),
});
export type OwnNote = v.InferOutput<typeof OwnNoteSchema>;
export type OwnNotes = readonly OwnNote[];

/** Tells a note from the others of the same session. */
export function ownNoteId({ kind, case: number, key }: OwnNoteRef): string {
  return `${kind}/${number}/${key}`;
}

export function ownNote(kind: OwnNoteKind, number: number, key = ''): OwnNoteRef {
  return { kind, case: number, key };
}

export function findOwnNote(notes: OwnNotes, ref: OwnNoteRef): OwnNote | undefined {
  return notes.find(
    (note) => note.kind === ref.kind && note.case === ref.case && note.key === ref.key,
  );
}

export function ownText(notes: OwnNotes, ref: OwnNoteRef): string {
  return findOwnNote(notes, ref)?.text ?? '';
}

/** Something is written about this case, beside ticks and whether it is kept. */
export function hasCaseText(notes: OwnNotes, number: number): boolean {
  const texts: readonly OwnNoteKind[] = caseKinds;
  return notes.some((note) => {
    return note.case === number && texts.includes(note.kind) && note.text.trim() !== '';
  });
}

/** In the order in which they were. */
export function touchedMoments(notes: OwnNotes, number: number): OwnNote[] {
  return notes
    .filter((note) => note.kind === 'touched' && note.case === number)
    .toSorted((a, b) => (a.moment?.at ?? 0) - (b.moment?.at ?? 0));
}

export interface OwnNoteChange extends OwnNoteRef {
  readonly text: string;
  /** What stood there when it was changed. */
  readonly from: string;
  readonly moment: Moment | null;
}

export type OwnNoteRefusal =
  /** Something else stands there by now. */
  | 'ownNoteChanged'
  /** More than fits beside what is there. */
  | 'ownNotesFull';

/**
 * The note as it will stand; null when it is taken away, which an empty text does to all but a
 * moment. A change that comes twice is the same as once.
 */
export function changedOwnNote(
  notes: OwnNotes,
  { from, ...note }: OwnNoteChange,
): OwnNote | null | { readonly no: OwnNoteRefusal } {
  const found = findOwnNote(notes, note);
  const text = found?.text ?? '';
  if (text !== note.text && text !== from) return { no: 'ownNoteChanged' };
  if (note.text === '' && note.moment === null) return null;
  const chars = notes.reduce((sum, each) => sum + each.text.length, note.text.length - text.length);
  const grows = note.text.length > text.length || !found;
  if (grows && (chars > MAX_OWN_CHARS || (!found && notes.length >= MAX_OWN_NOTES))) {
    return { no: 'ownNotesFull' };
  }
  return note;
}

/** The notes with this one in place of what it was; without it where it was taken away. */
export function withOwnNote(notes: OwnNotes, ref: OwnNoteRef, note: OwnNote | null): OwnNotes {
  const id = ownNoteId(ref);
  if (note === null) return notes.filter((each) => ownNoteId(each) !== id);
  const at = notes.findIndex((each) => ownNoteId(each) === id);
  return at < 0 ? [...notes, note] : notes.with(at, note);
}

/**
 * What its owner keeps of a session, as notes of case 1, one list for each case; the free notes go
 * with each. Moments name people of a session that is over, and are left behind with it, as is what was parked there.
 */
export function keptNotes(notes: OwnNotes): OwnNotes[] {
  const chosen = (number: number) => ownText(notes, ownNote('kept', number)) !== '';
  const pad = chosen(0) ? notes.filter(({ kind, text }) => kind === 'notepad' && text !== '') : [];
  const numbers = [...new Set(notes.map((note) => note.case))].filter(
    (number) => number > 0 && chosen(number) && hasCaseText(notes, number),
  );
  const left: readonly OwnNoteKind[] = ['kept', 'touched', 'parked', 'picked', 'reason', 'notepad'];
  const cases = numbers.map((number) => [
    ...notes
      .filter((note) => note.case === number && !left.includes(note.kind))
      .map((note) => ({ ...note, case: 1 })),
    ...pad,
  ]);
  return cases.length === 0 && pad.length > 0 ? [pad] : cases;
}

/** A kept case as notes of case `number` of a session; what stands there already is left as it is. */
export function takenUp(kept: OwnNotes, notes: OwnNotes, number: number): OwnNotes {
  const sheet: readonly OwnNoteKind[] = [
    ...sharedSheetKinds,
    ...openingKinds,
    ...viewKinds,
    ...afterKinds,
    ...lockedKinds,
    'check',
  ];
  return kept
    .filter(({ kind }) => sheet.includes(kind))
    .map((note) => ({ ...note, case: number }))
    .filter((note) => ownText(notes, note) === '');
}
