/** The texts about yield and harvest. */
import { lateWords } from '@/components/ui/lateWords';
import { loadYieldTexts } from '@/lib/i18n/yield/load';

export const { useWords: useYieldWords, WithWords: YieldWords } = lateWords(loadYieldTexts);
