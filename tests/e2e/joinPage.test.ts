/** The participant page by itself: under any path, in 320 pixels, without a word to anybody else. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { ensureChromium } from '../tools/install.mjs';
import { axeViolations } from './harness/axe';
import { chromiumArgs } from './harness/chromiumArgs';
import { startJoinServer, type JoinServer } from '../live/joinServer';
import { shot } from './harness/screenshots';

const viewport = { width: 320, height: 568 };
const FINGER = 44;

let served: JoinServer | undefined;
let browser: Browser | undefined;
let wrong: string[] = [];

beforeAll(async () => {
  served = await startJoinServer();
  browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: chromiumArgs({ extension: null }),
  });
});
beforeEach(() => {
  wrong = [];
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function open(locale: string, hash = ''): Promise<Page> {
  if (!served || !browser) throw new Error('the page is not served');
  const { origin } = new URL(served.url);
  const page = await browser.newPage({ locale, viewport });
  page.on('pageerror', ({ message }) => wrong.push(`page error: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) wrong.push(`request: ${request.url()}`);
  });
  await page.goto(served.url + hash);
  await page.locator('main').waitFor();
  return page;
}

/** What a finger would miss, and what does not fit. */
async function check(page: Page, name: string): Promise<void> {
  const { small, beyond } = await page.evaluate((least) => {
    const shown = [...document.querySelectorAll('button, select, textarea, label:has(input)')];
    const sizes = shown.map((element) => ({
      text: element.textContent || element.getAttribute('aria-label'),
      height: element.getBoundingClientRect().height,
    }));
    return {
      small: sizes.filter(({ height }) => height > 0 && height < least).map(({ text }) => text),
      beyond: document.documentElement.scrollWidth - window.innerWidth,
    };
  }, FINGER);
  expect(small).toEqual([]);
  expect(beyond).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
  await shot(page, name);
}

it.each([
  ['nl-NL', nl],
  ['en-GB', en],
] as const)('asks for an invitation in the language of the browser: %s', async (locale, t) => {
  const page = await open(locale);
  await page.getByRole('heading', { name: t.join.title }).waitFor();
  await check(page, `join-${locale}`);
  await page.getByRole('button', { name: t.menu.open }).click();
  await page.getByText(t.menu.language).waitFor();
  for (const text of [t.menu.window, t.menu.sidePanel, t.menu.rawCopy]) {
    expect(await page.getByText(text).count()).toBe(0);
  }
  await check(page, `join-menu-${locale}`);
  await page.close();
  expect(wrong).toEqual([]);
});

it('takes the invitation out of the address at once, and asks for a name', async () => {
  const page = await open('nl-NL', '#kring1.geheim');
  await page.getByRole('heading', { name: nl.join.titleInvited }).waitFor();
  expect(page.url()).toBe(served?.url);
  expect(await page.evaluate(() => history.length)).toBe(2);
  await page.getByRole('button', { name: nl.join.go }).click();
  await page.getByText(nl.join.badName).waitFor();
  await check(page, 'join-invited');
  await page.close();
  expect(wrong).toEqual([]);
});

it('a sheet that is late or cannot be loaded: Escape gives up, the page says so, another try opens it', async () => {
  if (!served || !browser) throw new Error('the page is not served');
  const page = await browser.newPage({ locale: 'nl-NL', viewport });
  let fail: () => void = () => undefined;
  const failed = new Promise<void>((resolve) => (fail = resolve));
  await page.route('**/MenuSheet-*.js', async (route) => {
    await failed;
    await route.abort();
  });
  const asked = page.waitForRequest('**/MenuSheet-*.js');
  await page.goto(served.url);
  const menu = page.getByRole('button', { name: nl.menu.open });
  const dialog = page.getByRole('dialog');

  await menu.click();
  await asked;
  await page.keyboard.press('Escape');
  const gone = page.waitForEvent('requestfailed');
  fail();
  await gone;
  await page.waitForTimeout(200);
  expect(await dialog.count()).toBe(0);

  await menu.click();
  await dialog.getByRole('alert').getByText(nl.app.partFailed).waitFor();
  await check(page, 'join-sheet-failed');
  await page.unroute('**/MenuSheet-*.js');
  await dialog.getByRole('button', { name: nl.app.tryAgain }).click();
  await page.getByRole('dialog', { name: nl.menu.title }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.close();
});
