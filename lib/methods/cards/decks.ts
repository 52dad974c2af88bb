/** The decks of question cards: which cards there are, in which order, and how deep each one goes. */
import type { Level } from '@/lib/methods/schema';

export interface Card {
  readonly id: string;
  /** How deep the question goes; null when it suits every level. */
  readonly level: Level | null;
}

function numbered(deck: string, from: number, to: number, level: Level | null = null): Card[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    id: `${deck}-${from + index}`,
    level,
  }));
}

/** Each deck's cards in their order. A card's id is its deck's, a hyphen and its place in it. */
export const decks = {
  land: numbered('land', 1, 5),
  afs: numbered('afs', 1, 4),
  terug: numbered('terug', 1, 4),
  vraag: numbered('vraag', 1, 10),
  feit: numbered('feit', 1, 7, 'case'),
  // What one did oneself belongs to the case; to see the other as well is analysis.
  kort: [...numbered('kort', 1, 5, 'case'), ...numbered('kort', 6, 12, 'analysis')],
  voel: numbered('voel', 1, 5, 'reflection'),
  sein: numbered('sein', 1, 9, 'reflection'),
  kern: numbered('kern', 1, 6, 'reflection'),
  opv: numbered('opv', 1, 10, 'reflection'),
  // From a place in the story one tells what is felt there: that is no analysis.
  persp: [
    ...numbered('persp', 1, 1, 'analysis'),
    ...numbered('persp', 2, 2),
    ...numbered('persp', 3, 5, 'analysis'),
  ],
  hyp: numbered('hyp', 1, 5, 'analysis'),
  beeld: numbered('beeld', 1, 4),
  alt: numbered('alt', 1, 6, 'analysis'),
  kies: numbered('kies', 1, 4),
  actie: numbered('actie', 1, 5),
  inz: numbered('inz', 1, 5, 'reflection'),
  oogst: numbered('oogst', 1, 4),
  proc: numbered('proc', 1, 6),
  succ: numbered('succ', 1, 6),
  socr: numbered('socr', 1, 6),
  split: numbered('split', 1, 6, 'reflection'),
  start: numbered('start', 1, 5),
  dyn: numbered('dyn', 1, 2),
  grens: numbered('grens', 1, 2),
  pit: numbered('pit', 1, 4),
} as const satisfies Readonly<Record<string, readonly Card[]>>;

export type DeckId = keyof typeof decks;

/** Decks that only the facilitator gets to see: questions with a sting, to be asked with care. */
export const facilitatorDecks: readonly DeckId[] = ['pit'];

const byId = new Map(
  Object.values(decks).flatMap((cards) => cards.map((card): [string, Card] => [card.id, card])),
);

/** The card with this id; undefined when no deck has it, as with a card from a newer Kring. */
export function findCard(id: string): Card | undefined {
  return byId.get(id);
}
