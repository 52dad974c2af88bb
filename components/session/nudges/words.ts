/** The words around the pitfalls, and the pitfalls' own texts. */
import { lateWords } from '@/components/ui/lateWords';
import { loadNudgeTexts } from '@/lib/i18n/nudges/load';
import { loadPitfallTexts } from '@/lib/nudges/loadTexts';

export const { useWords: useNudgeWords, WithWords: NudgeWords } = lateWords(loadNudgeTexts);

export const { useWords: usePitfallTexts, WithWords: PitfallWords } = lateWords(loadPitfallTexts);
