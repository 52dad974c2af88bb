/** What stays with its owner after the session: chosen by a tick here, or copied from a page that keeps nothing. */
import { useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { copyText } from '@/components/live/copyText';
import { Button } from '@/components/ui/Button';
import { hasCaseText, ownNote } from '@/lib/session/ownNotes';
import { usePlace } from './notesPlace';
import styles from './own.module.css';
import { plainText } from './plainText';
import { useOwnNote } from './useOwnNote';
import { useWords } from './words';

/** `ofCase`: there is a sheet of one's own. */
export function Keep({ ofCase }: { readonly ofCase: boolean }) {
  const { surface } = usePanel();
  const { number } = usePlace();
  const { keep } = useWords();
  if (surface === 'page') return <CopyAll />;
  return (
    <>
      {ofCase && <KeepTick number={number} label={keep.theCase} />}
      <KeepTick number={0} label={keep.notepad} />
    </>
  );
}

function KeepTick({ number, label }: { readonly number: number; readonly label: string }) {
  const note = useOwnNote(ownNote('kept', number));
  return (
    <label class={styles.check}>
      <input
        type="checkbox"
        checked={note.text !== ''}
        onChange={(event) => note.put(event.currentTarget.checked ? '1' : '')}
      />
      <span>{label}</span>
    </label>
  );
}

function CopyAll() {
  const { notes, number } = usePlace();
  const words = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = plainText(notes, number, words);
  const { keep } = words;
  return (
    <div class={styles.closed}>
      <Button
        disabled={text === ''}
        onClick={() => void copyText(text, field.current).then(setCopied)}
      >
        {keep.copy}
      </Button>
      <textarea ref={field} class={styles.copied} readOnly tabIndex={-1} aria-hidden value={text} />
      <output>{copied === null ? '' : copied ? keep.copied : keep.notCopied}</output>
    </div>
  );
}

export function worthKeeping(notes: ReturnType<typeof usePlace>['notes'], number: number): boolean {
  return (
    hasCaseText(notes, number) || notes.some(({ kind, text }) => kind === 'notepad' && text !== '')
  );
}
