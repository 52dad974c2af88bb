/** What only a former writer held: named by its numbers, not passed over (PROTOCOL W6). */
import type { MissingSteps } from '@/lib/wire/liveMessages';
import type { FormerRange } from './messages';

/** Far more than a session can have gone on unseen. */
const LONGEST = 2000;
const MOST = 200;

/** With one more, pieces of one epoch that touch joined; null where it says nothing new, or cannot be. */
export function withRange(
  ranges: readonly FormerRange[],
  range: FormerRange,
): readonly FormerRange[] | null {
  const { epoch, from, to } = range;
  if (from < 1 || to < from || to - from >= LONGEST) return null;
  const touches = (one: FormerRange) =>
    one.epoch === epoch && one.from <= to + 1 && from <= one.to + 1;
  if (ranges.some((one) => touches(one) && one.from <= from && one.to >= to)) return null;
  const touching = ranges.filter(touches);
  const rest = ranges.filter((one) => !touches(one));
  if (rest.length >= MOST) return null;
  const joined = {
    epoch,
    from: Math.min(from, ...touching.map((one) => one.from)),
    to: Math.max(to, ...touching.map((one) => one.to)),
  };
  return [...rest, joined].toSorted((a, b) => a.epoch - b.epoch || a.from - b.from);
}

/** What is lacked without what members gave again, in order. */
export function missingSteps(
  lacked: readonly FormerRange[],
  givenAgain: readonly FormerRange[],
): MissingSteps[] {
  return lacked.flatMap((range) => {
    let left: readonly MissingSteps[] = [{ from: range.from, to: range.to }];
    for (const again of givenAgain) {
      if (again.epoch === range.epoch) left = left.flatMap((piece) => without(piece, again));
    }
    return left;
  });
}

function without(piece: MissingSteps, { from, to }: MissingSteps): MissingSteps[] {
  if (to < piece.from || from > piece.to) return [piece];
  return [
    { from: piece.from, to: from - 1 },
    { from: to + 1, to: piece.to },
  ].filter((part) => part.from <= part.to);
}
