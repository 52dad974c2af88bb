/** The largest sessions that there are fit into the frames. */
import { expect, it } from 'vitest';
import { CONTENT_SIZES, NAMES_BYTES } from '@/lib/live/limits';
import { MAX_PEOPLE } from '@/lib/session/events';
import { MAX_NAME_LENGTH } from '@/lib/session/names';
import { MAX_NOTES } from '@/lib/session/notes';
import { viewForRoom } from '@/lib/session/view';
import { Sitting } from '../session/spec';

const people = Array.from({ length: MAX_PEOPLE }, (_, i) => `p${i}`.padEnd(40, 'x'));
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

it('[F5] keeps a session of twenty people far below the largest size', () => {
  for (const method of ['korthagen', 'tietze']) {
    const sitting = new Sitting();
    sitting.create(people, { method });
    sitting.do({ type: 'startSession' });
    const { session } = sitting;
    const busy = {
      ...session,
      notes: Array.from({ length: MAX_NOTES }, (_, i) => ({
        id: `n${i}`.padEnd(36, 'x'),
        case: 1,
        kind: 'alternative' as const,
        person: people[0] ?? '',
      })),
      marks: Object.fromEntries(
        Array.from({ length: MAX_NOTES }, (_, i) => [`n${i}`.padEnd(36, 'x'), 'taken' as const]),
      ),
      phases: session.phases.map((phase) => ({
        ...phase,
        ready: people,
        factAsker: people[0] ?? null,
      })),
    };
    expect(bytes(viewForRoom(busy)), method).toBeLessThan((CONTENT_SIZES.at(-1) ?? 0) * 0.75);
  }
});

it('[S4] [F5] keeps twenty of the longest names within one length', () => {
  const longest = '\u{1F9D1}'.repeat(MAX_NAME_LENGTH);
  const names = Object.fromEntries(people.map((id) => [id, longest]));
  expect(bytes({ type: 'names', names })).toBeLessThan(NAMES_BYTES);
});
