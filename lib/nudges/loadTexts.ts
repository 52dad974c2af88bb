/** Where the texts of the pitfalls are. */
import type { TextLanguage } from '@/lib/methods/library';
import type { PitfallTexts } from './pitfallTexts';

/** Each path is written out: from a literal import() a bundler makes a chunk of its own. */
const textModules: Record<TextLanguage, () => Promise<{ pitfalls: PitfallTexts }>> = {
  nl: () => import('@/lib/nudges/texts/nl'),
  en: () => import('@/lib/nudges/texts/en'),
};

/** The texts of every pitfall in one language; rejects when the chunk cannot be loaded. */
export async function loadPitfallTexts(language: TextLanguage): Promise<PitfallTexts> {
  const { pitfalls } = await textModules[language]();
  return pitfalls;
}
