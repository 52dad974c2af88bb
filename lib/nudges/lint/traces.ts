/** What makes a text traceable to somebody: names, places, dates, addresses. */
import { firstNames } from './firstNames';
import type { LintPatterns, Words } from './patterns';
import type { Sentence, Word } from './sentences';

/** A date in figures, an address of mail, a telephone number. */
const written: readonly RegExp[] = [
  /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/,
  /\b\d{4}-\d{2}-\d{2}\b/,
  /[^\s@]@[^\s@]/,
  /\b0\d(?:[ -]?\d){7,9}\b/,
  /\+\d{2}[ -]?\d/,
];

/** `people`: the names of who is in the session; `traces`: whether those count as well. */
export function isTraceable(
  text: string,
  sentences: readonly Sentence[],
  patterns: LintPatterns,
  { people, counts }: { readonly people: readonly string[]; readonly counts: boolean },
): boolean {
  if (written.some((form) => form.test(text))) return true;
  const named = new Set(
    people.flatMap((name) => name.split(/\s+/).map((part) => part.toLowerCase())),
  );
  return sentences.some((sentence) => {
    return namesDay(sentence, patterns.months) || namesSomebody(sentence, patterns, named, counts);
  });
}

/** "12 maart", "March 3rd"; a month alone is half a country's. */
function namesDay({ words }: Sentence, months: Words): boolean {
  return words.some(({ plain }, i) => {
    if (!months.has(plain)) return false;
    const before = words[i - 1]?.plain === 'of' ? words[i - 2] : words[i - 1];
    return isDay(before) || isDay(words[i + 1]);
  });
}

function isDay(word: Word | undefined): boolean {
  return /^[0-3]?\d(?:e|de|ste|st|nd|rd|th)?$/.test(word?.plain ?? '');
}

function namesSomebody(
  { words }: Sentence,
  { capitals, joins, closed }: LintPatterns,
  named: Words,
  counts: boolean,
): boolean {
  // As in a heading, where capitals say nothing.
  const long = words.filter(({ raw, first }) => !first && raw.length > 3);
  const isHeading = long.length > 2 && long.filter(isCapital).length > long.length * 0.6;
  return words.some((word) => {
    if (!isCapital(word)) return false;
    const name = word.plain.replace(/'s$/, '');
    const ofSession = named.has(word.raw.toLowerCase()) || named.has(name);
    if (ofSession && !counts) return false;
    if (!word.first) return ofSession || (!isHeading && !capitals.has(name));
    // "Wil" and "Mag" begin a question far more often than a name.
    const ordinary = joins.has(name) || closed.verbs.has(name) || capitals.has(name);
    return !ordinary && (ofSession || firstNames.has(name));
  });
}

/** HR is no name, and an initial is how a name is left out. */
function isCapital({ raw }: Word): boolean {
  return /^\p{Lu}\p{M}*['’]?\p{L}?\p{M}*\p{Ll}/u.test(raw);
}
