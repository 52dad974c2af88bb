/** How far apart what two screens show is. */
import type { Drawing } from './drawnTime';

/** In milliseconds. */
export interface Apart {
  /** Between the two clocks: what stands on each screen, with the time since its drawing taken off. */
  readonly clocksMs: number;
  /** Between what stands there, where each screen draws in a rhythm of its own. */
  readonly drawnMs: number;
}

/** At this moment of the machine's time; null where one of them has drawn nothing yet. */
export function apartAt(
  at: number,
  one: readonly Drawing[],
  other: readonly Drawing[],
): Apart | null {
  const left = latest(at, one);
  const right = latest(at, other);
  if (!left || !right) return null;
  return {
    clocksMs: Math.abs(left.leftMs + left.at - (right.leftMs + right.at)),
    drawnMs: Math.abs(left.leftMs - right.leftMs),
  };
}

function latest(at: number, drawings: readonly Drawing[]): Drawing | undefined {
  return drawings.findLast((drawing) => drawing.at <= at);
}
