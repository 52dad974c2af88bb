/**
 * Phrases as data. A phrase is words with blanks in between, found in a row within one sentence:
 *
 * - `je|jij|u` any of these words
 * - `*` up to five words of any kind, or none; `~` up to two; `+` exactly one
 * - `^` the sentence begins here, or there is only a joining word such as "en" before it
 * - `?` the sentence ends here, with a question mark
 * - `<dat|als` the word before is none of these; `>lang` the word after is none, nor the beginning of one
 *
 * It is matched word by word, so that no text takes longer than its length asks for.
 */
import type { Sentence, Word } from './sentences';

type Part =
  | { readonly is: 'word' | 'notBefore' | 'notAfter'; readonly words: ReadonlySet<string> }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'any' | 'begin' | 'end' };

export type Phrase = readonly Part[];

const signs: Readonly<Record<string, Part>> = {
  '*': { is: 'gap', most: 5 },
  '~': { is: 'gap', most: 2 },
  '+': { is: 'any' },
  '^': { is: 'begin' },
  '?': { is: 'end' },
};

export function phrases(...lines: readonly string[]): Phrase[] {
  return lines.map((line) => line.split(' ').map(partOf));
}

function partOf(written: string): Part {
  const sign = signs[written];
  if (sign) return sign;
  const is = written.startsWith('<') ? 'notBefore' : written.startsWith('>') ? 'notAfter' : 'word';
  const words = is === 'word' ? written : written.slice(1);
  return { is, words: new Set(words.split('|')) };
}

/** Whether any of them stands in the sentence. `joins`: words that a sentence may begin with besides. */
export function says(
  sentence: Sentence,
  all: readonly Phrase[],
  joins: ReadonlySet<string>,
): boolean {
  const words = sentence.own;
  const begin = beginOf(words, joins);
  const fits = (phrase: Phrase, part: number, at: number): boolean => {
    const here = phrase[part];
    if (!here) return true;
    const next = words[at]?.plain;
    switch (here.is) {
      case 'word':
        return next !== undefined && here.words.has(next) && fits(phrase, part + 1, at + 1);
      case 'any':
        return next !== undefined && fits(phrase, part + 1, at + 1);
      case 'begin':
        return at === begin && fits(phrase, part + 1, at);
      case 'end':
        return next === undefined && sentence.asks && fits(phrase, part + 1, at);
      case 'notBefore':
        return !here.words.has(words[at - 1]?.plain ?? '') && fits(phrase, part + 1, at);
      case 'notAfter':
        return follows(sentence, at, here.words) && fits(phrase, part + 1, at);
      case 'gap':
        for (let skipped = 0; skipped <= here.most; skipped += 1) {
          if (at + skipped <= words.length && fits(phrase, part + 1, at + skipped)) return true;
        }
        return false;
    }
  };
  return all.some((phrase) => words.some((_, at) => fits(phrase, 0, at)));
}

/** Where a sentence begins in earnest. */
export function beginOf(words: readonly Word[], joins: ReadonlySet<string>): number {
  return words.findIndex(({ plain }) => !joins.has(plain));
}

/** Whether something follows that is none of these words; of what is not there yet nobody knows. */
function follows({ own, ends, open }: Sentence, at: number, none: ReadonlySet<string>): boolean {
  const next = own[at]?.plain;
  if (next === undefined) return ends;
  if (open && at === own.length - 1) return ![...none].some((word) => word.startsWith(next));
  return !none.has(next);
}
