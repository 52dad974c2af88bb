/** The texts of what remains and of what one takes along. */
import { lateWords } from '@/components/ui/lateWords';
import { loadLeavingTexts } from '@/lib/i18n/report/load';

export const { useLoadedWords: useLeavingWords } = lateWords(loadLeavingTexts);
