/** The case-bringer's question in the circle's place: the group comes back to it. */
import { useNames, usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { notesOf } from '@/lib/session/notes';
import { whoseSay } from '@/lib/session/say';
import styles from './questionView.module.css';

export function QuestionView() {
  const panel = usePanel();
  const nameOf = useNames();
  const me = useMe();
  const session = panel.session.value;
  const person = session && whoseSay(session);
  if (!session || person === null) return null;
  const { say } = panel.t.value;
  const mine = me === person;
  const name = nameOf(person);
  const title = mine ? say.questionMine : say.questionOf(name);
  const words = questionWords();
  return (
    <section class={styles.question} aria-label={title}>
      {words === undefined ? (
        <p>{mine ? say.questionAskMine : say.questionAsk(name)}</p>
      ) : (
        <>
          <h2>{title}</h2>
          <blockquote>{words}</blockquote>
        </>
      )}
      {me === null && (
        <Button
          weight="quiet"
          onClick={() => void panel.command({ type: 'hideQuestion', person }, ['notSaid'])}
        >
          {say.closeQuestion}
        </Button>
      )}
    </section>
  );

  /** As it is now, or as it was brought; undefined while nobody shared it, or after it was erased. */
  function questionWords(): string | undefined {
    const { notes } = panel.snapshot.value;
    if (!session) return undefined;
    const number = session.phases[session.current]?.plan.case ?? 0;
    const written = (['questionNow', 'question'] as const).flatMap((kind) =>
      notesOf(session, kind, number).flatMap(({ id }) => notes[id] ?? []),
    );
    return written[0];
  }
}
