/** The session stands still: why, for whom, and nothing that ticks. */
import { useNames, usePanel } from '@/components/app/panel';
import { clockTime } from '@/lib/i18n/times';
import styles from './pauseView.module.css';

export function PauseView() {
  const panel = usePanel();
  const nameOf = useNames();
  const pause = panel.session.value?.pause;
  if (!pause) return null;
  const words = panel.t.value.pause;
  const since = clockTime(panel.toWall(pause.since), panel.language.value);
  return (
    <section class={styles.pause} data-reason={pause.reason}>
      <div class={styles.rest} aria-hidden="true" />
      <h1 class={styles.title}>
        {words.states[pause.reason](pause.person === null ? null : nameOf(pause.person))}
      </h1>
      <p>{words.texts[pause.reason]}</p>
      {pause.reason !== 'silence' && <p class={styles.since}>{words.since(since)}</p>}
    </section>
  );
}
