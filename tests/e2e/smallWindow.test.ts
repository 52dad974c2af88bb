/** The small window beside shared slides: one of it, where it was left, and nothing private in it. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { catalogue as nl } from '@/lib/i18n/nl';
import { catalogue as en } from '@/lib/i18n/en';
import { screenShare as english } from '@/lib/i18n/screenShare/en';
import { screenShare as words } from '@/lib/i18n/screenShare/nl';
import { show as showEnglish } from '@/lib/i18n/show/en';
import { show } from '@/lib/i18n/show/nl';
import { SMALL_HASH } from '@/lib/wire/viewMessages';
import { askHost } from './harness/askHost';
import type { Kring } from './harness/launch';
import { lookAt } from './harness/look';
import { sharedKring } from './harness/sharedKring';
import { until } from './harness/until';
import { openPanel, type OpenPanel } from './harness/withPanel';

const names = ['Els', 'Anna', 'Bram', 'Carla'];
const sizes = [
  { width: 320, height: 220 },
  { width: 260, height: 160 },
];
const withKring = sharedKring();

async function inCheckIn(kring: Kring): Promise<OpenPanel> {
  const opened = await openPanel(kring);
  await opened.user.setUp(names, 'Carla');
  await opened.user.start();
  while ((await opened.page.locator('button[data-turn=speaking]').count()) === 0) {
    await opened.user.goOn();
  }
  return opened;
}

/** By the menu, without hiding anything. */
async function openSmall(kring: Kring, { user }: Pick<OpenPanel, 'user'>): Promise<Page> {
  const opening = kring.context.waitForEvent('page');
  await user.press(nl.menu.open);
  await user.press(nl.menu.show);
  await user.press(show.small.open);
  await user.press(words.offer.no);
  const small = await opening;
  await small.locator('main').waitFor();
  return small;
}

const smallPages = ({ context }: Kring) =>
  context.pages().filter((page) => page.url().endsWith(SMALL_HASH));

async function windowsOf(kring: Kring): Promise<chrome.windows.Window[]> {
  const worker = await kring.serviceWorker();
  const all = await worker.evaluate(() => chrome.windows.getAll({ populate: true }));
  return all.filter(({ tabs }) => tabs?.some(({ url }) => url?.endsWith('#small')));
}

const who = (page: Page) => page.locator('h1[aria-live=polite]');

it('shows who is at turn and moves the session, a step at a time', () =>
  withKring({ locale: 'nl' }, async (kring) => {
    const opened = await inCheckIn(kring);
    const small = await openSmall(kring, opened);
    const first = await who(small).innerText();
    expect(first).toMatch(/ is aan de beurt$/);
    expect(await small.locator('main').innerText()).toMatch(/Incheckronde[\s\S]*daarna \S+/);
    const next = small.locator('button[data-weight=main]:not([aria-disabled=true])');
    const label = await next.innerText();
    await next.click();
    const named = label.replace('Volgende: ', '');
    await expect.poll(() => who(small).innerText()).toBe(`${named} is aan de beurt`);
    await opened.page.getByText(`${named} is aan de beurt`, { exact: true }).waitFor();

    await small.getByRole('button', { name: nl.actions.pause }).click();
    await expect.poll(() => who(small).innerText()).toBe(nl.pause.states.break(null));
    await opened.page.getByText(nl.pause.texts.break).waitFor();
    await small.locator('button[data-weight=main]:not([aria-disabled=true])').click();
    await expect.poll(() => who(small).innerText()).toBe(`${named} is aan de beurt`);
  }));

it('what is asked before a step is asked in the panel', () =>
  withKring({ locale: 'nl' }, async (kring) => {
    const opened = await inCheckIn(kring);
    await opened.user.jumpTo('Uitcheck');
    const small = await openSmall(kring, opened);
    const main = small.locator('button[data-weight=main]:not([aria-disabled=true])');
    await until('the end to be at hand', async () => {
      if ((await main.innerText()) === nl.actions.end) return true;
      await main.click();
      return false;
    });
    await main.click();
    await small.getByText(words.small.inPanel).waitFor();
    expect((await askHost(opened.page)).snapshot.session?.status).toBe('running');
  }));

