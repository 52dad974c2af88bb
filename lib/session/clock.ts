/** A stopwatch as data: how long something has run, as a pure function of event times and now. */
export interface Clock {
  /** Milliseconds collected before `runningSince`. */
  readonly spentMs: number;
  /** Session time in milliseconds at which it was started, or null while it stands still. */
  readonly runningSince: number | null;
}

export const zeroClock: Clock = { spentMs: 0, runningSince: null };

/** Milliseconds run until `now`. A `now` before the start counts as the start. */
export function spentMs(clock: Clock, now: number): number {
  if (clock.runningSince === null) return clock.spentMs;
  return clock.spentMs + Math.max(0, now - clock.runningSince);
}

export function startClock(clock: Clock, at: number): Clock {
  return clock.runningSince === null ? { ...clock, runningSince: at } : clock;
}

export function stopClock(clock: Clock, at: number): Clock {
  return clock.runningSince === null ? clock : { spentMs: spentMs(clock, at), runningSince: null };
}

/** Takes back `ms` of what the clock has run, never below zero. */
export function discountClock(clock: Clock, ms: number, at: number): Clock {
  const spent = Math.max(0, spentMs(clock, at) - ms);
  return { spentMs: spent, runningSince: clock.runningSince === null ? null : at };
}
