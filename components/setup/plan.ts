/** The meeting that the form describes: its plan, its running order, and what has not been chosen yet. */
import { frame } from '@/lib/methods/frame/definition';
import { findMethod, methods, type LibraryMethod } from '@/lib/methods/library';
import type { OwnMethodsById } from '@/lib/methods/ownMethod';
import type { MethodDefinition } from '@/lib/methods/schema';
import { composeAgenda, plannedMs, type AgendaPhase } from '@/lib/session/agenda';
import type { MeetingPlan, Seat } from '@/lib/session/meetingPlan';
import { MIN_PEOPLE } from '@/lib/session/events';
import type { FormCase, SetUpForm } from './form';

type Meeting = Pick<SetUpForm, 'frame' | 'cases'>;

/** What a method is looked up in beside the library; null until it is there. */
export type Own = OwnMethodsById | null;

type Chosen = Pick<FormCase, 'method'>;

/** The method of a case; the first of the library while none was chosen, null where it is not there. */
export function methodOf({ method }: Chosen, own: Own): MethodDefinition | null {
  if (method === '') return first();
  return findMethod(method) ?? own?.get(method)?.definition ?? null;
}

export function chosenPlan({ frame: sizes, cases }: Meeting): MeetingPlan {
  return {
    frame: sizes,
    cases: cases.map(({ method, leaveOut }) => ({
      method: method || first().id,
      leaveOut: [...leaveOut],
    })),
  };
}

/** The methods that times are reckoned with, one a case: one that is not there takes none. */
export function reckonedMethods(cases: readonly Chosen[], own: Own): MethodDefinition[] {
  return cases.map((each) => methodOf(each, own) ?? { ...first(), phases: [] });
}

export function agendaOf(meeting: Meeting, own: Own): AgendaPhase[] {
  return composeAgenda(frame, chosenPlan(meeting), reckonedMethods(meeting.cases, own));
}

function first(): LibraryMethod {
  const [method] = methods;
  if (!method) throw new Error('the library has no methods');
  return method;
}

/** As many as the methods are written for, as long as nobody has been named. */
const USUAL_GROUP = 6;

/** For how many people times are reckoned. */
export function reckonedWith(people: number): number {
  return people < MIN_PEOPLE ? USUAL_GROUP : people;
}

/** Minutes of a phase for so many people. */
export function minutesOf(plan: AgendaPhase, people: number, seat: Seat): number {
  return plannedMs(plan, reckonedWith(people), seat) / 60_000;
}
