import { expect, it } from 'vitest';
import { ScreenShare } from '@/lib/host/screenShare';
import { SmallWindow, type WindowBounds } from '@/lib/host/smallWindow';

/** What lasts as long as the browser runs, and what lasts longer. */
function desk(kept?: unknown) {
  const memory = new Map<string, unknown>();
  const run = {
    get: (key: string) => Promise.resolve(memory.get(key)),
    set: (key: string, value: unknown) => {
      memory.set(key, value);
      return Promise.resolve();
    },
  };
  const created: WindowBounds[] = [];
  const shown: number[] = [];
  const open = new Set<number>();
  let place = kept;
  let offScreen = false;
  const make = () =>
    new SmallWindow(
      run,
      {
        create: (bounds) => {
          if (offScreen && bounds.left !== undefined) return Promise.reject(new Error('no screen'));
          created.push(bounds);
          open.add(created.length);
          return Promise.resolve(created.length);
        },
        show: (id) => {
          if (!open.has(id)) return Promise.resolve(false);
          shown.push(id);
          return Promise.resolve(true);
        },
      },
      {
        read: () => Promise.resolve(place),
        write: (to) => {
          place = to;
          return Promise.resolve();
        },
      },
    );
  return {
    run,
    make,
    created,
    shown,
    open,
    place: () => place,
    screenIsGone: () => {
      offScreen = true;
    },
  };
}

const place = { left: 10, top: 20, width: 330, height: 240 };

it('two presses at once open one window, also from a worker that was started anew', async () => {
  const { make, created, shown } = desk();
  const small = make();
  await Promise.all([small.open(), small.open()]);
  await make().open();
  expect(created).toHaveLength(1);
  expect(shown).toEqual([1, 1]);
});

it('opens where it was left, and as the browser likes where that screen is gone', async () => {
  const { make, created, open, screenIsGone, place: kept } = desk();
  const small = make();
  await small.open();
  await small.moved(1, place);
  expect(kept()).toEqual(place);
  open.clear();
  await small.open();
  expect(created.at(-1)).toEqual(place);
  open.clear();
  screenIsGone();
  await small.open();
  expect(created.at(-1)).not.toHaveProperty('left');
});

it('keeps the place of no other window, and no place that is none', async () => {
  const { make, place: kept } = desk();
  const small = make();
  await small.open();
  await small.moved(7, place);
  await small.moved(1, { ...place, width: 3 });
  await small.moved(1, { left: 1 });
  expect(kept()).toBeUndefined();
});

it('a place that cannot be read is as none', async () => {
  const { make, created } = desk({ ...place, width: 'wide' });
  await make().open();
  expect(created[0]).not.toHaveProperty('left');
});

it('that a screen is shared is remembered while the browser runs, and no longer than that', async () => {
  const { run } = desk();
  await new ScreenShare(run).set(true);
  const woken = new ScreenShare(run);
  expect(woken.on).toBe(false);
  await woken.load();
  expect(woken.on).toBe(true);
  const nextDay = new ScreenShare(desk().run);
  await nextDay.load();
  expect(nextDay.on).toBe(false);
});
