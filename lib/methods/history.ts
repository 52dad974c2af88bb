/** Steps back and forth while a method is edited. */
import type { OwnMethod } from './ownMethod';

/** Steps that can be taken back; older ones are forgotten. */
export const MAX_STEPS = 50;

export interface History {
  readonly past: readonly OwnMethod[];
  readonly present: OwnMethod;
  readonly future: readonly OwnMethod[];
  /** What the last step changed; null after a step back or forth. */
  readonly field: string | null;
}

export function startHistory(present: OwnMethod): History {
  return { past: [], present, future: [], field: null };
}

/** A new step. Steps that follow each other in one `field`, such as its letters, are one step. */
export function remember(history: History, present: OwnMethod, field: string | null): History {
  const goesOn = field !== null && field === history.field && history.past.length > 0;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present, future: [], field };
}

export function undo(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], field: null };
}

export function redo(history: History): History {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  if (!next) return history;
  return { past: [...past, present], present: next, future: rest, field: null };
}
