/** Whether the meeting of the form fits, and the room that it leaves for the method of one case. */
import { frame } from '@/lib/methods/frame/definition';
import { fitPlan, roomInPlan, type Fit, type Room } from '@/lib/session/fitting';
import type { SetUpForm } from './form';
import { chosenPlan, reckonedMethods, reckonedWith, type Own } from './plan';

export interface FitWith {
  /** Milliseconds until the end, or null when there is none. */
  readonly availableMs: number | null;
  readonly own: Own;
}

export function fitOf(form: SetUpForm, people: number, { availableMs, own }: FitWith): Fit {
  return fitPlan(frame, chosenPlan(form), reckonedMethods(form.cases, own), {
    ...gathering(form, people),
    availableMs,
  });
}

/** `number`: of the case, 1 and up. */
export function roomFor(
  form: SetUpForm,
  people: number,
  { number, availableMs, own }: FitWith & { readonly number: number },
): Room {
  return roomInPlan(frame, chosenPlan(form), reckonedMethods(form.cases, own), {
    ...gathering(form, people),
    number,
    availableMs,
  });
}

function gathering({ seat }: SetUpForm, people: number) {
  return { people: reckonedWith(people), seat };
}
