/** Choosing a method on the way, one case more, and the library, in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { text as frameEn } from '@/lib/methods/frame/en';
import { text as frameNl } from '@/lib/methods/frame/nl';
import { text as incident } from '@/lib/methods/incident/nl';
import { text as vijfstappen } from '@/lib/methods/vijfstappen/nl';
import { text as korthagen } from '@/lib/methods/korthagen/nl';
import { text as vrijGesprek } from '@/lib/methods/vrij-gesprek/nl';
import { methods } from '@/lib/methods/library';
import { defaultPreferences } from '@/lib/wire/preferences';
import { whileStopped } from './harness/database';
import { askFrom, openHome } from './harness/home';
import { launchKring, type Kring } from './harness/launch';
import { lookAt } from './harness/look';
import type { PanelUser } from './harness/panel';
import { agreeOnEnd } from './harness/pastLog';
import { openPanel, panelSize } from './harness/withPanel';

const MINUTE_MS = 60_000;
const six = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];
const form = frameNl.phases['vraag-en-vorm']?.name ?? '';
const sizes = [
  { width: 320, height: 568 },
  { width: 372, height: 540 },
  panelSize,
  { width: 480, height: 692 },
];

let kring: Kring;
let page: Page;
let user: PanelUser;
let wrong: string[] = [];

beforeAll(async () => {
  kring = await launchKring({ viewport: panelSize });
});
afterAll(() => kring?.close());

beforeEach(async () => {
  await page?.close();
  wrong = [];
  ({ page, user } = await openPanel(kring));
  page.setDefaultTimeout(15_000);
  page.on('pageerror', ({ message }) => wrong.push(`page error: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  await page.locator('main h1').first().waitFor();
  await askFrom(page, { type: 'command', body: { type: 'abandonSession' } });
  await askFrom(page, { type: 'closeSession' });
  await askFrom(page, {
    type: 'setPreferences',
    preferences: { ...defaultPreferences, language: 'nl' },
  });
  await page.locator('textarea').waitFor();
});

async function begin(): Promise<void> {
  await user.setUp(six, 'Carla');
  await user.start();
}

/** The agreed end is so many minutes from now. */
async function endIn(minutes: number): Promise<void> {
  await page.goto('about:blank');
  await whileStopped(kring, (storage) => agreeOnEnd(storage, Date.now() + minutes * MINUTE_MS));
  await page.goto(kring.panelUrl);
  await user.main.waitFor();
}

const sheet = () => page.getByRole('dialog').last();
const inSheet = (name: string | RegExp) => sheet().getByRole('button', { name });
const suggested = () =>
  sheet()
    .locator('section')
    .first()
    .locator('[data-method]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-method')));

