/** Pill and dock as their user meets them, on the practice call of Meet. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../lab/lab';
import { CallUser, type Visit } from './harness/callUser';
import { forgetPlace } from './harness/forgetPlace';
import { launchKring, type Kring } from './harness/launch';
import { nameOnPill, pillTexts } from './harness/pill';
import {
  abandon,
  names,
  putSessionAway,
  showDigits,
  startSession,
  type OwnTab,
} from './harness/sessionUser';
import { until } from './harness/until';

const sizes = [
  { width: 1280, height: 800 },
  { width: 1366, height: 768 },
  { width: 1024, height: 640 },
];

let lab: Lab | undefined;
let kring: Kring | undefined;

beforeAll(async () => {
  lab = await startLab();
  kring = await launchKring({ lab });
});

afterAll(async () => {
  await kring?.close();
  await lab?.close();
});

beforeEach(() => forgetPlace(running()));

/** The first tab stays, or the browser would end with the last one. */
afterEach(async () => {
  const [, ...others] = running().context.pages();
  for (const page of others) await page.close();
});

function running(): Kring {
  if (!kring) throw new Error('Kring did not start');
  return kring;
}

const visit = (how?: Visit) => CallUser.visit(running(), how);

/** Ends the worker, and the alarm that would start it anew. */
async function endWorker(): Promise<void> {
  const worker = await running().serviceWorker();
  await worker.evaluate(() => chrome.alarms.clearAll());
  await running().stopWorker();
}

/** A page that holds a connection makes it again within a second, and that starts the worker. */
async function expectNoConnection(): Promise<void> {
  await endWorker();
  const started = until('the worker', () => running().isWorkerRunning(), 2500);
  await expect(started).rejects.toThrow('Waited 2500 ms');
}

async function expectConnection(): Promise<void> {
  await endWorker();
  await until('the worker to be started again', () => running().isWorkerRunning());
}

describe('where Kring shows itself', () => {
  it('is nowhere on the landing page, and holds no connection there', async () => {
    const user = await visit({ state: 'landing' });
    await expectNoConnection();
    expect(await user.page.locator('html > :not(head, body)').count()).toBe(0);

    await user.goTo({ state: 'call' });
    await user.pill();
    await expectConnection();
  });

  it.each(['greenRoom', 'lobby', 'call'] as const)(
    'is a pill in the %s, over none of its buttons',
    async (state) => {
      const user = await visit({ state });
      for (const size of sizes) {
        await user.page.setViewportSize(size);
        await user.pill();
        expect(await user.lab((page) => page.coveredControls())).toEqual([]);
      }
      expect(await user.dockNow()).toBeUndefined();
    },
  );

  it('keeps its looks under rules that the page has for every element', async () => {
    const user = await visit();
    const before = await user.pill();
    await user.addStyle('div { transform: scale(0.5) !important; display: none !important }');
    expect(await user.pill()).toEqual(before);
  });

  it('goes when the call is left, lets go of the worker, and is back with the lobby', async () => {
    const user = await visit();
    await user.open();
    await user.lab((page) => page.go('left'));
    await until('no dock', async () => !(await user.dockNow()), 15_000);
    expect(await user.pillNow()).toBeUndefined();
    await until('the end of the panel', () => user.panelFrames().length === 0);
    await expectNoConnection();

    await user.lab((page) => page.go('lobby'));
    await user.dock();
    await user.panel();
  });

  it('stays beside a session when the call is left, until that is put away', async () => {
    const own = await startSession(running());
    const user = await visit();
    await user.pill();
    await user.lab((page) => page.go('left'));
    // Longer than the call page needs to believe that the call was left.
    const hidden = until('no pill', async () => !(await user.pillNow()), 9000);
    await expect(hidden).rejects.toThrow('Waited 9000 ms');

    await own.view.bringToFront();
    await abandon(own);
    expect(await user.pillNow()).toBeDefined();
    await own.press('Ruim op');
    await until('no pill', async () => !(await user.pillNow()));
  });
});

