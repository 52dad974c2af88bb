/** Where the questions of the sides are, from which a case is looked back on. */
import type { TextLanguage } from '@/lib/methods/library';

/** By the id of a side: lib/session/depth.ts. */
export type SideTexts = Readonly<
  Record<
    | `me${'Wanted' | 'Said' | 'Did' | 'Thought' | 'Felt'}`
    | `other${'Wanted' | 'Said' | 'Did' | 'Thought' | 'Felt'}`
    | `otherCould${'Want' | 'Think' | 'Feel'}`,
    string
  >
>;

/** Each path is written out: from a literal import() a bundler makes a chunk of its own. */
const modules: Record<TextLanguage, () => Promise<{ sides: SideTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

/** Rejects when the chunk cannot be loaded. */
export async function loadSides(language: TextLanguage): Promise<SideTexts> {
  return (await modules[language]()).sides;
}
