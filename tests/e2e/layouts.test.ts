/** The panel finds room between the page's own bars and panels, wherever those lie. */
import { describe, expect, it } from 'vitest';
import { callPlatforms } from './harness/callAddress';
import { CallUser, type Visit } from './harness/callUser';
import { kringOnLab } from './harness/kringOnLab';
import type { Kring } from './harness/launch';
import { until } from './harness/until';

const LAYOUTS = 50;
const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 640 },
  { width: 1366, height: 768 },
  { width: 1600, height: 900 },
  { width: 800, height: 600 },
];

let kring: Kring;
kringOnLab((started) => {
  kring = started;
});

/** Buttons of the page that can be reached without Kring, and not with it. */
function covered(user: CallUser): Promise<string[]> {
  return user.lab((page) => {
    const host = document.querySelector<HTMLElement>('html > :not(head, body)');
    if (!host) return [];
    const withUs = page.coveredControls();
    host.hidden = true;
    const without = page.coveredControls();
    host.hidden = false;
    return withUs.filter((name) => !without.includes(name));
  });
}

const clears = (user: CallUser, what: string) =>
  until(what, async () => (await covered(user)).length === 0, 1500);

async function opened(how: Visit): Promise<CallUser> {
  const user = await CallUser.visit(kring, how);
  await user.open();
  return user;
}

describe.each(callPlatforms)('%s', (platform) => {
  it(`lies over none of the page's buttons in ${LAYOUTS} random layouts`, async () => {
    const user = await opened({ platform });
    let asDock = 0;
    for (let seed = 1; seed <= LAYOUTS; seed++) {
      await user.lab((page, chosen) => page.layout(chosen), seed);
      await user.page.setViewportSize(sizes[seed % sizes.length] ?? { width: 1280, height: 800 });
      // The window is another one for a frame or two before its page hears of it.
      await clears(user, `nothing to be covered in layout ${seed}`);
      const dock = await until('either dock or pill', async () => {
        const seen = [await user.dockNow(), await user.pillNow()];
        return seen.filter(Boolean).length === 1 && { box: seen[0] };
      }).then(({ box }) => box);
      expect({ seed, covered: await covered(user) }).toEqual({ seed, covered: [] });
      if (dock) {
        asDock += 1;
        expect(dock.width).toBeGreaterThanOrEqual(320);
        expect(dock.height).toBeGreaterThanOrEqual(280);
      }
    }
    // The pill alone would lie over nothing either.
    expect(asDock).toBeGreaterThan(LAYOUTS / 2);
  });

  it('steps aside for the page’s own panel as soon as that opens, and back', async () => {
    const user = await opened({ platform });
    const before = await user.dock();
    for (const panel of ['people', 'chat']) {
      await user.press(panel);
      await until('room for it', async () => (await covered(user)).length === 0, 1500);
      const beside = await user.dock();
      expect(beside.x + beside.width).toBeLessThan(before.x + before.width);
      await user.press(panel);
      await until('its place again', async () => (await user.dock()).x === before.x, 1500);
    }
  });
});

describe('the window', () => {
  it.each([50, 67, 100, 150, 200])(
    'nothing is covered at a zoom of %i percent',
    async (percent) => {
      // The browser's zoom changes how many CSS pixels the window has, and how large each is.
      const viewport = {
        width: Math.round((1440 * 100) / percent),
        height: Math.round((860 * 100) / percent),
      };
      for (const platform of callPlatforms) {
        const user = await CallUser.visit(kring, { platform, viewport });
        const panel = await user.open();
        await clears(user, `${platform} uncovered`);
        await user.dock();
        const main = await panel.view.locator('button[type=submit]').boundingBox();
        expect(main?.height).toBeGreaterThan(30);
        await user.page.close();
      }
    },
  );

  it('too small for the panel: a pill, and one press opens a window of its own', async () => {
    const user = await CallUser.visit(kring, { viewport: { width: 640, height: 330 } });
    await user.pill();
    const [window] = await Promise.all([kring.context.waitForEvent('page'), user.clickPill()]);
    await window.waitForURL(`${kring.panelUrl}*`);
    expect(await user.dockNow()).toBeUndefined();
    expect(await covered(user)).toEqual([]);

    await user.page.setViewportSize({ width: 1280, height: 800 });
    await user.dock();
  });

  it.each(['root', 'part'] as const)(
    'is full screen (%s): the panel stays, as it was, and can be used',
    async (which) => {
      const user = await opened({ platform: 'zoom' });
      const panel = await user.panel();
      const field = panel.view.locator('textarea');
      await panel.view.evaluate(() => document.body.setAttribute('data-same', ''));
      await user.page.evaluate(async (part) => {
        const element =
          part === 'root' ? document.documentElement : document.querySelector('#app, .app');
        await element?.requestFullscreen();
      }, which);
      await until('full screen', () =>
        user.page.evaluate(() => document.fullscreenElement !== null),
      );
      await until('a field that can be typed in', async () => {
        const box = await field.boundingBox();
        if (!box) return false;
        await user.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await user.page.keyboard.type('A');
        return (await field.inputValue()).startsWith('A');
      });
      expect(await covered(user)).toEqual([]);
      await user.page.evaluate(() => document.exitFullscreen());
      await until('the window', () => user.page.evaluate(() => !document.fullscreenElement));
      await until('the root as home', () => user.page.locator('html > :not(head, body)').count());
      expect(await panel.view.locator('body[data-same]').count()).toBe(1);
      await field.fill('');
    },
  );

  it('shows one frame full screen: the pill still says how it stands', async () => {
    const user = await opened({ platform: 'zoomFrame' });
    await user.page.evaluate(() => document.querySelector('iframe')?.requestFullscreen());
    await user.pill();
    expect(await user.dockNow()).toBeUndefined();
    await user.page.evaluate(() => document.exitFullscreen());
    await user.dock();
  });
});

describe('place', () => {
  it('is remembered for each platform by itself', async () => {
    const meet = await CallUser.visit(kring, { platform: 'meet' });
    await meet.moveTo('left');
    const teams = await CallUser.visit(kring, { platform: 'teams' });
    await teams.open();
    expect(await teams.side()).toBe('right');
    await teams.dragHandle(-60);
    const { width } = await teams.dock();
    await teams.collapse();
    for (const user of [meet, teams]) await user.page.reload();
    expect(await meet.side()).toBe('left');
    await teams.page.bringToFront();
    await teams.pill();
    await teams.open();
    expect((await teams.dock()).width).toBe(width);
    await meet.page.bringToFront();
    await meet.moveTo('right');
  });
});
