/** What the remembered meetings say: whose turn it is to facilitate, who brought when, which method came in a row. */
import { peopleHere, type Group } from './group';
import { newestFirst, type Meeting } from './meetings';

/** The last time that somebody did something; `ago` counts meetings, 1 for the last one. */
export interface LastTime {
  readonly at: number;
  readonly ago: number;
}

export type LastTimes = ReadonlyMap<string, LastTime>;

/** So many times the same method is worth a word. */
const IN_A_ROW = 3;

export function lastFacilitated(meetings: readonly Meeting[]): LastTimes {
  return lastTimes(meetings, ({ facilitator }) => [facilitator]);
}

export function lastBrought(meetings: readonly Meeting[]): LastTimes {
  return lastTimes(meetings, ({ cases }) => cases.map(({ caseBringer }) => caseBringer));
}

function lastTimes(
  meetings: readonly Meeting[],
  who: (meeting: Meeting) => readonly (string | null)[],
): LastTimes {
  const last = new Map<string, LastTime>();
  newestFirst(meetings).forEach((meeting, i) => {
    for (const person of who(meeting)) {
      if (person !== null && !last.has(person)) {
        last.set(person, { at: meeting.startedAt, ago: i + 1 });
      }
    }
  });
  return last;
}

/** Those who are here: who never did it first, then who did it longest ago; else in the group's order. */
export function longestAgoFirst(group: Pick<Group, 'people'>, last: LastTimes): string[] {
  const ago = (id: string) => last.get(id)?.ago ?? Number.MAX_SAFE_INTEGER;
  return peopleHere(group)
    .map(({ id }) => id)
    .sort((a, b) => ago(b) - ago(a));
}

/** Who facilitates the next meeting; null when the seat is empty or nothing is known. */
export function nextFacilitator(
  group: Pick<Group, 'people' | 'settings'>,
  meetings: readonly Meeting[],
): string | null {
  const { seat, facilitator } = group.settings;
  if (seat === 'empty') return null;
  const last = lastFacilitated(meetings);
  if (seat === 'rotating') return longestAgoFirst(group, last)[0] ?? null;
  const here = new Set(peopleHere(group).map(({ id }) => id));
  if (facilitator !== null) return here.has(facilitator) ? facilitator : null;
  const [latest] = [...last].filter(([id]) => here.has(id)).sort(([, a], [, b]) => a.ago - b.ago);
  return latest?.[0] ?? null;
}

/** The method of the last three cases, when it was the same one. */
export function methodInARow(meetings: readonly Meeting[]): string | null {
  const newest = newestFirst(meetings)
    .flatMap(({ cases }) => cases.toReversed())
    .slice(0, IN_A_ROW);
  const [first] = newest;
  if (!first || newest.length < IN_A_ROW) return null;
  return newest.every(({ method }) => method === first.method) ? first.method : null;
}
