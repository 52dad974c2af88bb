/** Loads the texts of what remains and of reports, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { LeavingTexts } from './texts';

const languages: Record<Language, () => Promise<{ leaving: LeavingTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadLeavingTexts(language: Language): Promise<LeavingTexts> {
  return (await languages[language]()).leaving;
}
