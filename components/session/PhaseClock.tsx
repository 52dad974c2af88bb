/** The circle with the phase's time in it. */
import { useMemo, useRef } from 'preact/hooks';
import { usePanel, useNames } from '@/components/app/panel';
import { Circle, type CircleProps } from '@/components/circle/Circle';
import { smallestHeight } from '@/components/circle/smallestHeight';
import { useMe } from '@/components/live/situation';
import { useSize } from '@/components/ui/useSize';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { clockTime, countdown, duration } from '@/lib/i18n/times';
import type { Session } from '@/lib/session/state';
import { phaseEndsAt, phaseTime, type TimeLeft } from '@/lib/session/time';
import { isSilence } from '@/lib/session/turnList';
import type { Language } from '@/lib/wire/preferences';
import styles from './phaseClock.module.css';
import { seatsOf } from './seats';

const MINUTE_MS = 60_000;
const SECOND_MS = 1000;

/** Without `onSeat` the seats are only to be looked at. */
export interface OnSeat {
  readonly onSeat: ((id: string) => void) | undefined;
}

export function PhaseClock({ onSeat }: OnSeat) {
  const panel = usePanel();
  const nameOf = useNames();
  const me = useMe();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const session = panel.session.value;
  const phase = session?.phases[session.current];
  const t = panel.t.value;
  const now = panel.now.value;
  const width = size?.width ?? 0;
  const typed = JSON.stringify(
    session?.people.map(({ id }) => (id === me ? t.me.you : nameOf(id))) ?? [],
  );
  // Keyed by the names alone, as the circle's own layout is.
  const lowest = useMemo(
    () => (width === 0 ? 0 : smallestHeight(JSON.parse(typed) as string[], width)),
    [typed, width],
  );
  if (!session) return null;
  const seats = seatsOf(session, nameOf, now, t, me);
  const face = phase
    ? phaseFace(session, phaseTime(phase, now), panel.snapshot.value.preferences.digits, t)
    : readyFace(session, t, panel.language.value);
  const endsAt = phaseEndsAt(session, now);
  const quiet = face.digits === null || session.pause !== null;
  return (
    <div class={styles.box} ref={box} style={{ minHeight: `${lowest}px` }}>
      {size && width > 0 && (
        <div class={styles.fill}>
          <Circle
            seats={seats}
            {...face}
            {...(endsAt !== null &&
              !quiet && {
                endsAt: t.phase.until(clockTime(panel.toWall(endsAt), panel.language.value)),
              })}
            width={width}
            maxHeight={size.height}
            {...(onSeat && { onSeat })}
          />
        </div>
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

function readyFace(session: Session, t: Catalogue, language: Language): Face {
  const ms = session.phases.reduce((sum, phase) => sum + phase.plannedMs, 0);
  return {
    elapsed: 0,
    tone: 'steady',
    digits: null,
    caption: duration(ms, language),
    ariaTimer: t.app.minutes(Math.round(ms / MINUTE_MS)),
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
