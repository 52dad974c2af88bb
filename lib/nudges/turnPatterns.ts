/** What the turns of a phase show of how its talk goes: fast, swelling, to and fro between two, too long. */
import { spentMs } from '@/lib/session/clock';
import type { EndedTurn, Turns } from '@/lib/session/state';

type Lately = Pick<Turns, 'lately'>;

/** Shorter than this leaves no room after an answer. */
const FAST_MS = 25_000;
const FAST_IN_A_ROW = 4;
/** So much longer than what was planned. */
const LONG = 1.5;
const LONG_IN_A_ROW = 3;
/** Over the soft limit, long enough not to be the end of a sentence. */
const OVERRUN_MS = 15_000;

function newest({ lately }: Lately, count: number): readonly EndedTurn[] {
  return lately.length < count ? [] : lately.slice(-count);
}

/** The last four turns each took less than 25 seconds. */
export function fastTurns(turns: Lately): boolean {
  const last = newest(turns, FAST_IN_A_ROW);
  return last.length > 0 && last.every(({ ms }) => ms < FAST_MS);
}

/** The last three turns each took more than one and a half times what they had; never without a limit. */
export function risingTurns(turns: Lately): boolean {
  const last = newest(turns, LONG_IN_A_ROW);
  return last.length > 0 && last.every(({ ms, limitMs }) => limitMs > 0 && ms > LONG * limitMs);
}

/** The last four turns went to and fro between the same two. */
export function alternating(turns: Lately): boolean {
  const [a, b, c, d] = newest(turns, FAST_IN_A_ROW).map(({ person }) => person);
  return a !== undefined && a !== b && a === c && b === d;
}

/** The turn that runs is a quarter of a minute over its soft limit. `now` is session time. */
export function overrun({ speaker, clock, limitMs }: Turns, now: number): boolean {
  return speaker !== null && limitMs > 0 && spentMs(clock, now) - limitMs >= OVERRUN_MS;
}
