/** The steps of a group's last meeting, with which the next one opens. */
import type { CarriedStep } from '@/lib/session/carriedSteps';
import { newestFirst, type Meeting } from './meetings';

/** A carried step with its words. */
export interface StepToCarry extends CarriedStep {
  readonly text: string;
}

/**
 * Those of the last meeting that had a case, of whoever is here. `inSession` finds the session's
 * person for one of the group.
 */
export function stepsToCarry(
  meetings: readonly Meeting[],
  inSession: (person: string) => string | null,
): StepToCarry[] {
  const last = newestFirst(meetings).find(({ cases }) => cases.length > 0);
  return (last?.steps ?? []).flatMap((step) => {
    const person = inSession(step.person);
    return person === null ? [] : [{ ...step, person }];
  });
}
