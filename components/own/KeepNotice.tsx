/** At the end: what one wrote for oneself is erased, unless it is kept here or taken along. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { caseOf } from '@/lib/session/ownSeat';
import { hasCaseText, type OwnNotes } from '@/lib/session/ownNotes';
import { Keep, worthKeeping } from './KeepSection';
import styles from './own.module.css';
import { OwnSheet } from './OwnSheet';
import { SessionNotes } from './SessionNotes';
import { useWords } from './words';

export function KeepNotice() {
  const { session, snapshot } = usePanel();
  const { own, me } = snapshot.value;
  if (!own) return null;
  const { value } = session;
  // Where the session is over elsewhere, what was written tells which case was one's own.
  const number = value ? caseOf(value, me ?? value.facilitator) : firstCase(own);
  if (!worthKeeping(own, number)) return null;
  return (
    <SessionNotes number={number}>
      <Notice number={number} />
    </SessionNotes>
  );
}

function Notice({ number }: { readonly number: number }) {
  const { surface, session } = usePanel();
  const { keep } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section class={styles.keep}>
      <h2>{keep.endTitle}</h2>
      <p class={styles.hint}>{surface === 'page' ? keep.onPage : keep.endText}</p>
      <Keep ofCase={number > 0} />
      {session.value && <Button onClick={() => setOpen(true)}>{keep.look}</Button>}
      {open && <OwnSheet number={number} forOther={null} onClose={() => setOpen(false)} />}
    </section>
  );
}

function firstCase(notes: OwnNotes): number {
  return notes.find((note) => note.case > 0 && hasCaseText(notes, note.case))?.case ?? 0;
}
