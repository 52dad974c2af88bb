/** When a meeting is too long: which named frame fits, and what is then shorter or missing. */
import { frame } from '@/lib/methods/frame/definition';
import { plannedMs, type AgendaPhase } from '@/lib/session/agenda';
import { MIN_PEOPLE } from '@/lib/session/events';
import { framePhases } from '@/lib/session/meetingPlan';
import { frameForms, sizesOf, type FrameForm } from '@/lib/session/templates';
import type { SetUpForm } from './form';
import { agendaOf, neededMs } from './plan';

export interface ShorterFrame {
  readonly form: FrameForm;
  readonly neededMs: number;
  /** Ids of frame phases, in the frame's order. */
  readonly shorter: readonly string[];
  readonly gone: readonly string[];
  /** What the group left out or shortened, and the named frame does not. */
  readonly longer: readonly string[];
}

/** The fullest named frame in which the meeting takes at most `availableMs`; null when none does. */
export function shorterFrame(
  form: SetUpForm,
  people: number,
  availableMs: number,
): ShorterFrame | null {
  const now = agendaOf(form);
  for (const name of frameForms) {
    const then = agendaOf({ ...form, frame: sizesOf(name) });
    const needed = neededMs(then, people, form.seat);
    if (needed > availableMs) continue;
    return { form: name, neededMs: needed, ...changes(now, then, people, form) };
  }
  return null;
}

function changes(
  now: readonly AgendaPhase[],
  then: readonly AgendaPhase[],
  people: number,
  { seat }: SetUpForm,
): Pick<ShorterFrame, 'shorter' | 'gone' | 'longer'> {
  const lengths = (agenda: readonly AgendaPhase[]) =>
    new Map(
      agenda
        .filter(({ source }) => source === 'frame')
        .map((plan) => [plan.id, plannedMs(plan, Math.max(MIN_PEOPLE, people), seat)]),
    );
  const [before, after] = [lengths(now), lengths(then)];
  const ids = framePhases(frame).map(({ id }) => id);
  const length = (of: ReadonlyMap<string, number>, id: string) => of.get(id) ?? 0;
  return {
    shorter: ids.filter((id) => after.has(id) && length(after, id) < length(before, id)),
    gone: ids.filter((id) => before.has(id) && !after.has(id)),
    longer: ids.filter((id) => length(after, id) > length(before, id)),
  };
}
