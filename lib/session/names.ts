/** Names as people type or paste them, one a line: cleaned, counted, told apart. */
import { MAX_PEOPLE, MIN_PEOPLE } from './events';

export const MAX_NAME_LENGTH = 60;
/** Groups for which the methods are made; outside it a hint, no more. Six to eight is best (M. Hoekzema). */
export const COMFORTABLE_GROUP = { min: 4, max: 8 } as const;

export type NameProblem =
  | { readonly kind: 'tooFew'; readonly count: number; readonly min: number }
  | { readonly kind: 'tooMany'; readonly count: number; readonly max: number }
  | {
      readonly kind: 'tooLong';
      readonly line: number;
      readonly length: number;
      readonly max: number;
    }
  | { readonly kind: 'twice'; readonly name: string; readonly lines: readonly number[] };

export interface NameList {
  readonly names: readonly string[];
  readonly problems: readonly NameProblem[];
}

/** Marks that show nothing, or turn the text around them; joiners stay, as scripts and emoji need them. */
const INVISIBLE = /[\p{Cf}--[\u200c\u200d]]/gv;
const VISIBLE = /[^\s\u200c\u200d]/u;

/** One name: composed, without controls, single spaces. */
export function cleanName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();
  return VISIBLE.test(name) ? name : '';
}

/** Every non-empty line is a name. `line` in a problem counts from 1. */
export function parseNames(text: string): NameList {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((raw, i) => ({ name: cleanName(raw), line: i + 1 }))
    .filter(({ name }) => name !== '');
  return { names: lines.map(({ name }) => name), problems: problemsOf(lines) };
}

/** The same checks for names that come as a list. */
export function checkNames(names: readonly string[]): readonly NameProblem[] {
  return problemsOf(names.map((name, i) => ({ name: cleanName(name), line: i + 1 })));
}

function problemsOf(lines: readonly { name: string; line: number }[]): NameProblem[] {
  const problems: NameProblem[] = [];
  const count = lines.length;
  if (count < MIN_PEOPLE) problems.push({ kind: 'tooFew', count, min: MIN_PEOPLE });
  if (count > MAX_PEOPLE) problems.push({ kind: 'tooMany', count, max: MAX_PEOPLE });
  for (const { name, line } of lines) {
    const length = [...name].length;
    if (length > MAX_NAME_LENGTH) {
      problems.push({ kind: 'tooLong', line, length, max: MAX_NAME_LENGTH });
    }
  }
  const byKey = new Map<string, typeof lines>();
  for (const line of lines)
    byKey.set(keyOf(line.name), [...(byKey.get(keyOf(line.name)) ?? []), line]);
  for (const same of byKey.values()) {
    const [first] = same;
    if (first && same.length > 1) {
      problems.push({ kind: 'twice', name: first.name, lines: same.map(({ line }) => line) });
    }
  }
  return problems;
}

/** Whether people would take both for one name. */
export function sameName(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

/** The name, cleaned and short enough, with the first number that no name in `taken` has. */
export function tellApart(name: string, taken: readonly string[]): string {
  const clean = [...cleanName(name)].slice(0, MAX_NAME_LENGTH).join('').trimEnd();
  if (clean === '') return '';
  const keys = new Set(taken.map(keyOf));
  for (let n = 1; ; n += 1) {
    const tail = n === 1 ? '' : ` ${n}`;
    const stem = [...clean]
      .slice(0, MAX_NAME_LENGTH - tail.length)
      .join('')
      .trimEnd();
    if (!keys.has(keyOf(stem + tail))) return stem + tail;
  }
}

function keyOf(name: string): string {
  return cleanName(name).toLocaleLowerCase();
}
