/** Which language the panel speaks. */
import type { Language } from '@/lib/wire/preferences';

/** The user's choice, or the first of the browser's languages that there is, or Dutch. */
export function pickLanguage(chosen: Language | null, accepted: readonly string[]): Language {
  if (chosen !== null) return chosen;
  for (const tag of accepted) {
    const [language] = tag.toLowerCase().split('-');
    if (language === 'nl' || language === 'en') return language;
  }
  return 'nl';
}
