/** The strip on the camera image, as those see it who have nothing installed. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inLab } from '../lab/inLab';
import { startLab, type Lab } from '../lab/lab';
import { addressOf, type Visit } from './harness/callAddress';
import { frameFaults, startFaults, wayFaults, type Fault } from './camera/faults';
import { faultyCamera } from './camera/faultyCamera';
import { order, stripOf, withCameraScript } from './harness/cameraScript';
import { noteOrders, ordersIn, switchStrip } from './harness/cameraUser';
import { CallUser } from './harness/callUser';
import { launchKring } from './harness/launch';
import { launchPlain, type PlainBrowser } from './harness/plainBrowser';
import { names, openOwnTab } from './harness/sessionUser';
import { READ, readsStrip, stripScores } from './harness/stripSeen';
import { until } from './harness/until';

/** As large as the call asks of its camera. */
const size = { width: 640, height: 360 };
const asked: Visit = { media: true, ask: { video: '360p' } };

let lab: Lab | undefined;
let near: PlainBrowser | undefined;
let far: PlainBrowser | undefined;

beforeAll(async () => {
  lab = await startLab();
  [near, far] = await Promise.all([launchPlain(lab), launchPlain(lab)]);
  await withCameraScript(near.context);
});
afterAll(async () => {
  await near?.close();
  await far?.close();
  await lab?.close();
});
afterEach(async () => {
  for (const { context } of [near, far].filter((one) => one !== undefined)) {
    for (const page of context.pages()) await page.close();
  }
});

async function visit(browser: PlainBrowser | undefined, how: Visit): Promise<Page> {
  if (!browser) throw new Error('no browser');
  const page = await browser.context.newPage();
  await page.goto(addressOf({ ...asked, ...how }));
  return page;
}

/** One who has the strip, and one who has nothing. */
async function twoInCall(how: Visit): Promise<{ ada: Page; bo: Page }> {
  const ada = await visit(near, { ...how, name: 'Ada' });
  const bo = await visit(far, { ...how, name: 'Bo' });
  await until('each other', () => inLab(bo, ({ call }) => call.peers === 1), 30_000);
  return { ada, bo };
}

const framesFrom = (page: Page) => inLab(page, (own) => own.call.framesFrom());

async function framesArrive(page: Page): Promise<void> {
  const before = await framesFrom(page);
  await until('more frames', async () => (await framesFrom(page)) > before + 5, 20_000);
}

const workers = (page: Page) => page.workers().length;
const camera = (page: Page) => inLab(page, (own) => own.call.camera);

describe.each([
  { platform: 'meet', headers: 'strict', inWorker: false },
  { platform: 'meet', headers: 'none', inWorker: true },
  { platform: 'zoomFrame', headers: 'strict', inWorker: false },
  { platform: 'teams', headers: 'isolated', inWorker: false },
] as const)('in the manner of $platform, headers $headers', ({ inWorker, ...how }) => {
  it('the others see whose turn it is, whatever happens to the camera', async () => {
    const { ada, bo } = await twoInCall(how);
    const anna = stripOf('Anna');
    await order(ada, { on: true, strip: anna });
    await readsStrip(bo, 'Ada', anna, size);
    // That it says this, and not something that looks like it.
    const others = [
      stripOf('Anne'),
      stripOf('Anna', 6),
      stripOf('Anna', 5, { phase: 'Vragen stillen' }),
      stripOf('Anna', 5, { next: 'daarna Bras' }),
      stripOf('Anna', 5, { place: 'top' }),
      stripOf('Anna', 5, { size: 'large' }),
    ];
    const [right = 0, ...wrong] = await stripScores(bo, 'Ada', [anna, ...others], size);
    expect(right).toBeGreaterThan(READ);
    expect(wrong.filter((score) => score >= READ)).toEqual([]);
    expect(workers(ada)).toBe(inWorker ? 1 : 0);

    // A turn passes.
    const bram = stripOf('Bram', 7, { next: 'daarna Carla' });
    await order(ada, { on: true, strip: bram });
    await readsStrip(bo, 'Ada', bram, size);

    // Another device.
    const [, , other] = await inLab(ada, (own) => own.call.cameras());
    await inLab(ada, (own, id) => own.call.useCamera(id), other);
    expect(await camera(ada)).toMatchObject({ deviceId: other, ...size, readyState: 'live' });
    await framesArrive(bo);
    await readsStrip(bo, 'Ada', bram, size);

    // Off, and on again.
    await inLab(ada, (own) => own.call.cameraOff());
    await inLab(ada, (own) => own.call.useCamera());
    await framesArrive(bo);
    const carla = stripOf('Carla', 3, { phase: 'Advies', next: null, place: 'top' });
    await order(ada, { on: true, strip: carla });
    await readsStrip(bo, 'Ada', carla, size);

    // The page draws what it has of the camera, and sends that.
    await inLab(ada, (own) => own.call.drawCamera());
    await framesArrive(bo);
    await readsStrip(bo, 'Ada', carla, size);

    // Nothing to show; then off altogether, and the camera is asked for anew.
    await order(ada, { on: true, strip: null });
    await plain(bo, [anna, bram, carla]);
    await order(ada, { on: true, strip: bram });
    await readsStrip(bo, 'Ada', bram, size);
    await order(ada, { on: false, strip: null });
    await plain(bo, [anna, bram, carla]);
    await inLab(ada, (own) => own.call.useCamera());
    await plain(bo, [anna, bram, carla]);

    for (const page of [ada, bo]) expect(await inLab(page, (own) => own.mediaError)).toBeNull();
  });
});

