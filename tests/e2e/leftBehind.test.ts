/** The extension is updated or reloaded while its script runs on a call page. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../lab/lab';
import { CallUser } from './harness/callUser';
import { launchKring, type Kring } from './harness/launch';
import { allowReloading, reloadExtension, untilReloaded } from './harness/reloadExtension';
import { nameOnPill, pillTexts } from './harness/pill';
import { abandon, names, openOwnTab, startSession } from './harness/sessionUser';
import { until } from './harness/until';

let lab: Lab;
let kring: Kring;

beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.close());
beforeEach(async () => {
  kring = await launchKring({ lab });
  await allowReloading(kring);
});
afterEach(() => kring.close());

describe('the page of a call whose script was left behind', () => {
  it('says so, and one press brings back dock and session; the call goes on', async () => {
    await startSession(kring);
    const user = await CallUser.visit(kring);
    const panel = await user.open();
    await panel.view.getByRole('tablist').waitFor();
    const next = await panel.nextAction();
    const clicks = await user.lab((page) => page.clicks.length);

    await reloadExtension(kring);
    await until('the word of it', async () => (await nameOnPill(user.page))?.includes('vernieuwd'));
    expect(await user.dockNow()).toBeUndefined();
    expect(await user.lab((page) => page.coveredControls())).toEqual([]);

    await user.clickPill();
    await user.dock();
    const again = await user.panel();
    await again.view.getByRole('tablist').waitFor();
    expect(await again.nextAction()).toBe(next);
    await again.goOn();
    // One dock, on a page that was not loaded anew.
    expect(await user.page.locator('html > :not(head, body)').count()).toBe(1);
    expect(await user.lab((page) => [page.state, page.clicks.length])).toEqual(['call', clicks]);
  });

  it('shows no names while it waits', async () => {
    await startSession(kring);
    const user = await CallUser.visit(kring);
    await until('a name', async () => names.includes((await nameOnPill(user.page)) ?? ''));
    await reloadExtension(kring);
    await until('no name', async () => {
      const name = await nameOnPill(user.page);
      return name !== undefined && !names.includes(name);
    });
    expect((await pillTexts(user.page)).time).toBe('');
  });
});

it('a page that has no script gets it by the button in the toolbar, and the panel with it', async () => {
  const user = await CallUser.visit(kring, { platform: 'teams', state: 'landing' });
  await user.page.waitForLoadState('load');
  await reloadExtension(kring);
  await user.lab((page) => page.go('call'));
  await openOwnTab(kring);
  await user.page.bringToFront();
  expect(await user.page.locator('html > :not(head, body)').count()).toBe(0);
  // The one that the reload began.
  const worker = await until('a worker', () => kring.context.serviceWorkers().at(-1));
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    // What the browser itself calls when its button is pressed.
    const event = chrome.action.onClicked as unknown as { dispatch(tab: unknown): void };
    event.dispatch(tab);
  });
  await user.dock();
  const panel = await user.panel();
  await panel.view.locator('textarea').waitFor();
});

describe('an update that was downloaded', () => {
  const offer = async () => {
    const worker = await kring.serviceWorker();
    await worker.evaluate(() => {
      // What the browser itself calls; its bindings leave it on the event's object.
      const event = chrome.runtime.onUpdateAvailable as unknown as {
        dispatch(details: { version: string }): void;
      };
      event.dispatch({ version: '99.0' });
    });
  };
  it('waits for the end of the session, and until no panel is open', async () => {
    const own = await startSession(kring);
    await offer();
    await own.goOn();
    await abandon(own);
    expect(own.view.isClosed()).toBe(false);
    await own.press('Ruim op');
    await own.view.locator('textarea').waitFor();
    // Somebody may be about to fill in the next one.
    expect(own.view.isClosed()).toBe(false);
    await untilReloaded(kring, () => own.view.close());
    const next = await openOwnTab(kring);
    await next.view.locator('textarea').waitFor();
  });

  it('is put in place at once where there is no session', async () => {
    await untilReloaded(kring, offer);
  });
});
