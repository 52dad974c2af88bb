/** The case at hand as its bringer shares it: its question in one line, and the rest behind it. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { sharedCase } from '@/lib/session/ownSeat';
import styles from './sharedCase.module.css';
import { SharedCaseSheet } from './ways';

export function SharedCase() {
  const { session, snapshot, t } = usePanel();
  const nameOf = useNames();
  const [open, setOpen] = useState<number | null>(null);
  const shared = session.value && sharedCase(session.value);
  if (!shared) return null;
  const { notes } = snapshot.value;
  const name = nameOf(shared.caseBringer);
  const line = shared.notes.find(({ kind }) => kind === 'questionNow') ?? shared.notes.at(-1);
  const text = line ? notes[line.id] : undefined;
  return (
    <>
      <button type="button" class={styles.line} onClick={() => setOpen(shared.number)}>
        <b>{t.value.own.caseOf(name)}</b> <span>{text}</span>
      </button>
      {open !== null && <SharedCaseSheet number={open} onClose={() => setOpen(null)} />}
    </>
  );
}
