/** What the case-bringer shares of the yield, as everybody reads it. */
import { useNames, usePanel } from '@/components/app/panel';
import { Sheet } from '@/components/ui/Sheet';
import { notesOf } from '@/lib/session/notes';
import { yieldOf } from '@/lib/session/yield';
import { StepFacts } from './StepFacts';
import { useYieldWords, YieldWords } from './words';
import styles from './yield.module.css';

export interface SharedYieldSheetProps {
  readonly number: number;
  readonly onClose: () => void;
}

const kinds = ['insight', 'choice', 'step'] as const;

export function SharedYieldSheet(props: SharedYieldSheetProps) {
  return (
    <YieldWords>
      <Shared {...props} />
    </YieldWords>
  );
}

function Shared({ number, onClose }: SharedYieldSheetProps) {
  const { session, snapshot } = usePanel();
  const nameOf = useNames();
  const { yield: words } = useYieldWords();
  const value = session.value;
  if (!value) return null;
  const settled = yieldOf(value, number);
  const labels = { insight: words.insight, choice: words.choice, step: words.ways.step };
  return (
    <Sheet
      title={words.takes(nameOf(value.cases[number - 1]?.caseBringer ?? null))}
      onClose={onClose}
    >
      <dl class={styles.read}>
        {kinds.flatMap((kind) =>
          notesOf(value, kind, number).map(({ id }) => (
            <div key={id}>
              <dt>{kind === 'step' && settled?.how ? words.ways[settled.how] : labels[kind]}</dt>
              <dd>{snapshot.value.notes[id] ?? '…'}</dd>
            </div>
          )),
        )}
      </dl>
      {settled && <StepFacts kind={settled.kind} lookAgainOn={settled.lookAgainOn} />}
    </Sheet>
  );
}
