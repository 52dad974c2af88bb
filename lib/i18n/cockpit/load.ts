/** Loads the texts of the facilitator's support and of the ten sides, which nobody needs at once. */
import type { Language } from '@/lib/wire/preferences';
import type { CockpitTexts } from './texts';

const languages: Record<Language, () => Promise<{ cockpit: CockpitTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadCockpitTexts(language: Language): Promise<CockpitTexts> {
  return (await languages[language]()).cockpit;
}
