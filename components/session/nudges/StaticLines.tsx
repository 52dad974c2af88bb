/** Lines of pitfalls that always stand where they are of use: quiet, and for whoever reads there. */
import type { PitfallId } from '@/lib/nudges/ids';
import styles from './staticLines.module.css';
import { PitfallWords, usePitfallTexts } from './words';

export interface StaticLinesProps {
  readonly of: readonly PitfallId[];
}

export function StaticLines({ of }: StaticLinesProps) {
  return (
    <PitfallWords>
      <Lines of={of} />
    </PitfallWords>
  );
}

function Lines({ of }: StaticLinesProps) {
  const texts = usePitfallTexts();
  return (
    <ul class={styles.lines}>
      {of.map((id) => (
        <li key={id}>{texts[id].lines.participant}</li>
      ))}
    </ul>
  );
}
