/** Loads the texts about private signals, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { SignalTexts } from './texts';

const languages: Record<Language, () => Promise<{ signals: SignalTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadSignalTexts(language: Language): Promise<SignalTexts> {
  return (await languages[language]()).signals;
}
