/** What every relay must do for the protocol, and every transport with it (PROTOCOL R). */
import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toBase64url } from '@/lib/live/base64url';
import { MAX_FRAME_BYTES } from '@/lib/live/limits';
import type { Connect, Relay } from '@/lib/live/transport';
import { until } from '../e2e/harness/until';
import { Listener } from './listener';

/** A relay under test. */
export interface Ground {
  readonly connect: Connect;
  /** Where who speaks connects, and where who listens; the same unless the relay has more places. */
  readonly speakAt: Relay;
  readonly listenAt: Relay;
  /** Ends and starts again what stands at `listenAt`. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
  /** Lets what waits happen, where that needs to be asked for. */
  flush?(): void;
}

export interface Candidate {
  readonly name: string;
  start(): Promise<Ground>;
}

/** A node of a cluster finds the others before it lets anybody in. */
const BACK_MS = 30_000;
const START_MS = 60_000;

export function itIsARelay({ name, start }: Candidate): void {
  describe(`${name} as a relay`, () => {
    let ground: Ground;
    let present: Listener[] = [];

    beforeAll(async () => {
      ground = await start();
    }, START_MS);

    afterEach(() => {
      for (const { transport } of present) transport.close();
      present = [];
    });

    afterAll(async () => {
      await ground.close();
    }, START_MS);

    const eventually = (what: string, ask: () => boolean, timeout?: number) =>
      until(
        what,
        () => {
          ground.flush?.();
          return ask();
        },
        timeout,
      );

    /** Someone online at this place. */
    async function join(at: Relay, ...topics: string[]): Promise<Listener> {
      const listener = new Listener(ground.connect, at, topics);
      present.push(listener);
      await eventually('the line to open', () => listener.transport.online, BACK_MS);
      return listener;
    }

    const heardAll = (listener: Listener, count: number) =>
      eventually(`${count} frames`, () => listener.heard.length >= count);

    /** Between nodes a subscription takes a moment to be known: says hello until it is heard. */
    async function acquaint(speaker: Listener, listener: Listener, topic: string): Promise<void> {
      await eventually('the subscription to be known everywhere', () => {
        speaker.say(topic, 'hello');
        return listener.heard.length > 0;
      });
      speaker.say(topic, 'last hello');
      await eventually('the last hello', () => listener.texts().includes('last hello'));
      listener.heard.length = 0;
    }

    /** A speaker and a listener on one topic who hear each other. */
    async function pair(topic = roomTopic()): Promise<[Listener, Listener, string]> {
      const listener = await join(ground.listenAt, topic);
      const speaker = await join(ground.speakAt, roomTopic());
      await acquaint(speaker, listener, topic);
      return [speaker, listener, topic];
    }

    it('R1: keeps the order of one sender', async () => {
      const [speaker, listener, topic] = await pair();
      const said = Array.from({ length: 300 }, (_, index) => `frame ${index}`);
      for (const text of said) speaker.say(topic, text);
      await heardAll(listener, said.length);
      expect(listener.texts()).toEqual(said);
    });

    it('R1: brings bytes exactly, from one to the longest frame', async () => {
      const [speaker, listener, topic] = await pair();
      const sizes = [1, 127, 128, 64 * 1024, MAX_FRAME_BYTES];
      const frames = sizes.map((size) => new Uint8Array(randomBytes(size)));
      for (const frame of frames) speaker.transport.publish(topic, frame);
      await heardAll(listener, frames.length);
      expect(listener.heard.map(({ frame }) => frame)).toEqual(frames);
      expect(listener.heard.every(({ frame }) => frame.constructor === Uint8Array)).toBe(true);
    });

    it('R1: gives nothing from before to who comes later', async () => {
      const [speaker, listener, topic] = await pair();
      speaker.say(topic, 'before');
      await heardAll(listener, 1);
      const late = await join(ground.listenAt, topic);
      await eventually('the newcomer to hear something', () => {
        speaker.say(topic, 'after');
        return late.heard.length > 0;
      });
      expect(new Set(late.texts())).toEqual(new Set(['after']));
    });

    it('R1: hands a frame to those on its topic alone, each once', async () => {
      const [topic, other] = [roomTopic(), roomTopic()];
      const both = await join(ground.listenAt, topic, other);
      const one = await join(ground.listenAt, topic);
      const speaker = await join(ground.speakAt, roomTopic());
      await acquaint(speaker, both, other);
      await acquaint(speaker, one, topic);
      await eventually('both to have heard', () => both.texts().includes('last hello'));
      both.heard.length = 0;
      speaker.say(other, 'other');
      speaker.say(topic, 'topic');
      speaker.say(`${topic}/deeper`, 'deeper');
      speaker.say(other, 'end');
      speaker.say(topic, 'end');
      await heardAll(one, 2);
      await heardAll(both, 4);
      expect(one.texts()).toEqual(['topic', 'end']);
      expect(both.heard.map((heard) => heard.topic)).toEqual([other, topic, other, topic]);
    });

    // One test, as a node of a cluster takes long to come back.
    it('R1, R4: notices a loss once, drops what is said meanwhile, and comes back with its topics', async () => {
      const [topic, back] = [roomTopic(), roomTopic()];
      const other = await join(ground.speakAt, back);
      const lost = await join(ground.listenAt, topic);
      await acquaint(other, lost, topic);
      await acquaint(lost, other, back);

      await ground.stop();
      await eventually('the loss to be noticed', () => !lost.transport.online);
      expect(lost.changes).toEqual([true, false]);
      lost.say(back, 'without a line');
      await ground.start();
      await eventually('both to be back', () => isBack(other) && isBack(lost), BACK_MS);
      expect(lost.changes).toEqual([true, false, true]);
      await acquaintAnew(other, lost, topic);
      await acquaintAnew(lost, other, back);
      expect(other.texts()).not.toContain('without a line');
    });

    it('ends for good: nothing is heard or said after the close', async () => {
      const [speaker, listener, topic] = await pair();
      const other = await join(ground.listenAt, topic);
      await acquaint(speaker, other, topic);
      listener.heard.length = 0;
      speaker.say(topic, 'under way');
      listener.transport.close();
      listener.say(topic, 'from who left');
      speaker.say(topic, 'end');
      await eventually('the other to hear the end', () => other.texts().includes('end'));
      expect(other.texts()).toEqual(['under way', 'end']);
      expect(listener.heard).toEqual([]);
      expect(listener.changes).toEqual([true]);
      expect(listener.transport.online).toBe(false);
    });

    it('lets somebody speak who listens to nothing', async () => {
      const topic = roomTopic();
      const listener = await join(ground.listenAt, topic);
      await acquaint(await join(ground.speakAt), listener, topic);
    });

    it('ends for good while it is still connecting', async () => {
      const topic = roomTopic();
      const listener = new Listener(ground.connect, ground.listenAt, [topic]);
      listener.transport.close();
      const [speaker, other] = await pair(topic);
      speaker.say(topic, 'end');
      await heardAll(other, 1);
      expect(listener.changes).toEqual([]);
      expect(listener.heard).toEqual([]);
    });

    it('R5: sends no frame that is too long, and goes on', async () => {
      const [speaker, listener, topic] = await pair();
      speaker.transport.publish(topic, new Uint8Array(MAX_FRAME_BYTES + 1));
      speaker.say(topic, 'end');
      await heardAll(listener, 1);
      expect(listener.texts()).toEqual(['end']);
      expect(speaker.changes).toEqual([true]);
    });

    it('R6: takes topics of every character that they can have', async () => {
      const room = '-_AZaz09-_AZaz09-_AZaz';
      const topics = [`kring/${room}/h`, `kring/${room}/r`, `kring/${room}/m/__--${room.slice(4)}`];
      const listener = await join(ground.listenAt, ...topics);
      const speaker = await join(ground.speakAt, roomTopic());
      for (const topic of topics) await acquaint(speaker, listener, topic);
      for (const topic of topics) speaker.say(topic, topic);
      await heardAll(listener, topics.length);
      expect(listener.texts()).toEqual(topics);
      expect(listener.heard.map(({ topic }) => topic)).toEqual(topics);
    });

    const isBack = ({ transport }: Listener) => transport.online;

    /** After a loss the way between the two has to be found again. */
    async function acquaintAnew(speaker: Listener, listener: Listener, topic: string) {
      await eventually(
        'the way to be found again',
        () => {
          speaker.say(topic, 'here again');
          return listener.texts().includes('here again');
        },
        BACK_MS,
      );
    }
  });
}

function roomTopic(): string {
  return `kring/${toBase64url(new Uint8Array(randomBytes(16)))}/r`;
}
