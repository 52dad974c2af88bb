/** How far the writer's session time is from one's own clock (PROTOCOL T1). */
import { TIME_SAMPLES } from './limits';

/** One question and its answer, in milliseconds. `t0` and `t3` by one's own clock, the others by the writer's. */
export interface TimeSample {
  /** Asked. */
  readonly t0: number;
  /** Heard by the writer, and answered. */
  readonly t1: number;
  readonly t2: number;
  /** The answer came. */
  readonly t3: number;
}

interface Estimate {
  /** Writer minus own; wrong by half the round trip at most, however uneven the two ways. */
  readonly offsetMs: number;
  readonly roundTripMs: number;
}

/** Both clocks tick in whole milliseconds. */
const RESOLUTION_MS = 2;

/**
 * Believes the quickest of the last answers. The offset moves a little whenever a quicker one comes
 * or the quickest gets old: whoever shows time that must not go back takes care of that there.
 */
export class ClockOffset {
  /** Newest last. */
  private estimates: readonly Estimate[] = [];

  /** Milliseconds to add to one's own clock to get the writer's; null before the first answer. */
  get offsetMs(): number | null {
    return this.quickest?.offsetMs ?? null;
  }

  /** False for an answer that cannot be: it is not counted. */
  take(sample: TimeSample): boolean {
    const estimate = estimateOf(sample);
    if (!estimate) return false;
    const { quickest } = this;
    const before = quickest && contradict(quickest, estimate) ? [] : this.estimates;
    this.estimates = [...before, estimate].slice(-TIME_SAMPLES);
    return true;
  }

  /** After one's own clock jumped: what was measured before says nothing now. */
  reset(): void {
    this.estimates = [];
  }

  /** The newest of equals. */
  private get quickest(): Estimate | undefined {
    return this.estimates.reduce<Estimate | undefined>(
      (best, one) => (best && best.roundTripMs < one.roundTripMs ? best : one),
      undefined,
    );
  }
}

function estimateOf({ t0, t1, t2, t3 }: TimeSample): Estimate | null {
  const roundTripMs = t3 - t0 - (t2 - t1);
  const offsetMs = (t1 - t0 + (t2 - t3)) / 2;
  const possible = t2 >= t1 && roundTripMs >= 0;
  return possible && Number.isFinite(offsetMs) && Number.isFinite(roundTripMs)
    ? { offsetMs, roundTripMs }
    : null;
}

/** Further apart than delays explain: a clock was set in between. */
function contradict(one: Estimate, other: Estimate): boolean {
  const apart = Math.abs(one.offsetMs - other.offsetMs);
  return apart > (one.roundTripMs + other.roundTripMs) / 2 + RESOLUTION_MS;
}
