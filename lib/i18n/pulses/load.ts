/** Loads the texts about how it was, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { PulseTexts } from './texts';

const languages: Record<Language, () => Promise<{ pulses: PulseTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadPulseTexts(language: Language): Promise<PulseTexts> {
  return (await languages[language]()).pulses;
}
