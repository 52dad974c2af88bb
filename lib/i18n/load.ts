/** Loads a language of the catalogue as a chunk of its own. */
import type { Language } from '@/lib/wire/preferences';
import type { Catalogue } from './catalogue';

const languages: Record<Language, () => Promise<{ catalogue: Catalogue }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return (await languages[language]()).catalogue;
}
