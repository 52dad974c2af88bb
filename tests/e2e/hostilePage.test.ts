/** A call page that wants to know, to press or to pretend: on every platform it gains nothing. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../lab/lab';
import { callPlatforms, type CallPlatform } from './harness/callAddress';
import { CallUser } from './harness/callUser';
import { forgetPlace } from './harness/forgetPlace';
import { framePanel, heardIn, listenInHostileFrames, shownIn } from './harness/hostileFrame';
import { launchKring, type Kring } from './harness/launch';
import { nameOnPill, pillTexts } from './harness/pill';
import { names, putSessionAway, startSession } from './harness/sessionUser';
import { until } from './harness/until';

/** Served by the lab under a name on which Kring does nothing. */
const otherSite = 'https://example.test/';

let lab: Lab;
let kring: Kring;

beforeAll(async () => {
  lab = await startLab();
  const hostRules = `${lab.hostRules}, MAP ${new URL(otherSite).host} 127.0.0.1:${lab.port}`;
  kring = await launchKring({ lab: { hostRules } });
});
afterAll(async () => {
  await kring.close();
  await lab.close();
});
beforeEach(async () => {
  await forgetPlace(kring);
  await startSession(kring);
});
afterEach(async () => {
  await putSessionAway(kring);
  const [, ...others] = kring.context.pages();
  for (const page of others) await page.close();
});

/** A call with Kring as a pill, on which somebody's name stands. */
async function visit(platform: CallPlatform): Promise<CallUser> {
  const user = await CallUser.visit(kring, { platform });
  await until('a name on the pill', async () =>
    names.includes((await nameOnPill(user.page)) ?? ''),
  );
  return user;
}

describe.each(callPlatforms)('%s', (platform) => {
  it('the page finds neither names nor texts nor the frame, nor can it press the pill', async () => {
    const user = await visit(platform);
    expect(await findableBy(user)).toEqual([]);
    await pressAllOverThePage(user);
    // A trusted click after them: had theirs worked, the dock would have been open before it.
    expect(await user.dockNow()).toBeUndefined();
    expect(user.panelFrames()).toEqual([]);

    await user.open();
    await user.panel();
    expect(await findableBy(user)).toEqual([]);
    expect(
      await user.page.evaluate(() => [
        window.length,
        window[0] === undefined,
        document.querySelectorAll('iframe').length,
        [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
      ]),
    ).toEqual(platform === 'zoomFrame' ? [1, false, 1, 0] : [0, true, 0, 0]);
  });

  it('a panel that the page frames by itself shows nothing and is told nothing', async () => {
    const { context, panelUrl } = kring;
    const page = await context.newPage();
    await listenInHostileFrames(page);
    const user = new CallUser(page, kring);
    await user.goTo({ platform, headers: 'none' });
    await until('pill or dock', async () => (await user.pillNow()) ?? user.dockNow());
    await page.evaluate(() => {
      addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        document.body.setAttribute('data-told', JSON.stringify(data));
      });
    });
    const told = () => page.evaluate(() => document.body.getAttribute('data-told'));

    const guess = { kringDock: '0123456789abcdef'.repeat(2) };
    const frames = await Promise.all([
      framePanel(page, panelUrl, 'silent'),
      framePanel(page, panelUrl, 'shaped', [
        { type: 'hello', nonce: null },
        { type: 'snapshot', now: 0, session: null, names: { a: 'Anna' }, draft: 'Anna' },
        { kringDock: null },
        { kringDock: [guess.kringDock] },
      ]),
      framePanel(page, panelUrl, 'guessing', [guess, { kringDock: '' }, guess]),
    ]);
    const [, , guessing] = frames;
    await until('an answer to the guess', async () => (await heardIn(guessing)).length > 0);
    await page.waitForTimeout(3000);
    expect(await Promise.all(frames.map(shownIn))).toEqual(
      frames.map(() => ({ text: '', elements: 0 })),
    );
    expect(await Promise.all(frames.map(heardIn))).toEqual([[], [], [{ type: 'stranger' }]]);
    expect(await told()).toBeNull();
  });

  it('messages that the page posts to itself change nothing', async () => {
    const user = await visit(platform);
    const before = (await pillTexts(user.page)).name;
    await user.page.evaluate(async () => {
      const place = { open: true, side: 'left', width: 480 };
      const pill = { name: 'Mallory', endsAt: null, paused: true, digits: false };
      const posts = [{ type: 'openDock' }, { type: 'dock', place, pill }, { kringDock: '0' }];
      const last = new Promise((resolve) => {
        addEventListener('message', ({ data }) => data === 'last' && resolve(null));
      });
      for (const post of [...posts, 'last']) postMessage(post, '*');
      await last;
    });
    expect(await user.dockNow()).toBeUndefined();
    expect((await pillTexts(user.page)).name).toBe(before);
  });

  it('a page that asks for the script anew, as after an update, changes nothing', async () => {
    const page = await kring.context.newPage();
    const user = new CallUser(page, kring);
    await user.goTo({ platform, headers: 'none' });
    await until('pill or dock', async () => (await user.pillNow()) ?? user.dockNow());
    await page.evaluate(() =>
      document.documentElement.lastElementChild?.setAttribute('data-old', ''),
    );
    await page.evaluate(async (src) => {
      const frame = document.createElement('iframe');
      frame.src = `${src}#reconnect`;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
    }, kring.panelUrl);
    await page.waitForTimeout(1000);
    expect(await page.locator('html > [data-old]').count()).toBe(1);
    expect(await page.locator('html > :not(head, body)').count()).toBe(1);
  });

  it('a dock that the page throws out is back within seconds', async () => {
    const user = await visit(platform);
    await user.page.evaluate(() => document.documentElement.lastElementChild?.remove());
    expect(await user.pillNow()).toBeUndefined();
    await until('the pill again', () => user.pillNow(), 5000);
    expect(names).toContain((await pillTexts(user.page)).name);
  });

  it('the session cannot be broken off in the dock while the page lies over it', async () => {
    const user = await visit(platform);
    const panel = await user.open();
    await panel.press('Menu');
    await panel.press('Breek de sessie af');
    const sure = panel.view.locator('button[data-weight=danger]');
    const where = panel.view.getByText('Er ligt iets over dit paneel');
    await panel.view.locator('button[data-weight=danger]:enabled').waitFor();
    expect(await where.count()).toBe(0);

    for (const style of ['', 'pointer-events: none', 'pointer-events: none; opacity: 0.01']) {
      await user.cover(style);
      await where.waitFor();
      expect(await sure.isDisabled()).toBe(true);
      await user.uncover();
      await where.waitFor({ state: 'detached' });
    }
    await sure.click();
    await panel.view.getByRole('heading', { name: 'De sessie is afgebroken' }).waitFor();
  });
});

