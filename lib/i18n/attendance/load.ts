/** Loads the texts about who was there, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { AttendanceTexts } from './texts';

const languages: Record<Language, () => Promise<{ attendance: AttendanceTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadAttendanceTexts(language: Language): Promise<AttendanceTexts> {
  return (await languages[language]()).attendance;
}
