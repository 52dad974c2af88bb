/** What is asked before a case's method begins: loaded where it is. */
import { later, laterSheet } from '@/components/ui/later';
import { loadSafetyTexts } from '@/lib/i18n/safety/load';
import { freshnessOf } from '@/lib/session/freshness';
import { safetyCase } from '@/lib/session/safety';
import type { Session } from '@/lib/session/state';

export const ThresholdLine = later(() =>
  import('./ThresholdLine').then((module) => module.ThresholdLine),
);

/** With its words: a page whose line is gone has them too. */
export const SafetySheet = laterSheet(() =>
  Promise.all([import('./SafetySheet'), loadSafetyTexts('nl'), loadSafetyTexts('en')]).then(
    ([module]) => module.SafetySheet,
  ),
);

export function hasThreshold(session: Session): boolean {
  return safetyCase(session) > 0 || freshnessOf(session) !== null;
}
