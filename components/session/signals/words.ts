/** The texts about private signals. */
import { lateWords } from '@/components/ui/lateWords';
import { loadSignalTexts } from '@/lib/i18n/signals/load';

export const { useWords: useSignalWords, WithWords: SignalWords } = lateWords(loadSignalTexts);
