/** Loads the texts of shared lines and of looking back on them, as a chunk of their own. */
import type { Language } from '@/lib/wire/preferences';
import type { NudgeReviewTexts } from './texts';

const languages: Record<Language, () => Promise<{ nudgeReview: NudgeReviewTexts }>> = {
  nl: () => import('./nl'),
  en: () => import('./en'),
};

export async function loadNudgeReviewTexts(language: Language): Promise<NudgeReviewTexts> {
  return (await languages[language]()).nudgeReview;
}