/** Presses a key until what has the focus says this. */
async function moveTo(label: string | RegExp, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent ?? '';
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (typeof label === 'string' ? focused === label : label.test(focused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${String(label)}`);
}

it('while question and form are chosen, a method is found by its question, with the keyboard alone', async () => {
  await begin();
  await user.jumpTo(form);
  await moveTo(nl.choose.session.another);
  await page.keyboard.press('Enter');
  await sheet().getByRole('heading', { name: nl.choose.title }).waitFor();

  await moveTo(nl.choose.leaveOpen);
  await page.keyboard.press('ArrowRight');
  expect(await sheet().getByLabel(nl.choose.questions.incident).isChecked()).toBe(true);
  expect(await suggested()).toEqual(['korthagen', 'incident']);
  await sheet().getByText(nl.choose.reasons.question.incident).first().waitFor();
  // The level decides between the two.
  await moveTo(nl.choose.leaveOpen);
  await page.keyboard.press('ArrowRight');
  expect(await sheet().getByLabel(nl.choose.levels.case).isChecked()).toBe(true);
  expect((await suggested())[0]).toBe('incident');

  await moveTo(new RegExp(`^${incident.name}`));
  await page.keyboard.press('Enter');
  await sheet().getByRole('heading', { name: incident.name }).waitFor();
  await sheet().getByText(incident.sources).waitFor();
  expect(await sheet().locator('ol > li').count()).toBe(10);

  // Back in the list one is where one left it.
  await moveTo(nl.choose.back);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-method'))).toBe(
    'incident',
  );
  expect((await suggested())[0]).toBe('incident');
  await page.keyboard.press('Enter');
  await sheet().getByRole('heading', { name: incident.name }).waitFor();
  await moveTo(nl.choose.choose);
  await page.keyboard.press('Enter');

  await page.getByText(nl.choose.session.inPlace(incident.name)).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await user.button(`Verder: ${incident.phases['kiezen']?.name}`).waitFor();
  await moveTo(nl.choose.session.another);
  await user.press(nl.actions.more);
  await inSheet(nl.choose.session.another).waitFor();
  await page.keyboard.press('Escape');
  await user.goOn();
  // It has begun: from here it is kept.
  await page.getByRole('heading', { name: incident.phases['kiezen']?.name ?? '' }).waitFor();
  expect(await user.button(nl.choose.session.another).count()).toBe(0);
  await user.tab(2);
  expect(await user.button(nl.choose.session.another).count()).toBe(0);
  await user.press(nl.actions.more);
  await inSheet(nl.actions.previousPhase).waitFor();
  expect(await inSheet(nl.choose.session.another).count()).toBe(0);
  expect(wrong).toEqual([]);
});

it('a free talk can be chosen, and is never suggested', async () => {
  await begin();
  await user.tab(2);
  await user.press(nl.choose.session.another);
  await sheet().locator('[data-method=vrij-gesprek]').waitFor();
  expect(await suggested()).not.toContain('vrij-gesprek');
  await sheet().locator('[data-method=vrij-gesprek]').click();
  await inSheet(nl.choose.choose).click();
  await page.getByText(nl.choose.session.inPlace(vrijGesprek.name)).waitFor();
  await page.getByText(vrijGesprek.phases['inzicht-en-stap']?.name ?? '').waitFor();
  expect(wrong).toEqual([]);
});

it('what asks for trust, or takes too long, is chosen after a question only', async () => {
  await begin();
  await endIn(120);
  await user.tab(2);
  await user.press(nl.choose.session.another);
  await sheet().getByLabel(nl.choose.questions.blindSpot).check();
  expect(await suggested()).not.toContain('roddel');
  expect(await suggested()).not.toContain('tienstappen');
  await sheet().getByLabel(nl.choose.practised).check();
  expect(await suggested()).toEqual(['roddel']);
  await sheet().getByLabel(nl.choose.practised).uncheck();

  await sheet().locator('[data-method=roddel]').click();
  await inSheet(nl.choose.choose).click();
  await sheet().getByText(`${nl.choose.objections.experienceAndTrust}.`).waitFor();
  await inSheet(nl.app.cancel).click();
  await inSheet(nl.choose.back).click();
  await sheet()
    .locator('[data-method=tienstappen]')
    .getByText(/te lang/)
    .waitFor();
  await sheet().locator('[data-method=tienstappen]').click();
  await inSheet(nl.choose.choose).click();
  await sheet()
    .getByText(/later dan afgesproken/)
    .waitFor();
  await inSheet(nl.choose.anywayYes).click();
  await page.getByText(nl.choose.session.inPlace('Tienstappenmethode')).waitFor();
  expect(wrong).toEqual([]);
});

it('one case more: at once where time allows, else after hearing how much later it gets', async () => {
  await begin();
  await user.tab(2);
  await user.press(nl.choose.session.addCase);
  await sheet().locator('[data-method=vijfstappen]').click();
  await inSheet(nl.choose.choose).click();
  await page.getByText(nl.choose.session.ofCase(2, vijfstappen.name)).waitFor();
  await page.getByText(nl.choose.session.ofCase(1, korthagen.name)).waitFor();

  await endIn(200);
  await user.tab(2);
  await user.press(nl.choose.session.addCase);
  await sheet().locator('[data-method=vijfstappen]').click();
  await inSheet(nl.choose.choose).click();
  await sheet()
    .getByText(/later dan afgesproken/)
    .waitFor();
  await inSheet(nl.choose.anywayYes).click();
  await page.getByText(nl.choose.session.ofCase(3, vijfstappen.name)).waitFor();
  expect(wrong).toEqual([]);
});

it.each(['nl', 'en'] as const)('what it looks like in %s', async (language) => {
  const t = { nl, en }[language];
  const look = async (of: Page, name: string, given = sizes) => {
    wrong.push(...(await lookAt(of, `choose-${name}-${language}`, given)));
  };
  await begin();
  await endIn(120);
  await askFrom(page, { type: 'setPreferences', preferences: { ...defaultPreferences, language } });
  await page.locator(`html[lang=${language}]`).waitFor();
  await user.tab(2);
  await look(page, 'programme');
  await user.press(t.choose.session.another);
  await sheet().getByText(t.choose.suggested).waitFor();
  await look(page, 'open');
  await sheet().getByLabel(t.choose.questions.incident).check();
  await sheet().getByLabel(t.choose.levels.case).check();
  await sheet().getByText(t.choose.suggested).scrollIntoViewIfNeeded();
  await look(page, 'answered');
  await sheet().getByText(t.choose.others).scrollIntoViewIfNeeded();
  await look(page, 'others');
  await sheet().locator('[data-method=tienstappen]').click();
  await look(page, 'preview');
  await inSheet(t.choose.choose).click();
  await look(page, 'anyway');
  await inSheet(t.app.cancel).click();
  await page.keyboard.press('Escape');

  await user.tab(2);
  await page
    .locator('summary')
    .filter({ hasText: { nl: frameNl, en: frameEn }[language].phases['vraag-en-vorm']?.name ?? '' })
    .click();
  await user.press(t.programme.jump);
  await user.press(t.programme.jumpYes);
  await user.tab(0);
  await user.button(t.choose.session.another).waitFor();
  await look(page, 'form');
  expect(wrong).toEqual([]);
});

it.each(['nl', 'en'] as const)('the library in %s', async (language) => {
  const t = { nl, en }[language];
  const home = await openHome(kring, '/library');
  await askFrom(home, { type: 'setPreferences', preferences: { ...defaultPreferences, language } });
  await home.locator(`html[lang=${language}]`).waitFor();
  await home.getByRole('heading', { name: t.library.title }).waitFor();
  const wide = [...sizes, { width: 1180, height: 760 }];
  const look = async (name: string) => {
    wrong.push(...(await lookAt(home, `library-${name}-${language}`, wide)));
  };
  expect(await home.locator('main li > a').count()).toBe(methods.length);
  await look('list');
  await home.locator('main a[href$="/vijfstappen"]').click();
  await home.getByText(t.choose.preview.phases('50 min', t.app.people(6))).waitFor();
  await home.getByLabel(t.library.people).selectOption('7');
  await home.getByText(t.choose.preview.phases('56 min', t.app.people(7))).waitFor();
  await home.locator('main details summary').first().click();
  await look('method');
  await home.goto(home.url().replace('vijfstappen', 'gone'));
  await home.getByRole('heading', { name: t.library.unknown }).waitFor();
  await home.close();
  expect(wrong).toEqual([]);
});
