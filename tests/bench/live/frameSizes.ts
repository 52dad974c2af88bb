/** Overhears how long the frames to a room are, for an echo of the same length. */
import { connectForTests } from '../../relay/connectForTests';
import type { Relay } from '@/lib/live/transport';
import { until } from '../../e2e/harness/until';

/** All that goes to everybody, in every room. */
const TO_ROOMS = 'kring/+/r';

export interface Overheard {
  /** In bytes, one of each frame. */
  readonly sizes: readonly number[];
  close(): void;
}

export async function overhear(relay: Relay): Promise<Overheard> {
  const sizes: number[] = [];
  const line = connectForTests()(relay, [TO_ROOMS], {
    message: (_topic, { length }) => sizes.push(length),
    online: () => undefined,
  });
  await until('the relay to let a listener in', () => line.online);
  return { sizes, close: () => line.close() };
}
