/** The texts for who shares their screen. */
import { lateWords } from '@/components/ui/lateWords';
import { loadScreenShareTexts } from '@/lib/i18n/screenShare/load';

export const {
  useWords: useScreenShareWords,
  WithWords: ScreenShareWords,
  WordsProvider: ScreenShareWordsProvider,
} = lateWords(loadScreenShareTexts);
