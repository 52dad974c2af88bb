/** The texts about how it was. */
import { lateWords } from '@/components/ui/lateWords';
import { loadPulseTexts } from '@/lib/i18n/pulses/load';

export const { useWords: usePulseWords, WithWords: PulseWords } = lateWords(loadPulseTexts);
