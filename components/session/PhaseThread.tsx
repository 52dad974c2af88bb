/** All phases in one line, each as wide as its time. The header says the same in words. */
import { usePanel } from '@/components/app/panel';
import { caseBeginning } from '@/lib/session/caseToCome';
import { budgetMs, phaseTime } from '@/lib/session/time';
import styles from './thread.module.css';

export function PhaseThread() {
  const { session, now } = usePanel();
  const { value } = session;
  if (!value) return null;
  const shown = value.phases
    .map((phase, index) => ({ phase, index }))
    .filter(({ phase, index }) => !phase.skipped || index === value.current);
  return (
    <div class={styles.thread} aria-hidden="true">
      {shown.map(({ phase, index }) => {
        const state = index === value.current ? 'now' : index < value.current ? 'done' : 'ahead';
        const share = state === 'now' ? Math.min(1, phaseTime(phase, now.value).share) : 0;
        return (
          <i
            key={index}
            data-state={state}
            data-closing={phase.plan.closing}
            data-begins={value.cases.length > 1 && caseBeginning(value, index) > 0}
            style={{
              flexGrow: Math.max(1, budgetMs(phase) / 60_000),
              // In whole steps: most ticks draw nothing anew.
              '--share': `${Math.round(share * 100)}%`,
            }}
          />
        );
      })}
    </div>
  );
}
