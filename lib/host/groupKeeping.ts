/** Ties a session to its group for as long as it is on the panel, and tells the group what to remember of it. */
import { peopleHere } from '@/lib/group/group';
import { meetingOf, type GroupTie, type Meeting } from '@/lib/group/meetings';
import { lastBrought } from '@/lib/group/memory';
import type { CommandBody } from '@/lib/session/commands';
import { sameName } from '@/lib/session/names';
import { noteKey } from '@/lib/session/notes';
import type { SessionState } from '@/lib/session/state';
import type { ContentRow } from '@/lib/store/database';
import type { SessionStore, Beside } from '@/lib/store/sessionStore';
import type { Snapshot } from '@/lib/wire/viewMessages';

type Content = ReadonlyMap<string, string>;

/** Erased with the names: the log alone cannot be traced to people of a group. */
function groupPersonKey(person: string): string {
  return `groupPerson/${person}`;
}

/** Whom the group expected and left off the session's list. */
const LEFT = 'groupLeft/';

/** `links` are people of the session with who they are in the group; null for a guest. */
export function groupRows(
  session: string,
  links: readonly (readonly [person: string, inGroup: string | null])[],
): ContentRow[] {
  return links.flatMap(([person, text]) =>
    text === null ? [] : [{ session, key: groupPersonKey(person), text }],
  );
}

/** Of those whom the group expects, who is not among these. */
export function leftRows(
  session: string,
  expected: readonly string[],
  linked: readonly (string | null)[],
): ContentRow[] {
  const left = expected.filter((member) => !linked.includes(member));
  return left.map((text) => ({ session, key: `${LEFT}${text}`, text }));
}

/** What is needed of a group when a session of it is made. */
export async function readGroup(
  { groups }: Pick<SessionStore, 'groups'>,
  id: string,
): Promise<{ meetings: Meeting[]; expected: string[] }> {
  const [meetings, found] = await Promise.all([groups.meetingsOf(id), groups.read(id)]);
  const people = found && 'group' in found ? peopleHere(found.group) : [];
  return { meetings, expected: people.map((person) => person.id) };
}

/** How a session whose content this is belongs to its group. */
export function tieOf(group: string, content: Content): GroupTie {
  return {
    group,
    inGroup: (person) => content.get(groupPersonKey(person)) ?? null,
    left: [...content].flatMap(([key, text]) => (key.startsWith(LEFT) ? [text] : [])),
  };
}

/** The group of a session, and who is who in it. */
export function linkTo(id: string, content: Content): NonNullable<Snapshot['group']> {
  const start = groupPersonKey('');
  const people = [...content].flatMap(([key, text]) =>
    key.startsWith(start) ? [[key.slice(start.length), text] as const] : [],
  );
  return { id, people: Object.fromEntries(people) };
}

/** Somebody who comes later and whom the group knows by this name. */
export async function joinerRows(
  store: SessionStore,
  group: string | null,
  content: Content,
  joiner: { readonly session: string; readonly person: string; readonly name: string },
): Promise<ContentRow[]> {
  const found = group === null ? undefined : await store.groups.read(group);
  if (!found || !('group' in found)) return [];
  const known = found.group.people.find(({ name }) => sameName(name, joiner.name));
  const there = [...content].some(
    ([key, text]) => key.startsWith(groupPersonKey('')) && text === known?.id,
  );
  if (!known || there) return [];
  return groupRows(joiner.session, [[joiner.person, known.id]]);
}

/**
 * For who offers a case: the day on which they brought one before, null for never; undefined where
 * the group remembers no meeting, or does not know them.
 */
export async function broughtBefore(
  body: CommandBody,
  store: SessionStore,
  group: string | null,
  content: Content,
  session: string | undefined,
): Promise<string | null | undefined> {
  if (body.type !== 'offerCase' || group === null) return undefined;
  const inGroup = content.get(groupPersonKey(body.person));
  if (inGroup === undefined) return undefined;
  const { groups } = await store.groups.readAll();
  const known = groups.find((each) => each.group.id === group);
  const before = known?.meetings.filter((meeting) => meeting.session !== session) ?? [];
  if (before.length === 0) return undefined;
  const last = lastBrought(before).get(inGroup);
  return last ? localDay(last.at) : null;
}

/** As in 2026-03-12, where this machine stands: Swedish writes days like that. */
function localDay(wallMs: number): string {
  return new Date(wallMs).toLocaleDateString('sv-SE');
}

interface SessionWithWords {
  readonly state: SessionState | null;
  readonly content: Content;
}

/** What a step changes in the group's memory, to be stored in one piece with the step. */
export function meetingBeside(
  group: string | null,
  before: SessionWithWords,
  after: SessionWithWords,
): Pick<Beside, 'meeting'> {
  if (group === null || !after.state) return {};
  const meetingIn = ({ state, content }: SessionWithWords) =>
    state && meetingOf(state, tieOf(group, content), (note) => content.get(noteKey(note)) ?? null);
  const meeting = meetingIn(after);
  if (JSON.stringify(meetingIn(before)) === JSON.stringify(meeting)) return {};
  return { meeting: { session: after.state.id, meeting } };
}
