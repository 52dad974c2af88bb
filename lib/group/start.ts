/** What a new session takes over from its group, so that it can begin with few choices. */
import { sameName } from '@/lib/session/names';
import { peopleHere, type Group, type GroupPerson, type GroupSettings } from './group';
import type { Meeting } from './meetings';
import { lastBrought, longestAgoFirst, nextFacilitator } from './memory';

export interface GroupStart {
  /** Who comes, in the group's order. */
  readonly people: readonly GroupPerson[];
  /** Whose turn it is to facilitate; null where the group has to say. */
  readonly facilitator: string | null;
  /** Who could bring a case: who never did, then who did longest ago. */
  readonly couldBring: readonly string[];
  readonly settings: GroupSettings;
}

export function startOf(group: Group, meetings: readonly Meeting[]): GroupStart {
  return {
    people: peopleHere(group),
    facilitator: nextFacilitator(group, meetings),
    couldBring: longestAgoFirst(group, lastBrought(meetings)),
    settings: group.settings,
  };
}

/** Who each name of a session is in the group, null for a guest: as `createSession` takes it. */
export function linkTo(
  { id, people }: Pick<Group, 'id' | 'people'>,
  names: readonly string[],
): { id: string; people: (string | null)[] } {
  return {
    id,
    people: names.map((name) => people.find((person) => sameName(person.name, name))?.id ?? null),
  };
}
