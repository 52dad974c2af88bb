/** How much a program keeps in memory: the largest collection in anything that it holds. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a session itself may have is bounded elsewhere. */
const skipped = new Set([
  'log',
  'state',
  'shown',
  'record',
  'options',
  'transport',
  'sent',
  'made',
]);

export function largestCollection(root: unknown): { count: number; path: string } {
  let largest = { count: 0, path: '' };
  const seen = new Set<unknown>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (ArrayBuffer.isView(value)) return;
    if (value instanceof Map || value instanceof Set || Array.isArray(value)) {
      const count = Array.isArray(value) ? value.length : value.size;
      if (count > largest.count) largest = { count, path };
      for (const each of value.values()) walk(each, `${path}[]`);
      return;
    }
    for (const [key, each] of Object.entries(value)) {
      if (!skipped.has(key)) walk(each, `${path}.${key}`);
    }
  };
  walk(root, '');
  return largest;
}

/** What is still used after everything else was collected. */
export function heapBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('garbage cannot be collected by hand');
  collect();
  return process.memoryUsage().heapUsed;
}
