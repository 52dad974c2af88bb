/** At the end of a case: which one comes, who brings it, by which method and for how long. */
import { useNames, usePanel } from '@/components/app/panel';
import { caseToCome } from '@/lib/session/caseToCome';
import { cardStands } from './nudges/cardStands';
import styles from './notices.module.css';
import { useMethodName } from './phaseTexts';

const MINUTE_MS = 60_000;

export function NextCase() {
  const { session, now, t } = usePanel();
  const nameOf = useNames();
  const methodName = useMethodName();
  const value = session.value;
  if (value?.status !== 'running' || value.pause !== null || cardStands.value) return null;
  const next = caseToCome(value, now.value);
  if (!next) return null;
  const name = next.caseBringer === null ? null : nameOf(next.caseBringer);
  const time = t.value.app.minutes(Math.round(next.ms / MINUTE_MS));
  return (
    <div class={styles.notice} data-calm="true">
      <p>{t.value.phase.nextCase(name, methodName(next.method), time)}</p>
    </div>
  );
}
