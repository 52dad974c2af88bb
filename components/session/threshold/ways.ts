/** What is asked before a case's method begins: loaded where it is. */
import { later, laterSheet } from '@/components/ui/later';
import { loadSafetyTexts } from '@/lib/i18n/safety/load';
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

/** Whether there may be something of it; the part itself looks closer. */
export function nearThreshold({ phases, current, safety }: Session): boolean {
  const near = [phases[current], phases[current + 1]];
  return safety.case > 0 || near.some((phase) => phase?.plan.part === 'case');
}
