/** The case-bringer's question in the circle's place: the group comes back to it. */
import { useNames, usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { whoseSay } from '@/lib/session/say';
import { questionWords } from './questionWords';
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
  const words = questionWords(session, panel.snapshot.value.notes);
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
}
