/** What this phase is and what it asks of you now. */
import { usePanel } from '@/components/app/panel';
import styles from './phaseHeader.module.css';
import { phaseText } from './phaseTexts';

export function PhaseHeader() {
  const { session, texts, t } = usePanel();
  const plan = session.value?.phases[session.value.current]?.plan;
  if (!plan) return null;
  const text = phaseText(texts.value, plan);
  const words = t.value.phase;
  return (
    <section class={styles.header}>
      {text ? (
        <>
          <details>
            <summary>
              <h1>{text.name}</h1>
              <span>{words.roles}</span>
            </summary>
            <dl>
              <dt>{words.goal}</dt>
              <dd>{text.goal}</dd>
              <dt>{words.group}</dt>
              <dd>{text.participant}</dd>
              <dt>{words.caseBringer}</dt>
              <dd>{text.caseBringer}</dd>
            </dl>
          </details>
          <p class={styles.group}>{text.participant}</p>
          <p class={styles.you}>
            <b>{words.forYou}</b> {text.facilitator}
          </p>
        </>
      ) : (
        <h1>{plan.id}</h1>
      )}
    </section>
  );
}
