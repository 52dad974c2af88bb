/** The texts before a case's method begins, and those about a thought that is parked. */
import { lateWords } from '@/components/ui/lateWords';
import { loadSafetyTexts } from '@/lib/i18n/safety/load';

export const { useWords: useSafetyWords, WithWords: SafetyWords } = lateWords(loadSafetyTexts);
