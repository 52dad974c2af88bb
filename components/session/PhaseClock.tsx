/** The circle with the phase's time in it. */
import { useRef } from 'preact/hooks';
import { usePanel, useNames } from '@/components/app/panel';
import { Circle, type CircleProps } from '@/components/circle/Circle';
import { useSize } from '@/components/ui/useSize';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { clockTime, countdown } from '@/lib/i18n/times';
import type { Session } from '@/lib/session/state';
import { phaseEndsAt, phaseTime, type TimeLeft } from '@/lib/session/time';
import { isSilence } from '@/lib/session/turnList';
import styles from './phaseClock.module.css';
import { seatsOf } from './seats';

const MINUTE_MS = 60_000;
const SECOND_MS = 1000;

export function PhaseClock({ onSeat }: { onSeat: (id: string) => void }) {
  const panel = usePanel();
  const nameOf = useNames();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const session = panel.session.value;
  const phase = session?.phases[session.current];
  const t = panel.t.value;
  const now = panel.now.value;
  if (!session) return null;
  const seats = seatsOf(session, nameOf, now, t);
  const face = phase
    ? phaseFace(session, phaseTime(phase, now), panel.snapshot.value.preferences.digits, t)
    : readyFace(session, t);
  const endsAt = phaseEndsAt(session, now);
  const quiet = face.digits === null || session.pause !== null;
  return (
    <div class={styles.box} ref={box}>
      {size && (
        <Circle
          seats={seats}
          {...face}
          {...(endsAt !== null &&
            !quiet && {
              endsAt: t.phase.until(clockTime(panel.toWall(endsAt), panel.language.value)),
            })}
          width={size.width}
          maxHeight={Math.min(330, size.height)}
          onSeat={onSeat}
        />
      )}
    </div>
  );
}

type Face = Pick<CircleProps, 'elapsed' | 'tone' | 'digits' | 'caption' | 'ariaTimer'>;

function phaseFace(session: Session, time: TimeLeft, digits: boolean, t: Catalogue): Face {
  const plan = session.phases[session.current]?.plan;
  const over = time.leftMs <= -SECOND_MS;
  const last = !over && time.leftMs <= MINUTE_MS;
  const paused = session.pause !== null;
  const hush = plan !== undefined && (isSilence(plan) || plan.feel);
  const tone = paused ? 'paused' : hush ? 'hush' : over ? 'over' : last ? 'last' : 'steady';
  const caption = paused
    ? t.phase.paused
    : over
      ? t.phase.over
      : last
        ? t.phase.lastMinute
        : t.phase.of(Math.round(time.budgetMs / MINUTE_MS));
  return {
    elapsed: time.share,
    tone,
    digits: digits ? countdown(time.leftMs) : null,
    caption: digits || paused ? caption : wordsFor(time, t),
    ariaTimer: paused ? t.phase.spoken.paused : spokenTime(time, t),
  };
}

function readyFace(session: Session, t: Catalogue): Face {
  const minutes = session.phases.reduce((sum, phase) => sum + phase.plannedMs, 0) / MINUTE_MS;
  return {
    elapsed: 0,
    tone: 'steady',
    digits: null,
    caption: t.app.minutes(minutes),
    ariaTimer: t.app.minutes(minutes),
  };
}

function wordsFor(time: TimeLeft, t: Catalogue): string {
  if (time.leftMs <= -SECOND_MS) return t.phase.overInWords;
  if (time.leftMs <= MINUTE_MS || time.share > 0.85) return t.phase.nearlyDone;
  return time.share > 0.5 ? t.phase.halfway : t.phase.ample;
}

function spokenTime(time: TimeLeft, t: Catalogue): string {
  const seconds = Math.abs(Math.ceil(time.leftMs / SECOND_MS));
  const parts = [Math.floor(seconds / 60), seconds % 60] as const;
  return time.leftMs <= -SECOND_MS ? t.phase.spoken.over(...parts) : t.phase.spoken.left(...parts);
}
