/** What the group may read of a case, in its bringer's words; the question of then and that of now side by side. */
import { useNames, usePanel } from '@/components/app/panel';
import { Sheet } from '@/components/ui/Sheet';
import { sharedSheetKinds } from '@/lib/session/ownNotes';
import styles from './own.module.css';
import { useSharedOf } from './sharedNote';
import { useLoadedWords } from './words';

export interface SharedCaseSheetProps {
  readonly number: number;
  readonly onClose: () => void;
}

export function SharedCaseSheet({ number, onClose }: SharedCaseSheetProps) {
  const { session, t } = usePanel();
  const nameOf = useNames();
  const sharedOf = useSharedOf(number);
  const { words, failed } = useLoadedWords();
  const bringer = session.value?.cases[number - 1]?.caseBringer ?? null;
  const now = sharedOf('questionNow');
  const lines = sharedSheetKinds.flatMap((kind) => {
    const note = sharedOf(kind);
    return note ? [{ kind, text: note.text }] : [];
  });
  return (
    <Sheet title={t.value.own.caseOf(nameOf(bringer))} onClose={onClose}>
      {failed && <p role="alert">{t.value.app.partFailed}</p>}
      {words && (
        <dl class={styles.read}>
          {lines.map(({ kind, text }) => (
            <div key={kind}>
              <dt>
                {kind === 'question' && now ? words.group.questionBefore : words.group.lines[kind]}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
          {now && (
            <div>
              <dt>{words.group.questionNow}</dt>
              <dd>{now.text}</dd>
            </div>
          )}
        </dl>
      )}
    </Sheet>
  );
}
