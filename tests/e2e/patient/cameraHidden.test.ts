/** The strip on the camera image of a call whose tab lies behind another one. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { STRIP_EVENT, type StripOrder } from '@/lib/wire/strip';
import { inLab } from '../../lab/inLab';
import { startLab } from '../../lab/lab';
import { addressOf, type Visit } from '../harness/callAddress';
import { switchStrip } from '../harness/cameraUser';
import { launchRaw, type RawBrowser, type Target } from '../harness/hiddenTab';
import { launchKring } from '../harness/launch';
import { launchPlain } from '../harness/plainBrowser';
import { openProfile } from '../harness/profile';
import { startSession } from '../harness/sessionUser';
import { READ, readsStrip, stripScores } from '../harness/stripSeen';
import { until } from '../harness/until';

const HIDDEN_MS = 60_000;
const LOOK_MS = 5000;
const size = { width: 640, height: 360 };

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
const later = (end: () => Promise<void>) => ends.unshift(end);

it.each([
  // On the thread of the page itself, and in a worker.
  { platform: 'meet', headers: 'strict' },
  { platform: 'meet', headers: 'none' },
] as const)(
  'goes on for a minute behind another tab, and follows the turns (headers: $headers)',
  { timeout: HIDDEN_MS + 180_000 },
  async (how: Visit) => {
    const lab = await startLab();
    later(() => lab.close());
    const profile = await openProfile();
    later(() => profile.remove());
    const userDataDir = profile.folder;

    // Playwright keeps every tab visible: only what comes before is done with it.
    const kring = await launchKring({ lab, userDataDir });
    await switchStrip(await startSession(kring), true).finally(() => kring.close());

    const raw = await launchRaw({ lab, userDataDir });
    later(() => raw.close());
    const plain = await launchPlain(lab);
    later(() => plain.close());
    const panel = await raw.openTab(raw.panelUrl);
    // Chromium takes an extension from its command line for a new one, which has nothing registered.
    await until('the camera script to be registered', () =>
      raw.evaluate<boolean>(
        panel,
        'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length === 1)',
      ),
    );
    const asked: Visit = { ...how, media: true, ask: { video: '360p' } };
    const ada = await raw.openTab(addressOf({ ...asked, name: 'Ada' }));
    await raw.evaluate(ada, `(${noteOrders.toString()})(${JSON.stringify(STRIP_EVENT)})`);
    const bo = await plain.context.newPage();
    await bo.goto(addressOf({ ...asked, name: 'Bo' }));
    await until('each other', () => inLab(bo, ({ call }) => call.peers === 1), 30_000);

    await raw.activate(panel);
    const seen = () => raw.evaluate<string>(ada, 'document.visibilityState');
    await until('a hidden call', async () => (await seen()) === 'hidden');
    const first = await nextTurn(raw, ada, panel);
    await readsStrip(bo, 'Ada', first, size);

    let frames = await framesFrom(bo);
    for (let hidden = 0; hidden < HIDDEN_MS; hidden += LOOK_MS) {
      await delay(LOOK_MS);
      const now = await framesFrom(bo);
      expect(now - frames).toBeGreaterThan(LOOK_MS / 1000);
      frames = now;
      expect(await seen()).toBe('hidden');
    }
    await readsStrip(bo, 'Ada', first, size);

    const second = await nextTurn(raw, ada, panel);
    expect(second.who).not.toBe(first.who);
    await readsStrip(bo, 'Ada', second, size);
    const [before = 1] = await stripScores(bo, 'Ada', [first], size);
    expect(before).toBeLessThan(READ);
    expect(await seen()).toBe('hidden');
  },
);

const framesFrom = (page: Page) => inLab(page, (own) => own.call.framesFrom());

/** Ends a turn in the panel; gives the strip that the hidden call is told then. */
async function nextTurn(raw: RawBrowser, call: Target, panel: Target) {
  const noted = () => raw.evaluate<string[]>(call, 'noted');
  const before = (await noted()).length;
  await until('a turn to end', () => raw.evaluate<boolean>(panel, `(${pressMain.toString()})()`));
  const order = await until('an order', async () => {
    const all = await noted();
    const last = all.at(-1);
    return all.length > before && last !== undefined && (JSON.parse(last) as StripOrder);
  });
  if (!order.strip) throw new Error('no strip in the order');
  return order.strip;
}

// What follows runs in a page, and so uses nothing from outside itself.

function noteOrders(type: string): void {
  const noted: string[] = [];
  Object.assign(window, { noted });
  document.addEventListener(type, (event) => noted.push((event as CustomEvent<string>).detail));
}

function pressMain(): boolean {
  const main = document.querySelector<HTMLButtonElement>('button[data-weight=main]');
  main?.click();
  return main !== null;
}
