/** A session under attack; `npm run faults` goes on twenty times as long. */
import { expect, it } from 'vitest';
import { attack } from '../../live/hostile';

it('[F2] [F3] [F4] [F6] takes no frame that is damaged, forged, replayed or out of date, and goes on', async () => {
  const { byKind } = await attack(2, 5000);
  expect(Object.keys(byKind)).toHaveLength(12);
}, 60_000);
