import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { replay } from '@/lib/session/evolve';
import { phaseTime } from '@/lib/session/time';
import { startLab, type Lab } from '../lab/lab';
import { readLog } from './harness/eventLog';
import { killBrowser } from './harness/killBrowser';
import { launchKring, type Kring } from './harness/launch';
import { PanelUser } from './harness/panel';
import { openProfile } from './harness/profile';
import { sharedKring } from './harness/sharedKring';
import { clickPierced, frameAt, withAttribute } from './harness/shadow';
import { until } from './harness/until';

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];
const callPage = 'https://meet.google.com/abc-defg-hij?hl=nl&state=call&media=off';

let lab: Lab;

beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.close());

const viewport = { width: 1280, height: 800 };
const withKring = sharedKring();

async function panelPage({ context, panelUrl }: Kring): Promise<{ page: Page; user: PanelUser }> {
  const page = await context.newPage();
  await page.goto(panelUrl);
  return { page, user: new PanelUser(page) };
}

/** A session in its check-in round, two turns in. */
async function inCheckIn(user: PanelUser): Promise<void> {
  await user.setUp(names, 'Carla');
  await user.start();
  await user.goOn();
  await user.goOn();
  await user.goOn();
}

/** Compares the digits on the circle with what the log says is left, by this machine's clock. */
async function expectTimeIsRight(page: Page, user: PanelUser): Promise<void> {
  const log = await readLog(page);
  const session = replay(log);
  const phase = session?.phases[session.current];
  if (!phase) throw new Error('no phase in the log');
  const shown = await user.view
    .getByText(/^\d+:\d\d$/)
    .first()
    .innerText();
  const [minutes, seconds] = shown.split(':').map(Number);
  const shownMs = ((minutes ?? 0) * 60 + (seconds ?? 0)) * 1000;
  expect(Math.abs(shownMs - phaseTime(phase, Date.now()).leftMs)).toBeLessThan(2000);
}

it('the worker is stopped in mid-session: the views come back to where they were', () =>
  withKring({ lab, viewport }, async (kring) => {
    const { page, user } = await panelPage(kring);
    await inCheckIn(user);
    const before = await readLog(page);
    const next = await user.nextAction();

    await kring.stopWorker();
    await until('the view is connected again', async () => {
      return (await page.getByText('Even opnieuw verbinden').count()) === 0;
    });
    await kring.serviceWorker();
    expect(await user.nextAction()).toBe(next);
    await expectTimeIsRight(page, user);

    await user.goOn();
    const after = await readLog(page);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
  }));

it('a step that is given while the worker is stopped is taken once', () =>
  withKring({ lab, viewport }, async (kring) => {
    const { page, user } = await panelPage(kring);
    await inCheckIn(user);
    const before = await readLog(page);
    await user.main.waitFor();
    const [speaker] = [replay(before)?.phases[1]?.turns.speaker];
    await Promise.all([kring.stopWorker(), user.main.click()]);
    await until('the step is in the log', async () => {
      return (await readLog(page)).length > before.length;
    });
    await kring.serviceWorker();
    const after = (await readLog(page)).slice(before.length);
    const ended = after.filter(({ body }) => body.type === 'turnEnded' && body.person === speaker);
    expect(ended).toHaveLength(1);
    expect(new Set(after.map(({ command }) => command)).size).toBe(1);
  }));

it('the call tab is reloaded: the dock is where it was, and shows the session as it stands', () =>
  withKring({ lab, viewport }, async (kring) => {
    const call = kring.context.pages()[0] ?? (await kring.context.newPage());
    await call.goto(callPage);
    await clickPierced(call, withAttribute('data-kring', 'pill'));
    const first = new PanelUser(await frameAt(call, kring.panelUrl));
    await inCheckIn(first);
    const next = await first.nextAction();

    await call.reload();
    const second = new PanelUser(await frameAt(call, kring.panelUrl));
    await second.main.waitFor();
    expect(await second.nextAction()).toBe(next);
    const { page } = await panelPage(kring);
    await expectTimeIsRight(page, second);
    await second.goOn();
  }));

it('two views stay the same, whichever of them is used', () =>
  withKring({ lab, viewport }, async (kring) => {
    const one = await panelPage(kring);
    await inCheckIn(one.user);
    const two = await panelPage(kring);
    await two.user.main.waitFor();
    for (const [acting, other] of [
      [one, two],
      [two, one],
    ] as const) {
      await acting.page.bringToFront();
      await acting.user.goOn();
      const next = await acting.user.nextAction();
      await other.page.bringToFront();
      await until('the other view follows', async () => (await other.user.nextAction()) === next);
    }
    // Both press for the same turn: it passes once.
    const before = await readLog(one.page);
    await Promise.all([
      one.page.evaluate(() =>
        document.querySelector<HTMLElement>('button[data-weight=main]')?.click(),
      ),
      two.page.evaluate(() =>
        document.querySelector<HTMLElement>('button[data-weight=main]')?.click(),
      ),
    ]);
    await until('the turn passed', async () => (await readLog(one.page)).length > before.length);
    await one.user.nextAction();
    await two.user.nextAction();
    const finished = (await readLog(one.page))
      .slice(before.length)
      .filter(({ body }) => body.type === 'turnEnded');
    expect(finished).toHaveLength(1);
  }));

it.each(['closed', 'killed'] as const)(
  'the browser is %s and opened again: every step is there and the session goes on',
  async (how) => {
    const profile = await openProfile();
    const launch = () => launchKring({ lab, userDataDir: profile.folder });
    let kring = await launch();
    try {
      const { page, user } = await panelPage(kring);
      await inCheckIn(user);
      const next = await user.nextAction();
      const before = await readLog(page);

      if (how === 'killed') await killBrowser(kring.context);
      else await kring.close();
      kring = await launch();

      const again = await panelPage(kring);
      await again.user.main.waitFor();
      expect(await again.user.nextAction()).toBe(next);
      expect(await readLog(again.page)).toEqual(before);
      await expectTimeIsRight(again.page, again.user);
      await again.user.goOn();
      expect((await readLog(again.page)).length).toBeGreaterThan(before.length);
    } finally {
      await kring.close();
      await profile.remove();
    }
  },
);
