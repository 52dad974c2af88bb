import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threeCards } from '@/lib/methods/cards/choose';
import { decks, facilitatorDecks, findCard } from '@/lib/methods/cards/decks';
import { loadCards } from '@/lib/methods/cards/load';
import { frame } from '@/lib/methods/frame/definition';
import { methods } from '@/lib/methods/library';
import { LevelSchema, framePlaces } from '@/lib/methods/schema';

const languages = ['nl', 'en'] as const;

const allCards = Object.values(decks).flat();
const allIds = allCards.map(({ id }) => id);

const ofMethods = methods.flatMap((method) =>
  method.phases.map(({ id, cards }) => ({ title: `${method.id}/${id}`, cards })),
);
const ofFrame = framePlaces.flatMap((place) =>
  frame[place].map(({ id, cards }) => ({ title: `frame/${id}`, cards })),
);
const phases = [...ofFrame, ...ofMethods];

describe('the decks', () => {
  it('hold 147 cards, each in one deck and numbered in its order', () => {
    expect(allIds).toHaveLength(147);
    expect(new Set(allIds).size).toBe(147);
    for (const [deck, cards] of Object.entries(decks)) {
      expect(cards.map(({ id }) => id)).toEqual(cards.map((_, index) => `${deck}-${index + 1}`));
    }
  });

  it.each([
    ['feit-7', 'case'],
    ['kort-5', 'case'],
    ['kort-6', 'analysis'],
    ['kort-12', 'analysis'],
    ['hyp-1', 'analysis'],
    ['persp-1', 'analysis'],
    ['persp-2', null],
    ['persp-5', 'analysis'],
    ['alt-6', 'analysis'],
    ['voel-1', 'reflection'],
    ['sein-9', 'reflection'],
    ['kern-6', 'reflection'],
    ['opv-10', 'reflection'],
    ['inz-5', 'reflection'],
    ['split-6', 'reflection'],
    ['vraag-1', null],
    ['oogst-1', null],
  ])('know how deep %s goes', (id, level) => {
    expect(findCard(id)).toEqual({ id, level });
  });

  it('know no card that does not exist', () => {
    expect(findCard('feit-8')).toBeUndefined();
  });
});

describe.each(languages)('the cards in %s', (language) => {
  it('have a text each, and no text without a card', async () => {
    const texts = await loadCards(language);
    expect(Object.keys(texts)).toEqual(allIds);
  });

  it('keep the tone, fit their card and differ from one another', async () => {
    const texts = Object.entries(await loadCards(language));
    for (const [id, text] of texts) {
      expect(text, id).toBe(text.trim());
      expect(text, id).toMatch(/^.{5,100}$/);
      expect(text, id).not.toMatch(/["'!]/);
    }
    expect(new Set(texts.map(([, text]) => text)).size).toBe(texts.length);
  });
});

it('the cards are written in two languages', async () => {
  const dutch = await loadCards('nl');
  const english = await loadCards('en');
  expect(allIds.filter((id) => dutch[id] === english[id])).toEqual([]);
});

describe('the phases', () => {
  it.each(phases)('of $title have cards that exist', ({ cards }) => {
    expect(cards.filter((id) => findCard(id) === undefined)).toEqual([]);
  });

  it.each(ofMethods)('of $title have three to ten of them', ({ cards }) => {
    expect(cards.length).toBeGreaterThanOrEqual(3);
    expect(cards.length).toBeLessThanOrEqual(10);
  });

  it('leave the facilitator’s own decks to the facilitator', () => {
    const own = new Set(facilitatorDecks.flatMap((deck) => decks[deck].map(({ id }) => id)));
    expect(own).toEqual(new Set(['pit-1', 'pit-2', 'pit-3', 'pit-4']));
    for (const { cards, title } of phases) {
      expect(
        cards.filter((id) => own.has(id)),
        title,
      ).toEqual([]);
    }
  });
});

describe('three cards', () => {
  const ids = ['feit-1', 'kern-2', 'hyp-1', 'opv-1', 'feit-6'];

  it('come in the phase’s order when no level is wanted', () => {
    expect(threeCards(ids, { level: null, round: 0 })).toEqual(['feit-1', 'kern-2', 'hyp-1']);
  });

  it('begin with the wanted level, and keep their order within it and after it', () => {
    expect(threeCards(ids, { level: 'reflection', round: 0 })).toEqual([
      'kern-2',
      'opv-1',
      'feit-1',
    ]);
    expect(threeCards(ids, { level: 'analysis', round: 0 })).toEqual(['hyp-1', 'feit-1', 'kern-2']);
  });

  it('are the next three each round, and begin anew after the last', () => {
    const shown = [0, 1, 2].map((round) => threeCards(ids, { level: null, round }));
    expect(shown).toEqual([
      ['feit-1', 'kern-2', 'hyp-1'],
      ['opv-1', 'feit-6', 'feit-1'],
      ['kern-2', 'hyp-1', 'opv-1'],
    ]);
  });

  it('are all there are when there are three or fewer, in every round', () => {
    const few = ['land-1', 'land-2', 'voel-1'];
    for (const round of [0, 1, 5]) {
      expect(threeCards(few, { level: null, round })).toEqual(few);
      expect(threeCards(few.slice(0, 2), { level: 'reflection', round })).toEqual([
        'land-1',
        'land-2',
      ]);
      expect(threeCards([], { level: 'case', round })).toEqual([]);
    }
  });

  it('are never the same card twice, and within a cycle leave no card out', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...allIds), { minLength: 3, maxLength: 20 }),
        fc.option(fc.constantFrom(...LevelSchema.options)),
        fc.nat({ max: 1000 }),
        (some, level, from) => {
          const rounds = Array.from({ length: Math.ceil(some.length / 3) }, (_, index) =>
            threeCards(some, { level, round: from + index }),
          );
          for (const cards of rounds) expect(new Set(cards).size).toBe(3);
          expect(new Set(rounds.flat())).toEqual(new Set(some));
        },
      ),
    );
  });
});
