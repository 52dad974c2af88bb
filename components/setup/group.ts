/** What a known group fills in, and whose turn it is by what the group remembers. */
import { peopleHere, type Group } from '@/lib/group/group';
import {
  lastBrought,
  lastFacilitated,
  longestAgoFirst,
  nextFacilitator,
  type LastTimes,
} from '@/lib/group/memory';
import { parseNames, sameName } from '@/lib/session/names';
import { templates } from '@/lib/session/templates';
import type { KnownGroup } from '@/lib/wire/groupMessages';
import type { FormGroup, SetUpForm } from './form';
import { chosenCaseBringer, chosenFacilitator, peopleOf } from './people';
import { withTemplate } from './template';

/** Somebody, and how many meetings ago; null for never. */
export interface Turn {
  readonly name: string;
  readonly ago: number | null;
}

export interface Proposals {
  readonly facilitator: Turn | null;
  /** For each case that has nobody yet, null for the others; none while nobody ever brought a case. */
  readonly caseBringers: readonly (Turn | null)[];
}

/** The form for a meeting of this group; typed names that it knows are its people's. */
export function withGroup(form: SetUpForm, group: Group, now: number): SetUpForm {
  const known = (name: string) => group.people.some((person) => sameName(person.name, name));
  const guests = parseNames(form.names).names.filter((name) => !known(name));
  const here = new Set(peopleHere(group).map(({ id }) => id));
  const { structure, seat, firstTimersFirst } = group.settings;
  const filled = {
    ...form,
    group: asFormGroup(group, (id) => here.has(id)),
    names: guests.join('\n'),
    facilitator: '',
    cases: form.cases.map((each) => ({ ...each, caseBringer: '' })),
    structure,
    seat,
    firstTimersFirst,
  };
  const template = templates.find(({ id }) => id === group.settings.template);
  if (!template) return filled;
  return withTemplate(filled, template, { people: peopleOf(filled).names.length, now });
}

/** The same people by name alone. */
export function withoutGroup(form: SetUpForm): SetUpForm {
  return { ...form, group: null, names: peopleOf(form).names.join('\n') };
}

/** The group as it is now, with whoever was ticked before. */
export function followed(was: FormGroup, group: Group): FormGroup {
  const before = new Map(was.people.map(({ id, here }) => [id, here]));
  const here = new Set(peopleHere(group).map(({ id }) => id));
  return asFormGroup(group, (id) => before.get(id) ?? here.has(id));
}

export function asFormGroup(group: Group, isHere: (id: string) => boolean): FormGroup {
  const { id, name, people, agreements } = group;
  return {
    id,
    name,
    people: people.map((person) => ({
      id: person.id,
      name: person.name,
      here: isHere(person.id),
    })),
    agreements: agreements.map(({ id: key, text, meaning }) => ({ id: key, text, meaning })),
  };
}

/** Among those who are ticked; whoever facilitates brings no case, unless the seat is empty. */
export function proposalsFor(form: SetUpForm, known: KnownGroup | undefined): Proposals {
  if (!form.group || !known) return { facilitator: null, caseBringers: [] };
  const people = form.group.people.map(({ here, ...person }) => ({ ...person, away: !here }));
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  const turn = (id: string, last: LastTimes): Turn => ({
    name: nameOf(id),
    ago: last.get(id)?.ago ?? null,
  });

  const settings = { ...known.group.settings, seat: form.seat };
  const next = nextFacilitator({ people, settings }, known.meetings);
  const facilitator = next === null ? null : turn(next, lastFacilitated(known.meetings));

  const brought = lastBrought(known.meetings);
  const { names } = peopleOf(form);
  const leads = names[chosenFacilitator(form, names, facilitator?.name)];
  const taken = new Set(form.cases.map(({ caseBringer }) => caseBringer));
  if (form.seat !== 'empty' && leads !== undefined) taken.add(leads);
  const waiting = longestAgoFirst({ people }, brought).filter((id) => !taken.has(nameOf(id)));
  const turns = brought.size === 0 ? [] : waiting.map((id) => turn(id, brought));
  return {
    facilitator,
    caseBringers: form.cases.map((each) =>
      chosenCaseBringer(each, names) === null ? (turns.shift() ?? null) : null,
    ),
  };
}
