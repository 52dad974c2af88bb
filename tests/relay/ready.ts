/** Waits until a relay lets people in. */
import type { Connect, Relay } from '@/lib/live/transport';
import { until } from '../e2e/harness/until';

/** A cluster elects who leads before anybody is let in, which can take some seconds. */
const READY_MS = 25_000;

export async function ready(relay: Relay, connect: Connect, signal: AbortSignal): Promise<void> {
  const transport = connect(relay, ['kring/ready/r'], {
    message: () => undefined,
    online: () => undefined,
  });
  try {
    await until(
      `${relay.url} to let somebody in`,
      () => transport.online || signal.aborted,
      READY_MS,
    );
  } finally {
    transport.close();
  }
}
