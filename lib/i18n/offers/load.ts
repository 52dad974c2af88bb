/** Loads the texts of choosing a case, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { OfferTexts } from './texts';

const languages: Record<Language, () => Promise<{ offers: OfferTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadOfferTexts(language: Language): Promise<OfferTexts> {
  return (await languages[language]()).offers;
}
