/** The three machines of nats-cluster.conf are one relay, also while one of them is lost. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../e2e/harness/until';
import { Listener } from './listener';
import type { NatsCluster } from './natsCluster';
import { startShippedCluster, type Shipped } from './shipped';

const topic = 'kring/room/r';
let shipped: Shipped<NatsCluster>;
const present: Listener[] = [];

beforeAll(async () => {
  shipped = await startShippedCluster(3);
});

afterAll(async () => {
  for (const { transport } of present) transport.close();
  await shipped.server.close();
});

async function join(node: number): Promise<Listener> {
  const relay = shipped.server.relays[node];
  if (!relay) throw new Error(`There is no node ${node}`);
  const listener = new Listener(shipped.connect, relay, [topic]);
  present.push(listener);
  await until('the line to open', () => listener.transport.online, 30_000);
  return listener;
}

async function hears(listener: Listener, speaker: Listener, text: string): Promise<void> {
  await until(`${text} to be heard`, () => {
    speaker.say(topic, text);
    return listener.texts().includes(text);
  });
}

it('docs/relay/nats-cluster.conf: two of three go on without the third', async () => {
  const [one, two, three] = [await join(0), await join(1), await join(2)];
  await hears(two, one, 'from one to two');
  await hears(three, two, 'from two to three');

  await shipped.server.killNode(2);
  await until('the third to notice', () => !three.transport.online);
  await hears(two, one, 'still from one to two');
  expect([one.changes, two.changes]).toEqual([[true], [true]]);

  const late = await join(1);
  await hears(late, one, 'to who comes in now');
});
