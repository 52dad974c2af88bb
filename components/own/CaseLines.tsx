/** The lines of a case sheet: the case and its question, where it began, the check, and looking back. */
import {
  afterKinds,
  openingKinds,
  ownNote,
  ownText,
  questionChecks,
  sharedSheetKinds,
  viewKinds,
  type OwnNoteKind,
  type OwnNotes,
  type QuestionCheck,
} from '@/lib/session/ownNotes';
import { NoteField } from './NoteField';
import { usePlace } from './notesPlace';
import styles from './own.module.css';
import { Section } from './Section';
import { useOwnNote } from './useOwnNote';
import { useWords } from './words';

const longLines: readonly OwnNoteKind[] = ['facts', 'question'];

export function CaseLines({ open }: { readonly open: boolean }) {
  const { notes, number } = usePlace();
  const { sheet } = useWords();
  const count = (kinds: readonly OwnNoteKind[]) =>
    sheet.filled(filled(notes, kinds, number), kinds.length);
  const checked = questionChecks.filter((key) => ownText(notes, ownNote('check', number, key)));
  const question = ownText(notes, ownNote('question', number));
  return (
    <>
      <Section title={sheet.sections.theCase} note={count(sharedSheetKinds)} open={open}>
        {sharedSheetKinds.map((kind) => (
          <NoteField
            key={kind}
            of={ownNote(kind, number)}
            {...sheet.lines[kind]}
            rows={longLines.includes(kind) ? 3 : kind === 'title' ? 1 : 2}
          />
        ))}
      </Section>
      <Section
        title={sheet.sections.check}
        note={sheet.filled(checked.length, questionChecks.length)}
      >
        {question === '' ? (
          <p class={styles.hint}>{sheet.noQuestion}</p>
        ) : (
          <blockquote>{question}</blockquote>
        )}
        <p class={styles.hint}>{sheet.checkText}</p>
        {questionChecks.map((key) => (
          <Check key={key} of={key} />
        ))}
        <p class={styles.label}>{sheet.patterns}</p>
        <ul class={styles.patterns}>
          <li>{sheet.patternLines.notice}</li>
          <li>{sheet.patternLines.context}</li>
        </ul>
      </Section>
      <Section title={sheet.sections.opening} note={count(openingKinds)}>
        {openingKinds.map((kind) => (
          <NoteField key={kind} of={ownNote(kind, number)} label={sheet.opening[kind]} />
        ))}
      </Section>
      <Section title={sheet.sections.views} note={count([...viewKinds, ...afterKinds])}>
        <p class={styles.hint}>{sheet.viewsText}</p>
        {viewKinds.map((kind) => (
          <div key={kind}>
            {kind === 'wanted' && <p class={styles.part}>{sheet.oneself}</p>}
            {kind === 'otherWanted' && <p class={styles.part}>{sheet.other}</p>}
            <NoteField of={ownNote(kind, number)} label={sheet.views[kind]} rows={1} />
          </div>
        ))}
        {afterKinds.map((kind) => (
          <NoteField key={kind} of={ownNote(kind, number)} label={sheet[kind]} rows={1} />
        ))}
      </Section>
    </>
  );
}

function filled(notes: OwnNotes, kinds: readonly OwnNoteKind[], number: number): number {
  return kinds.filter((kind) => ownText(notes, ownNote(kind, number)).trim() !== '').length;
}

function Check({ of }: { readonly of: QuestionCheck }) {
  const { number } = usePlace();
  const { sheet } = useWords();
  const note = useOwnNote(ownNote('check', number, of));
  const { label, hint } = sheet.checks[of];
  return (
    <label class={styles.check}>
      <input
        type="checkbox"
        checked={note.text !== ''}
        onChange={(event) => note.put(event.currentTarget.checked ? '1' : '')}
      />
      <span>
        {label}
        <small>{hint}</small>
      </span>
    </label>
  );
}
