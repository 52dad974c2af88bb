/** At the end: what one wrote for oneself is erased, unless it is kept here or taken along. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { caseOf } from '@/lib/session/ownSeat';
import { Keep, worthKeeping } from './KeepSection';
import styles from './own.module.css';
import { OwnSheet } from './OwnSheet';
import { SessionNotes } from './SessionNotes';
import { useWords } from './words';

export function KeepNotice() {
  const { session, snapshot } = usePanel();
  const { own, me } = snapshot.value;
  if (!session.value || !own) return null;
  const number = caseOf(session.value, me ?? session.value.facilitator);
  if (!worthKeeping(own, number)) return null;
  return (
    <SessionNotes number={number}>
      <Notice number={number} />
    </SessionNotes>
  );
}

function Notice({ number }: { readonly number: number }) {
  const { surface } = usePanel();
  const { keep } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section class={styles.keep}>
      <h2>{keep.endTitle}</h2>
      <p class={styles.hint}>{surface === 'page' ? keep.onPage : keep.endText}</p>
      <Keep ofCase={number > 0} />
      <Button onClick={() => setOpen(true)}>{keep.look}</Button>
      {open && <OwnSheet number={number} forOther={null} onClose={() => setOpen(false)} />}
    </section>
  );
}
