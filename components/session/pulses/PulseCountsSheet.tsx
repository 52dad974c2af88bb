/** What all answered: how often each step was chosen, without a mean and without names. */
import { Sheet } from '@/components/ui/Sheet';
import { pulseKinds, pulseSteps, type PulseCounts } from '@/lib/session/pulses';
import styles from './pulses.module.css';
import { usePulseWords } from './words';

export interface PulseCountsSheetProps {
  readonly counts: PulseCounts;
  readonly onClose: () => void;
}

/** Height of a bar for one answer, and of the room for the most, in pixels. */
const ONE = 10;
const MOST = 60;

export function PulseCountsSheet({ counts, onClose }: PulseCountsSheetProps) {
  const words = usePulseWords();
  return (
    <Sheet title={words.howItWas} onClose={onClose}>
      <p class={styles.text}>{words.countsText}</p>
      {pulseKinds.map((kind) => {
        const { ask, low, high } = words.questions[kind];
        const of = counts[kind];
        return (
          <section key={kind} class={styles.counted}>
            <h3>{ask}</h3>
            {of ? (
              <>
                <Bars counts={of} />
                <p class={styles.ends}>
                  <span>{low}</span>
                  <span>{high}</span>
                </p>
              </>
            ) : (
              <p class={styles.text}>{words.tooFew}</p>
            )}
          </section>
        );
      })}
    </Sheet>
  );
}

function Bars({ counts }: { readonly counts: readonly number[] }) {
  const words = usePulseWords();
  const one = Math.min(ONE, MOST / Math.max(1, ...counts));
  return (
    <ol class={styles.bars}>
      {pulseSteps.map((step, i) => {
        const count = counts[i] ?? 0;
        return (
          <li key={step}>
            <span class={styles.spoken}>{words.times(step, count)}</span>
            <b aria-hidden="true">{count > 0 ? count : ''}</b>
            <i aria-hidden="true" style={{ height: `${count * one}px` }} />
            <small aria-hidden="true">{step}</small>
          </li>
        );
      })}
    </ol>
  );
}