it('says what the session says, from the first turn to the next', async () => {
  if (!lab) throw new Error('no lab');
  const kring = await launchKring({ lab });
  try {
    await switchStrip(await openOwnTab(kring), true);
    const page = await kring.context.newPage();
    await noteOrders(page);
    await page.goto(addressOf({ ...asked, name: 'Ada' }));
    const user = new CallUser(page, kring);
    const panel = await user.open();
    await panel.setUp(names);
    await panel.start();
    await panel.goOn();
    const bo = await visit(far, { name: 'Bo' });
    const told = async (but: string) => {
      const strip = await until('a strip with a turn', async () => {
        const last = (await ordersIn(page)).at(-1)?.strip;
        return last && last.who !== but && names.some((name) => last.who.includes(name)) && last;
      });
      // What it says is what the panel says.
      await panel.view.getByText(strip.who, { exact: true }).first().waitFor();
      return strip;
    };
    const first = await told('');
    await readsStrip(bo, 'Ada', first, size);
    await panel.goOn();
    const second = await told(first.who);
    await readsStrip(bo, 'Ada', second, size);
    const [before = 1] = await stripScores(bo, 'Ada', [first], size);
    expect(before).toBeLessThan(READ);
  } finally {
    await kring.close();
  }
});

describe('a fault in the script', () => {
  const strip = stripOf('Anna');

  /** One whose script has this fault, and one who sees them. */
  async function twoWithFault(fault: Fault, how: Visit = {}): Promise<{ ada: Page; bo: Page }> {
    if (!far) throw new Error('no browser');
    const ada = await far.context.newPage();
    await ada.addInitScript({ content: await faultyCamera(fault) });
    await ada.goto(addressOf({ ...asked, ...how, name: 'Ada' }));
    const bo = await visit(far, { ...how, name: 'Bo' });
    await until('each other', () => inLab(bo, ({ call }) => call.peers === 1), 30_000);
    await order(ada, { on: true, strip });
    return { ada, bo };
  }

  it('is not in the script that was built: without one the strip is there', async () => {
    const { bo } = await twoWithFault('none');
    await readsStrip(bo, 'Ada', strip, size);
  });

  it('of a camera whose frames are pixels is none: they are drawn', async () => {
    const { bo } = await twoWithFault('pixels');
    await readsStrip(bo, 'Ada', strip, size);
  });

  it.each([...frameFaults, ...startFaults, 'redraw'] as const)(
    'in %s: the others see the plain image, and the page hears nothing of it',
    async (fault) => {
      // A worker that is refused is no fault: this thread carries the frames then.
      const { ada, bo } = await twoWithFault(fault, { headers: 'none' });
      if (fault === 'worker') await readsStrip(bo, 'Ada', strip, size);
      else await plain(bo, [strip]);
      expect(await camera(ada)).toMatchObject({ readyState: 'live', told: [] });
      await framesArrive(bo);
    },
  );

  it.each([...wayFaults.map((fault) => [fault, 'none'] as const), ['write', 'strict'] as const])(
    'in %s, headers %s: the track ends, the page is told, and a new one is all right',
    async (fault, headers) => {
      const { ada, bo } = await twoWithFault(fault, { headers });
      await until(
        'the end of the track',
        async () => (await camera(ada))?.readyState === 'ended',
        30_000,
      );
      expect((await camera(ada))?.told).toEqual(['ended']);
      await inLab(ada, (own) => own.call.useCamera());
      await framesArrive(bo);
      expect(await camera(ada)).toMatchObject({ readyState: 'live', told: [] });
    },
  );
});

/** Frames come, and none of these strips is on them. */
async function plain(page: Page, strips: Parameters<typeof stripScores>[2]): Promise<void> {
  await framesArrive(page);
  await until('a picture without a strip', async () => {
    const scores = await stripScores(page, 'Ada', strips, size);
    return scores.every((score) => score < 0.5);
  });
}
