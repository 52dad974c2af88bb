/** How practised a group is when it chooses a method: what it did lately, and how often it met. */
import { newestFirst, type Meeting } from './meetings';

export interface Practice {
  /** Methods by id, newest first; empty when nobody knows. */
  readonly recent: readonly string[];
  /** Meetings before the one at hand; null when nobody knows. */
  readonly meetings: number | null;
}

/** The session that runs while a method is chosen. */
export interface AtHand {
  readonly session: string;
  /** Of the cases before the one that is chosen for, in their order. */
  readonly methods: readonly string[];
}

/** Further back than this a method is new again. */
const RECENT_MEETINGS = 6;

/**
 * `meetings` are those that the group remembers, null without a group. The one at hand is among
 * them as far as it has come, and counts by what its session says.
 */
export function practiceOf(
  meetings: readonly Meeting[] | null,
  atHand: AtHand | null = null,
): Practice {
  const before = newestFirst(meetings ?? []).filter(({ session }) => session !== atHand?.session);
  const held = before.filter(({ cases }) => cases.length > 0).slice(0, RECENT_MEETINGS);
  return {
    recent: [
      ...(atHand?.methods ?? []).toReversed(),
      ...held.flatMap(({ cases }) => cases.toReversed().map(({ method }) => method)),
    ],
    meetings: meetings && before.length,
  };
}
