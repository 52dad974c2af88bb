/** Looks at a relay as Kring would use it: two come in, and one of them hears the other. */
import { randomBytes } from 'node:crypto';
import { toBase64url } from '@/lib/live/base64url';
import { MAX_FRAME_BYTES } from '@/lib/live/limits';
import { parseRelay, relayHost } from '@/lib/live/relayAddress';
import type { Relay } from '@/lib/live/transport';
import { until } from '../e2e/harness/until';
import { connectForTests } from './connectForTests';
import { Listener } from './listener';

/** Small changes, a room with many people, and the longest frame. */
const SIZES = [1024, 8 * 1024, MAX_FRAME_BYTES];
const TIMES = 20;

async function check(relay: Relay): Promise<void> {
  const connect = connectForTests();
  const topic = `kring/${toBase64url(new Uint8Array(randomBytes(16)))}/r`;
  const began = performance.now();
  const listener = new Listener(connect, relay, [topic]);
  const speaker = new Listener(connect, relay, []);
  try {
    const both = () => listener.transport.online && speaker.transport.online;
    await until('the relay to let Kring in', both);
    console.log(`Two came in after ${Math.round(performance.now() - began)} ms.`);
    for (const size of SIZES) console.log(await timesOf(speaker, listener, topic, size));
    console.log(`${relayHost(relay)} works for Kring.`);
  } finally {
    listener.transport.close();
    speaker.transport.close();
  }
}

async function timesOf(speaker: Listener, listener: Listener, topic: string, size: number) {
  const times: number[] = [];
  for (let count = 0; count < TIMES; count += 1) {
    const said = performance.now();
    const arrived = listener.next();
    speaker.transport.publish(topic, new Uint8Array(randomBytes(size)));
    const { frame } = await arrived;
    if (frame.length !== size) throw new Error(`${size} bytes arrived as ${frame.length}.`);
    times.push(performance.now() - said);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (TIMES - 1))] ?? 0).toFixed(1);
  return `${size} bytes, ${TIMES} times: half within ${at(0.5)} ms, the slowest ${at(1)} ms.`;
}

const address = process.argv[2];
const relay = address === undefined ? null : parseRelay(address);
if (relay) {
  try {
    await check(relay);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} else {
  console.error('Say which: npm run relay -- wss://user:password@relay.example.org/mqtt');
  process.exitCode = 1;
}
