/** The camera script follows what the user wants, also where the browser does not. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CameraScript, type CameraPages } from '@/lib/host/cameraScript';

/** What a browser has registered, what was done to it, and what it refuses. */
function stage(registered = false, refuses: readonly (keyof CameraPages)[] = []) {
  const done: string[] = [];
  const does = (step: keyof CameraPages, act: () => void = () => undefined) => {
    return async () => {
      done.push(step);
      await Promise.resolve();
      if (refuses.includes(step)) throw new Error(`${step} was refused`);
      act();
    };
  };
  let there = registered;
  const pages: CameraPages = {
    isRegistered: () => Promise.resolve(there),
    register: does('register', () => {
      there = true;
    }),
    unregister: does('unregister', () => {
      there = false;
    }),
    inject: does('inject'),
    tellOff: does('tellOff'),
  };
  const camera = new CameraScript(pages, () => done.push('injected'));
  return { camera, done, isThere: () => there };
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

describe('the camera script', () => {
  it('is registered, then put into open calls, which are then told what it shows', async () => {
    const { camera, done, isThere } = stage();
    expect(await camera.follow(true)).toBe(true);
    expect(done).toEqual(['register', 'inject', 'injected']);
    expect([isThere(), camera.failed]).toEqual([true, false]);
  });

  it('stays as it is where it is as wanted', async () => {
    for (const on of [true, false]) {
      const { camera, done } = stage(on);
      expect(await camera.follow(on)).toBe(true);
      expect(done).toEqual([]);
    }
  });

  it('pages hear that it is off before it goes; it goes also where they could not be told', async () => {
    const well = stage(true);
    expect(await well.camera.follow(false)).toBe(true);
    expect(well.done).toEqual(['tellOff', 'unregister']);

    const { camera, done, isThere } = stage(true, ['tellOff']);
    expect(await camera.follow(false)).toBe(false);
    expect(done).toEqual(['tellOff', 'unregister']);
    expect([isThere(), camera.failed]).toEqual([false, true]);
  });

  it('says where the browser refused, until it does what is asked', async () => {
    const refuses: (keyof CameraPages)[] = ['register'];
    const { camera, done } = stage(false, refuses);
    expect(await camera.follow(true)).toBe(false);
    expect([camera.failed, done]).toEqual([true, ['register']]);
    refuses.length = 0;
    expect(await camera.follow(true)).toBe(true);
    expect(camera.failed).toBe(false);
    expect(console.error).toHaveBeenCalledTimes(1);
  });

  it('ends as it was asked last, however fast', async () => {
    const { camera, done, isThere } = stage();
    await Promise.all([camera.follow(true), camera.follow(false), camera.follow(true)]);
    expect(isThere()).toBe(true);
    expect(done).toEqual([
      'register',
      'inject',
      'injected',
      'tellOff',
      'unregister',
      'register',
      'inject',
      'injected',
    ]);
  });
});
