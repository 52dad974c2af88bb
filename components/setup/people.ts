/** Who takes part, as far as the form says: the people of a group who are here, and who was typed. */
import { checkNames, parseNames, sameName, type NameProblem } from '@/lib/session/names';
import type { SetUpForm } from './form';

export interface FormPeople {
  readonly names: readonly string[];
  /** Who each of `names` is in the group; null for a guest. */
  readonly inGroup: readonly (string | null)[];
  readonly problems: readonly NameProblem[];
}

export function peopleOf({ group, names: text }: Pick<SetUpForm, 'group' | 'names'>): FormPeople {
  const typed = parseNames(text);
  if (!group) return { ...typed, inGroup: typed.names.map(() => null) };
  const here = group.people.filter((person) => person.here);
  const away = group.people.filter((person) => !person.here);
  const known = (name: string) => away.find((person) => sameName(person.name, name))?.id ?? null;
  const names = [...here.map(({ name }) => name), ...typed.names];
  return {
    names,
    inGroup: [...here.map(({ id }) => id), ...typed.names.map(known)],
    // The lines of a long name are those of the field; all else concerns the whole list.
    problems: [
      ...typed.problems.filter(({ kind }) => kind === 'tooLong'),
      ...checkNames(names).filter(({ kind }) => kind !== 'tooLong'),
    ],
  };
}

/** The facilitator who was chosen, else who is proposed, else the first of the list. */
export function chosenFacilitator(
  form: Pick<SetUpForm, 'facilitator'>,
  names: readonly string[],
  proposed = '',
): number {
  const chosen = names.indexOf(form.facilitator);
  return chosen >= 0 ? chosen : Math.max(0, names.indexOf(proposed));
}

/** Null when nobody was chosen, or the one chosen is no longer in the list. */
export function chosenCaseBringer(
  { caseBringer }: { readonly caseBringer: string },
  names: readonly string[],
): number | null {
  const at = caseBringer === '' ? -1 : names.indexOf(caseBringer);
  return at < 0 ? null : at;
}
