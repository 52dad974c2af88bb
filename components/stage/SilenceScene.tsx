/** Almost nothing: a ring that empties slowly, and one line. */
import { usePanel } from '@/components/app/panel';
import { Arc } from '@/components/circle/Arc';
import type { Session } from '@/lib/session/state';
import { phaseTime } from '@/lib/session/time';
import { isSilence } from '@/lib/session/turnList';
import { FitBox } from './FitBox';
import { coarse } from './scene';
import styles from './stage.module.css';
import { useStageWords } from './words';

/** Of a whole ring: each is seen to go, and none of them hurries. */
const STEPS = 120;

export function SilenceScene() {
  const { session, now, t } = usePanel();
  const words = useStageWords();
  const value = session.value;
  const plan = value?.phases[value.current]?.plan;
  if (!value || !plan) return null;
  const ofPhase = value.pause === null && isSilence(plan);
  const ofPause = value.pause?.reason === 'silence';
  const line = ofPause
    ? t.value.pause.states.silence(null)
    : ofPhase
      ? t.value.turn.silence
      : words.silence;
  const left = leftOf(value, now.value);
  return (
    <div class={styles.silence}>
      <svg viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
        <circle class={styles.silenceTrack} r={44} />
        {left !== null && (
          <Arc class={styles.silenceLeft} radius={48} share={coarse(left, STEPS)} />
        )}
      </svg>
      <FitBox centred text={line}>
        <h1 class={styles.stillText}>{line}</h1>
      </FitBox>
    </div>
  );
}

/** The share of the silence that is left; null where its end is nobody's but the group's. */
function leftOf({ pause, phases, current }: Session, now: number): number | null {
  if (pause) {
    const { since, until } = pause;
    return until === null ? null : Math.max(0, until - now) / (until - since);
  }
  const phase = phases[current];
  return phase ? Math.max(0, 1 - phaseTime(phase, now).share) : null;
}
