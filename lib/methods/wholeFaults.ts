/** What only shows when the parts of a method are held side by side. Takes any value: parts that are no parts are left to the schema. */
import { fault, groupOf, type Fault, type Path } from './fault';

/** How the id of every own method begins: none is ever taken for a method of the library. */
const OWN_ID = /^own-[a-z0-9-]{1,36}$/;

/** Names that every object has of itself; a lookup by such an id would find something. */
const RESERVED = new Set(['constructor', 'prototype', '__proto__']);

/** Controls and line breaks, half characters, marks that turn the text around them, marks that show nothing. */
const BAD_CHARACTERS = /[\p{Cc}\p{Cs}\u2028\u2029]|[\p{Cf}--[\u200c\u200d]]/v;

const PHASES: Path = ['definition', 'phases'];

export function wholeFaults(method: unknown): Fault[] {
  const { definition, text } = groupOf(method) ?? {};
  const rules = groupOf(definition) ?? {};
  const phases = listOf(rules['phases']).map((phase) => groupOf(phase) ?? {});
  return [
    ...idFaults(rules['id'], phases),
    ...minutesFaults(rules['minutes'], phases),
    ...groupFaults(rules['group']),
    ...['levels', 'questions'].flatMap((key) => twiceFaults(['definition', key], rules[key])),
    ...phases.flatMap((phase, i) => phaseFaults([...PHASES, i], phase)),
    ...textFaults(phases, groupOf(text)?.['phases']),
    ...characterFaults(text, ['text']),
  ];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

type Phase = Readonly<Record<string, unknown>>;

function idFaults(id: unknown, phases: readonly Phase[]): Fault[] {
  const own =
    typeof id === 'string' && !OWN_ID.test(id)
      ? [fault(['definition', 'id'], 'notOwnId', { found: id })]
      : [];
  const reserved = phases.flatMap((phase, i) =>
    typeof phase['id'] === 'string' && RESERVED.has(phase['id'])
      ? [fault([...PHASES, i, 'id'], 'badId', { found: phase['id'] })]
      : [],
  );
  return [
    ...own,
    ...reserved,
    ...twiceFaults(
      PHASES,
      phases.map((phase) => phase['id']),
    ),
  ];
}

/** One for every text that stands in the list more than once. */
function twiceFaults(path: Path, list: unknown): Fault[] {
  const places = new Map<string, number[]>();
  for (const [i, entry] of listOf(list).entries()) {
    if (typeof entry === 'string') places.set(entry, [...(places.get(entry) ?? []), i]);
  }
  return [...places]
    .filter(([, at]) => at.length > 1)
    .map(([found, at]) => fault(path, 'twice', { found, at }));
}

/** Only where every phase has minutes: with one of them unknown there is no sum. */
function minutesFaults(minutes: unknown, phases: readonly Phase[]): Fault[] {
  if (typeof minutes !== 'number' || phases.length === 0) return [];
  let sum = 0;
  for (const phase of phases) {
    if (typeof phase['minutes'] !== 'number') return [];
    sum += phase['minutes'];
  }
  return sum === minutes ? [] : [fault(['definition'], 'minutesDoNotAddUp', { minutes, sum })];
}

function groupFaults(value: unknown): Fault[] {
  const { min, max } = groupOf(value) ?? {};
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return [];
  return [fault(['definition', 'group'], 'smallestAboveLargest', { min, max })];
}

function phaseFaults(path: Path, phase: Phase): Fault[] {
  return [
    ...twiceFaults([...path, 'pitfalls'], phase['pitfalls']),
    ...twiceFaults([...path, 'cards'], phase['cards']),
    ...(phase['closing'] === true ? [fault([...path, 'closing'], 'closingIsOfFrame', {})] : []),
  ];
}

function textFaults(phases: readonly Phase[], texts: unknown): Fault[] {
  const given = groupOf(texts);
  if (!given) return [];
  const ids = phases.map((phase) => phase['id']).filter((id) => typeof id === 'string');
  const path: Path = ['text', 'phases'];
  return [
    ...[...new Set(ids)]
      .filter((id) => !Object.hasOwn(given, id))
      .map((phase) => fault([...path, phase], 'textMissing', { phase })),
    ...Object.keys(given)
      .filter((id) => !ids.includes(id))
      .map((phase) => fault([...path, phase], 'textForNoPhase', { phase })),
  ];
}

/** Bounded by what a method holds: a text, a group of texts, the texts of the phases. */
const TEXT_DEPTH = 3;

function characterFaults(value: unknown, path: Path): Fault[] {
  if (typeof value === 'string') {
    return BAD_CHARACTERS.test(value.trim()) ? [fault(path, 'badCharacters', {})] : [];
  }
  if (path.length > TEXT_DEPTH) return [];
  return Object.entries(groupOf(value) ?? {}).flatMap(([key, entry]) =>
    characterFaults(entry, [...path, key]),
  );
}
