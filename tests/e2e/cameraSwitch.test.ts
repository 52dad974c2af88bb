/** The strip on the camera image, switched on and off: what is there, what a page hears, what it cannot. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { callMatches } from '@/lib/call/platforms';
import { BAND_COLOUR } from '@/lib/camera/stripPicture';
import { STRIP_EVENT, type StripOrder } from '@/lib/wire/strip';
import { startLab, type Lab } from '../lab/lab';
import { addressOf, callPlatforms } from './harness/callAddress';
import { callFrame } from './harness/callFrame';
import {
  hasOwnFunctions,
  noteOrders,
  openCameraSheet,
  ordersIn,
  registeredScripts,
  switchName,
  switchStrip,
} from './harness/cameraUser';
import { CallUser } from './harness/callUser';
import { launchKring, type Kring, type LaunchOptions } from './harness/launch';
import { lookAt } from './harness/look';
import { PanelUser } from './harness/panel';
import { openProfile } from './harness/profile';
import { allowReloading, reloadExtension } from './harness/reloadExtension';
import { sharedKring } from './harness/sharedKring';
import { names, openOwnTab, startSession, type OwnTab } from './harness/sessionUser';
import { until } from './harness/until';
import { openPanel, panelSize } from './harness/withPanel';

/** Served by the lab under a name on which Kring does nothing. */
const otherSite = 'https://example.test/';
const call = { platform: 'meet', state: 'call' } as const;
const viewport = { width: 1280, height: 800 };

let lab: Lab;
let running: Kring[] = [];

beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.close());
afterEach(async () => {
  await Promise.all(running.map((kring) => kring.close()));
  running = [];
});

const rules = () => `${lab.hostRules}, MAP ${new URL(otherSite).host} 127.0.0.1:${lab.port}`;
const withKring = sharedKring();

/** A browser as on its first day, which other tests have as well. */
function shared(options: LaunchOptions, use: (kring: Kring) => Promise<void>): Promise<void> {
  return withKring({ lab: { hostRules: rules() }, viewport, ...options }, use);
}

/** A browser of its own. */
async function start(options: LaunchOptions = {}): Promise<Kring> {
  const kring = await launchKring({ lab: { hostRules: rules() }, viewport, ...options });
  running.push(kring);
  return kring;
}

/** A call page that notes what it hears. */
async function visit(kring: Kring, how: Parameters<typeof addressOf>[0] = call): Promise<Page> {
  const page = await kring.context.newPage();
  await noteOrders(page);
  await page.goto(addressOf(how));
  await new CallUser(page, kring).pill();
  return page;
}

const last = async (page: Page) => (await ordersIn(page)).at(-1);

/** Waits until the newest order is like this. */
function told(page: Page, what: string, like: (order: StripOrder) => boolean, timeout = 5000) {
  return until(
    what,
    async () => {
      const order = await last(page);
      return order && like(order) && order;
    },
    timeout,
  );
}

const says = (who: RegExp) => (order: StripOrder) => who.test(order.strip?.who ?? '');

describe('switched off, as it is at first', () => {
  it('nothing is registered, no page hears anything, and its functions are its own', () =>
    shared({}, async (kring) => {
      const panel = await startSession(kring);
      const page = await visit(kring);
      expect(await registeredScripts(panel)).toEqual([]);
      expect(await hasOwnFunctions(page)).toBe(true);
      expect(await ordersIn(page)).toEqual([]);
    }));
});

