/** The case at hand as its bringer shares it: its question in one line, and the rest behind it. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { caseAhead } from '@/lib/session/cases';
import { sharedCase } from '@/lib/session/ownSeat';
import styles from './sharedCase.module.css';
import { SharedCaseSheet } from './ways';

export function SharedCase({ whole = false }: { readonly whole?: boolean }) {
  const { session, snapshot, t } = usePanel();
  const nameOf = useNames();
  const [open, setOpen] = useState<number | null>(null);
  const { value } = session;
  if (!value) return null;
  // In the opening one can look it up; while the case is worked on it is in sight.
  const number = whole ? caseAhead(value) : (value.phases[value.current]?.plan.case ?? 0);
  const shared = sharedCase(value, number);
  if (!shared) return null;
  const { notes } = snapshot.value;
  const name = nameOf(shared.caseBringer);
  const line = shared.notes.find(({ kind }) => kind === 'questionNow') ?? shared.notes.at(-1);
  const text = line ? notes[line.id] : undefined;
  return (
    <>
      <button
        type="button"
        class={styles.line}
        data-whole={whole}
        onClick={() => setOpen(shared.number)}
      >
        <b>{t.value.own.caseOf(name)}</b> <span>{text}</span>
      </button>
      {open !== null && <SharedCaseSheet number={open} onClose={() => setOpen(null)} />}
    </>
  );
}