it('there is one: a second press brings it to the front, and a new one opens where it was left', () =>
  withKring({ locale: 'nl', viewport: null }, async (kring) => {
    const opened = await inCheckIn(kring);
    const small = await openSmall(kring, opened);
    const [first] = await windowsOf(kring);
    if (first?.id === undefined) throw new Error('no window');
    expect(first.type).toBe('popup');
    await opened.page.bringToFront();
    await opened.user.press(nl.menu.open);
    await opened.user.press(nl.menu.show);
    await opened.user.press(show.small.open);
    await opened.user.press(words.offer.no);
    await expect.poll(async () => (await windowsOf(kring))[0]?.focused).toBe(true);
    expect(smallPages(kring)).toHaveLength(1);

    const worker = await kring.serviceWorker();
    const place = { left: 40, top: 60, width: 420, height: 300 };
    await worker.evaluate(([id, to]) => chrome.windows.update(id, to), [first.id, place] as const);
    await until('the place to be kept', async () => {
      const kept = await keptPlace(opened.page);
      return kept?.['width'] === place.width && kept['left'] === place.left;
    });
    await small.close();
    await openSmall(kring, opened);
    const [again] = await windowsOf(kring);
    expect(again).toMatchObject(place);
    expect(again?.id).not.toBe(first.id);
  }));

async function keptPlace(page: Page): Promise<Record<string, number> | undefined> {
  const frame = await page.context().newPage();
  await frame.goto(page.url().replace(/panel\.html.*/, 'home.html'));
  const value = await frame.evaluate(
    () =>
      new Promise<Record<string, number> | undefined>((resolve, reject) => {
        const opening = indexedDB.open('kring');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const asked = db.transaction('settings').objectStore('settings').get('smallWindow');
          asked.addEventListener('success', () => {
            db.close();
            resolve((asked.result as { value?: Record<string, number> } | undefined)?.value);
          });
        });
      }),
  );
  await frame.close();
  return value;
}

it('works without a session, and after one', () =>
  withKring({ locale: 'nl' }, async (kring) => {
    const page = await kring.context.newPage();
    await page.goto(`${kring.panelUrl}${SMALL_HASH}`);
    await page.getByText(words.small.nothing).waitFor();
    await expect.poll(() => page.title()).toBe(words.small.title);
    const opened = await inCheckIn(kring);
    await expect.poll(() => who(page).innerText()).toMatch(/ is aan de beurt$/);
    await opened.user.press(nl.menu.open);
    await opened.user.press(nl.menu.abandon);
    await opened.page.locator('dialog button[data-weight=danger]').click();
    await page.getByText(words.small.over).waitFor();
  }));

it('stays above the others where the browser can, and goes on there', () =>
  withKring({ locale: 'nl' }, async (kring) => {
    const opened = await inCheckIn(kring);
    const small = await openSmall(kring, opened);
    expect(await small.evaluate(() => 'documentPictureInPicture' in window)).toBe(true);
    await small.getByRole('button', { name: words.small.onTop }).click();
    await small.getByText(words.small.isOnTop).waitFor();
    const above = () =>
      small.evaluate(
        () =>
          (
            window as unknown as { documentPictureInPicture: { window: Window | null } }
          ).documentPictureInPicture.window?.document.querySelector('[aria-live]')?.textContent ??
          null,
      );
    await expect.poll(above).toMatch(/ is aan de beurt$/);
    const before = await above();
    await opened.user.goOn();
    await expect.poll(above).not.toBe(before);
    await small.evaluate(() =>
      (
        window as unknown as { documentPictureInPicture: { window: Window | null } }
      ).documentPictureInPicture.window?.close(),
    );
    await who(small).waitFor();
  }));

it.each([
  ['nl', words, nl, show],
  ['en', english, en, showEnglish],
] as const)('how it looks, %s', (locale, texts, t, ways) =>
  withKring({ locale }, async (kring) => {
    const opened = await inCheckIn(kring);
    const page = await kring.context.newPage();
    await page.goto(`${kring.panelUrl}${SMALL_HASH}`);
    await who(page).waitFor();
    const wrong = await lookAt(page, `small-turn-${locale}`, sizes);
    await page.getByRole('button', { name: t.actions.pause }).click();
    await expect.poll(() => who(page).innerText()).toBe(t.pause.states.break(null));
    wrong.push(...(await lookAt(page, `small-pause-${locale}`, sizes)));
    await opened.page.bringToFront();
    await opened.user.press(t.menu.open);
    await opened.user.press(t.menu.show);
    await opened.user.press(ways.small.open);
    await opened.page.getByRole('heading', { name: texts.offer.title }).waitFor();
    wrong.push(
      ...(await lookAt(opened.page, `share-offer-${locale}`, [
        { width: 320, height: 568 },
        { width: 372, height: 692 },
      ])),
    );
    expect(wrong).toEqual([]);
  }),
);
