/** Steps of the group's last meeting, with which the next one opens. Their words are content. */
import type { PersonId } from './state';
import type { StepKind, YieldWay } from './yield';

/** As many as the cases that a group remembers of a meeting. */
export const MAX_CARRIED_STEPS = 12;

export interface CarriedStep {
  readonly id: string;
  /** Whose it is, in this session. */
  readonly person: PersonId;
  readonly how: YieldWay;
  readonly kind: StepKind | null;
  readonly lookAgainOn: string | null;
}

export function stepKey(id: string): string {
  return `step/${id}`;
}

/** The frame's phase in which the group looks back. */
export function looksBack(plan: { readonly source: string; readonly id: string }): boolean {
  return plan.source === 'frame' && plan.id === 'terugblik';
}
