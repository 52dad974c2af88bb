/** The question of then beside the question of now, where the case-bringer answers. */
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { isOver } from '@/lib/session/guards';
import { NoteTextSchema } from '@/lib/session/notes';
import { ownNote, ownText } from '@/lib/session/ownNotes';
import * as v from 'valibot';
import { NoteField } from './NoteField';
import { usePlace } from './notesPlace';
import styles from './own.module.css';
import { Section } from './Section';
import { useGiving, useSharedOf } from './sharedNote';
import { useWords } from './words';

export function QuestionSection({
  person,
  open,
}: {
  readonly person: string;
  readonly open: boolean;
}) {
  const panel = usePanel();
  const { notes, number } = usePlace();
  const { question: words, share, sheet } = useWords();
  const sharedOf = useSharedOf(number);
  const { busy, refused, give } = useGiving();
  const session = panel.session.value;
  if (!session) return null;
  const now = ownText(notes, ownNote('questionNow', number));
  const before = sharedOf('question')?.text ?? ownText(notes, ownNote('question', number));
  const shared = sharedOf('questionNow');
  const isShared = shared !== null && shared.text === now.trim();
  const fits = v.is(NoteTextSchema, now);
  return (
    <Section title={words.now} open={open}>
      <p class={styles.label}>{words.before}</p>
      {before === '' ? (
        <p class={styles.hint}>{sheet.noQuestion}</p>
      ) : (
        <blockquote>{before}</blockquote>
      )}
      <NoteField of={ownNote('questionNow', number)} label={words.now} hint={words.hint} />
      {refused !== null && <p class={styles.problem}>{panel.t.value.refused[refused]}</p>}
      {now.trim() !== '' && !isOver(session) && (
        <div class={styles.closed} aria-live="polite">
          {!fits && <p class={styles.problem}>{share.tooLong}</p>}
          {isShared ? (
            <p class={styles.hint}>{words.shared}</p>
          ) : (
            <Button
              disabled={busy || !fits}
              onClick={() =>
                void give([
                  {
                    type: 'writeNote',
                    note: shared?.id ?? crypto.randomUUID(),
                    case: number,
                    kind: 'questionNow',
                    person,
                    text: now.trim(),
                  },
                ])
              }
            >
              {words.share}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
