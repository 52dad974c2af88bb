/** Loads the texts of the stage, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { StageTexts } from './texts';

const languages: Record<Language, () => Promise<{ stage: StageTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadStageTexts(language: Language): Promise<StageTexts> {
  return (await languages[language]()).stage;
}
