/** Loads the texts for who shares their screen, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { ScreenShareTexts } from './texts';

const languages: Record<Language, () => Promise<{ screenShare: ScreenShareTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadScreenShareTexts(language: Language): Promise<ScreenShareTexts> {
  return (await languages[language]()).screenShare;
}
