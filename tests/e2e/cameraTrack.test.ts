/** What a call page has of its camera while the strip is on: for the page, the camera's own track. */
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Strip } from '@/lib/wire/strip';
import { bundle } from '../lab/bundle';
import { startLab, type Lab } from '../lab/lab';
import { ensureChromium } from '../tools/install.mjs';
import { frameFaults, startFaults, wayFaults, type Fault } from './camera/faults';
import { faultyCamera } from './camera/faultyCamera';
import { addressOf } from './harness/callAddress';
import { chromiumArgs } from './harness/chromiumArgs';

const strip: Strip = {
  who: 'Bram',
  phase: 'Verhelderen',
  next: 'daarna Dirk',
  endsAt: null,
  times: { minutes: 'min', lastMinute: 'nog 1 min', over: 'tijd om' },
  place: 'bottom',
  size: 'medium',
};
/** Rounding and coding leave 0.3; another name is 6, another place 48. */
const SAME = 1.5;

let lab: Lab;
let browser: Browser;
let helpers: string;
let noise: string[] = [];

beforeAll(async () => {
  lab = await startLab();
  browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: chromiumArgs({
      lab,
      extension: null,
      extraArgs: ['--use-fake-device-for-media-stream=device-count=2,fps=30'],
    }),
  });
  helpers = await bundle(join(import.meta.dirname, 'camera', 'inPage.ts'), 'inPage');
});
afterAll(async () => {
  await browser?.close();
  await lab?.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

/** In a worker without such headers; with them on the page's own thread. */
async function open(headers: 'none' | 'strict' = 'none', fault: Fault = 'none'): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  noise = [];
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // The browser says so itself when a page forbids a worker.
    if (!message.text().includes('Content Security Policy')) noise.push(message.text());
  });
  await page.addInitScript({ content: helpers });
  await page.addInitScript({ content: await faultyCamera(fault) });
  await page.goto(addressOf({ state: 'landing', headers }));
  await page.evaluate((told) => window.helpers.order({ on: true, strip: told }), strip);
  return page;
}

