/** The texts of the stage, loaded with it. */
import { lateWords } from '@/components/ui/lateWords';
import { loadStageTexts } from '@/lib/i18n/stage/load';

export const { useWords: useStageWords, WithWords: StageWords } = lateWords(loadStageTexts);
