/** Loads the words of nudges as they come, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { NudgeCardTexts } from './texts';

const languages: Record<Language, () => Promise<{ nudgeCards: NudgeCardTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadNudgeCardTexts(language: Language): Promise<NudgeCardTexts> {
  return (await languages[language]()).nudgeCards;
}
