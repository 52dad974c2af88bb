/** What is typed is looked at: the pitfalls in it, few false alarms, quickly, and nothing of it kept. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cards as enCards } from '@/lib/methods/cards/en';
import { cards as nlCards } from '@/lib/methods/cards/nl';
import { pitfalls as catalogue } from '@/lib/nudges/catalogue';
import type { PitfallId } from '@/lib/nudges/ids';
import { hintsFor, lookedFor, type TypedField, type Typing } from '@/lib/nudges/lint';
import {
  dutchSentences,
  englishSentences,
  peopleOfSession,
  type TypedSentence,
} from '../../fixtures/typedSentences';

const plain: Omit<Typing, 'language' | 'field'> = {
  feel: false,
  analyses: false,
  advice: false,
  people: peopleOfSession,
};

const places: Readonly<Record<string, Partial<Typing>>> = {
  'asked in feeling': { field: 'asked', feel: true },
  'facts in feeling': { field: 'facts', feel: true },
  'asked in analysis': { field: 'asked', analyses: true },
  'asked for advice': { field: 'asked', advice: true },
};

function typing(language: 'nl' | 'en', [where]: TypedSentence): Typing {
  return { ...plain, language, field: where as TypedField, ...places[where] };
}

const tables = [
  ['nl', dutchSentences],
  ['en', englishSentences],
] as const;

const every = tables.flatMap(([language, sentences]) =>
  sentences.map((sentence) => ({ language, sentence })),
);

describe.each(tables)('sentences in %s', (language, sentences) => {
  it.each(sentences.map((sentence) => [sentence[0], sentence[1], sentence] as const))(
    '%s: %s',
    (_, text, sentence) => {
      const [, , ...pitfalls] = sentence;
      expect(hintsFor(text, typing(language, sentence))).toEqual(pitfalls);
    },
  );
});

describe('the table', () => {
  it('has two hundred sentences, of which half are harmless, and every pitfall that is looked for', () => {
    expect(every.length).toBeGreaterThanOrEqual(200);
    const harmless = every.filter(({ sentence }) => sentence.length === 2);
    expect(harmless.length / every.length).toBeGreaterThan(0.45);
    const linted = catalogue.filter(({ triggers }) => triggers.some(({ on }) => on === 'lint'));
    for (const [language, sentences] of tables) {
      const shown = new Set(sentences.flatMap(([, , ...pitfalls]) => pitfalls));
      expect([language, ...shown].toSorted()).toEqual(
        [language, ...linted.map(({ id }) => id)].toSorted(),
      );
    }
    const all = new Set(Object.values(lookedFor).flat());
    expect([...all].toSorted()).toEqual(linted.map(({ id }) => id).toSorted());
  });
});

describe('what is well asked', () => {
  // Written with care, and for other ends than these checks.
  it.each([
    ['nl', nlCards],
    ['en', enCards],
  ] as const)(
    'of the question cards in %s none is called advice, leading or a judgement',
    (language, cards) => {
      const judged: readonly PitfallId[] = [
        'advies',
        'suggestieve-vraag',
        'weten',
        'psychologiseren',
      ];
      const found = Object.entries(cards).filter(([, text]) =>
        hintsFor(text, { ...plain, language, field: 'asked' }).some((id) => judged.includes(id)),
      );
      expect(Object.keys(cards).length).toBeGreaterThan(100);
      expect(found).toEqual([]);
    },
  );
});

describe('typed half-way', () => {
  const asked = (text: string) => hintsFor(text, { ...plain, language: 'nl', field: 'asked' });
  const facts = (text: string) => hintsFor(text, { ...plain, language: 'nl', field: 'facts' });

  it('part of a word is not that word', () => {
    expect(asked('Waaro')).toEqual([]);
    expect(asked('Waarom lie')).toEqual(['waarom-vraag']);
    expect(asked('Heb je al la')).not.toContain('advies');
    expect(asked('Heb je al lang last')).not.toContain('advies');
    expect(asked('Heb je al haar')).toContain('advies');
    expect(asked('Heb je alleen aan haar gedacht')).not.toContain('advies');
    expect(facts('Hij deed alt')).toEqual([]);
    expect(facts('Hij deed altijd')).toEqual(['niet-concreet']);
    expect(facts('De altijdgroene heg')).toEqual([]);
  });

  it('no prefix of a harmless sentence is called a judgement', () => {
    const judged: readonly PitfallId[] = ['advies', 'weten', 'psychologiseren'];
    for (const { language, sentence } of every.filter((each) => each.sentence.length === 2)) {
      const [, text] = sentence;
      for (let end = 1; end < text.length; end += 1) {
        const found = hintsFor(text.slice(0, end), typing(language, sentence));
        expect([text.slice(0, end), found.filter((id) => judged.includes(id))]).toEqual([
          text.slice(0, end),
          [],
        ]);
      }
    }
  });
});

describe('the same words, written otherwise', () => {
  const questions = every.filter(({ sentence: [field] }) => field.startsWith('asked'));
  const all = (change: (text: string) => string) =>
    questions.map(({ language, sentence }) => {
      return [sentence[1], ...hintsFor(change(sentence[1]), typing(language, sentence))];
    });
  const expected = questions.map(({ sentence: [, ...rest] }) => rest);

  it.each([
    ['in capitals', (text: string) => text.toUpperCase()],
    ['with accents apart from their letters', (text: string) => text.normalize('NFD')],
    ['with emoji around it', (text: string) => `🙂 ${text} 👩‍👩‍👧`],
    ['with blanks', (text: string) => `  ${text.replaceAll(' ', '   ')} \n`],
    ['with straight signs', (text: string) => text.replaceAll('’', "'")],
  ] as const)('%s', (_, change) => {
    expect(all(change)).toEqual(expected);
  });
});

describe('time', () => {
  const MAX = 4000;
  const fill = (piece: string, length: number) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const hostile = {
    'one word': 'a',
    'words with hyphens': 'a-',
    apostrophes: "a'",
    'quotes that never close': '“a ',
    'quotes that open and close': '"a" ',
    marks: '?!. ',
    'a phrase that nearly fits': 'je zou ',
    'gaps in gaps': 'wat zou je heb je al ',
    verbs: 'is ',
    digits: '0',
    'dates that are none': '1-1-',
    'telephone numbers that are none': '06 ',
    accents: 'é'.normalize('NFD'),
    'marks without letters': '\u0301',
    emoji: '👩‍👩‍👧',
    capitals: 'Aa Bb ',
    lines: '\n',
    'signs of mail': '@ ',
  };
  const fields = ['asked', 'reading', 'alternative', 'question', 'facts', 'case', 'notes'] as const;

  const takes = (text: string, language: 'nl' | 'en') => {
    const begun = performance.now();
    for (const field of fields) {
      hintsFor(text, { ...plain, language, field, feel: true });
    }
    return performance.now() - begun;
  };
  it.each(Object.entries(hostile))(
    'is short for the longest note, and for twenty of them: %s',
    (_, piece) => {
      for (const language of ['nl', 'en'] as const) {
        takes(fill(piece, MAX), language);
        expect(Math.min(...[1, 2, 3].map(() => takes(fill(piece, MAX), language)))).toBeLessThan(
          100,
        );
        // What goes back and forth over a text takes four hundred times as long for it; or never ends.
        expect(takes(fill(piece, 20 * MAX), language)).toBeLessThan(4000);
      }
    },
  );
});

describe('what is typed', () => {
  const folder = new URL('../../../lib/nudges/lint/', import.meta.url);
  const files = ['../lint.ts', ...readdirSync(folder)];
  const code = files.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

  it('meets data alone: the checks import nothing but themselves and the names of pitfalls', () => {
    for (const [name, text] of code) {
      const imports = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, path]) => path);
      const allowed = /^(?:\.\/ids|\.\/lint\/[a-zA-Z]+|\.\/[a-zA-Z]+)$/;
      expect([name, imports.filter((path) => !allowed.test(path ?? ''))]).toEqual([name, []]);
    }
  });

  it('is kept nowhere: no file of the checks has anything that changes, and the same text gives the same', () => {
    for (const [name, text] of code)
      expect([name, /^(?:let|var) /m.test(text)]).toEqual([name, false]);
    const once = every.map(({ language, sentence }) =>
      hintsFor(sentence[1], typing(language, sentence)),
    );
    const again = every
      .toReversed()
      .map(({ language, sentence }) => hintsFor(sentence[1], typing(language, sentence)));
    expect(again.toReversed()).toEqual(once);
  });
});
