/** The words about one's own moment. */
import { lateWords } from '@/components/ui/lateWords';
import { loadMomentTexts } from '@/lib/i18n/moment/load';

export const { useWords: useMomentWords, WithWords: MomentWords } = lateWords(loadMomentTexts);
