/** What is wrong with the names, or a word on the size of the group; spoken when it changes. */
import { usePanel } from '@/components/app/panel';
import { COMFORTABLE_GROUP, type NameProblem } from '@/lib/session/names';
import { problemText } from './problemText';
import styles from './setUp.module.css';

export interface ProblemLinesProps {
  readonly id: string;
  readonly problems: readonly NameProblem[];
  readonly count: number;
  /** The names stand in more than one field: their lines say nothing. */
  readonly inGroup?: boolean;
}

export function ProblemLines({ id, problems, count, inGroup = false }: ProblemLinesProps) {
  const { t } = usePanel();
  const { min, max } = COMFORTABLE_GROUP;
  const uncomfortable = problems.length === 0 && count >= 2 && (count < min || count > max);
  return (
    <div id={id} aria-live="polite">
      {problems.map((problem) => {
        const message =
          inGroup && problem.kind === 'twice'
            ? t.value.planning.twice(problem.name)
            : problemText(problem, t.value);
        return (
          <p key={message} class={styles.problem}>
            {message}
          </p>
        );
      })}
      {uncomfortable && <p class={styles.hint}>{t.value.setUp.groupHint(count)}</p>}
    </div>
  );
}
