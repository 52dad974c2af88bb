/** The texts of what somebody writes for oneself. */
import { lateWords } from '@/components/ui/lateWords';
import { loadOwnNoteTexts } from '@/lib/i18n/ownNotes/load';

export const { useWords, useLoadedWords, WordsProvider } = lateWords(loadOwnNoteTexts);
