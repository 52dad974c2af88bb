/** What the case-bringer had oneself, beside the group's list; into it by choice. */
import { usePanel } from '@/components/app/panel';
import { Beside } from '@/components/own/LockedSection';
import { usePlace } from '@/components/own/notesPlace';
import { SessionNotes } from '@/components/own/SessionNotes';
import { useWords } from '@/components/own/words';
import { Private } from '@/components/screenShare/Private';
import { isLocked } from '@/lib/session/ownLock';
import { ownNote, ownText, type LockedKind } from '@/lib/session/ownNotes';
import styles from './lists.module.css';

export interface OwnBesideProps {
  readonly kind: LockedKind;
  readonly number: number;
  readonly person: string;
}

/** Nothing while it is locked, and where nothing was written. */
export function OwnBeside({ kind, number, person }: OwnBesideProps) {
  const { session, snapshot } = usePanel();
  const { own } = snapshot.value;
  if (!session.value || isLocked(session.value, number, kind)) return null;
  if (ownText(own ?? [], ownNote(kind, number)).trim() === '') return null;
  return (
    <Private part="ownNotes">
      <SessionNotes number={number}>
        <Mine kind={kind} person={person} />
      </SessionNotes>
    </Private>
  );
}

function Mine({ kind, person }: Omit<OwnBesideProps, 'number'>) {
  const { notes, number } = usePlace();
  const { locked } = useWords();
  const text = ownText(notes, ownNote(kind, number));
  return (
    <section class={styles.mine} aria-label={locked.kinds[kind].label}>
      <p class={styles.hint}>{locked.kinds[kind].label}</p>
      <blockquote>{text}</blockquote>
      <Beside kind={kind} person={person} text={text} />
    </section>
  );
}
