/** Cuts what somebody types into sentences and words, in one go from front to back. */

export interface Word {
  /** As it was typed. */
  readonly raw: string;
  /** In small letters, without accents: "Één" is "een". */
  readonly plain: string;
  /** Begins a sentence or a quotation, where a capital says nothing. */
  readonly first: boolean;
}

export interface Sentence {
  readonly words: readonly Word[];
  /** The words that are its writer's own: without what stands between quotation marks. */
  readonly own: readonly Word[];
  /** Ends with a question mark. */
  readonly asks: boolean;
  /** Ends with a mark at all; without, it may be typed on. */
  readonly ends: boolean;
  /** The text stops in its last word, of which more may come. */
  readonly open: boolean;
}

interface Read {
  readonly word: Word;
  quoted: boolean;
}

/** A word, a mark that may end a sentence, or a quotation mark; each can begin in one way only. */
const piece =
  /([\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|([.?!…\n:]+)|(["“”„«»‘’])/gu;

/** After these a full stop ends nothing. */
const abbreviations: ReadonlySet<string> = new Set(
  'dhr mw mevr mr mrs ms dr drs ir ing prof st bijv bv nl etc vs ca nr resp evt incl'.split(' '),
);

const closes: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"“',
  '„': '”“"',
  '«': '»',
  '‘': '’',
};

export function sentencesOf(text: string): Sentence[] {
  const sentences: Read[][] = [[]];
  const marks: string[] = [];
  /** The quotation that is open, and what was read in it. */
  let quote: { readonly by: string; readonly words: Read[] } | null = null;
  let opened = false;
  for (const found of text.matchAll(piece)) {
    const [whole, word, mark, sign = ''] = found;
    const now = sentences.at(-1) ?? [];
    const after = text[found.index + whole.length];
    if (word !== undefined) {
      const first = now.length === 0 || opened;
      const read = { word: { raw: word, plain: plainOf(word), first }, quoted: false };
      opened = false;
      now.push(read);
      quote?.words.push(read);
    } else if (mark !== undefined) {
      if (!isEnd(mark, now.at(-1)?.word, after)) continue;
      if (now.length > 0) {
        marks.push(mark);
        sentences.push([]);
      } else if (mark.includes('?') && marks.length > 0) marks.push(`${marks.pop() ?? ''}?`);
    } else if (quote && (closes[quote.by] ?? '').includes(sign)) {
      for (const read of quote.words) read.quoted = true;
      quote = null;
    } else if (!quote && sign in closes) {
      quote = { by: sign, words: [] };
      opened = true;
    }
  }
  // Who puts the whole of it between quotation marks quotes oneself.
  const someOwn = sentences.some((words) => words.some(({ quoted }) => !quoted));
  return sentences.flatMap((reads, i) => {
    if (reads.length === 0) return [];
    const own = reads.filter(({ quoted }) => !quoted || !someOwn);
    const mark = marks[i] ?? '';
    return [
      {
        words: reads.map(({ word }) => word),
        own: own.map(({ word }) => word),
        asks: mark.includes('?'),
        ends: /[.?!…:]/.test(mark),
        open: i === sentences.length - 1 && /[\p{L}\p{M}]$/u.test(text),
      },
    ];
  });
}

/** A full stop within a number, or after an initial or an abbreviation, is none. */
function isEnd(mark: string, before: Word | undefined, after: string | undefined): boolean {
  if (mark !== '.' && mark !== ':') return true;
  if (after !== undefined && !/[\s"”’)]/.test(after)) return false;
  if (mark === ':' || !before) return true;
  return !/^\p{L}$/u.test(before.raw) && !abbreviations.has(before.plain);
}

function plainOf(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