describe('switched on', () => {
  it('it is registered for the call hosts alone, and other pages stay as they are', () =>
    shared({}, async (kring) => {
      const panel = await openOwnTab(kring);
      await switchStrip(panel, true);
      const [script, ...more] = await registeredScripts(panel);
      expect(more).toEqual([]);
      expect({ ...script, matches: script?.matches?.toSorted() }).toMatchObject({
        matches: callMatches.toSorted(),
        world: 'MAIN',
        runAt: 'document_start',
        allFrames: true,
        persistAcrossSessions: true,
      });
      const page = await visit(kring);
      expect(await hasOwnFunctions(page)).toBe(false);

      const other = await kring.context.newPage();
      await noteOrders(other);
      await other.goto(otherSite);
      expect(await hasOwnFunctions(other)).toBe(true);
      expect(await ordersIn(other)).toEqual([]);
    }));

  it('open calls have it at once; off again they have their very own functions back', () =>
    shared({}, async (kring) => {
      await startSession(kring);
      const page = await visit(kring);
      const keepOwn = () => {
        const { getUserMedia } = MediaDevices.prototype;
        Object.assign(window, { own: getUserMedia });
      };
      const isOwn = () =>
        page.evaluate(
          () => navigator.mediaDevices.getUserMedia === (window as unknown as { own: unknown }).own,
        );
      await page.evaluate(keepOwn);
      const panel = await openOwnTab(kring);

      for (let times = 0; times < 2; times += 1) {
        await switchStrip(panel, true);
        await told(page, 'an order', ({ on, strip }) => on && strip !== null);
        await until('the functions to be wrapped', async () => !(await isOwn()));

        await switchStrip(panel, false);
        await told(page, 'the order to stop', ({ on, strip }) => !on && strip === null);
        await until('the own functions', isOwn);
        expect(await hasOwnFunctions(page)).toBe(true);
        expect(await registeredScripts(panel)).toEqual([]);
      }
      await page.reload();
      await new CallUser(page, kring).pill();
      expect(await ordersIn(page)).toEqual([]);
    }));

  it.each(callPlatforms)(
    'on %s it is there where the call is, hears its own session, and goes',
    (platform) =>
      shared({}, async (kring) => {
        const panel = await openOwnTab(kring);
        await switchStrip(panel, true);
        const page = await visit(kring, { platform });
        expect(await hasOwnFunctions(callFrame(page))).toBe(false);
        await startSession(kring);
        await told(page, 'somebody at turn', says(/ is aan de beurt$/));
        await switchStrip(panel, false);
        await told(page, 'the order to stop', ({ on }) => !on);
        await until('the own functions', () => hasOwnFunctions(callFrame(page)));
      }),
  );

  it('off reaches pages without a connection as well', () =>
    shared({}, async (kring) => {
      const panel = await openOwnTab(kring);
      await switchStrip(panel, true);
      const page = await kring.context.newPage();
      await noteOrders(page);
      await page.goto(addressOf({ platform: 'meet', state: 'landing' }));
      expect(await hasOwnFunctions(page)).toBe(false);
      await switchStrip(panel, false);
      await until('the own functions', () => hasOwnFunctions(page));
      expect(await ordersIn(page)).toEqual([{ on: false, strip: null }]);
    }));

  it('a call hears within a second who is at turn, and nothing when nothing changed', () =>
    shared({}, async (kring) => {
      const panel = await openOwnTab(kring);
      await switchStrip(panel, true);
      await startSession(kring);
      const page = await visit(kring);
      const first = await told(page, 'somebody at turn', says(/ is aan de beurt$/));
      expect(names.some((name) => first.strip?.who.startsWith(name))).toBe(true);
      expect(first.strip?.next).toMatch(/^daarna /);
      expect(first.strip?.endsAt).toBeGreaterThan(Date.now());

      const before = (await ordersIn(page)).length;
      // The heartbeat, and another view.
      const second = await openOwnTab(kring);
      await second.view.close();
      expect((await ordersIn(page)).length).toBe(before);

      const expected = first.strip?.next?.replace('daarna ', '') ?? '';
      await panel.goOn();
      await told(page, 'the next turn', says(new RegExp(`^${expected} is aan de beurt$`)), 1000);

      await pause(panel, 'Stop door de inbrenger');
      const stopped = await told(page, 'the pause', says(/^De tijd staat even stil$/), 1000);
      expect(stopped.strip).toMatchObject({ phase: '', next: null, endsAt: null });
    }));

  it('a call that is not the session’s hears that there is nothing to show', () =>
    shared({}, async (kring) => {
      const panel = await openOwnTab(kring);
      await switchStrip(panel, true);
      const own = await visit(kring);
      await startSession(kring);
      await told(own, 'somebody at turn', says(/ is aan de beurt$/));
      const other = await visit(kring, { ...call, key: 'klm-nopq-rst' });
      await told(other, 'an order', ({ on }) => on);
      await panel.goOn();
      expect(await ordersIn(other)).toEqual([{ on: true, strip: null }]);
    }));

  it('all that a page hears of it is the strip, and what it sends itself changes nothing', () =>
    shared({}, async (kring) => {
      const panel = await openOwnTab(kring);
      await switchStrip(panel, true);
      await startSession(kring);
      const page = await visit(kring);
      await told(page, 'somebody at turn', says(/ is aan de beurt$/));
      const scripts = await registeredScripts(panel);

      await page.evaluate((type) => {
        const send = (detail: unknown) => document.dispatchEvent(new CustomEvent(type, { detail }));
        for (const detail of [
          '{"on":false,"strip":null}',
          JSON.stringify({ type: 'setPreferences', preferences: { camera: { on: false } } }),
          { on: false },
          'x'.repeat(100_000),
          null,
        ]) {
          send(detail);
          window.postMessage({ type, detail }, '*');
        }
        (window as unknown as { noted: unknown[] }).noted.length = 0;
      }, STRIP_EVENT);
      await panel.goOn();
      await told(page, 'the next turn', says(/ is aan de beurt$/));
      await openCameraSheet(panel);
      expect(await panel.view.getByLabel(switchName).isChecked()).toBe(true);
      await panel.press('Sluiten');
      expect(await registeredScripts(panel)).toEqual(scripts);

      for (const order of await ordersIn(page)) {
        expect(Object.keys(order)).toEqual(['on', 'strip']);
        expect(Object.keys(order.strip ?? {})).toEqual([
          'who',
          'phase',
          'next',
          'endsAt',
          'times',
          'place',
          'size',
        ]);
      }
    }));

  it('size, place, language and digits reach the page', () =>
    shared({}, async (kring) => {
      const panel = await startSession(kring);
      await switchStrip(panel, true);
      const page = await visit(kring);
      await told(page, 'somebody at turn', says(/ is aan de beurt$/));
      await openCameraSheet(panel);
      await panel.view.getByText('Groot', { exact: true }).click();
      await told(page, 'the size', ({ strip }) => strip?.size === 'large');
      await panel.view.getByText('Boven', { exact: true }).click();
      await told(page, 'the place', ({ strip }) => strip?.place === 'top');
      await panel.press('Sluiten');
      await panel.press('Menu');
      await panel.view.getByLabel('Toon de tijd in cijfers').uncheck();
      await told(page, 'no time', ({ strip }) => strip?.endsAt === null);
      await panel.view.getByText('English', { exact: true }).click();
      const english = await told(page, 'English', says(/^It is .*’s turn$/));
      expect(english.strip?.phase).toMatch(/^Check-in/);
    }));
});

