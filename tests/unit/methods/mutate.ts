/** Spoils a method's file in one place, as people and programs do, and says where. */
import type { Path } from '@/lib/methods/fault';
import type { Chance } from '../../faults/chance';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Mutant {
  readonly what: string;
  readonly text: string;
  /** What was changed, and what that is tied to. */
  readonly places: readonly Path[];
}

/** JSON has a number that no number can hold, but no value has it. */
const HUGE = '@huge@';

const strangers: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  2.5,
  241,
  1e21,
  HUGE,
  '',
  ' ',
  'x',
  'Een tekst',
  'a'.repeat(201),
  'a'.repeat(601),
  'half \ud800',
  'om\u202egekeerd',
  'twee\r\nregels',
  [],
  ['x', 'x'],
  {},
  { __proto__: null, toString: 1 },
];

const kinds = [
  'delete',
  'retype',
  'swap',
  'duplicate',
  'nest',
  'add',
  'truncate',
  'noise',
] as const;

export function mutate(file: string, chance: Chance): Mutant {
  const kind = chance.pick(kinds);
  if (kind === 'truncate') {
    const text = file.slice(0, chance.int(0, file.length));
    return { what: kind, text, places: [[]] };
  }
  if (kind === 'noise') {
    const at = chance.int(0, file.length);
    const mark = chance.pick([...'{}[]",:0-eu\\ \t', '\ud800', '\u0000', '\ufeff']);
    const text = file.slice(0, at) + mark + file.slice(at + chance.int(0, 3));
    // What stands there was changed somewhere: the file says no place of its own.
    return { what: kind, text, places: [[]] };
  }
  const root = JSON.parse(file) as Json;
  const all = pathsOf(root).filter((path) => path.length > 0);
  const path = chance.pick(all);
  const places: Path[] = [path];
  switch (kind) {
    case 'delete':
      remove(root, path);
      break;
    case 'retype':
      set(root, path, chance.pick(strangers));
      break;
    case 'swap': {
      const other = chance.pick(all.filter((one) => !related(one, path)));
      places.push(other);
      const kept = get(root, path);
      set(root, path, get(root, other));
      set(root, other, kept);
      break;
    }
    case 'duplicate':
      places.push(copyBeside(root, path));
      break;
    case 'nest':
      set(root, path, chance.pick([[get(root, path)], { inside: get(root, path) }]));
      break;
    case 'add':
      places.push(add(root, path, chance.pick(strangers)));
  }
  if (places.some(isPhaseId)) places.push(['text', 'phases']);
  const text = JSON.stringify(root, null, chance.int(0, 2)).replaceAll(`"${HUGE}"`, '1e999');
  return { what: `${kind} ${path.join('.')}`, text, places };
}

/** Whether one is at, above or below the other. */
export function related(one: Path, other: Path): boolean {
  return one.every((key, i) => i >= other.length || key === other[i]);
}

/** The texts of a phase are tied to its id. */
function isPhaseId(path: Path): boolean {
  return path.length === 4 && path[1] === 'phases' && path[3] === 'id';
}

function pathsOf(node: Json, path: Path = []): Path[] {
  if (typeof node !== 'object' || node === null) return [path];
  const entries: [string | number, Json][] = Array.isArray(node)
    ? [...node.entries()]
    : Object.entries(node);
  return [path, ...entries.flatMap(([key, value]) => pathsOf(value, [...path, key]))];
}

function get(root: Json, path: Path): Json {
  let node: unknown = root;
  for (const key of path) node = (node as Record<string | number, unknown>)[key];
  return node as Json;
}

function parentOf(root: Json, path: Path): Record<string | number, Json> {
  return get(root, path.slice(0, -1)) as Record<string | number, Json>;
}

function set(root: Json, path: Path, value: Json): void {
  parentOf(root, path)[path.at(-1) ?? ''] = value;
}

function remove(root: Json, path: Path): void {
  const parent = parentOf(root, path);
  const key = path.at(-1) ?? '';
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** Beside itself in a list, under another key in a group. */
function copyBeside(root: Json, path: Path): Path {
  const parent = parentOf(root, path);
  const key = path.at(-1) ?? '';
  if (Array.isArray(parent)) {
    parent.splice(Number(key), 0, structuredClone(parent[Number(key)] ?? null));
    return path.slice(0, -1);
  }
  const other = `${key}-2`;
  parent[other] = structuredClone(get(root, path));
  return [...path.slice(0, -1), other];
}

function add(root: Json, path: Path, value: Json): Path {
  const node = get(root, path);
  if (Array.isArray(node)) {
    node.push(value);
    return path;
  }
  const group = typeof node === 'object' && node !== null ? path : path.slice(0, -1);
  const target = get(root, group);
  if (Array.isArray(target)) {
    target.push(value);
    return group;
  }
  set(root, [...group, 'extra'], value);
  return [...group, 'extra'];
}
