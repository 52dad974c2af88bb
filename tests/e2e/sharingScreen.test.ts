/** "I am sharing my screen": what only one person may see is hidden in every view of this machine. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { catalogue as nl } from '@/lib/i18n/nl';
import { catalogue as en } from '@/lib/i18n/en';
import { screenShare as english } from '@/lib/i18n/screenShare/en';
import { screenShare as words } from '@/lib/i18n/screenShare/nl';
import { show } from '@/lib/i18n/show/nl';
import { signals } from '@/lib/i18n/signals/nl';
import { planOf } from '@/lib/session/templates';
import { askHost } from './harness/askHost';
import { createMeeting } from './harness/createMeeting';
import type { Kring } from './harness/launch';
import { lookAt } from './harness/look';
import { PanelUser } from './harness/panel';
import { sharedKring } from './harness/sharedKring';
import { openPanel, panelSize, type OpenPanel } from './harness/withPanel';

/** So many that one signal does not say who gave it. */
const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];
const sizes = [{ width: 320, height: 568 }, panelSize];
/** In a note of the facilitator's own. */
const CANARY = 'Kanarie: twijfel over Bram';
const withKring = sharedKring();

/** Els facilitates, Carla brings the case; the session runs, and Els has written a note for herself. */
async function inSession(kring: Kring): Promise<OpenPanel> {
  const { page, user } = await openPanel(kring);
  await page.locator('textarea').waitFor();
  await createMeeting(page, {
    names,
    facilitator: 0,
    seat: 'fixed',
    structure: 'guided',
    plan: planOf('whole', 'korthagen'),
    caseBringers: [3],
    agreements: [],
    endBy: null,
    firstTimersFirst: false,
  });
  await user.main.waitFor();
  await user.start();
  const { snapshot } = await askHost(page);
  const written = await askHost(page, {
    type: 'saveOwnNote',
    of: snapshot.session?.id ?? '',
    kind: 'notepad',
    case: 0,
    key: '',
    text: CANARY,
    from: '',
    moment: null,
  });
  expect(written.answer).toBe('done');
  return { page, user };
}

async function command(page: Page, body: object): Promise<void> {
  const { answer } = await askHost(page, { type: 'command', body } as never);
  expect(answer).toBe('done');
}

async function person(page: Page, name: string): Promise<string> {
  const { names: known } = (await askHost(page)).snapshot;
  return Object.entries(known).find(([, each]) => each === name)?.[0] ?? '';
}

async function share({ page, user }: OpenPanel, t = nl, texts = words): Promise<void> {
  await user.press(t.menu.open);
  await user.press(t.menu.show);
  await page.getByRole('checkbox', { name: texts.mine }).check();
  await page.keyboard.press('Escape');
  await page.getByText(texts.on).waitFor();
}

/** What somebody who looks along can read. */
const seen = (page: Page) => page.evaluate(() => document.body.innerText);

async function openNotes({ page, user }: OpenPanel): Promise<void> {
  await user.press(nl.actions.more);
  await user.press(nl.own.notes);
  await page.getByRole('heading', { name: nl.own.notes }).waitFor();
}

it('a private sheet asks first; not now leaves it, and show anyway shows it this once', () =>
  withKring({ locale: 'nl' }, async (kring) => {
    const opened = await inSession(kring);
    const { page, user } = opened;
    await share(opened);
    await openNotes(opened);
    await page.getByText(words.cover.text).waitFor();
    expect(await page.locator('dialog textarea').first().isVisible()).toBe(false);
    await user.press(words.cover.notNow);
    await page.locator('dialog').waitFor({ state: 'detached' });
    await openNotes(opened);
    await user.press(words.cover.show);
    await expect.poll(() => page.locator('dialog textarea').first().inputValue()).toBe(CANARY);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await openNotes(opened);
    await page.getByText(words.cover.text).waitFor();
  }));

it('what is being typed stays where it was, under the cover and after it', () =>
  withKring({ locale: 'nl' }, async (kring) => {
    const opened = await inSession(kring);
    const { page } = opened;
    await openNotes(opened);
    const pad = page.locator('dialog textarea').first();
    await pad.fill('Half een zin');
    const other = await openPanel(kring);
    await share(other);
    await page.bringToFront();
    await page.getByText(words.cover.text).waitFor();
    expect(await pad.isVisible()).toBe(false);
    await askHost(other.page, { type: 'shareScreen', on: false });
    await expect.poll(() => pad.isVisible()).toBe(true);
    expect(await pad.inputValue()).toBe('Half een zin');
  }));

