/** The one way in which something for one person's eyes comes on their screen. */
import type { ComponentChildren } from 'preact';
import { usePanel } from '@/components/app/panel';

/** What only one person may see; each stands in a test, with the files that show it. */
export type PrivatePart =
  /** One's own notes, case sheet and kept cases, what was parked, and a report of them. */
  | 'ownNotes'
  /** Private signals, given or counted. */
  | 'signals'
  /** Nudges and pitfalls that are chosen for this person. */
  | 'nudges'
  /** How far somebody has landed, and who asks for aftercare. */
  | 'scores'
  /** Answers without a name, before they are given. */
  | 'answers'
  /** What somebody takes from a case, before they share it. */
  | 'yields'
  /** What the facilitator alone has counted or marked. */
  | 'tallies'
  /** What groups remember. */
  | 'groups';

/** True while the part may not be on the screen. */
export function useHides(_part: PrivatePart): boolean {
  return usePanel().snapshot.value.screenShared;
}

export interface PrivateProps {
  readonly part: PrivatePart;
  readonly children: ComponentChildren;
}

/** A part of a screen: not there while the screen is shared. What is typed in it is kept elsewhere. */
export function Private({ part, children }: PrivateProps) {
  return useHides(part) ? null : <>{children}</>;
}
