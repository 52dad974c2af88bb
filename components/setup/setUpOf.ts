/** From the form to what the background is asked to create. */
import { nextClockTime } from '@/lib/i18n/times';
import type { SetUp } from '@/lib/wire/viewMessages';
import type { SetUpForm } from './form';
import { chosenCaseBringer, chosenFacilitator, peopleOf } from './people';
import { chosenPlan } from './plan';

export interface SetUpMoment {
  /** Wall-clock milliseconds. */
  readonly wallNow: number;
  /** Turns a wall-clock moment into session time; both in milliseconds. */
  readonly toSession: (wallMs: number) => number;
  /** Who facilitates when nobody was chosen. */
  readonly proposed: string | undefined;
}

export function toSetUp(form: SetUpForm, { wallNow, toSession, proposed }: SetUpMoment): SetUp {
  const { names, inGroup } = peopleOf(form);
  const end = nextClockTime(form.end, wallNow);
  return {
    names: [...names],
    facilitator: chosenFacilitator(form, names, proposed),
    seat: form.seat,
    structure: form.structure,
    plan: chosenPlan(form),
    caseBringers: form.cases.map((each) => chosenCaseBringer(each, names)),
    agreements: form.group?.agreements ?? [],
    endBy: end === null ? null : toSession(end),
    firstTimersFirst: form.firstTimersFirst,
    ...(form.rank !== null && { rank: form.rank }),
    ...(form.group && { group: { id: form.group.id, people: [...inGroup] } }),
  };
}
