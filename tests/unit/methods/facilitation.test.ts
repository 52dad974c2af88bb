/** What a facilitator can say and ask for: complete in both languages, in the tone of the house. */
import { describe, expect, it } from 'vitest';
import { AskKindSchema, cardsToAsk, levelsOfKind } from '@/lib/methods/cards/ask';
import { findCard } from '@/lib/methods/cards/decks';
import { loadCards } from '@/lib/methods/cards/load';
import { loadInterventions } from '@/lib/methods/facilitation/load';
import { situations, strengths } from '@/lib/methods/facilitation/situations';
import { loadSides } from '@/lib/methods/lookBack/load';
import { LevelSchema } from '@/lib/methods/schema';
import { possibleSides, toldSides } from '@/lib/session/depth';

const languages = ['nl', 'en'] as const;

describe.each(languages)('what a facilitator can say in %s', (language) => {
  it('has a line in three strengths for each situation, no two alike', async () => {
    const all = await loadInterventions(language);
    expect(all.map(({ situation }) => situation)).toEqual(situations);
    for (const { situation, lines } of all) {
      expect([situation, lines.map(({ strength }) => strength)]).toEqual([situation, strengths]);
    }
    const texts = all.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('is short and calm', async () => {
    for (const { situation, name, sign, lines } of await loadInterventions(language)) {
      expect(name, situation).toMatch(/^[^.!?]{5,40}$/);
      expect(sign, situation).toMatch(/^[^!"']{10,80}\.$/);
      for (const { text } of lines) expect(text, situation).toMatch(/^[^!"']{10,100}[.?]$/);
    }
  });

  it('has a question for each side from which a case is looked back on', async () => {
    const sides = await loadSides(language);
    expect(Object.keys(sides)).toEqual([...toldSides, ...possibleSides]);
    for (const [side, text] of Object.entries(sides)) expect(text, side).toMatch(/^.{10,70}\?$/);
    expect(new Set(Object.values(sides)).size).toBe(13);
  });
});

it('what can be said and asked is written in two languages', async () => {
  const [dutch, english] = await Promise.all(languages.map(loadInterventions));
  const [nl, en] = await Promise.all(languages.map(loadSides));
  const texts = (all: typeof dutch) => all?.flatMap(({ lines }) => lines.map(({ text }) => text));
  expect(texts(dutch)?.filter((text) => texts(english)?.includes(text))).toEqual([]);
  expect(Object.values(nl ?? {}).filter((t) => Object.values(en ?? {}).includes(t))).toEqual([]);
});

describe('a kind of question', () => {
  it('has three cards at each of its levels, of that level or of every one', async () => {
    const cards = await loadCards('nl');
    for (const kind of AskKindSchema.options) {
      const levels = levelsOfKind(kind, { feel: false });
      expect(levels.length, kind).toBeGreaterThan(0);
      for (const level of levels) {
        const ids = cardsToAsk(kind, level);
        expect([kind, level, new Set(ids).size]).toEqual([kind, level, 3]);
        for (const id of ids) {
          expect([kind, id, cards[id] === undefined]).toEqual([kind, id, false]);
          expect([level, null], `${kind} ${id}`).toContain(findCard(id)?.level);
        }
      }
    }
  });

  it('is there for each level, and asks for no analysis in a phase for feeling', () => {
    const kinds = AskKindSchema.options;
    for (const level of LevelSchema.options) {
      const having = kinds.filter((kind) => levelsOfKind(kind, { feel: false }).includes(level));
      expect([level, having.length >= 4]).toEqual([level, true]);
    }
    expect(kinds.flatMap((kind) => levelsOfKind(kind, { feel: true }))).not.toContain('analysis');
    expect(levelsOfKind('other', { feel: true })).toEqual([]);
  });
});
