/** Names become ids: the commands that bring people in, and the content that is stored beside them. */
import type { Meeting } from '@/lib/group/meetings';
import { stepsToCarry } from '@/lib/group/stepsToCarry';
import type { Agreement } from '@/lib/session/agreement';
import { stepKey } from '@/lib/session/carriedSteps';
import type { Command } from '@/lib/session/commands';
import { checkNames, cleanName } from '@/lib/session/names';
import type { SessionState } from '@/lib/session/state';
import { agreementKey, type SessionTexts } from '@/lib/session/texts';
import type { ContentRow } from '@/lib/store/database';
import type { SetUp } from '@/lib/wire/viewMessages';
import { groupRows, leftRows } from './groupKeeping';

/** A command, and the names that go to the disk with what it makes. */
export interface Making {
  readonly command: Command;
  readonly content: readonly ContentRow[];
}

export function personKey(id: string): string {
  return `person/${id}`;
}

export function contentOf(
  session: string,
  names: readonly (readonly [person: string, name: string])[],
): ContentRow[] {
  return names.map(([person, text]) => ({ session, key: personKey(person), text }));
}

function agreementRows(session: string, agreements: readonly Agreement[]): ContentRow[] {
  return agreements.map(({ id, text, meaning }) => ({
    session,
    key: agreementKey(id),
    text: JSON.stringify({ text, meaning }),
  }));
}

/** As they came from another machine. */
export function textRows(session: string, texts: SessionTexts): ContentRow[] {
  return Object.entries(texts).map(([key, text]) => ({ session, key, text }));
}

/** What the group remembers, and whom it expects; nothing where it is no group's meeting. */
export interface OfGroup {
  readonly meetings: readonly Meeting[];
  readonly expected: readonly string[];
}

export function creationOf(
  id: string,
  setUp: SetUp,
  { meetings, expected }: OfGroup,
): Making | { readonly reason: 'badNames' | 'unknownPerson' } {
  const named = setUp.names.map((name) => [crypto.randomUUID(), cleanName(name)] as const);
  if (checkNames(named.map(([, name]) => name)).length > 0) return { reason: 'badNames' };
  const people = named.map(([person]) => person);
  const facilitator = people[setUp.facilitator];
  const known = setUp.caseBringers.every((at) => at === null || people[at] !== undefined);
  if (facilitator === undefined || !known) return { reason: 'unknownPerson' };
  const { seat, structure, plan, agreements, endBy, firstTimersFirst, rank } = setUp;
  const session = crypto.randomUUID();
  const inGroup = people.map((person, i) => [person, setUp.group?.people[i] ?? null] as const);
  const steps = stepsToCarry(
    meetings,
    (wanted) => inGroup.find(([, member]) => member === wanted)?.[0] ?? null,
  );
  return {
    command: {
      id,
      by: facilitator,
      body: {
        type: 'createSession',
        session,
        people,
        facilitator,
        seat,
        structure,
        plan,
        caseBringers: setUp.caseBringers.map((at) => (at === null ? null : (people[at] ?? null))),
        agreements: agreements.map((agreement) => agreement.id),
        endBy,
        firstTimersFirst,
        ...(rank !== undefined && { rank }),
        ...(steps.length > 0 && { steps: steps.map(({ text: _text, ...step }) => step) }),
      },
    },
    content: [
      ...contentOf(session, named),
      ...agreementRows(session, agreements),
      ...groupRows(session, inGroup),
      ...leftRows(session, expected, setUp.group?.people ?? []),
      ...steps.map(({ id: step, text }) => ({ session, key: stepKey(step), text })),
    ],
  };
}

/** Somebody who comes to a session that is there. */
export function joiningOf(
  id: string,
  { id: session, facilitator }: SessionState,
  names: Readonly<Record<string, string>>,
  { name, person }: { readonly name: string; readonly person: string },
): Making | { readonly reason: 'badNames' } {
  const clean = cleanName(name);
  const problems = checkNames([...Object.values(names), clean]);
  if (clean === '' || problems.some(({ kind }) => kind === 'tooLong' || kind === 'twice')) {
    return { reason: 'badNames' };
  }
  return {
    command: { id, by: facilitator, body: { type: 'joinSession', person } },
    content: contentOf(session, [[person, clean]]),
  };
}
