/** Which of two chains of writers counts, and how much of their logs is the same (PROTOCOL W1, W5, W6). */
import type { Certificate } from './messages';

/** One writer's place: how it came to write, and the newest number when each of the chain began. */
export interface Reign {
  readonly chain: readonly Certificate[];
  readonly bases: readonly number[];
}

/** How many changes of writer both have in common. */
export function commonLength(one: readonly Certificate[], other: readonly Certificate[]): number {
  let at = 0;
  while (isSame(one[at], other[at])) at += 1;
  return at;
}

/**
 * A writer numbers its certificates upwards: where two chains part, the higher epoch counts, and a
 * successor comes after whom it succeeds.
 */
export function isLater(one: readonly Certificate[], other: readonly Certificate[]): boolean {
  const at = commonLength(one, other);
  const [mine, theirs] = [one[at], other[at]];
  if (!mine) return false;
  return !theirs || mine.epoch > theirs.epoch;
}

/** The last number up to which the logs of both are the same; infinite for one reign. */
export function sharedUpTo(one: Reign, other: Reign): number {
  const at = commonLength(one.chain, other.chain);
  return Math.min(Number.POSITIVE_INFINITY, ...one.bases.slice(at), ...other.bases.slice(at));
}

function isSame(one: Certificate | undefined, other: Certificate | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.epoch === other.epoch &&
    one.kind === other.kind &&
    one.to.sign === other.to.sign &&
    one.to.agree === other.to.agree
  );
}
