/** Loads the texts about methods of one's own, which only the home tab needs, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { OwnMethodTexts } from './texts';

const languages: Record<Language, () => Promise<{ ownMethods: OwnMethodTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadOwnMethodTexts(language: Language): Promise<OwnMethodTexts> {
  return (await languages[language]()).ownMethods;
}
