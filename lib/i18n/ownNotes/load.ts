/** Loads the texts about what somebody writes for oneself, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { OwnNoteTexts } from './texts';

const languages: Record<Language, () => Promise<{ ownNotes: OwnNoteTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadOwnNoteTexts(language: Language): Promise<OwnNoteTexts> {
  return (await languages[language]()).ownNotes;
}
