/** The time on the pill, from the machine's own clock. */
import type { Pill } from '@/lib/wire/callMessages';

/**
 * `now` in wall-clock milliseconds. Whole minutes, and seconds only in the minutes beside the end:
 * a number that moves each second draws every eye to it, and the call page would draw a frame for
 * it. Empty when there is no time to show, or digits are off.
 */
export function pillTime(pill: Pill | null, now: number, pausedText: string): string {
  if (!pill) return '';
  if (pill.paused) return pausedText;
  if (pill.endsAt === null || !pill.digits) return '';
  const left = Math.ceil((pill.endsAt - now) / 1000);
  if (left >= 60) return `${Math.ceil(left / 60)} min`;
  if (left <= -60) return `+${Math.floor(-left / 60)} min`;
  const text = `0:${String(Math.abs(left)).padStart(2, '0')}`;
  return left < 0 ? `+${text}` : text;
}

/** Milliseconds after which `pillTime` may say something else; null while it stays as it is. */
export function pillChangesIn(pill: Pill | null, now: number): number | null {
  if (!pill || pill.paused || pill.endsAt === null || !pill.digits) return null;
  const left = pill.endsAt - now;
  const step = left > 61_000 || left < -60_000 ? 60_000 : 1000;
  const rest = left % step;
  return (rest > 0 ? rest : step + rest) + 1;
}
