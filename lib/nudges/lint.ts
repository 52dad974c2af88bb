/**
 * Looks at what somebody types for the pitfalls that can be seen in words. It holds nothing and tells
 * nobody: what is typed goes in, ids of pitfalls come out.
 */
import type { PitfallId } from './ids';
import { en } from './lint/en';
import { nl } from './lint/nl';
import type { LintPatterns } from './lint/patterns';
import { beginOf, says, type Phrase } from './lint/phrase';
import { sentencesOf, type Sentence } from './lint/sentences';
import { isTraceable } from './lint/traces';

/**
 * What is typed: for the group a question (`asked`), a `reading` of the case or an `alternative`; of
 * one's own case its `question`, its `facts` or another line of the sheet (`case`); or free `notes`.
 */
export type TypedField =
  'asked' | 'reading' | 'alternative' | 'question' | 'facts' | 'case' | 'notes';

export interface Typing {
  readonly language: 'nl' | 'en';
  readonly field: TypedField;
  /** In a phase for feeling. */
  readonly feel: boolean;
  /** In a phase where the group looks for explanations. */
  readonly analyses: boolean;
  /** In a phase where advice is welcome. */
  readonly advice: boolean;
  /** The names of the session's people; none outside a session. */
  readonly people: readonly string[];
}

/** What is in a question to the case-bringer, besides what it asks. */
const inQuestions = [
  'psychologiseren',
  'weten',
  'advies',
  'ombuigen',
  'suggestieve-vraag',
  'hoofd',
  'waarom-vraag',
  'stapelvraag',
  'gesloten-vraag',
] as const satisfies readonly PitfallId[];

/** Of each field, what is looked for; what weighs most comes first. */
export const lookedFor = {
  asked: inQuestions,
  reading: ['psychologiseren', 'weten', 'advies', 'hoofd'],
  alternative: ['psychologiseren', 'weten'],
  question: ['herleidbaar', 'stapelvraag'],
  facts: ['herleidbaar', 'niet-concreet', 'hoofd'],
  case: ['herleidbaar', 'hoofd'],
  notes: ['herleidbaar'],
} as const satisfies Readonly<Record<TypedField, readonly PitfallId[]>>;

type LintedId = (typeof lookedFor)[TypedField][number];

/** Whoever writes of their own case has the line for who brings it. */
export function isOwnCase(field: TypedField): boolean {
  return field === 'question' || field === 'facts' || field === 'case';
}

const languages = { nl, en };

/** One question takes less; a reader of more has forgotten how it began. */
const MAX_WORDS = 25;

/** The pitfalls that show in this text, the most important first. */
export function hintsFor(text: string, typing: Typing): PitfallId[] {
  const sentences = sentencesOf(text);
  if (sentences.length === 0) return [];
  const patterns = languages[typing.language];
  const any = (all: readonly Phrase[]) => {
    return sentences.some((sentence) => says(sentence, all, patterns.joins));
  };
  const shows: Readonly<Record<LintedId, () => boolean>> = {
    advies: () => !typing.advice && any(patterns.advice),
    ombuigen: () => !typing.advice && any(patterns.otherwise),
    hoofd: () => typing.feel && any(patterns.reasons),
    weten: () => any(patterns.knowing),
    psychologiseren: () => any(patterns.labels),
    'niet-concreet': () => any(patterns.general),
    'suggestieve-vraag': () => any(patterns.leading),
    'gesloten-vraag': () => sentences.some((sentence) => isClosed(sentence, patterns)),
    stapelvraag: () => isMoreThanOne(sentences, typing.field === 'asked', patterns),
    'waarom-vraag': () => !typing.analyses && any(patterns.why),
    herleidbaar: () =>
      isTraceable(text, sentences, patterns, {
        people: typing.people,
        counts: typing.field !== 'notes',
      }),
  };
  return lookedFor[typing.field].filter((pitfall) => shows[pitfall]());
}

/** Begins with a verb and its subject, and can be answered with yes or no. */
function isClosed(sentence: Sentence, { joins, closed }: LintPatterns): boolean {
  const { own, asks, ends } = sentence;
  const begin = beginOf(own, joins);
  const [verb, subject] = own.slice(begin).map(({ plain }) => plain);
  if (begin < 0 || verb === undefined || subject === undefined) return false;
  if (!closed.subjects.has(subject) || says(sentence, closed.open, joins)) return false;
  // Without a question mark yet, four words say enough.
  const underWay = !ends && own.length - begin >= 4;
  if (closed.verbs.has(verb)) return asks || underWay;
  return asks && closed.moreVerbs.has(verb);
}

/** Two question marks, a second question after "and"; `counted`: or so many words that there must be more in it. */
function isMoreThanOne(
  sentences: readonly Sentence[],
  counted: boolean,
  patterns: LintPatterns,
): boolean {
  if (sentences.filter(({ asks, own }) => asks && own.length > 0).length > 1) return true;
  if (counted && sentences.reduce((sum, { words }) => sum + words.length, 0) > MAX_WORDS)
    return true;
  return sentences.some((sentence) => asksOn(sentence, patterns));
}

/** "Wat voelde je en wat deed je": after "and what you …" it would be the same question. */
function asksOn({ own }: Sentence, { joins, double, closed }: LintPatterns): boolean {
  const words = own.slice(Math.max(0, beginOf(own, joins))).map(({ plain }) => plain);
  const [first = ''] = words;
  if (!double.asking.has(first) && !closed.verbs.has(first)) return false;
  return words.some((word, i) => {
    if (i < 2 || !double.and.has(word) || !double.asking.has(words[i + 1] ?? '')) return false;
    const [next, after] = words.slice(i + 2, i + 4);
    if (next === undefined || after === undefined) return false;
    return !double.subjects.has(next) && !double.back.has(after);
  });
}
