import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MomentDesk } from '@/lib/host/momentDesk';
import type { RunMemory } from '@/lib/host/runMemory';
import { methodOf, Sitting } from '../session/spec';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function memoryOf(kept = new Map<string, unknown>()): RunMemory {
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, value) => {
      kept.set(key, value);
      return Promise.resolve();
    },
  };
}

/** The machine of Bram, who comes second in a round. */
function deskOf(
  wanted: { sound: boolean; notification: boolean },
  { memory = memoryOf(), seesCall = false } = {},
) {
  const told: string[] = [];
  const shown: boolean[] = [];
  const desk = new MomentDesk({
    memory,
    wanted: () => wanted,
    tell: (message) => {
      if (message.type === 'ownMoment') told.push(message.moment);
    },
    seesCall: () => Promise.resolve(seesCall),
    notify: (on) => shown.push(on),
  });
  const say = (here: 'seen' | 'sounds' | 'held', moment = '0/turn/1') =>
    desk.answer({ type: 'ownMoment', id: 'q', moment, here });
  return { desk, told, shown, say };
}

function beforeBram(desk: MomentDesk): Sitting {
  const sitting = Sitting.running(methodOf({ turnPolicy: 'round' }));
  desk.follow(sitting.session, 'bram');
  return sitting;
}

function bramBegins(desk: MomentDesk): Sitting {
  const sitting = beforeBram(desk);
  sitting.finish();
  desk.follow(sitting.session, 'bram');
  return sitting;
}

const sound = { sound: true, notification: false };
const notification = { sound: false, notification: true };
const refused = { reason: 'alreadySaid' };

describe('the sound of one’s own moment', () => {
  it('is told of once, and given to the first view that wants it', () => {
    const { desk, told, say } = deskOf(sound);
    const sitting = bramBegins(desk);
    desk.follow(sitting.session, 'bram');
    expect(told).toEqual(['0/turn/1']);
    expect(say('sounds')).toBeNull();
    expect(say('sounds')).toEqual(refused);
  });

  it('goes to another view where the browser held it back in the first', () => {
    const { desk, told, say } = deskOf(sound);
    bramBegins(desk);
    expect(say('sounds')).toBeNull();
    expect(say('held')).toBeNull();
    expect(told).toEqual(['0/turn/1', '0/turn/1']);
    expect(say('sounds')).toBeNull();
    expect(say('sounds')).toEqual(refused);
  });

  it('comes no more in a pause, after the turn, or late', () => {
    const { desk, say } = deskOf(sound);
    const sitting = bramBegins(desk);
    sitting.do({ type: 'pauseSession', reason: 'silence', person: null });
    desk.follow(sitting.session, 'bram');
    expect(say('sounds')).toEqual(refused);

    const late = deskOf(sound);
    bramBegins(late.desk);
    vi.advanceTimersByTime(6000);
    expect(late.say('sounds')).toEqual(refused);

    const over = deskOf(sound);
    const passed = bramBegins(over.desk);
    passed.finish();
    over.desk.follow(passed.session, 'bram');
    expect(over.say('sounds')).toEqual(refused);
  });

  it('is not told of where nothing is wanted', () => {
    const { desk, told, say } = deskOf({ sound: false, notification: false });
    bramBegins(desk);
    expect(told).toEqual([]);
    expect(say('sounds')).toEqual(refused);
  });

  it('does not come again after the background was stopped, nor while the session is out of reach', async () => {
    const memory = memoryOf();
    const before = deskOf(sound, { memory });
    const sitting = bramBegins(before.desk);
    expect(before.told).toHaveLength(1);

    const after = deskOf(sound, { memory });
    await after.desk.load();
    after.desk.follow(null, 'bram');
    after.desk.follow(sitting.session, 'bram');
    expect(after.told).toEqual([]);
  });

  it('leaves nothing behind once the session was put away', async () => {
    const kept = new Map<string, unknown>();
    const { desk } = deskOf(sound, { memory: memoryOf(kept) });
    bramBegins(desk);
    expect([...kept.values()]).toMatchObject([{ moments: ['0/turn/1'] }]);
    await desk.forget();
    expect([...kept.values()]).toEqual([undefined]);
  });

  it('comes where the turn began while the background was stopped', async () => {
    const memory = memoryOf();
    const sitting = beforeBram(deskOf(sound, { memory }).desk);
    sitting.finish();
    const after = deskOf(sound, { memory });
    await after.desk.load();
    after.desk.follow(sitting.session, 'bram');
    expect(after.told).toEqual(['0/turn/1']);
  });
});

describe('the notification', () => {
  it('comes where nobody looks, and goes when the turn is over', async () => {
    const { desk, shown } = deskOf(notification);
    const sitting = bramBegins(desk);
    expect(shown).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    expect(shown).toEqual([true]);
    sitting.finish();
    desk.follow(sitting.session, 'bram');
    expect(shown).toEqual([true, false]);
  });

  it('does not come where a view is seen, or the call', async () => {
    const view = deskOf(notification);
    bramBegins(view.desk);
    expect(view.say('seen')).toBeNull();
    const call = deskOf(notification, { seesCall: true });
    bramBegins(call.desk);
    await vi.advanceTimersByTimeAsync(500);
    expect([view.shown, call.shown]).toEqual([[], []]);
  });

  it('does not come into a pause that began meanwhile, nor where it is not wanted', async () => {
    const paused = deskOf(notification);
    const sitting = bramBegins(paused.desk);
    sitting.do({ type: 'pauseSession', reason: 'stop', person: null });
    paused.desk.follow(sitting.session, 'bram');
    const unwanted = deskOf(sound);
    bramBegins(unwanted.desk);
    await vi.advanceTimersByTimeAsync(500);
    expect([paused.shown, unwanted.shown]).toEqual([[], []]);
  });
});
