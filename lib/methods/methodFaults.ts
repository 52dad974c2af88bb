/** All that is wrong with a method, and what may stay but is worth knowing. */
import * as v from 'valibot';
import { methodPhases, turnTakers, WRITTEN_FOR } from '@/lib/session/agenda';
import { fault, groupOf, type Fault } from './fault';
import {
  bytesOf,
  MAX_METHOD_BYTES,
  METHOD_FORMAT,
  METHOD_FORMAT_VERSION,
  OwnMethodShape,
  type OwnMethod,
} from './ownMethod';
import { shapeFaults } from './shapeFaults';
import { wholeFaults } from './wholeFaults';

/** Empty exactly for what `OwnMethodSchema` takes and is small enough. Takes any value. */
export function methodFaults(value: unknown): Fault[] {
  const beginning = formatFaults(value);
  if (beginning.length > 0) return beginning;
  const faults = [...shapeFaults(OwnMethodShape, value), ...wholeFaults(value)];
  return faults.length > 0 ? withoutEchoes(faults) : sizeFaults(value);
}

/** Of another file or a newer one the rest would only be noise. */
function formatFaults(value: unknown): Fault[] {
  const group = groupOf(value);
  if (!group || group['format'] !== METHOD_FORMAT) return [fault(['format'], 'notAMethod', {})];
  const found = group['formatVersion'];
  if (typeof found !== 'number' || !(found > METHOD_FORMAT_VERSION)) return [];
  return [fault(['formatVersion'], 'newerFormat', { found, known: METHOD_FORMAT_VERSION })];
}

/** One thing wrong at one place is said once: both walks see an id that cannot be one. */
function withoutEchoes(faults: readonly Fault[]): Fault[] {
  const said = new Set<string>();
  return faults.filter(({ path, kind }) => {
    const what = JSON.stringify([kind === 'notOwnId' ? 'badId' : kind, path]);
    if (said.has(what)) return false;
    said.add(what);
    return true;
  });
}

/** Of a method whose parts are right, and as it would be stored. */
function sizeFaults(value: unknown): Fault[] {
  const bytes = bytesOf(JSON.stringify(v.parse(OwnMethodShape, value)));
  const max = MAX_METHOD_BYTES;
  return bytes > max ? [fault([], 'methodTooLarge', { bytes, max })] : [];
}

/**
 * Of a method without faults: rounds that take longer than their phase. It may be meant so, turns
 * being a soft limit, and the session runs; so it is said and stays.
 */
export function methodWarnings({ definition }: OwnMethod): Fault[] {
  return methodPhases(definition, [], 1).flatMap((phase, i) => {
    const { turnPolicy, turnSeconds, rounds, minutes } = phase;
    const seconds = turnTakers(phase, WRITTEN_FOR) * turnSeconds * rounds;
    if (turnPolicy === 'none' || seconds <= minutes * 60) return [];
    const params = { seconds, minutes, people: WRITTEN_FOR };
    return [fault(['definition', 'phases', i, 'minutes'], 'turnsDoNotFit', params)];
  });
}
