/** What stands in the circle: the phase's time as ring, digits and words. */
import type { CircleProps } from '@/components/circle/Circle';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { countdown, duration } from '@/lib/i18n/times';
import type { Session } from '@/lib/session/state';
import { phaseTime, type TimeLeft } from '@/lib/session/time';
import { isSilence } from '@/lib/session/turnList';
import type { Language } from '@/lib/wire/preferences';

const MINUTE_MS = 60_000;
const SECOND_MS = 1000;

export type Face = Pick<CircleProps, 'elapsed' | 'tone' | 'digits' | 'caption' | 'ariaTimer'>;

/** Before the start: how long it will take. */
export function faceOf(
  session: Session,
  now: number,
  digits: boolean,
  t: Catalogue,
  language: Language,
): Face {
  const phase = session.phases[session.current];
  return phase
    ? phaseFace(session, phaseTime(phase, now), digits, t)
    : readyFace(session, t, language);
}

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
