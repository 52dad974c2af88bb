/** Loads the words around the pitfalls, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { NudgeTexts } from './texts';

const languages: Record<Language, () => Promise<{ nudges: NudgeTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadNudgeTexts(language: Language): Promise<NudgeTexts> {
  return (await languages[language]()).nudges;
}
