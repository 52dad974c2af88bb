/** The texts of the group's lists. */
import { lateWords } from '@/components/ui/lateWords';
import { loadListTexts } from '@/lib/i18n/lists/load';

export const { useWords, WithWords } = lateWords(loadListTexts);
