/** Before the beginning: who takes part, and with what it begins. */
import { usePanel } from '@/components/app/panel';
import { useMethodName, usePhaseName } from '@/components/session/phaseTexts';
import { FitBox } from './FitBox';
import styles from './stage.module.css';
import { StageCircle } from './StageCircle';
import { useStageWords } from './words';

export function ReadyScene() {
  const { session } = usePanel();
  const words = useStageWords();
  const phaseName = usePhaseName();
  const methodName = useMethodName();
  const value = session.value;
  if (!value) return null;
  const first = phaseName(value.phases.findIndex(({ skipped }) => !skipped));
  const methods = [...new Set(value.cases.map(({ method }) => methodName(method)))];
  return (
    <div class={styles.running}>
      <StageCircle digits={false} />
      <FitBox text={JSON.stringify([methods, first, words])}>
        <h1 class={styles.who}>{words.ready.title}</h1>
        {first !== '' && <p class={styles.asked}>{words.ready.first(first)}</p>}
        {methods.map((method) => (
          <p key={method} class={styles.asked}>
            {method}
          </p>
        ))}
        <p class={styles.asked}>{words.ready.waiting}</p>
      </FitBox>
    </div>
  );
}
