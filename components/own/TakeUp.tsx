/** Takes a case that was prepared or kept into this session, where the sheet is still empty. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { hasCaseText, ownNote, ownText } from '@/lib/session/ownNotes';
import { usePlace } from './notesPlace';
import styles from './own.module.css';
import { useKeptCases } from './useKeptCases';
import { useWords } from './words';

export function TakeUp() {
  const panel = usePanel();
  const { of, number } = usePlace();
  const { kept: words } = useWords();
  const { kept } = useKeptCases();
  const [open, setOpen] = useState(false);
  const usable = kept?.filter(({ notes }) => hasCaseText(notes, 1)) ?? [];
  if (usable.length === 0) return null;
  if (!open) return <Button onClick={() => setOpen(true)}>{words.use}</Button>;
  return (
    <div class={styles.closed}>
      <p class={styles.hint}>{words.useText}</p>
      {usable.map(({ id, notes }) => (
        <Button
          key={id}
          onClick={() =>
            void panel.ask({ type: 'takeUpCase', kept: id, session: of, case: number })
          }
        >
          {words.useThis(ownText(notes, ownNote('title', 1)) || words.untitled)}
        </Button>
      ))}
    </div>
  );
}
