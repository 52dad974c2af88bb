/** Kind and day of a step, in one quiet line. */
import { usePanel } from '@/components/app/panel';
import { dayOf } from '@/lib/i18n/days';
import type { StepKind } from '@/lib/session/yield';
import { useYieldWords } from './words';
import styles from './yield.module.css';

export interface StepFactsProps {
  readonly kind: StepKind | null;
  readonly lookAgainOn: string | null;
}

export function StepFacts({ kind, lookAgainOn }: StepFactsProps) {
  const panel = usePanel();
  const { yield: words } = useYieldWords();
  const now = panel.toWall(panel.now.value);
  const facts = [
    kind && words.kinds[kind],
    // At noon, so that no time zone makes another day of it.
    lookAgainOn &&
      words.lookAgain(dayOf(Date.parse(`${lookAgainOn}T12:00`), now, panel.language.value)),
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <p class={styles.hint}>{facts.join(' · ')}</p>;
}