it('the panel does not load on a site that is no call', async () => {
  const page = await kring.context.newPage();
  await page.goto(otherSite);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, kring.panelUrl);
  const frame = await until('the error in its place', () =>
    page.frames().find((one) => one.url().startsWith('chrome-error:')),
  );
  await until('the reason', async () => (await frame.content()).includes('ERR_BLOCKED_BY_CLIENT'));
});

/** Which names and texts of the session a script of the page can get at. */
function findableBy(user: CallUser): Promise<string[]> {
  return user.page.evaluate(
    (texts) => {
      document.execCommand('selectAll');
      const seen = [
        document.documentElement.outerHTML,
        document.documentElement.innerText,
        document.documentElement.textContent,
        String(getSelection()),
      ].join('\n');
      getSelection()?.removeAllRanges();
      // Not in the DOM's types: it searches what is drawn, shadow roots included.
      const { find } = window as unknown as { find(text: string): boolean };
      return texts.filter((text) => seen.includes(text) || find.call(window, text));
    },
    [...names, 'Incheckronde', 'aan de beurt', 'Kring'],
  );
}

/** What a page can try on what it can reach at the place of the pill. */
async function pressAllOverThePage(user: CallUser): Promise<void> {
  const { center } = await user.pill();
  const reached = await user.page.evaluate(({ x, y }) => {
    const targets = [document.elementFromPoint(x, y), document.documentElement.lastElementChild];
    for (const target of targets) {
      if (!(target instanceof HTMLElement)) continue;
      const how = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
      for (const type of ['pointerdown', 'pointerup']) {
        target.dispatchEvent(new PointerEvent(type, how));
      }
      for (const type of ['mousedown', 'mouseup', 'click']) {
        target.dispatchEvent(new MouseEvent(type, how));
      }
      target.dispatchEvent(new KeyboardEvent('keydown', { ...how, key: 'Enter' }));
      target.focus();
      target.click();
    }
    return targets.map((target) => target?.tagName);
  }, center);
  expect(reached).toEqual(['DIV', 'DIV']);
}
