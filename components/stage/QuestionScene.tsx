/** The case-bringer's question, large: the group comes back to it. */
import { usePanel } from '@/components/app/panel';
import { questionWords } from '@/components/session/say/questionWords';
import { whoseSay } from '@/lib/session/say';
import { FitBox } from './FitBox';
import { useShortNames } from './shortName';
import styles from './stage.module.css';

export function QuestionScene() {
  const { session, snapshot, t } = usePanel();
  const nameOf = useShortNames();
  const value = session.value;
  const person = value && whoseSay(value);
  if (!value || person === null) return null;
  const { say } = t.value;
  const name = nameOf(person);
  const words = questionWords(value, snapshot.value.notes);
  return (
    <FitBox centred text={`${name} ${words ?? ''}`}>
      {words === undefined ? (
        <h1 class={styles.still}>{say.questionAsk(name)}</h1>
      ) : (
        <>
          <h1 class={styles.stillText}>{say.questionOf(name)}</h1>
          <blockquote class={styles.question}>{words}</blockquote>
        </>
      )}
    </FitBox>
  );
}