describe('the dock', () => {
  it('opens by the pill, moves, is resized, and lies there again after a reload', async () => {
    const user = await visit();
    await user.clickPill();
    const { width } = await user.dock();
    expect(await user.side()).toBe('right');

    await user.dragHandle(-40);
    expect((await user.dock()).width).toBe(width + 40);
    await user.moveTo('left');
    expect((await user.dock()).width).toBe(width + 40);
    await user.dragHandle(-30);
    expect((await user.dock()).width).toBe(width + 10);

    await user.page.reload();
    expect((await user.dock()).width).toBe(width + 10);
    expect(await user.side()).toBe('left');
    await user.moveTo('right');

    await user.collapse();
    await user.page.reload();
    await user.pill();
    expect(await user.dockNow()).toBeUndefined();
  });

  it('waits as a pill before the call, where the button to join stands', async () => {
    const user = await visit();
    await user.clickPill();
    await user.goTo({ state: 'greenRoom' });
    await user.pill();
    expect(await user.dockNow()).toBeUndefined();
    expect(await user.lab((page) => page.coveredControls())).toEqual([]);
    await user.lab((page) => page.go('call'));
    await user.dock();
    await user.collapse();
  });

  it('is resized by the arrow keys on its edge, within bounds', async () => {
    const user = await visit();
    await user.open();
    await user.page.keyboard.press('Shift+Tab');
    const { width } = await user.dock();
    const press = async (key: string, times: number) => {
      for (let i = 0; i < times; i++) await user.page.keyboard.press(key);
      return (await user.dock()).width;
    };
    expect(await press('ArrowLeft', 1)).toBe(width + 16);
    expect(await press('ArrowRight', 2)).toBe(width - 16);
    expect(await press('ArrowLeft', 12)).toBe(480);
    expect(await press('ArrowRight', 12)).toBe(320);
    expect(await user.lab((page) => page.keys)).toEqual([]);

    await user.page.reload();
    expect((await user.dock()).width).toBe(320);
    await user.moveTo('left');
    await user.dragHandle(52);
    expect((await user.dock()).width).toBe(372);
  });

  it('keeps what is typed in it from the page, and the page keeps its own keys', async () => {
    const user = await visit();
    const { keyboard } = user.page;
    const panel = await user.open();
    const field = panel.view.locator('textarea');
    await field.click();
    await keyboard.type('c e');
    await keyboard.press('Control+D');
    await keyboard.press('Enter');
    await panel.button('Menu').focus();
    const sheet = panel.view.getByRole('dialog');
    for (const key of ['Enter', ' ']) {
      // On a busy machine the browser may lose a key that comes right after a sheet has closed.
      await until('the sheet', async () => {
        await keyboard.press(key);
        const opened = sheet.waitFor({ timeout: 1500 });
        return opened.then(
          () => true,
          () => false,
        );
      });
      await keyboard.press('c');
      await keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
      await panel.view.locator('[aria-label=Menu]:focus').waitFor();
    }
    expect(await field.inputValue()).toBe('c e\n');
    expect(await user.lab((page) => page.keys)).toEqual([]);

    await panel.view.evaluate(() =>
      document.addEventListener('keydown', () => document.body.setAttribute('data-key', '')),
    );
    await user.page.locator('[data-participant-id]').first().click();
    await keyboard.press('c');
    await keyboard.press('Control+D');
    const heard = await user.lab((page) => page.keys.flatMap(({ action }) => action ?? []));
    expect(heard).toEqual(['captions', 'mic']);
    expect(await field.inputValue()).toBe('c e\n');
    expect(await panel.view.locator('body[data-key]').count()).toBe(0);
    await field.fill('');
  });

  it('keeps the keys on its pill from the page', async () => {
    const user = await visit();
    await user.collapse();
    // Collapsing leaves the focus on the pill.
    for (const key of ['c', 'e', 'Control+D']) await user.page.keyboard.press(key);
    for (const key of [' ', 'Enter']) {
      await user.page.keyboard.press(key);
      await user.dock();
      await user.collapse();
    }
    expect(await user.lab((page) => page.keys)).toEqual([]);
    await user.page.locator('[data-participant-id]').first().click();
    await user.page.keyboard.press('c');
    expect(await user.lab((page) => page.keys)).toHaveLength(1);
  });

  it.each(['left', 'right', 'pill'] as const)(
    'leaves every button of the call to be pressed (%s)',
    async (place) => {
      const user = await visit();
      if (place === 'pill') await user.collapse();
      else await user.moveTo(place);
      for (const size of sizes) {
        await user.page.setViewportSize(size);
        expect(await user.lab((page) => page.coveredControls())).toEqual([]);
      }
      // Chat and people open the page's own panel, and close it again.
      const pressed = ['mic', 'camera', 'captions', 'hand', 'present', 'more', 'details'];
      pressed.push('activities', 'chat', 'chat', 'people', 'people', 'leave');
      for (const button of pressed) await user.page.click(`[data-lab=${button}]`);
      expect(await user.lab((page) => page.clicks)).toEqual(
        pressed.map((button) => ({ button, trusted: true })),
      );
    },
  );
});

describe('beside a session', () => {
  let own: OwnTab;
  beforeEach(async () => {
    own = await startSession(running());
  });
  afterEach(() => putSessionAway(running()));

  it('the pill says who speaks and how long still, or that the time stands still', async () => {
    const user = await visit();
    await user.pill();
    const pill = () => pillTexts(user.page);
    const speaker = await until('a name on the pill', async () => {
      const name = await nameOnPill(user.page);
      return name !== undefined && names.includes(name) && name;
    });
    await own.view.getByText(`${speaker} is aan de beurt`).first().waitFor();
    const times = await Promise.all([pill().then(({ time }) => time), shownTime(own)]);
    const [onPill = '', inPanel = ''] = times;
    expect(onPill).toBe(`${Math.ceil(secondsOf(inPanel) / 60)} min`);

    // What lies behind is drawn once a second, and slows down whoever works in it.
    await own.view.bringToFront();
    await own.goOn();
    await until('the next name', async () => (await pill()).name !== speaker);

    await showDigits(own, false);
    await until('no time', async () => (await pill()).time === '');
    expect(`${Object.values(await pill())}`).not.toMatch(/\d/);

    await own.press('Pauze');
    await own.press('Even pauze');
    await until('a pause', async () => (await pill()).time === 'pauze');
    await showDigits(own, true);
    await own.goOn();
    await until('the time again', async () => /^\d+ min$/.test((await pill()).time));
  });
});

async function shownTime(panel: OwnTab): Promise<string> {
  return panel.view.locator('span[aria-hidden=true]', { hasText: /^\d+:\d\d$/ }).innerText();
}

function secondsOf(text: string): number {
  const [minutes = NaN, seconds = NaN] = text.split(':').map(Number);
  return minutes * 60 + seconds;
}
