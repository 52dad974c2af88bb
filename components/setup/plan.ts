/** The meeting that the form describes: its plan, its running order, and what has not been chosen yet. */
import { frame } from '@/lib/methods/frame/definition';
import { findMethod, methods, type LibraryMethod } from '@/lib/methods/library';
import { composeAgenda, plannedMs, type AgendaPhase } from '@/lib/session/agenda';
import type { MeetingPlan, Seat } from '@/lib/session/meetingPlan';
import { MIN_PEOPLE } from '@/lib/session/events';
import type { FormCase, SetUpForm } from './form';

type Meeting = Pick<SetUpForm, 'frame' | 'cases'>;

/** The method of a case; the first of the library while none was chosen. */
export function methodOf({ method }: Pick<FormCase, 'method'>): LibraryMethod {
  const found = findMethod(method) ?? methods[0];
  if (!found) throw new Error('the library has no methods');
  return found;
}

export function chosenPlan({ frame: sizes, cases }: Meeting): MeetingPlan {
  return {
    frame: sizes,
    cases: cases.map((each) => ({ method: methodOf(each).id, leaveOut: [...each.leaveOut] })),
  };
}

export function agendaOf(meeting: Meeting): AgendaPhase[] {
  return composeAgenda(frame, chosenPlan(meeting), meeting.cases.map(methodOf));
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
