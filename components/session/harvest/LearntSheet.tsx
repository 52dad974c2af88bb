/** What everybody learnt, one below the other; nobody's first. */
import { useNames, usePanel } from '@/components/app/panel';
import { Sheet } from '@/components/ui/Sheet';
import { useYieldWords } from '../yield/words';
import styles from '../yield/yield.module.css';
import { learntIn } from './learnt';

export interface LearntSheetProps {
  readonly number: number;
  readonly onClose: () => void;
}

export function LearntSheet({ number, onClose }: LearntSheetProps) {
  const { session, snapshot } = usePanel();
  const nameOf = useNames();
  const { harvest: words } = useYieldWords();
  if (!session.value) return null;
  return (
    <Sheet title={words.title} onClose={onClose}>
      <ul class={styles.learnt}>
        {learntIn(session.value, number).map(({ person, note, kind }) => (
          <li key={person}>
            <b>{nameOf(person)}</b>
            {note !== null && <p class={styles.said}>{snapshot.value.notes[note] ?? '…'}</p>}
            {kind && <small>{words.kinds[kind].name}</small>}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
