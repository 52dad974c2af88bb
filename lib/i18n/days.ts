/** Days as people read them. */
import type { Language } from '@/lib/wire/preferences';

/** "3 november", and "3 november 2025" when that was another year than `now`. Wall-clock milliseconds. */
export function dayOf(wallMs: number, now: number, language: Language): string {
  const sameYear = new Date(wallMs).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  }).format(wallMs);
}
