/** The case-bringer's own explanation and way out: closed until their phase, then beside the group's list by choice. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { usePhaseName } from '@/components/session/phaseTexts';
import { Button } from '@/components/ui/Button';
import { isOver } from '@/lib/session/guards';
import { NoteTextSchema } from '@/lib/session/notes';
import { hasList } from '@/lib/session/lists';
import { isLocked, opensAt } from '@/lib/session/ownLock';
import { lockedKinds, ownNote, ownText, type LockedKind } from '@/lib/session/ownNotes';
import * as v from 'valibot';
import { NoteField } from './NoteField';
import { usePlace } from './notesPlace';
import styles from './own.module.css';
import { Section } from './Section';
import { listNoteId, useGiving } from './sharedNote';
import { useWords } from './words';

/** The list of the group that it would lie in. */
const kindOf = { analysis: 'reading', solution: 'alternative' } as const;

export function LockedSection({
  person,
  open,
}: {
  readonly person: string;
  readonly open: boolean;
}) {
  const { sheet, locked } = useWords();
  return (
    <Section title={sheet.sections.locked} open={open}>
      <p class={styles.hint}>{locked.text}</p>
      {lockedKinds.map((kind) => (
        <Locked key={kind} kind={kind} person={person} />
      ))}
    </Section>
  );
}

function Locked({ kind, person }: { readonly kind: LockedKind; readonly person: string }) {
  const panel = usePanel();
  const phaseName = usePhaseName();
  const { notes, number } = usePlace();
  const words = useWords().locked;
  const ref = ownNote(kind, number);
  const text = ownText(notes, ref);
  const [looking, setLooking] = useState(text === '');
  const session = panel.session.value;
  if (!session) return null;
  const closed = isLocked(session, number, kind);
  const until = words.opensIn(phaseName(opensAt(session, number, kind)));
  const { label, hint } = words.kinds[kind];

  if (closed && !looking) {
    return (
      <div class={styles.closed} data-kind={kind} data-locked>
        <p class={styles.label}>{label}</p>
        <p class={styles.hint}>
          {words.written} {until}
        </p>
        <Button aria-label={`${words.look}: ${label}`} onClick={() => setLooking(true)}>
          {words.look}
        </Button>
      </div>
    );
  }
  return (
    <div class={styles.closed} data-locked={closed}>
      <NoteField of={ref} label={label} hint={closed ? `${hint} ${until}` : hint} rows={3} />
      {closed && text !== '' && (
        <Button aria-label={`${words.close}: ${label}`} onClick={() => setLooking(false)}>
          {words.close}
        </Button>
      )}
      {!closed &&
        text.trim() !== '' &&
        !isOver(session) &&
        hasList(session, number, kindOf[kind]) && (
          <Beside kind={kind} person={person} text={text} />
        )}
    </div>
  );
}

/** The way of what one had oneself into the group's list, and back. */
export function Beside({
  kind,
  person,
  text,
}: {
  readonly kind: LockedKind;
  readonly person: string;
  readonly text: string;
}) {
  const { session, snapshot, t } = usePanel();
  const { number } = usePlace();
  const { locked: words, share } = useWords();
  const { busy, refused, give } = useGiving();
  const note = listNoteId(kind, number, person);
  const lies = session.value?.notes.some(({ id }) => id === note) === true;
  const same = snapshot.value.notes[note] === text.trim();
  const fits = v.is(NoteTextSchema, text);
  const listKind = kindOf[kind];
  return (
    <>
      <p class={styles.hint} aria-live="polite">
        {lies && same ? words.isBeside : fits ? `${words.open} ${words.besideYes}` : share.tooLong}
      </p>
      {refused !== null && <p class={styles.problem}>{t.value.refused[refused]}</p>}
      <div class={styles.ways}>
        {!(lies && same) && (
          <Button
            disabled={busy || !fits}
            onClick={() =>
              void give([
                {
                  type: 'writeNote',
                  note,
                  case: number,
                  kind: listKind,
                  person,
                  text: text.trim(),
                },
              ])
            }
          >
            {words.beside}
          </Button>
        )}
        {lies && (
          <Button
            weight="quiet"
            disabled={busy}
            onClick={() => void give([{ type: 'withdrawNote', note, person }])}
          >
            {words.takeBack}
          </Button>
        )}
      </div>
    </>
  );
}
