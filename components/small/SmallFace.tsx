/** Who is at turn, who follows, which phase, and the time or none. */
import { useNames, usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { faceOf } from '@/components/session/phaseFace';
import { usePhaseName } from '@/components/session/phaseTexts';
import { headline } from '@/components/session/TurnLine';
import { clockTime } from '@/lib/i18n/times';
import { stepOf } from '@/lib/session/course';
import { isQuiet } from '@/lib/session/say';
import type { Session } from '@/lib/session/state';
import { phaseEndsAt } from '@/lib/session/time';
import styles from './small.module.css';

export function SmallFace({ session }: { readonly session: Session }) {
  const panel = usePanel();
  const nameOf = useNames();
  const me = useMe();
  const phaseName = usePhaseName();
  const t = panel.t.value;
  const now = panel.now.value;
  const phase = session.phases[session.current];
  const { pause } = session;
  if (!phase) {
    return (
      <div class={styles.face}>
        <h1 class={styles.who}>{t.ready.title}</h1>
      </div>
    );
  }
  if (pause) {
    return (
      <div class={styles.face}>
        {!isQuiet(session) && <p class={styles.phase}>{phaseName(session.current)}</p>}
        <h1 class={styles.who} aria-live="polite">
          {t.pause.states[pause.reason](pause.person === null ? null : nameOf(pause.person))}
        </h1>
      </div>
    );
  }
  const { digits, caption, ariaTimer, tone } = faceOf(
    session,
    now,
    panel.snapshot.value.preferences.digits,
    t,
    panel.language.value,
  );
  const [next] = phase.turns.upcoming;
  const endsAt = phaseEndsAt(session, now);
  const details = [
    next !== undefined &&
      phase.turns.speaker !== null &&
      (next === me ? t.me.next : t.turn.after(nameOf(next))),
    digits !== null &&
      endsAt !== null &&
      tone !== 'over' &&
      t.phase.until(clockTime(panel.toWall(endsAt), panel.language.value)),
  ].filter(Boolean);
  return (
    <div class={styles.face}>
      <p class={styles.phase}>
        <b>{phaseName(session.current)}</b> <span>{t.phase.step(...stepOf(session))}</span>
      </p>
      <p class={styles.time} data-tone={tone}>
        <span aria-hidden>{digits ?? caption}</span>
        <span class={styles.spoken}>{ariaTimer}</span>
      </p>
      <h1 class={styles.who} aria-live="polite">
        {headline(session, phase, nameOf, t, me, now)}
      </h1>
      {details.length > 0 && <p class={styles.details}>{details.join(' · ')}</p>}
    </div>
  );
}
