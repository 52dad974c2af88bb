/** Some lines for oneself, that save by themselves. */
import { useId, useRef } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { TypingHint } from '@/components/hints/TypingHint';
import { fieldOf } from '@/components/hints/typing';
import { Button } from '@/components/ui/Button';
import { MAX_OWN_NOTE_CHARS, ownNoteId, type OwnNoteRef } from '@/lib/session/ownNotes';
import { usePlace } from './notesPlace';
import styles from './own.module.css';
import { useOwnNote } from './useOwnNote';
import { useWords } from './words';

export interface NoteFieldProps {
  readonly of: OwnNoteRef;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
}

export function NoteField({ of, label, hint, rows = 2 }: NoteFieldProps) {
  const { t, session } = usePanel();
  const place = usePlace();
  const { state } = useWords();
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const note = useOwnNote(of);
  const typed = fieldOf(of.kind);
  const tooLong = note.text.length > MAX_OWN_NOTE_CHARS;
  return (
    <div class={styles.field} data-kind={of.kind}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
      <textarea
        ref={input}
        id={id}
        rows={rows}
        value={note.text}
        autocomplete="off"
        aria-describedby={`${id}-hint ${id}-state`}
        aria-invalid={tooLong || note.refused !== null}
        onInput={(event) => note.type(event.currentTarget.value)}
        onBlur={() => {
          // What stands elsewhere is decided on first.
          if (note.theirs === null) note.save();
        }}
      />
      <div id={`${id}-state`} aria-live="polite">
        {tooLong && (
          <p class={styles.problem}>{state.tooLong(note.text.length, MAX_OWN_NOTE_CHARS)}</p>
        )}
        {note.theirs !== null && (
          <div class={styles.conflict}>
            <p class={styles.problem}>{state.elsewhere}</p>
            <blockquote>{note.theirs === '' ? '–' : note.theirs}</blockquote>
            <div class={styles.ways}>
              <Button onClick={() => note.keepMine()}>{state.mine}</Button>
              <Button onClick={() => note.takeTheirs()}>{state.theirs}</Button>
            </div>
          </div>
        )}
        {note.refused !== null && note.theirs === null && (
          <div class={styles.conflict}>
            <p class={styles.problem}>
              {t.value.refused[note.refused]} {state.notSaved}
            </p>
            <Button onClick={() => note.save()}>{state.again}</Button>
          </div>
        )}
      </div>
      {typed !== null && (
        <TypingHint
          text={note.text}
          field={typed}
          of={`${place.of} ${ownNoteId(of)}`}
          session={session.value?.id === place.of ? place.of : null}
          input={input}
        />
      )}
    </div>
  );
}
