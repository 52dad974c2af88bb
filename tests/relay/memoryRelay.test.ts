import { describe, expect, it } from 'vitest';
import { Chance } from '../faults/chance';
import { itIsARelay } from './contract';
import { Listener } from './listener';
import { MemoryRelay, type MemoryFaults } from './memoryRelay';

const nowhere = { url: 'wss://memory.invalid/' };

itIsARelay({
  name: 'the memory',
  start: async () => {
    const relay = new MemoryRelay();
    return {
      connect: relay.connect,
      speakAt: nowhere,
      listenAt: nowhere,
      flush: () => relay.flush(),
      stop: async () => relay.stop(),
      start: async () => relay.start(),
      close: async () => undefined,
    };
  },
});

const topic = 'kring/room/r';

/** What is heard of a hundred frames with these faults. */
function hundred(seed: number, faults: Omit<MemoryFaults, 'chance'>): string[] {
  const relay = new MemoryRelay({ chance: new Chance(seed, 'relay'), ...faults });
  const listener = new Listener(relay.connectAs('listener'), nowhere, [topic]);
  const speaker = new Listener(relay.connectAs('speaker'), nowhere, []);
  relay.flush();
  for (let index = 0; index < 100; index += 1) speaker.say(topic, `frame ${index}`);
  relay.flush();
  return listener.texts();
}

describe('faults of the memory relay', () => {
  const faults = { loss: 0.2, repeat: 0.2, reorder: 0.2 };

  it('are the same for the same seed, and others for another', () => {
    expect(hundred(7, faults)).toEqual(hundred(7, faults));
    expect(hundred(7, faults)).not.toEqual(hundred(8, faults));
  });

  it('are each what they are called', () => {
    const all = hundred(1, {});
    const lost = hundred(1, { loss: 0.2 });
    expect(lost.length).toBeLessThan(100);
    expect(lost).toEqual(all.filter((text) => lost.includes(text)));
    const repeated = hundred(1, { repeat: 0.2 });
    expect(repeated.length).toBeGreaterThan(100);
    expect([...new Set(repeated)]).toEqual(all);
    const reordered = hundred(1, { reorder: 0.2 });
    expect(reordered).not.toEqual(all);
    expect(reordered.toSorted()).toEqual(all.toSorted());
  });
});

describe('somebody who is parted from the memory relay', () => {
  function two() {
    const relay = new MemoryRelay();
    const ben = new Listener(relay.connectAs('ben'), nowhere, [topic]);
    const anna = new Listener(relay.connectAs('anna'), nowhere, [topic]);
    relay.flush();
    const say = () => {
      anna.say(topic, 'from Anna');
      ben.say(topic, 'from Ben');
      relay.flush();
    };
    return { relay, anna, ben, say };
  }

  it('notices it when the line is cut', () => {
    const { relay, anna, ben, say } = two();
    relay.cut('ben');
    say();
    expect(ben.changes).toEqual([true, false]);
    expect([ben.texts(), anna.texts()]).toEqual([[], ['from Anna']]);
    relay.heal('ben');
    relay.flush();
    say();
    expect(ben.changes).toEqual([true, false, true]);
    expect(ben.texts()).toEqual(['from Anna', 'from Ben']);
  });

  it('notices nothing when it is silenced', () => {
    const { relay, anna, ben, say } = two();
    relay.silence('ben');
    say();
    relay.heal('ben');
    relay.flush();
    expect(ben.changes).toEqual([true]);
    expect([ben.texts(), anna.texts()]).toEqual([[], ['from Anna']]);
  });

  it('loses what was under way when the relay starts again', () => {
    const { relay, anna, ben } = two();
    anna.say(topic, 'under way');
    relay.restart();
    relay.flush();
    expect([ben.texts(), anna.texts()]).toEqual([[], []]);
    expect([ben.changes, anna.changes]).toEqual([
      [true, false, true],
      [true, false, true],
    ]);
  });
});
