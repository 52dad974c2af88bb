/** The steps of last time, with which the group looks back: whose, and what came of it. */
import { useNames, usePanel } from '@/components/app/panel';
import { StepFacts } from './StepFacts';
import { useYieldWords } from './words';
import styles from './yield.module.css';

export function CarriedSteps() {
  const { session, snapshot } = usePanel();
  const nameOf = useNames();
  const { carried: words } = useYieldWords();
  const steps = session.value?.carriedSteps ?? [];
  return (
    <section class={styles.carried} aria-labelledby="carried-steps">
      <h2 id="carried-steps">{words.title}</h2>
      <ul>
        {steps.map(({ id, person, how, kind, lookAgainOn }) => (
          <li key={id}>
            <b>{nameOf(person)}</b>
            <p class={styles.said}>{snapshot.value.steps[id] ?? '…'}</p>
            <StepFacts kind={kind} lookAgainOn={lookAgainOn} />
            <p class={styles.ask}>{how === 'lookAgain' ? words.whatCameUp : words.whatCame}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
