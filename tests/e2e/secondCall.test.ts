/** One session belongs to one call: another call shows nothing of it, and says where it is. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Frame } from 'playwright-core';
import { startLab, type Lab } from '../lab/lab';
import { addressOf } from './harness/callAddress';
import { CallUser } from './harness/callUser';
import { readTables } from './harness/database';
import { askPastTheScreen, holdPorts } from './harness/heldPort';
import { forgetPlace } from './harness/forgetPlace';
import { launchKring, type Kring } from './harness/launch';
import { nameOnPill, pillTexts } from './harness/pill';
import { names, putSessionAway, startSession } from './harness/sessionUser';
import { until } from './harness/until';
import { openPanel } from './harness/withPanel';

const otherCall = 'https://meet.google.com/klm-nopq-rst?state=call';

let lab: Lab;
let kring: Kring;

beforeAll(async () => {
  lab = await startLab();
  kring = await launchKring({ lab });
});
afterAll(async () => {
  await kring.close();
  await lab.close();
});
beforeEach(() => forgetPlace(kring));
afterEach(async () => {
  const [, ...others] = kring.context.pages();
  for (const page of others) await page.close();
});

async function visitOther(): Promise<CallUser> {
  const page = await kring.context.newPage();
  await page.goto(otherCall);
  return new CallUser(page, kring);
}

describe('a session that was prepared in a window', () => {
  afterEach(() => putSessionAway(kring));

  it('belongs to the call that is entered first, and shows nothing of it in another', async () => {
    await startSession(kring);
    const first = await CallUser.visit(kring);
    await first.pill();
    await until('a name on the pill', async () =>
      names.includes((await nameOnPill(first.page)) ?? ''),
    );

    const second = await visitOther();
    await second.pill();
    const panel = await second.open();
    await panel.view
      .getByRole('heading', { name: 'De sessie loopt in een ander gesprek' })
      .waitFor();
    const text = await panel.view.locator('main').innerText();
    for (const name of names) expect(text).not.toContain(name);
    expect(text).not.toMatch(/\d:\d\d/);
    await second.collapse();
    expect(await pillTexts(second.page)).toEqual({ name: 'Kring', time: '' });
    await first.page.bringToFront();
    expect(names).toContain(await nameOnPill(first.page));
  });

  it('stays with its call over a stop of the worker and a reload, in whichever tab', async () => {
    await startSession(kring);
    const first = await CallUser.visit(kring);
    await until('a name on the pill', async () =>
      names.includes((await nameOnPill(first.page)) ?? ''),
    );
    const second = await visitOther();
    await second.pill();
    await kring.stopWorker();
    await second.page.reload();
    await second.pill();
    await until('no name', async () => (await nameOnPill(second.page)) === 'Kring');
    await first.page.close();

    const again = await CallUser.visit(kring);
    await until('the name again', async () => names.includes((await nameOnPill(again.page)) ?? ''));
    await second.page.bringToFront();
    expect(await nameOnPill(second.page)).toBe('Kring');
  });
});

describe('from the other call', () => {
  afterEach(() => putSessionAway(kring));

  it('one press goes to the tab of the session', async () => {
    await startSession(kring);
    const first = await CallUser.visit(kring);
    await until('a name on the pill', async () =>
      names.includes((await nameOnPill(first.page)) ?? ''),
    );
    const second = await visitOther();
    const panel = await second.open();
    await panel.press('Ga naar dat gesprek');
    const worker = await kring.serviceWorker();
    await until('its tab in front', async () => {
      const urls = await worker.evaluate(async () =>
        (await chrome.tabs.query({ active: true })).map(({ url }) => url),
      );
      return urls.some((url) => url?.startsWith(addressOf({})));
    });
  });

  it('the group that moved takes the session along', async () => {
    await startSession(kring);
    const first = await CallUser.visit(kring);
    await until('a name on the pill', async () =>
      names.includes((await nameOnPill(first.page)) ?? ''),
    );
    await first.lab((page) => page.go('left'));
    const second = await visitOther();
    const panel = await second.open();
    await panel.press('Ga hier verder met de sessie');
    await panel.view.getByRole('tablist').waitFor();
    await first.page.bringToFront();
    await until('nothing on the first', async () => {
      const box = await first.pillNow();
      return !box || (await nameOnPill(first.page)) === 'Kring';
    });
  });

  it('what the page asks for the session is refused, also past the screen', async () => {
    const own = await startSession(kring);
    const first = await CallUser.visit(kring);
    await until('a name on the pill', async () =>
      names.includes((await nameOnPill(first.page)) ?? ''),
    );
    const page = await kring.context.newPage();
    await holdPorts(page);
    await page.goto(otherCall);
    const { view } = await new CallUser(page, kring).open();
    const pause = { type: 'pauseSession', reason: 'break', person: null };
    const questions = [
      { type: 'command', body: pause },
      { type: 'copyRaw' },
      { type: 'closeSession' },
    ];
    const steps = await own.stepText();
    for (const question of questions) {
      expect(await askPastTheScreen(view as Frame, question)).toBe('otherCall');
    }
    expect(await own.stepText()).toBe(steps);
    const digits = { language: null, digits: true };
    const allowed = { type: 'setPreferences', preferences: digits };
    expect(await askPastTheScreen(view as Frame, allowed)).toBe('done');
  });
});

it('a session that was begun in the dock belongs to that call, and its call is erased with it', async () => {
  const user = await CallUser.visit(kring);
  const panel = await user.open();
  await panel.setUp(names);
  await panel.start();
  const { page } = await openPanel(kring);
  const rows = async () => (await readTables(page)).tables['sessions'] ?? [];
  const open = (await rows()).filter(({ status }) => status === 'open');
  expect(open.map(({ call }) => call)).toEqual([{ platform: 'meet', key: 'abc-defg-hij' }]);
  await putSessionAway(kring);
  expect((await rows()).filter(({ call }) => call)).toEqual([]);
});
