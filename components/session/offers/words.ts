/** The texts of choosing a case. */
import { lateWords } from '@/components/ui/lateWords';
import { loadOfferTexts } from '@/lib/i18n/offers/load';

export const { useWords, WithWords } = lateWords(loadOfferTexts);
