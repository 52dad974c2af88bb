/** A silence that empties by itself, without a number. */
import { usePanel } from '@/components/app/panel';
import { Arc } from '@/components/circle/Arc';
import type { Pause } from '@/lib/session/state';
import styles from './silenceRing.module.css';

export function SilenceRing({ since, until }: Pick<Pause, 'since' | 'until'>) {
  const now = usePanel().now.value;
  const share = until === null ? 1 : Math.max(0, until - now) / (until - since);
  return (
    <svg
      class={styles.ring}
      data-open={until === null}
      viewBox="-50 -50 100 100"
      aria-hidden="true"
      focusable="false"
    >
      <circle class={styles.rest} r={34} />
      {until !== null && <Arc class={styles.left} radius={46} share={share} />}
    </svg>
  );
}
