/** The texts of the editor and its list. */
import { lateWords } from '@/components/ui/lateWords';
import { loadOwnMethodTexts } from '@/lib/i18n/ownMethods/load';

export const { useWords, useLoadedWords, WordsProvider } = lateWords(loadOwnMethodTexts);
