/** The time on the pill, from the machine's own clock. */
import type { Pill } from '@/lib/wire/callMessages';

/** `now` in wall-clock milliseconds. Empty when there is no time to show, or digits are off. */
export function pillTime(pill: Pill | null, now: number, pausedText: string): string {
  if (!pill) return '';
  if (pill.paused) return pausedText;
  if (pill.endsAt === null || !pill.digits) return '';
  const left = Math.ceil((pill.endsAt - now) / 1000);
  const seconds = Math.abs(left);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return left < 0 ? `+${text}` : text;
}
