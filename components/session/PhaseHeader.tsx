/** What this phase is and what it asks of you now. */
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import type { PhaseText } from '@/lib/methods/schema';
import type { Session } from '@/lib/session/state';
import styles from './phaseHeader.module.css';
import { phaseText } from './phaseTexts';

export function PhaseHeader() {
  const { session, texts, t } = usePanel();
  const me = useMe();
  const value = session.value;
  const plan = value?.phases[value.current]?.plan;
  if (!value || !plan) return null;
  const text = phaseText(texts.value, plan);
  const words = t.value.phase;
  const role = roleOf(value, me);
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
          {role !== 'participant' && <p class={styles.group}>{text.participant}</p>}
          <p class={styles.you}>
            <b>{words.forYou}</b> {text[role]}
          </p>
        </>
      ) : (
        <h1>{plan.id}</h1>
      )}
    </section>
  );
}

/** The facilitator's machine is the facilitator, whoever else may look at it. */
function roleOf(
  { facilitator, caseBringer }: Session,
  me: string | null,
): keyof Pick<PhaseText, 'facilitator' | 'caseBringer' | 'participant'> {
  if (me === null || me === facilitator) return 'facilitator';
  return me === caseBringer ? 'caseBringer' : 'participant';
}
