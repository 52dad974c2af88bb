/** The session stands still: why, and nothing that ticks. */
import { usePanel } from '@/components/app/panel';
import { clockTime } from '@/lib/i18n/times';
import { isQuiet } from '@/lib/session/say';
import { FitBox } from './FitBox';
import { useShortNames } from './shortName';
import styles from './stage.module.css';

export function PauseScene() {
  const panel = usePanel();
  const nameOf = useShortNames();
  const session = panel.session.value;
  const pause = session?.pause;
  if (!pause) return null;
  const { pause: words } = panel.t.value;
  const title = words.states[pause.reason](pause.person === null ? null : nameOf(pause.person));
  const text = words.texts[pause.reason];
  const since = isQuiet(session)
    ? null
    : words.since(clockTime(panel.toWall(pause.since), panel.language.value));
  return (
    <FitBox centred text={`${title} ${text} ${since ?? ''}`}>
      <h1 class={styles.still}>{title}</h1>
      <p class={styles.stillText}>{text}</p>
      {since !== null && <p class={styles.next}>{since}</p>}
    </FitBox>
  );
}
