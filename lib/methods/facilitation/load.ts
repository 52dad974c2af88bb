/** Loads what a facilitator can say, with the lines that are cards. */
import { loadCards } from '@/lib/methods/cards/load';
import type { TextLanguage } from '@/lib/methods/library';
import {
  linesOfCards,
  situations,
  strengths,
  type Situation,
  type SituationText,
  type SituationTexts,
  type Strength,
} from './situations';

/** Each path is written out: from a literal import() a bundler makes a chunk of its own. */
const modules: Record<TextLanguage, () => Promise<{ situationTexts: SituationTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export interface Intervention {
  readonly situation: Situation;
  readonly name: string;
  readonly sign: string;
  readonly lines: readonly { readonly strength: Strength; readonly text: string }[];
}

/** In the order of the situations; rejects when a chunk cannot be loaded. */
export async function loadInterventions(language: TextLanguage): Promise<Intervention[]> {
  const [{ situationTexts }, cards] = await Promise.all([modules[language](), loadCards(language)]);
  return situations.map((situation) => {
    const { name, sign, lines } = situationTexts[situation];
    return { situation, name, sign, lines: linesOf(lines, linesOfCards[situation] ?? [], cards) };
  });
}

function linesOf(
  lines: SituationText['lines'],
  ids: readonly string[],
  cards: Readonly<Record<string, string>>,
): Intervention['lines'] {
  return strengths.flatMap((strength, i) => {
    const text = lines?.[strength] ?? cards[ids[i] ?? ''];
    return text === undefined ? [] : [{ strength, text }];
  });
}