describe.each(['none', 'strict'] as const)('with the headers: %s', (headers) => {
  it('the image has the strip, follows what it is told, and is plain when nothing is', async () => {
    const page = await open(headers);
    const far = await page.evaluate(async (told) => {
      const { camera, farFrom, order } = window.helpers;
      const [track] = (await camera()).getVideoTracks() as [MediaStreamTrack];
      const other = { ...told, who: 'Wilhelmina', place: 'top' as const };
      const first = [await farFrom(track, told), await farFrom(track, { ...told, who: 'Wilhelm' })];
      order({ on: true, strip: other });
      const second = [await farFrom(track, other), await farFrom(track, told)];
      order({ on: true, strip: null });
      const plain = await farFrom(track, told);
      return { first, second, plain };
    }, strip);
    expect(page.workers()).toHaveLength(headers === 'none' ? 1 : 0);
    expect(far.first[0]).toBeLessThan(SAME);
    expect(far.first[1]).toBeGreaterThan(SAME * 3);
    expect(far.second[0]).toBeLessThan(SAME);
    expect(far.second[1]).toBeGreaterThan(SAME * 5);
    expect(far.plain).toBeGreaterThan(SAME * 5);
    expect(noise).toEqual([]);
  });

  it('a track answers as the camera would, and can be set', async () => {
    const page = await open(headers);
    const seen = await page.evaluate(async () => {
      const stream = await window.helpers.camera();
      const [track] = stream.getVideoTracks() as [MediaStreamTrack];
      const [camera] = window.cameras as [MediaStreamTrack];
      const same = (['getSettings', 'getCapabilities', 'getConstraints'] as const).map(
        (ask) => JSON.stringify(track[ask]()) === JSON.stringify(camera[ask]()),
      );
      const refused = await track
        .applyConstraints({ width: { exact: 100_000 } })
        .catch((error: Error) => `${error.name} ${(error as OverconstrainedError).constraint}`);
      await track.applyConstraints({ width: 320, height: 180 });
      const pixels = await window.helpers.pixels(track, 10);
      return {
        same,
        refused,
        size: [pixels?.width, pixels?.height, track.getSettings().width],
        constraints: track.getConstraints(),
        named: [track.label === camera.label, track.label !== '', track.id !== camera.id],
        is: [
          track instanceof MediaStreamTrack,
          Object.prototype.toString.call(track),
          track.constructor === MediaStreamTrack,
          Object.keys(track).length,
          track.kind,
          track.readyState,
          track.muted,
          track.enabled,
        ],
        device: track.getSettings().deviceId === camera.getSettings().deviceId,
        stream: [stream.getTracks().length, stream.active, stream.getTrackById(track.id) === track],
      };
    });
    expect(seen).toEqual({
      same: [true, true, true],
      refused: 'OverconstrainedError width',
      size: [320, 180, 320],
      constraints: { width: 320, height: 180 },
      named: [true, true, true],
      is: [true, '[object MediaStreamTrack]', true, 0, 'video', 'live', false, true],
      device: true,
      stream: [1, true, true],
    });
    expect(noise).toEqual([]);
  });

  it('clones live by themselves, and the camera goes off with the last', async () => {
    const page = await open(headers);
    const seen = await page.evaluate(async (told) => {
      const { camera, farFrom, pixels } = window.helpers;
      const states = () => window.cameras.map(({ readyState }) => readyState);
      const stream = await camera();
      const [track] = stream.getVideoTracks() as [MediaStreamTrack];
      track.enabled = false;
      const clone = track.clone();
      track.enabled = true;
      const copy = stream.clone();
      const [third] = copy.getVideoTracks() as [MediaStreamTrack];
      const off = [clone.enabled, third.enabled, clone.label === track.label];
      clone.enabled = true;
      await clone.applyConstraints({ width: 320, height: 180 });
      const ids = new Set([track.id, clone.id, third.id, stream.id, copy.id]).size;
      track.stop();
      const sizes = [await pixels(clone, 10), await pixels(third)].map((one) => one?.width);
      const far = await farFrom(third, told);
      const after = [track.readyState, clone.readyState, third.readyState];
      const before = states();
      clone.stop();
      third.stop();
      const last = states();
      const endedClone = track.clone().readyState;
      await new Promise((resolve) => setTimeout(resolve, 300));
      const native = MediaStream.prototype.clone === window.helpers.natives.clone;
      return { off, ids, sizes, far, after, before, last, endedClone, native };
    }, strip);
    expect(seen).toMatchObject({
      off: [false, true, true],
      ids: 5,
      sizes: [320, 640],
      after: ['ended', 'live', 'live'],
      before: ['ended', 'live', 'live'],
      last: ['ended', 'ended', 'ended'],
      endedClone: 'ended',
      native: true,
    });
    expect(seen.far).toBeLessThan(SAME);
    expect(noise).toEqual([]);
  });

  it('muting, and a camera that is unplugged, are told to the page once', async () => {
    const page = await open(headers);
    const seen = await page.evaluate(async () => {
      const [track] = (await window.helpers.camera()).getVideoTracks() as [MediaStreamTrack];
      const [camera] = window.cameras as [MediaStreamTrack];
      const told: string[] = [];
      for (const type of ['mute', 'unmute', 'ended']) {
        track.addEventListener(type, () => told.push(`${type} ${track.muted} ${track.readyState}`));
      }
      track.addEventListener('ended', ({ isTrusted }) => told.push(`trusted ${isTrusted}`));
      await window.helpers.pixels(track);
      for (const type of ['mute', 'unmute']) camera.dispatchEvent(new Event(type));
      camera.stop();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return told;
    });
    expect(seen).toEqual([
      'mute false live',
      'unmute false live',
      'ended false ended',
      'trusted true',
    ]);
    expect(noise).toEqual([]);
  });

  it('a page that stops its track hears no end of it, and its camera goes off at once', async () => {
    const page = await open(headers);
    const seen = await page.evaluate(async () => {
      const stop = MediaStreamTrack.prototype.stop;
      const [track] = (await window.helpers.camera()).getVideoTracks() as [MediaStreamTrack];
      const [other] = (await window.helpers.camera()).getVideoTracks() as [MediaStreamTrack];
      let ends = 0;
      for (const one of [track, other]) one.addEventListener('ended', () => (ends += 1));
      track.stop();
      const atOnce = window.cameras[0]?.readyState;
      // By the browser's own function, which we do not stand before.
      stop.call(other);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [atOnce, window.cameras[1]?.readyState, ends];
    });
    expect(seen).toEqual(['ended', 'ended', 0]);
    expect(noise).toEqual([]);
  });

  it.each(frameFaults)('a fault in the step %s lets frames pass as they are', async (fault) => {
    const page = await open(headers, fault);
    const seen = await page.evaluate(async (told) => {
      const [track] = (await window.helpers.camera()).getVideoTracks() as [MediaStreamTrack];
      const pixels = await window.helpers.pixels(track, 20);
      return [pixels?.width, await window.helpers.farFrom(track, told), track.readyState];
    }, strip);
    expect(seen[0]).toBe(640);
    expect(seen[1]).toBeGreaterThan(SAME * 5);
    expect(seen[2]).toBe('live');
    expect(noise).toEqual(['Kring: no strip on the camera image, it failed']);
  });

  it.each(wayFaults)(
    'a way that breaks (%s) ends the track, and the page is told',
    async (fault) => {
      await endsAndIsTold(await open(headers, fault));
    },
  );
});