describe('it stays as it was switched', () => {
  it('over a stopped worker, and the browser’s end', async () => {
    const profile = await openProfile();
    try {
      const first = await start({ userDataDir: profile.folder });
      await switchStrip(await openOwnTab(first), true);
      await first.stopWorker();
      expect(await hasOwnFunctions(await visit(first))).toBe(false);
      await first.close();

      const again = await start({ userDataDir: profile.folder });
      const panel = await openOwnTab(again);
      await until('the script to be registered', async () => {
        return (await registeredScripts(panel)).length === 1;
      });
      const page = await visit(again);
      expect(await hasOwnFunctions(page)).toBe(false);
      await told(page, 'an order', ({ on }) => on);
      await switchStrip(panel, false);
      expect(await registeredScripts(panel)).toEqual([]);
      await again.close();
    } finally {
      await profile.remove();
    }
  });

  it('over an update, which takes away what was registered; an open call goes on with its session', async () => {
    const kring = await start();
    await allowReloading(kring);
    await switchStrip(await openOwnTab(kring), true);
    await startSession(kring);
    const page = await visit(kring);
    await told(page, 'somebody at turn', says(/ is aan de beurt$/));
    await page.bringToFront();

    await reloadExtension(kring);
    const panel = await openOwnTab(kring);
    await until('the script to be registered', async () => {
      return (await registeredScripts(panel)).length === 1;
    });
    // Without a script of ours beside it nobody could tell the image that the turn had passed.
    await told(page, 'nothing to show', ({ on, strip }) => on && strip === null, 20_000);
    await page.reload();
    await new CallUser(page, kring).pill();
    await told(page, 'somebody at turn', says(/ is aan de beurt$/));
    expect(await hasOwnFunctions(page)).toBe(false);
  });

  it('where the browser refuses, the panel says so and leaves it off', async () => {
    const kring = await start();
    const worker = await kring.serviceWorker();
    await worker.evaluate(() => {
      const { scripting } = chrome as unknown as { scripting: Record<string, unknown> };
      scripting['registerContentScripts'] = () => Promise.reject(new Error('refused'));
    });
    const panel = await openOwnTab(kring);
    await openCameraSheet(panel);
    await panel.view.getByLabel(switchName).click();
    await panel.view.getByText(/^De browser deed dit niet\./).waitFor();
    expect(await panel.view.getByLabel(switchName).isChecked()).toBe(false);
    expect(await registeredScripts(panel)).toEqual([]);

    await kring.stopWorker();
    await until('the worker', () => kring.isWorkerRunning());
    await panel.press('Probeer opnieuw');
    await panel.view.getByText(/^De strook staat aan/).waitFor();
    expect(await registeredScripts(panel)).toHaveLength(1);
  });
});

