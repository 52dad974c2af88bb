/** Loads the texts beside a hint, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { HintTexts } from './texts';

const languages: Record<Language, () => Promise<{ hints: HintTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadHintTexts(language: Language): Promise<HintTexts> {
  return (await languages[language]()).hints;
}
