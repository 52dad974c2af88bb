/** The texts of shared lines and of looking back, with those of the pitfalls that they name. */
import { lateWords } from '@/components/ui/lateWords';
import { loadNudgeReviewTexts } from '@/lib/i18n/nudgeReview/load';
import type { NudgeReviewTexts } from '@/lib/i18n/nudgeReview/texts';
import { loadPitfallTexts } from '@/lib/nudges/loadTexts';
import type { PitfallTexts } from '@/lib/nudges/pitfallTexts';
import type { Language } from '@/lib/wire/preferences';

interface Words extends NudgeReviewTexts {
  readonly pitfalls: PitfallTexts;
}

async function load(language: Language): Promise<Words> {
  const [words, pitfalls] = await Promise.all([
    loadNudgeReviewTexts(language),
    loadPitfallTexts(language),
  ]);
  return { ...words, pitfalls };
}

export const { useWords: useReviewWords, WithWords: ReviewWords } = lateWords(load);
