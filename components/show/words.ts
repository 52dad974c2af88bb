/** The texts of what others can be shown. */
import { lateWords } from '@/components/ui/lateWords';
import { loadShowTexts } from '@/lib/i18n/show/load';

export const { useWords: useShowWords, WithWords: ShowWords } = lateWords(loadShowTexts);
