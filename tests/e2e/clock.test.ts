import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { replay } from '@/lib/session/evolve';
import { putRows, readTables, whileStopped, type Row } from './harness/database';
import { readLog } from './harness/eventLog';
import type { Kring } from './harness/launch';
import { PanelUser } from './harness/panel';
import { moveLogBack } from './harness/pastLog';
import { sharedKring } from './harness/sharedKring';
import { until } from './harness/until';
import { openPanel } from './harness/withPanel';

const HOUR = 3_600_000;
const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];

const withKring = sharedKring();

async function inCheckIn(kring: Kring): Promise<{ page: Page; user: PanelUser }> {
  const opened = await openPanel(kring);
  await opened.user.setUp(names, 'Carla');
  await opened.user.start();
  await opened.user.goOn();
  return opened;
}

/** What the circle shows, in seconds; overtime is negative. */
async function secondsLeft(user: PanelUser): Promise<number> {
  const text = await user.view
    .getByText(/^\+?\d+:\d\d$/)
    .first()
    .innerText();
  const [minutes = 0, seconds = 0] = text.replace('+', '').split(':').map(Number);
  return (text.startsWith('+') ? -1 : 1) * (minutes * 60 + seconds);
}

const CHECK_IN = 7 * 60;

it('the laptop slept for an hour: the hour counts, unless the group says that it does not', () =>
  withKring({}, async (kring) => {
    const { page } = await inCheckIn(kring);
    await page.close();
    await whileStopped(kring, (storage) => moveLogBack(storage, HOUR, { asleep: true }));

    const { user, page: again } = await openPanel(kring);
    await again.getByText('Kring heeft 1 u', { exact: false }).waitFor();
    expect(await secondsLeft(user)).toBeLessThan(CHECK_IN - 3590);
    await user.press('Telt niet mee');
    await until('the hour is taken out', async () => (await secondsLeft(user)) > CHECK_IN - 30);
    const last = (await readLog(again)).at(-1);
    expect(last?.body).toMatchObject({ type: 'gapDiscounted' });
  }));

it('the laptop slept and somebody clicks at once: the question still comes, and is answered once', () =>
  withKring({}, async (kring) => {
    const { user, page } = await inCheckIn(kring);
    const second = await openPanel(kring);
    await second.user.main.waitFor();
    const worker = await kring.serviceWorker();
    // A clock that jumps ahead of the steady one is what sleep looks like from inside.
    const sleep = `{ const real = Date.now.bind(Date); Date.now = () => real() + ${HOUR}; }`;
    await Promise.all([worker.evaluate(sleep), page.evaluate(sleep), second.page.evaluate(sleep)]);

    await page.bringToFront();
    await user.goOn();
    for (const view of [page, second.page]) {
      await view.getByText('Kring heeft 1 u', { exact: false }).waitFor();
    }
    const says = `[...document.querySelectorAll('button')].find((b) => b.textContent === 'Telt niet mee').click()`;
    await Promise.all([page.evaluate(says), second.page.evaluate(says)]);
    await until('the hour is taken out', async () => (await secondsLeft(user)) > CHECK_IN - 30);
    const log = await readLog(page);
    expect(log.filter(({ body }) => body.type === 'gapDiscounted')).toHaveLength(1);
  }));

it('the laptop slept and somebody is added at once: the question still comes, and outlives the worker', () =>
  withKring({}, async (kring) => {
    const { user, page } = await inCheckIn(kring);
    const worker = await kring.serviceWorker();
    const sleep = `{ const real = Date.now.bind(Date); Date.now = () => real() + ${HOUR}; }`;
    await Promise.all([worker.evaluate(sleep), page.evaluate(sleep)]);

    await user.tab(1);
    await page.getByLabel('Iemand erbij').fill('Gijs');
    await user.press('Voeg toe');
    await page.getByText('Kring heeft 1 u', { exact: false }).waitFor();
    // The question shows as soon as the sleep is noted: what outlives the worker is in the log then.
    await until('Gijs in the log', async () => {
      return (await readLog(page)).some(({ body }) => body.type === 'personJoined');
    });

    await page.close();
    await kring.stopWorker();
    const again = await openPanel(kring);
    await again.page.getByText('Kring heeft 1 u', { exact: false }).waitFor();
  }));

