/** Short labels for people on the ring: pure text, told apart within one group. */

export interface ShortName {
  /** First name, with the initial of the rest or a number when two people share it. */
  short: string;
  /** One or two graphemes for inside a seat. */
  initials: string;
  /** The first grapheme of `initials`, for seats too small for two. */
  initial: string;
}

interface Parts {
  whole: string;
  first: string;
  restInitial: string;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

// Control characters and bidirectional overrides could reorder or break the line they stand in.
const INVISIBLE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const TITLE = /^(?:dr|drs|prof|mr|mw|mevr|dhr|ir|ing|ms|mrs)\.$/iu;
const ABBREVIATED = /^(?:\p{L}\.)+$|^\p{Lu}$/u;
const PARTICLES = new Set(
  "van von de den der het 't ten ter te la le les du des da di do dos del el al op in aan zu zur d'".split(
    ' ',
  ),
);

function firstGrapheme(text: string): string {
  for (const { segment } of graphemes.segment(text)) return segment;
  return '';
}

/** The first grapheme that says something: a letter, digit or pictograph before punctuation. */
function initialOf(word: string): string {
  for (const { segment } of graphemes.segment(word)) {
    if (/[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(segment)) {
      // Upper case can lengthen ("ß" → "SS"): an initial stays one character.
      return firstGrapheme(segment.toUpperCase());
    }
  }
  return firstGrapheme(word);
}

/** The word that the surname is sorted under: the last one that is no particle. */
function surname(words: readonly string[]): string {
  const own = words.filter((word) => !PARTICLES.has(word.toLowerCase()));
  return own.at(-1) ?? words.at(-1) ?? '';
}

function partsOf(name: string): Parts {
  const whole = name.replace(/\s+/gu, ' ').replace(INVISIBLE, '').trim() || '?';
  const bare = whole.replace(/\s*[([][^)\]]*[)\]]/gu, '').trim() || whole;
  const comma = bare.indexOf(',');
  const given = comma < 0 ? '' : bare.slice(comma + 1).trim();
  const family = comma < 0 ? '' : bare.slice(0, comma).trim();
  const ordered = given && family ? `${given} ${family}` : bare;
  const words = ordered.split(' ').filter(Boolean);
  while (words.length > 1 && TITLE.test(words[0] ?? '')) words.shift();
  const [first = '', ...rest] = words;
  const restInitial = initialOf(surname(rest));
  // "A. de Vries" has no first name to show: the initial alone would name nobody.
  const shown = rest.length > 0 && ABBREVIATED.test(first) ? words.join(' ') : first;
  return { whole, first: shown, restInitial };
}

function key(label: string): string {
  return label.normalize('NFKC').toLowerCase();
}

function countBy(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(key(label), (counts.get(key(label)) ?? 0) + 1);
  return counts;
}

function withInitial({ first, restInitial }: Parts): string {
  if (restInitial === '' || first.includes(' ')) return first;
  return `${first} ${restInitial}${/\p{L}/u.test(restInitial) ? '.' : ''}`;
}

/** Labels in the order of `names`; no two are equal, whatever was typed. */
export function shortNames(names: readonly string[]): ShortName[] {
  const people = names.map(partsOf);
  const firsts = countBy(people.map(({ first }) => first));
  const labels = people.map((person) =>
    (firsts.get(key(person.first)) ?? 0) > 1 ? withInitial(person) : person.first,
  );
  const counts = countBy(labels);
  const taken = new Set(labels.filter((label) => counts.get(key(label)) === 1).map(key));
  const numbers = new Map<string, number>();

  return people.map((person, index) => {
    const label = labels[index] ?? person.whole;
    let short = label;
    if ((counts.get(key(label)) ?? 0) > 1) {
      let number = numbers.get(key(label)) ?? 0;
      do short = `${label} ${++number}`.trim();
      while (taken.has(key(short)));
      numbers.set(key(label), number);
      taken.add(key(short));
    }
    const initial = initialOf(person.first);
    return { short, initial, initials: initial + person.restInitial };
  });
}