it('a worker that dies ends the track, and the page is told', async () => {
  await endsAndIsTold(await open('none', 'workerDies'));
});

async function endsAndIsTold(page: Page): Promise<void> {
  const seen = await page.evaluate(async () => {
    const [track] = (await window.helpers.camera()).getVideoTracks() as [MediaStreamTrack];
    let ends = 0;
    const ended = new Promise((resolve) => {
      track.addEventListener('ended', () => {
        ends += 1;
        setTimeout(resolve, 300);
      });
    });
    const states = () => [track.readyState, window.cameras[0]?.readyState];
    const before = states();
    await ended;
    const after = [...states(), ends];
    // Another camera image can be had.
    const [again] = (await window.helpers.camera()).getVideoTracks() as [MediaStreamTrack];
    return [before, after, (await window.helpers.pixels(again))?.width];
  });
  expect(seen).toEqual([['live', 'live'], ['ended', 'ended', 1], 640]);
  expect(noise).toEqual([]);
}

it.each(startFaults)('a fault before any frame (%s) leaves the page its image', async (fault) => {
  const page = await open('none', fault);
  const seen = await page.evaluate(async (told) => {
    const [track] = (await window.helpers.camera()).getVideoTracks() as [MediaStreamTrack];
    const clone = track.clone();
    return [await window.helpers.farFrom(track, told), (await window.helpers.pixels(clone))?.width];
  }, strip);
  // Without a worker the page's own thread does it.
  if (fault === 'worker') expect(seen[0]).toBeLessThan(SAME);
  else expect(seen[0]).toBeGreaterThan(SAME * 5);
  expect(seen[1]).toBe(640);
  expect(noise).toEqual([]);
});

it.each(['pixels', 'redraw'] as const)(
  'frames without planes are drawn anew (%s)',
  async (fault) => {
    const page = await open('none', fault);
    const far = await page.evaluate(async (told) => {
      const [track] = (await window.helpers.camera()).getVideoTracks() as [MediaStreamTrack];
      await window.helpers.pixels(track, 10);
      return window.helpers.farFrom(track, told);
    }, strip);
    if (fault === 'pixels') expect(far).toBeLessThan(SAME);
    else expect(far).toBeGreaterThan(SAME * 5);
  },
);

it('what the page asks of the browser is passed on as it is', async () => {
  const page = await open();
  const seen = await page.evaluate(async (told) => {
    const { natives, farFrom } = window.helpers;
    const media = navigator.mediaDevices;
    const refusal = (asked: MediaStreamConstraints) =>
      media.getUserMedia(asked).then(
        () => 'given',
        (error: Error) => error.name,
      );
    const sound = await media.getUserMedia({ audio: true });
    const heard = sound
      .getAudioTracks()
      .map((track) => [
        Object.getPrototypeOf(track) === MediaStreamTrack.prototype,
        track.readyState,
      ]);
    const none = window.cameras.length;
    const both = await media.getUserMedia({ audio: true, video: true });
    const [mic] = both.getAudioTracks();
    const legacy = navigator as unknown as {
      webkitGetUserMedia(asked: object, got: (stream: MediaStream) => void, not: () => void): void;
    };
    const old = await new Promise<MediaStream>((resolve, reject) =>
      legacy.webkitGetUserMedia({ video: true }, resolve, reject),
    );
    const devices = (await media.enumerateDevices()).filter(({ kind }) => kind === 'videoinput');
    const streams = await Promise.all(
      devices.map(({ deviceId }) => window.helpers.camera({ deviceId: { exact: deviceId } })),
    );
    const tracks = streams.map((stream) => stream.getVideoTracks()[0] as MediaStreamTrack);
    return {
      refusals: [
        await refusal({}),
        await refusal({ video: { deviceId: { exact: 'nobody' } } }),
        await (media.getUserMedia.call as (self: object) => Promise<unknown>)({}).catch(
          (error: Error) => error.name,
        ),
      ],
      heard,
      none,
      mic: mic && Object.getPrototypeOf(mic) === MediaStreamTrack.prototype,
      old: await farFrom(old.getVideoTracks()[0] as MediaStreamTrack, told),
      both: [new Set(tracks.map((track) => track.getSettings().deviceId)).size, devices.length],
      far: await Promise.all(tracks.map((track) => farFrom(track, told))),
      looks: [
        media.getUserMedia.name === natives.getUserMedia.name,
        media.getUserMedia.length === natives.getUserMedia.length,
        Function.prototype.toString.call(media.getUserMedia).includes('[native code]'),
        Object.hasOwn(media.getUserMedia, 'prototype'),
        Object.keys(MediaDevices.prototype).includes('getUserMedia'),
      ],
    };
  }, strip);
  expect(seen).toMatchObject({
    refusals: ['TypeError', 'OverconstrainedError', 'TypeError'],
    heard: [[true, 'live']],
    none: 0,
    mic: true,
    both: [2, 2],
    looks: [true, true, true, false, true],
  });
  for (const far of [seen.old, ...seen.far]) expect(far).toBeLessThan(SAME);
  expect(noise).toEqual([]);
});

