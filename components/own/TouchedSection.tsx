/** The moments that touched, as they were tapped: where, by whom, and what one adds to it. */
import { useNames, usePanel } from '@/components/app/panel';
import { usePhaseName } from '@/components/session/phaseTexts';
import { Button } from '@/components/ui/Button';
import { ownNoteId, touchedMoments, type OwnNote } from '@/lib/session/ownNotes';
import { NoteField } from './NoteField';
import { usePlace } from './notesPlace';
import styles from './own.module.css';
import { Section } from './Section';
import { useWords } from './words';

export function TouchedSection({ open }: { readonly open: boolean }) {
  const { notes, number } = usePlace();
  const { sheet, touched } = useWords();
  const moments = touchedMoments(notes, number);
  return (
    <Section
      title={sheet.sections.touched}
      {...(moments.length > 0 && { note: String(moments.length) })}
      open={open}
    >
      <p class={styles.hint}>{moments.length === 0 ? touched.none : touched.text}</p>
      <ul class={styles.moments}>
        {moments.map((note) => (
          <TouchedMoment key={ownNoteId(note)} note={note} />
        ))}
      </ul>
    </Section>
  );
}

function TouchedMoment({ note }: { readonly note: OwnNote }) {
  const panel = usePanel();
  const nameOf = useNames();
  const phaseName = usePhaseName();
  const { of } = usePlace();
  const { touched } = useWords();
  const { moment } = note;
  if (!moment) return null;
  const phase = phaseName(moment.phase);
  const where = moment.person === null ? phase : touched.moment(phase, nameOf(moment.person));
  const question = moment.asked === null ? undefined : panel.snapshot.value.notes[moment.asked];
  const { kind, case: number, key, text } = note;
  return (
    <li data-moment>
      <header>
        <span>{where}</span>
        <Button
          weight="quiet"
          icon="close"
          iconOnly
          onClick={() =>
            void panel.ask({
              type: 'saveOwnNote',
              of,
              kind,
              case: number,
              key,
              text: '',
              from: text,
              moment: null,
            })
          }
        >
          {touched.remove(where)}
        </Button>
      </header>
      {question !== undefined && <blockquote>{question}</blockquote>}
      <NoteField of={{ kind, case: number, key }} label={touched.add} rows={1} />
    </li>
  );
}
