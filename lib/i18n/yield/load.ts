/** Loads the texts about yield and harvest, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { YieldTexts } from './texts';

const languages: Record<Language, () => Promise<{ yieldTexts: YieldTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadYieldTexts(language: Language): Promise<YieldTexts> {
  return (await languages[language]()).yieldTexts;
}