it('signals, scores, tallies and aftercare are gone from every view, and come back with one tap', () =>
  withKring({ locale: 'nl' }, async (kring) => {
    const opened = await inSession(kring);
    const { page, user } = opened;
    const [anna, bram] = [await person(page, 'Anna'), await person(page, 'Bram')];
    await command(page, { type: 'markLanded', person: anna, score: 2 });
    const low = page.getByText(nl.landing.low);
    await low.waitFor();
    await user.press(words.mine);
    await page.getByText(words.on).waitFor();
    await low.waitFor({ state: 'detached' });
    await user.press(words.off);
    await low.waitFor();
    await user.jumpTo('Concretiseren');
    await command(page, { type: 'markLevel', level: 'case' });
    const { answer } = await askHost(page, { type: 'giveSignal', kind: 'friction' });
    expect(answer).toBe('done');
    await command(page, { type: 'sayNotNow', person: await person(page, 'Carla') });
    // The count goes into the log at full ten seconds.
    const friction = page.locator('[data-signal=friction]');
    await friction.waitFor({ timeout: 25_000 });
    const level = nl.depth.level(nl.cards.levels.case);
    const notNow = nl.say.notNowCount(1);
    await page.getByTitle(level).waitFor();
    await page.getByText(notNow, { exact: false }).first().waitFor();

    const other = await openPanel(kring);
    await other.page.locator('[data-signal=friction]').waitFor();
    await share(opened);
    for (const each of [page, other.page]) {
      await each.getByText(words.on).waitFor();
      await expect.poll(() => each.locator('[data-signal]').count()).toBe(0);
      expect(await each.getByTitle(level).count()).toBe(0);
      expect(await seen(each)).not.toContain(notNow);
      expect(await seen(each)).not.toContain(signals.kinds.friction);
    }
    // The tab of support keeps what comes next, without where the group is thought to be.
    await page.getByRole('tab', { name: nl.depth.tab }).click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await page.locator('[aria-labelledby=level-meter]').count()).toBe(0);
    await user.press(words.off);
    await page.locator('[aria-labelledby=level-meter]').waitFor();
    await friction.waitFor();
    await other.page.locator('[data-signal=friction]').waitFor();

    await user.tab(0);
    await user.jumpTo('Uitcheck');
    await command(page, { type: 'checkOut', person: bram, aftercare: true });
    const wants = nl.checkOut.countWants(1);
    await page.getByText(wants).waitFor();
    await share(opened);
    expect(await seen(page)).not.toContain(wants);
  }));

it('outlives a stopped worker, without a glimpse of what is hidden', () =>
  withKring({ locale: 'nl' }, async (kring) => {
    const opened = await inSession(kring);
    const { page } = opened;
    await share(opened);
    await kring.stopWorker();
    // The first thing that the new one says.
    expect((await askHost(page)).snapshot.screenShared).toBe(true);
    await page.reload();
    await page.getByText(words.on).waitFor();
    await openNotes(opened);
    await page.getByText(words.cover.text).waitFor();
  }));

it('the home tab asks before it shows groups and kept cases', () =>
  withKring({ locale: 'nl' }, async (kring) => {
    const opened = await inSession(kring);
    await share(opened);
    const home = await kring.context.newPage();
    for (const page of ['groups', 'cases']) {
      await home.goto(`${kring.panelUrl.replace('panel.html', 'home.html')}#/${page}`);
      await home.reload();
      await home.getByText(words.cover.text).waitFor();
      const covered = home.locator('[data-private]');
      expect(await covered.isVisible()).toBe(false);
      await new PanelUser(home).press(words.cover.show);
      await covered.locator('h1').waitFor();
      expect(await home.getByText(words.cover.text).count()).toBe(0);
    }
    await home.goto(`${kring.panelUrl.replace('panel.html', 'home.html')}#/library`);
    await home.locator('main h1').waitFor();
    await new PanelUser(home).press(words.off);
    await opened.page.getByText(words.on).waitFor({ state: 'detached' });
  }));

it('before the small window opens it is offered, and yes hides at once', () =>
  withKring({ locale: 'nl' }, async (kring) => {
    const opened = await inSession(kring);
    const { page, user } = opened;
    const opening = kring.context.waitForEvent('page');
    await user.press(nl.menu.open);
    await user.press(nl.menu.show);
    await user.press(show.small.open);
    await user.press(words.offer.yes);
    await (await opening).locator('main').waitFor();
    await page.getByText(words.on).waitFor();
    // What is on already is not offered again.
    const stage = kring.context.waitForEvent('page');
    await user.press(nl.menu.open);
    await user.press(nl.menu.show);
    await user.press(show.stage.open);
    await stage;
    expect(await page.getByText(words.offer.title).count()).toBe(0);
  }));

it.each([
  ['nl', words, nl],
  ['en', english, en],
] as const)('how it looks, %s', (locale, texts, t) =>
  withKring({ locale }, async (kring) => {
    const opened = await inSession(kring);
    const { page, user } = opened;
    await user.press(t.menu.open);
    await user.press(t.menu.show);
    await page.getByRole('checkbox', { name: texts.mine }).waitFor();
    const wrong = await lookAt(page, `share-menu-${locale}`, sizes);
    await page.keyboard.press('Escape');
    await share(opened, t, texts);
    wrong.push(...(await lookAt(page, `share-on-${locale}`, sizes)));
    await user.press(t.actions.more);
    await user.press(t.own.notes);
    await page.getByText(texts.cover.text).waitFor();
    wrong.push(...(await lookAt(page, `share-cover-${locale}`, sizes)));
    const home = await kring.context.newPage();
    await home.goto(`${kring.panelUrl.replace('panel.html', 'home.html')}#/cases`);
    await home.getByText(texts.cover.text).waitFor();
    wrong.push(...(await lookAt(home, `share-home-${locale}`, [{ width: 320, height: 568 }])));
    expect(wrong).toEqual([]);
  }),
);
