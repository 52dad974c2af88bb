/** Where the texts of the question cards are. */
import type { TextLanguage } from '@/lib/methods/library';

/** Each path is written out: from a literal import() a bundler makes a chunk of its own. */
const cardModules: Record<
  TextLanguage,
  () => Promise<{ cards: Readonly<Record<string, string>> }>
> = {
  nl: () => import('@/lib/methods/cards/nl'),
  en: () => import('@/lib/methods/cards/en'),
};

/** The text of every card in one language, by id; rejects when the chunk cannot be loaded. */
export async function loadCards(language: TextLanguage): Promise<Readonly<Record<string, string>>> {
  const { cards } = await cardModules[language]();
  return cards;
}
