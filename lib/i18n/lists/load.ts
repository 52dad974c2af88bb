/** Loads the texts of the group's lists, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { ListTexts } from './texts';

const languages: Record<Language, () => Promise<{ lists: ListTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadListTexts(language: Language): Promise<ListTexts> {
  return (await languages[language]()).lists;
}
