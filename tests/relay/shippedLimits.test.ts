/** What the configurations that we give to organisations let nobody do. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MAX_FRAME_BYTES } from '@/lib/live/limits';
import type { Relay } from '@/lib/live/transport';
import { until } from '../e2e/harness/until';
import { Listener } from './listener';
import type { RestartableServer } from './relayServer';
import { startShippedMosquitto, startShippedNats, type Shipped } from './shipped';
import { Stranger } from './stranger';

const topic = 'kring/-_AZaz09-_AZaz09-_AZaz/r';
const tooLong = Buffer.alloc(MAX_FRAME_BYTES + 1024);

const servers = [
  // What NATS 2.9 lets through, Kring's own transport drops.
  { file: 'nats.conf', start: startShippedNats, dropsTooLong: false, keepsNothing: false },
  { file: 'mosquitto.conf', start: startShippedMosquitto, dropsTooLong: true, keepsNothing: true },
];

for (const { file, start, dropsTooLong, keepsNothing } of servers) {
  describe(`docs/relay/${file}`, () => {
    let shipped: Shipped<RestartableServer>;
    const present: { leave(): void }[] = [];

    beforeAll(async () => {
      shipped = await start();
    });

    afterEach(() => {
      for (const one of present.splice(0)) one.leave();
    });

    afterAll(() => shipped.server.close());

    async function stranger(relay: Relay = shipped.server.relay): Promise<Stranger> {
      const one = await Stranger.come(relay, shipped.certificate);
      present.push(one);
      return one;
    }

    async function kring(): Promise<Listener> {
      const one = new Listener(shipped.connect, shipped.server.relay, [topic]);
      present.push({ leave: () => one.transport.close() });
      await until('Kring to be online', () => one.transport.online);
      return one;
    }

    /** What everybody heard until they heard this as well. */
    async function thenTheEnd(...listeners: (Listener | Stranger)[]): Promise<void> {
      const last = await stranger();
      await last.say(topic, 'end');
      const hasEnded = (one: Listener | Stranger) =>
        one instanceof Stranger
          ? one.heard.some(({ text }) => text === 'end')
          : one.texts().includes('end');
      await until('the end to be heard', () => listeners.every(hasEnded));
    }

    it('lets nobody in without the password', async () => {
      const { url } = shipped.server.relay;
      expect((await stranger({ url })).present).toBe(false);
      expect((await stranger({ url, user: 'kring', password: 'guess' })).present).toBe(false);
      expect((await stranger()).present).toBe(true);
    });

    it('R5: a frame that is too long reaches nobody who uses Kring', async () => {
      const [listener, other, sender] = [await kring(), await stranger(), await stranger()];
      await other.listen(topic);
      await sender.say(topic, tooLong);
      await thenTheEnd(listener, other);
      expect(listener.texts()).toEqual(['end']);
      expect(listener.changes).toEqual([true]);
      expect(other.heard.some(({ length }) => length > MAX_FRAME_BYTES)).toBe(!dropsTooLong);
    });

    it('R6: passes on nothing outside of the topics of rooms', async () => {
      const outside = ['other/room/r', 'kring', 'kring/room', 'kring/room/x', 'kring/room/m/a/b'];
      const [listener, sender] = [await stranger(), await stranger()];
      await listener.listen(topic);
      const curious = [...outside, '#', '$SYS/#'];
      await Promise.all(curious.map(async (one) => (await stranger()).listen(one)));
      for (const one of outside) await sender.say(one, 'outside');
      await thenTheEnd(listener);
      const heard = present.flatMap((one) => (one instanceof Stranger ? one.heard : []));
      expect(new Set(heard.map((one) => one.topic))).toEqual(new Set([topic]));
    });

    it('R1: keeps nothing that Kring would hear later', async () => {
      await (await stranger()).say(topic, 'retained', { retain: true });
      const [listener, other] = [await kring(), await stranger()];
      await other.listen(topic);
      await thenTheEnd(listener, other);
      expect(listener.texts()).toEqual(['end']);
      expect(other.heard.some(({ text }) => text === 'retained')).toBe(!keepsNothing);
    });
  });
}
