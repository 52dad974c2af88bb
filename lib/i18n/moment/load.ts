/** Loads the texts about one's own moment, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { MomentTexts } from './texts';

const languages: Record<Language, () => Promise<{ moment: MomentTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadMomentTexts(language: Language): Promise<MomentTexts> {
  return (await languages[language]()).moment;
}