async function pause(panel: OwnTab | PanelUser, reason: string): Promise<void> {
  await panel.press('Pauze');
  await panel.press(reason);
}

describe('the sheet', () => {
  it.each([
    ['nl', 'Groot', 'Vierkant 1:1'],
    ['en', 'Large', 'Square 1:1'],
  ])('is in order in %s', (locale, large, square) =>
    shared({ locale, viewport: panelSize }, async (kring) => {
      const { page, user } = await openPanel(kring);
      await openCameraSheet(user);
      expect(await look(page, `camera-${locale}`)).toEqual([]);
      await page.getByText(large, { exact: true }).click();
      await page.getByText(square, { exact: true }).click();
      expect(await look(page, `camera-${locale}-large`)).toEqual([]);
    }),
  );

  it('shows what is really on the strip while a session runs, where it is', () =>
    shared({ viewport: panelSize }, async (kring) => {
      const panel = await startSession(kring);
      await openCameraSheet(panel);
      const canvas = panel.view.locator('canvas');
      const text = await canvas.textContent();
      expect(names.some((name) => text?.includes(`${name} is aan de beurt`))).toBe(true);
      expect(text).toMatch(/ · \d+ min · .* · daarna /);
      await expect(panel.view.getByText('De namen zijn verzonnen.').count()).resolves.toBe(0);
      expect(await look(panel.view, 'camera-session')).toEqual([]);

      expect(await bands(canvas)).toEqual({ top: false, bottom: true });
      await panel.view.getByText('Boven', { exact: true }).click();
      await until('the strip at the top', async () => (await bands(canvas)).top);
      expect(await bands(canvas)).toEqual({ top: true, bottom: false });
      await panel.press('Sluiten');
      await pause(panel, 'Stop door de inbrenger');
      await openCameraSheet(panel);
      expect(await canvas.textContent()).toMatch(/De tijd staat even stil$/);
      expect(await look(panel.view, 'camera-pause')).toEqual([]);
    }));
});

/** Whether the first and the last row of the preview are the strip's. */
async function bands(canvas: Locator): Promise<{ top: boolean; bottom: boolean }> {
  const [top, bottom] = await canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const pen = (element as HTMLCanvasElement).getContext('2d');
    return [0, height - 1].map((y) => {
      const pixels = [10, width / 2, width - 10].map((x) => pen?.getImageData(x, y, 1, 1).data);
      return pixels.map((data) =>
        Array.from(data ?? [], (part) => part.toString(16).padStart(2, '0')).join(''),
      );
    });
  });
  const isBand = (row: readonly string[] | undefined) =>
    row?.every((pixel) => pixel === `${BAND_COLOUR.slice(1)}ff`) ?? false;
  return { top: isBand(top), bottom: isBand(bottom) };
}

const heights = [
  { width: 320, height: 568 },
  { width: 372, height: 692 },
];

/** At its top, and then whole. */
async function look(page: Page, name: string): Promise<string[]> {
  const wrong = await lookAt(page, name, heights);
  const whole = heights.map(({ width }) => ({ width, height: 1500 }));
  return [...wrong, ...(await lookAt(page, `${name}-whole`, whole))];
}
