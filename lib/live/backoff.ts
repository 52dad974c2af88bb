/** How long to wait before connecting again (PROTOCOL R4). */
import { RECONNECT_MAX_MS, RECONNECT_MS } from './limits';

/** `attempt` counts from 0; `random` is from 0 up to 1, so that not everybody comes back at once. */
export function backoff(attempt: number, random: number): number {
  const whole = Math.min(RECONNECT_MS * 2 ** attempt, RECONNECT_MAX_MS);
  return (whole / 2) * (1 + random);
}