it('off gives the page the browser’s own functions back; images under way are plain', async () => {
  const page = await open();
  const seen = await page.evaluate(async (told) => {
    const { natives, order, camera, farFrom } = window.helpers;
    const own = () => [
      MediaDevices.prototype.getUserMedia === natives.getUserMedia,
      navigator.mediaDevices.getUserMedia === natives.getUserMedia,
      Object.getOwnPropertyDescriptor(Navigator.prototype, 'webkitGetUserMedia')?.value ===
        natives.legacy?.value,
    ];
    const [track] = (await camera()).getVideoTracks() as [MediaStreamTrack];
    const on = [own(), await farFrom(track, told)] as const;
    order({ on: false, strip: told });
    const off = [own(), await farFrom(track, told), track.readyState] as const;
    const [plain] = (await camera()).getVideoTracks() as [MediaStreamTrack];
    const native = Object.getPrototypeOf(plain) === MediaStreamTrack.prototype;
    order({ on: true, strip: told });
    return { on, off, native, again: await farFrom(track, told) };
  }, strip);
  expect(seen.on[0]).toEqual([false, false, false]);
  expect(seen.on[1]).toBeLessThan(SAME);
  expect(seen.off[0]).toEqual([true, true, true]);
  expect(seen.off[1]).toBeGreaterThan(SAME * 5);
  expect(seen.off[2]).toBe('live');
  expect(seen.native).toBe(true);
  expect(seen.again).toBeLessThan(SAME);
  expect(noise).toEqual([]);
});

it('a second script in the same page changes nothing, and off is still off', async () => {
  const page = await open();
  const code = await faultyCamera('none');
  // A tab that was open when it was switched on gets it late, and orders come again.
  await page.evaluate(code);
  const seen = await page.evaluate(async (told) => {
    const { natives, order, camera, farFrom } = window.helpers;
    order({ on: true, strip: told });
    const [track] = (await camera()).getVideoTracks() as [MediaStreamTrack];
    const far = await farFrom(track, told);
    const cameras = window.cameras.length;
    order({ on: false, strip: null });
    return [far < 1.5, cameras, navigator.mediaDevices.getUserMedia === natives.getUserMedia];
  }, strip);
  expect(seen).toEqual([true, 1, true]);
});

it('what is no order is not heeded', async () => {
  const page = await open();
  const seen = await page.evaluate(async (told) => {
    const { camera, farFrom } = window.helpers;
    const say = (detail: unknown) =>
      document.dispatchEvent(new CustomEvent('kring:strip', { detail }));
    const order = { on: true, strip: { ...told, who: 'Wilhelmina' } };
    say(order);
    say(null);
    say('no JSON');
    say(JSON.stringify({ ...order, more: 1 }));
    say(JSON.stringify({ on: true, strip: { ...order.strip, who: 'W'.repeat(500) } }));
    say(JSON.stringify(order).padEnd(2001));
    document.dispatchEvent(new Event('kring:strip'));
    const [track] = (await camera()).getVideoTracks() as [MediaStreamTrack];
    return farFrom(track, told);
  }, strip);
  expect(seen).toBeLessThan(SAME);
  expect(noise).toEqual([]);
});

it('lays the strip into every format of frames with the right colours', async () => {
  const page = await open();
  const range = (matrix: VideoMatrixCoefficients, fullRange: boolean): VideoColorSpaceInit => ({
    matrix,
    fullRange,
    primaries: 'bt709',
    transfer: 'bt709',
  });
  for (const format of ['I420', 'NV12', 'RGBA'] as const) {
    for (const colour of [range('bt709', false), range('bt709', true), range('smpte170m', false)]) {
      for (const place of ['bottom', 'top'] as const) {
        const made = await page.evaluate(
          ([shape, told, space]) => window.helpers.stamped(shape, told, space),
          [format, { ...strip, place }, colour] as const,
        );
        expect(made.far).toBeLessThan(SAME);
        expect([made.timestamp, made.duration]).toEqual([1234, 40]);
        expect(made.format === format || format === 'RGBA').toBe(true);
        // The rest of the image is what it was.
        const [red = 0, green = 0, blue = 0] = made.free;
        expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(4);
      }
    }
  }
});
