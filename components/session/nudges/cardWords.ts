/** The words of nudges as they come, with the texts of the pitfalls. */
import { lateWords } from '@/components/ui/lateWords';
import { loadNudgeCardTexts } from '@/lib/i18n/nudgeCards/load';
import type { NudgeCardTexts } from '@/lib/i18n/nudgeCards/texts';
import { loadPitfallTexts } from '@/lib/nudges/loadTexts';
import type { PitfallTexts } from '@/lib/nudges/pitfallTexts';
import type { Language } from '@/lib/wire/preferences';

interface Words extends NudgeCardTexts {
  readonly pitfalls: PitfallTexts;
}

async function load(language: Language): Promise<Words> {
  const [words, pitfalls] = await Promise.all([
    loadNudgeCardTexts(language),
    loadPitfallTexts(language),
  ]);
  return { ...words, pitfalls };
}

export const {
  useWords: useCardWords,
  useLoadedWords: useLoadedCardWords,
  WithWords: CardWords,
  WordsProvider: CardWordsProvider,
} = lateWords(load);