it('the answer about a gap cannot be stored: the question stays, and so does the phase', () =>
  withKring({}, async (kring) => {
    const first = await openPanel(kring);
    await first.user.setUp(names, 'Carla');
    await first.user.start();
    const next = await first.user.nextAction();
    await first.page.close();
    await whileStopped(kring, (storage) => moveLogBack(storage, HOUR, { asleep: true }));

    const { user, page } = await openPanel(kring);
    const question = page.getByText('Kring heeft 1 u', { exact: false });
    await question.waitFor();
    const before = await readLog(page);
    const worker = await kring.serviceWorker();
    await worker.evaluate(() => {
      const { prototype } = IDBObjectStore;
      const { put } = prototype;
      prototype.put = () => {
        throw new DOMException('the disk does not answer', 'DataError');
      };
      Object.assign(globalThis, { mend: () => (prototype.put = put) });
    });
    const refused = page.getByText('Opslaan lukt niet. Deze stap is niet bewaard.');
    for (const button of [user.button('Telt mee'), user.main]) {
      await button.click();
      await refused.waitFor();
      expect(await question.count()).toBe(1);
      expect(await user.nextAction()).toBe(next);
      expect(await readLog(page)).toEqual(before);
      await page.reload();
      await question.waitFor();
    }

    await worker.evaluate('mend()');
    await user.goOn();
    expect(await question.count()).toBe(0);
    expect((await readLog(page)).length).toBeGreaterThan(before.length);
  }));

it('the clock is set back while Kring runs: the time goes on as if nothing had happened', () =>
  withKring({}, async (kring) => {
    const { user, page } = await inCheckIn(kring);
    const worker = await kring.serviceWorker();
    const setBack = `{ const real = Date.now.bind(Date); Date.now = () => real() - ${HOUR}; }`;
    await Promise.all([worker.evaluate(setBack), page.evaluate(setBack)]);

    await user.goOn();
    expect(await secondsLeft(user)).toBeGreaterThan(CHECK_IN - 30);
    expect(await secondsLeft(user)).toBeLessThanOrEqual(CHECK_IN);
    const log = await readLog(page);
    expect(log.some(({ body }) => body.type === 'clockCorrected')).toBe(true);
    expect(log.every(({ at }, i) => at >= (log[i - 1]?.at ?? 0))).toBe(true);
    const offset = replay(log)?.clockOffsetMs ?? 0;
    expect(Math.abs(offset - HOUR)).toBeLessThan(2000);
  }));

it('the clock was set back while the browser was closed: the phase has what it had', () =>
  withKring({}, async (kring) => {
    const { page } = await inCheckIn(kring);
    await page.close();
    // A log of the future is what a clock that was set back looks like.
    await whileStopped(kring, async (storage) => {
      const { tables } = await readTables(storage);
      const later = (row: Row) => ({ ...row, at: Number(row['at']) + HOUR });
      await putRows(storage, 'events', (tables['events'] ?? []).map(later));
    });

    const { user, page: again } = await openPanel(kring);
    await user.main.waitFor();
    expect(await secondsLeft(user)).toBeGreaterThan(CHECK_IN - 30);
    expect(await secondsLeft(user)).toBeLessThanOrEqual(CHECK_IN);
    // Clock times are this machine's own: the phase ends seven minutes from now.
    const shown = await again.getByText(/^tot \d\d:\d\d$/).innerText();
    const minutes = (at: number) => new Date(at).getHours() * 60 + new Date(at).getMinutes();
    const [hour = 0, minute = 0] = shown.slice(4).split(':').map(Number);
    const ahead = (hour * 60 + minute - minutes(Date.now()) + 1440) % 1440;
    expect(ahead).toBeGreaterThanOrEqual(6);
    expect(ahead).toBeLessThanOrEqual(7);
  }));
