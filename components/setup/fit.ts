/** Whether the meeting of the form fits, and the room that it leaves for the method of one case. */
import { frame } from '@/lib/methods/frame/definition';
import { fitPlan, roomInPlan, type Fit, type Room } from '@/lib/session/fitting';
import type { SetUpForm } from './form';
import { chosenPlan, methodOf, reckonedWith } from './plan';

/** `availableMs`: milliseconds until the end, or null when there is none. */
export function fitOf(form: SetUpForm, people: number, availableMs: number | null): Fit {
  return fitPlan(frame, chosenPlan(form), form.cases.map(methodOf), {
    ...gathering(form, people),
    availableMs,
  });
}

/** `number`: of the case, 1 and up. */
export function roomFor(
  form: SetUpForm,
  people: number,
  { number, availableMs }: { readonly number: number; readonly availableMs: number | null },
): Room {
  return roomInPlan(frame, chosenPlan(form), form.cases.map(methodOf), {
    ...gathering(form, people),
    number,
    availableMs,
  });
}

function gathering({ seat }: SetUpForm, people: number) {
  return { people: reckonedWith(people), seat };
}
