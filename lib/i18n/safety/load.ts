/** Loads the texts before a case's method begins, and of parked thoughts, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { SafetyTexts } from './texts';

const languages: Record<Language, () => Promise<{ safety: SafetyTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadSafetyTexts(language: Language): Promise<SafetyTexts> {
  return (await languages[language]()).safety;
}
