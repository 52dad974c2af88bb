/** Everything that a schema finds wrong with single values. Valibot itself stops at the first unknown key and names no choices. */
import type * as v from 'valibot';
import { safeParse } from 'valibot';
import { fault, groupOf, jsonTypeOf, type Fault, type JsonType, type Path } from './fault';

interface Action {
  readonly kind: string;
  readonly type: string;
  readonly requirement?: unknown;
}

/** The parts of a valibot schema that are looked at. */
interface Node extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly key?: Node;
  readonly value?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly string[];
  readonly literal?: string | number;
  readonly pipe?: readonly Action[];
}

const expectedType: Readonly<Record<string, JsonType>> = {
  strict_object: 'group',
  record: 'group',
  array: 'list',
  string: 'text',
  picklist: 'text',
  number: 'number',
  boolean: 'yesNo',
};

/**
 * The faults of `value`, in the order of the schema. Knows the kinds of schema that a method is made
 * of, and throws for others. What checks say of several values together is left out.
 */
export function shapeFaults(schema: v.GenericSchema, value: unknown, path: Path = []): Fault[] {
  const node = schema as Node;
  if (node.wrapped) return shapeFaults(node.wrapped, value, path);
  if (node.literal !== undefined) return literalFaults(node.literal, value, path);
  const expected = expectedType[node.type];
  if (!expected) throw new Error(`a schema of the kind ${node.type} is not known here`);
  const found = jsonTypeOf(value);
  if (found !== expected) return [fault(path, 'wrongType', { expected, found })];
  if (node.entries) return entryFaults(node.entries, groupOf(value) ?? {}, path);
  if (node.key && node.value) return recordFaults(node.key, node.value, groupOf(value) ?? {}, path);
  if (node.item) return listFaults(node, node.item, value as unknown[], path);
  return leafFaults(node, value as string | number | boolean, path);
}

function entryFaults(
  entries: Readonly<Record<string, Node>>,
  value: Readonly<Record<string, unknown>>,
  path: Path,
): Fault[] {
  const known = Object.entries(entries).flatMap(([key, entry]) => {
    if (Object.hasOwn(value, key)) return shapeFaults(entry, value[key], [...path, key]);
    return entry.wrapped ? [] : [fault([...path, key], 'missing', { key })];
  });
  const unknown = Object.keys(value)
    .filter((key) => !Object.hasOwn(entries, key))
    .map((key) => fault([...path, key], 'unknownKey', { key }));
  return [...known, ...unknown];
}

function recordFaults(
  key: Node,
  item: Node,
  value: Readonly<Record<string, unknown>>,
  path: Path,
): Fault[] {
  return Object.entries(value).flatMap(([name, entry]) => [
    ...shapeFaults(key, name, [...path, name]),
    ...shapeFaults(item, entry, [...path, name]),
  ]);
}

function listFaults(node: Node, item: Node, list: readonly unknown[], path: Path): Fault[] {
  const count = list.length;
  const min = limit(node, 'min_length') ?? 0;
  const max = limit(node, 'max_length') ?? Infinity;
  return [
    ...(count < min ? [fault(path, 'tooFew', { count, min })] : []),
    ...(count > max ? [fault(path, 'tooMany', { count, max })] : []),
    ...list.flatMap((entry, i) => shapeFaults(item, entry, [...path, i])),
  ];
}

function literalFaults(literal: string | number, value: unknown, path: Path): Fault[] {
  if (value === literal) return [];
  const choices = [String(literal)];
  const found = jsonTypeOf(value);
  const expected = typeof literal === 'number' ? 'number' : 'text';
  if (found !== expected) return [fault(path, 'wrongType', { expected, found })];
  return [fault(path, 'unknownChoice', { found: String(value), choices })];
}

function leafFaults(node: Node, value: string | number | boolean, path: Path): Fault[] {
  const read = safeParse(node, value);
  if (read.success) return [];
  if (node.options) {
    return [fault(path, 'unknownChoice', { found: String(value), choices: node.options })];
  }
  const failed = new Set(read.issues.map(({ type }) => type));
  if (typeof value === 'number') return [numberFault(node, value, failed, path)];
  const text = String(value);
  if (failed.has('regex')) return [fault(path, 'badId', { found: text })];
  if (failed.has('min_length')) return [fault(path, 'empty', {})];
  const max = limit(node, 'max_length') ?? 0;
  return [fault(path, 'tooLong', { length: text.trim().length, max })];
}

function numberFault(node: Node, found: number, failed: ReadonlySet<string>, path: Path): Fault {
  if (failed.has('integer') && Number.isFinite(found)) return fault(path, 'notWhole', { found });
  const min = limit(node, 'min_value') ?? -Infinity;
  return fault(path, 'outOfRange', { found, min, max: limit(node, 'max_value') ?? Infinity });
}

function limit(node: Node, type: string): number | undefined {
  const requirement = node.pipe?.find((action) => action.type === type)?.requirement;
  return typeof requirement === 'number' ? requirement : undefined;
}
