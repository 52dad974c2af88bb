/** Loads the texts of what others can be shown, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { ShowTexts } from './texts';

const languages: Record<Language, () => Promise<{ show: ShowTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadShowTexts(language: Language): Promise<ShowTexts> {
  return (await languages[language]()).show;
}
