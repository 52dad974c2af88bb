/** What somebody filled in about a group, what is wrong with it, and the group that it makes. */
import { MAX_AGREEMENT_CHARS, MAX_MEANING_CHARS } from '@/lib/session/agreement';
import { MAX_AGREEMENTS } from '@/lib/session/events';
import { checkNames, cleanName, type NameProblem } from '@/lib/session/names';
import {
  lengthOf,
  MAX_GROUP_NAME,
  type Agreement,
  type Group,
  type GroupPerson,
  type GroupSettings,
} from './group';

/** As typed: nothing in it is clean, counted or complete yet. */
export interface GroupEdit {
  readonly name: string;
  readonly people: readonly GroupPerson[];
  readonly agreements: readonly Pick<Agreement, 'id' | 'text' | 'meaning'>[];
  readonly settings: GroupSettings;
}

/** `at` is the place in the list, from 0. */
export type GroupProblem =
  | { readonly field: 'name'; readonly kind: 'empty' }
  | {
      readonly field: 'name';
      readonly kind: 'tooLong';
      readonly length: number;
      readonly max: number;
    }
  | { readonly field: 'people'; readonly kind: 'empty'; readonly at: number }
  | { readonly field: 'people'; readonly kind: 'names'; readonly problem: NameProblem }
  | { readonly field: 'agreements'; readonly kind: 'empty'; readonly at: number }
  | {
      readonly field: 'agreements';
      readonly kind: 'textTooLong' | 'meaningTooLong';
      readonly at: number;
      readonly length: number;
      readonly max: number;
    }
  | {
      readonly field: 'agreements';
      readonly kind: 'tooMany';
      readonly count: number;
      readonly max: number;
    }
  /** A fixed seat of somebody who is not, or no longer, in the group. */
  | { readonly field: 'settings'; readonly kind: 'unknownPerson' };

/** Everything at once, in the order of the page; empty when the group can be saved. */
export function problemsOf(edit: GroupEdit): GroupProblem[] {
  return [
    ...nameProblems(edit),
    ...peopleProblems(edit),
    ...agreementProblems(edit),
    ...seat(edit),
  ];
}

function nameProblems({ name }: GroupEdit): GroupProblem[] {
  const clean = cleanName(name);
  const length = lengthOf(clean);
  if (length === 0) return [{ field: 'name', kind: 'empty' }];
  if (length <= MAX_GROUP_NAME) return [];
  return [{ field: 'name', kind: 'tooLong', length, max: MAX_GROUP_NAME }];
}

function peopleProblems({ people }: GroupEdit): GroupProblem[] {
  const field = 'people';
  const named = people.flatMap(({ name }, at) => (cleanName(name) === '' ? [] : [{ name, at }]));
  const lineOf = (line: number) => (named[line - 1]?.at ?? 0) + 1;
  return [
    ...people.flatMap(({ name }, at): GroupProblem[] =>
      cleanName(name) === '' ? [{ field, kind: 'empty', at }] : [],
    ),
    ...checkNames(named.map(({ name }) => name)).map((problem): GroupProblem => ({
      field,
      kind: 'names',
      problem: onLines(problem, lineOf),
    })),
  ];
}

function onLines(problem: NameProblem, lineOf: (line: number) => number): NameProblem {
  if (problem.kind === 'tooLong') return { ...problem, line: lineOf(problem.line) };
  if (problem.kind === 'twice') return { ...problem, lines: problem.lines.map(lineOf) };
  return problem;
}

function agreementProblems({ agreements }: GroupEdit): GroupProblem[] {
  const field = 'agreements';
  const count = agreements.length;
  const tooMany: GroupProblem[] =
    count > MAX_AGREEMENTS ? [{ field, kind: 'tooMany', count, max: MAX_AGREEMENTS }] : [];
  const each = agreements.flatMap(({ text, meaning }, at): GroupProblem[] => {
    const { length } = text.trim();
    const meaningLength = meaning.trim().length;
    const found: GroupProblem[] = [];
    if (length === 0) found.push({ field, kind: 'empty', at });
    if (length > MAX_AGREEMENT_CHARS) {
      found.push({ field, kind: 'textTooLong', at, length, max: MAX_AGREEMENT_CHARS });
    }
    if (meaningLength > MAX_MEANING_CHARS) {
      const max = MAX_MEANING_CHARS;
      found.push({ field, kind: 'meaningTooLong', at, length: meaningLength, max });
    }
    return found;
  });
  return [...tooMany, ...each];
}

function seat({ people, settings: { seat: kind, facilitator } }: GroupEdit): GroupProblem[] {
  if (kind !== 'fixed' || facilitator === null) return [];
  if (people.some(({ id }) => id === facilitator)) return [];
  return [{ field: 'settings', kind: 'unknownPerson' }];
}

/**
 * The group after this edit, which has no problems. `before` is null for a new group; `now` is
 * wall-clock milliseconds, and stands with every agreement that came or was rewritten.
 */
export function edited(id: string, before: Group | null, edit: GroupEdit, now: number): Group {
  const old = new Map(before?.agreements.map((agreement) => [agreement.id, agreement]));
  const agreements = edit.agreements.map((each): Agreement => {
    const text = each.text.trim();
    const meaning = each.meaning.trim();
    const known = old.get(each.id);
    const same = known?.text === text && known.meaning === meaning;
    return { id: each.id, text, meaning, changedAt: same ? known.changedAt : now };
  });
  const dropped = [...old.keys()].some((key) => !agreements.some((kept) => kept.id === key));
  const changed =
    dropped || agreements.some((each) => old.get(each.id)?.changedAt !== each.changedAt);
  const agreed = before?.agreed ?? { version: 0, at: null };
  const { settings } = edit;
  return {
    id,
    version: (before?.version ?? 0) + 1,
    name: cleanName(edit.name),
    people: edit.people.map((person) => ({ ...person, name: cleanName(person.name) })),
    agreements,
    agreed: changed ? { version: agreed.version + 1, at: now } : agreed,
    settings: { ...settings, facilitator: settings.seat === 'fixed' ? settings.facilitator : null },
  };
}
