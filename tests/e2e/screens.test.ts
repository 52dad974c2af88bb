import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { timeFieldValue } from '@/lib/i18n/times';
import { text as frameEn } from '@/lib/methods/frame/en';
import { text as frameNl } from '@/lib/methods/frame/nl';
import { text as korthagenEn } from '@/lib/methods/korthagen/en';
import { text as korthagenNl } from '@/lib/methods/korthagen/nl';
import type { Language } from '@/lib/wire/preferences';
import { axeViolations } from './harness/axe';
import { putRows, readTables, whileStopped } from './harness/database';
import { launchKring, type Kring } from './harness/launch';
import { PanelUser } from './harness/panel';
import { agreeOnEnd, moveLogBack } from './harness/pastLog';
import { shot } from './harness/screenshots';
import { openPanel, panelSize } from './harness/withPanel';

const MINUTE_MS = 60_000;
const SECOND_MS = 1000;

const sizes = [
  { width: 320, height: 692 },
  panelSize,
  { width: 480, height: 692 },
  { width: 372, height: 540 },
];

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];
const manyNames =
  'Els Anna Bram Carla Dirk Fatma Gijs Hanna Ivo Joke Karim Lotte Mees Noor Otto Pien Quinten Roos Sanne Teun'.split(
    ' ',
  );
const longNames = [
  'Els van den Boogaard-Wolffensperger',
  'Anne-Sophie de Vries-van Rosmalen',
  'Bartholomeus Christoffel Janssen',
  'Wilhelmina Antoinette Groot-Koerkamp',
  'شهرزاد بنت عبد الرحمن',
  'Maximiliaan',
];

const spoken = {
  nl: { t: nl, frame: frameNl, korthagen: korthagenNl },
  en: { t: en, frame: frameEn, korthagen: korthagenEn },
};

let kring: Kring | undefined;
let page: Page;
let user: PanelUser;
/** What is wrong, over all screens: gathered, so that every screen is seen first. */
let wrong: string[] = [];

beforeAll(async () => {
  kring = await launchKring({ viewport: panelSize });
  ({ page, user } = await openPanel(kring));
  page.setDefaultTimeout(10_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  page.on('pageerror', ({ message }) => wrong.push(`page error: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
});

afterAll(() => kring?.close());

/** Takes a picture in every size, and looks for what can be found without eyes. */
async function look(language: Language, name: string, show?: Locator): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await show?.scrollIntoViewIfNeeded();
    const { lang, beyond, cut } = await page.evaluate(async () => {
      // The circle follows its box: one frame to measure it, one to draw.
      for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
      const { lang: given, scrollWidth } = document.documentElement;
      const edge = window.innerWidth - 8;
      const buttons = [...document.querySelectorAll('main button:not([role=tab])')];
      return {
        lang: given,
        beyond: scrollWidth - window.innerWidth,
        cut: buttons
          .filter((button) => button.getBoundingClientRect().right > edge)
          .map((button) => button.textContent || button.getAttribute('aria-label')),
      };
    });
    const what = `${name} ${language} ${size.width}x${size.height}`;
    if (lang !== language) wrong.push(`${what}: lang is ${lang}`);
    if (cut.length > 0) wrong.push(`${what}: at the edge ${cut.join(', ')}`);
    if (beyond > 0) wrong.push(`${what}: ${beyond} px too wide`);
    await shot(page, `${name}-${language}-${size.width}x${size.height}`);
  }
  await page.setViewportSize(panelSize);
  const found = await axeViolations(page);
  wrong.push(...found.map((line) => `${name} ${language}: ${line}`));
}

/** How much of the phase, its circle and its turn has to be scrolled to. */
function hiddenBelow(): Promise<number> {
  return page
    .getByRole('tabpanel')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
}

/** What asks for an answer must not lie below the fold. */
async function expectInSight(asked: Locator): Promise<void> {
  await asked.waitFor();
  const box = await asked.boundingBox();
  const lid = await page.locator('[data-step]').boundingBox();
  expect(box && lid && box.y + box.height).toBeLessThanOrEqual(lid?.y ?? 0);
}

/** Closes the panel, changes what is stored with the worker stopped, and opens the panel again. */
async function afterwards(change: (storage: Page) => Promise<void>): Promise<void> {
  if (!kring) throw new Error('Kring did not start');
  await page.goto('about:blank');
  await whileStopped(kring, change);
  await page.goto(kring.panelUrl);
  await page.locator('main').waitFor();
}

async function speak(t: Catalogue, language: Language): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByText(language === 'nl' ? 'Nederlands' : 'English', { exact: true }).click();
  await page.getByRole('heading', { name: t.setUp.title, includeHidden: true }).waitFor();
  await page.keyboard.press('Escape');
}

async function jumpTo(t: Catalogue, phase: string): Promise<void> {
  await user.tab(2);
  await page.locator('summary').filter({ hasText: phase }).first().click();
  await user.press(t.programme.jump);
  await user.press(t.programme.jumpYes);
  await user.tab(0);
  await page.getByRole('heading', { name: phase }).waitFor();
}

function seat(name: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${name}(,|$)`) });
}

async function closeSheet(): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
}

/** The newest event of a kind, in milliseconds since the epoch. */
async function lastTime(storage: Page, type: string): Promise<number> {
  const { tables } = await readTables(storage);
  const all = (tables.events ?? []).filter(
    ({ body }) => (body as { type?: unknown }).type === type,
  );
  return Math.max(...all.map(({ at }) => Number(at)));
}

/** Lets the round's phase, of seven minutes for six people, have this much left. */
function leaveOfRound(ms: number, asleep = false): Promise<void> {
  return afterwards(async (storage) => {
    const spent = Date.now() - (await lastTime(storage, 'phaseEntered'));
    await moveLogBack(storage, 7 * MINUTE_MS - ms - spent, { asleep });
  });
}

it.each(['nl', 'en'] as const)('every screen in %s', async (language) => {
  const { t, frame, korthagen } = spoken[language];
  const take = (name: string, show?: Locator) => look(language, name, show);
  wrong = [];

  // Set-up
  await speak(t, language);
  await take('setup-empty');
  await page.locator('textarea').fill([...manyNames, 'anna', 'x'.repeat(70)].join('\n'));
  await take('setup-problems', page.locator('textarea + div'));
  await page.locator('textarea').fill(names.join('\n'));
  await page.getByLabel(t.setUp.caseBringer).selectOption('Carla');
  await take('setup-filled', page.locator('h1'));
  await page.locator('input[type=time]').fill(timeFieldValue(Date.now() + 45 * MINUTE_MS));
  await take('setup-end-warning', page.locator('input[type=time] ~ *, [class*=warning]').last());
  const parts = page.locator('details').first();
  await parts.locator('summary').click();
  await take('setup-parts', parts.locator('label').last());
  await user.press(t.setUp.noEnd);

  // Ready, and the first phase
  await page.locator('button[type=submit]').click();
  await page.getByRole('heading', { name: t.ready.title }).waitFor();
  await take('ready');
  await user.start();
  await take('running-silence');
  await user.goOn();
  await user.goOn();
  await page.getByRole('heading', { name: frame.phases.incheck?.name ?? '' }).waitFor();
  await take('running-round');
  expect(await hiddenBelow()).toBe(0);
  await page.locator('summary').click();
  await take('running-roles');
  await page.locator('summary').click();

  // Sheets
  await user.press(t.actions.time);
  await take('sheet-time');
  await page.getByText(t.time.fromLater).click();
  await take('sheet-time-later');
  await closeSheet();
  await user.press(t.actions.pause);
  await take('sheet-pause');
  await user.press(t.pause.reasons.distance);
  await take('sheet-pause-whom');
  await closeSheet();
  await user.press(t.actions.more);
  await take('sheet-more');
  await closeSheet();
  await seat('Anna').click();
  await take('sheet-person');
  await closeSheet();
  await user.press(t.actions.nextPhaseShort);
  await page.getByText(t.confirm.roundNotDone).waitFor();
  await take('sheet-confirm');
  await closeSheet();
  await user.press(t.menu.open);
  await take('sheet-menu');
  await page.getByLabel(t.menu.showDigits).uncheck();
  await closeSheet();
  await take('running-no-digits');
  await user.press(t.menu.open);
  await page.getByLabel(t.menu.showDigits).check();
  await closeSheet();

  // The other tabs
  await user.tab(1);
  await take('people');
  await page.getByPlaceholder(t.people.addName).fill('anna');
  await user.press(t.people.addButton);
  await page.getByText(t.refused.badNames).waitFor();
  await take('people-refused');
  await user.press(t.app.close);
  await user.tab(2);
  await take('programme');
  await user.tab(0);

  // Pauses
  await user.press(t.actions.silence);
  await take('sheet-silence');
  await user.press(t.say.open);
  await page.getByText(t.pause.texts.silence).waitFor();
  await take('pause-silence');
  await user.main.click();
  for (const reason of ['break', 'distance', 'lostConnection', 'stop'] as const) {
    await user.press(t.actions.pause);
    await user.press(t.pause.reasons[reason]);
    if (reason === 'distance' || reason === 'lostConnection') await user.press('Carla');
    await page.getByText(t.pause.texts[reason]).waitFor();
    await take(`pause-${reason}`);
    await user.main.click();
    await page.getByText(t.pause.texts[reason]).waitFor({ state: 'detached' });
  }

  // Time that has passed
  await leaveOfRound(40 * SECOND_MS);
  await page.getByText(t.phase.lastMinute).waitFor();
  await take('running-last-minute');
  await leaveOfRound(-65 * SECOND_MS, true);
  await expectInSight(page.getByText(t.gap.counts, { exact: true }));
  await take('running-overtime-gap');
  await user.press(t.gap.counts);
  await page.getByText(t.phase.over, { exact: true }).waitFor();
  await take('running-overtime');
  await afterwards((storage) => agreeOnEnd(storage, Date.now() + 60 * MINUTE_MS));
  await take('running-late');
  await afterwards((storage) => agreeOnEnd(storage, Date.now() + 5 * MINUTE_MS));
  await expectInSight(page.getByText(t.actions.toClosing));
  await take('running-closing-now');
  await afterwards((storage) => agreeOnEnd(storage, null));

  // Other kinds of phases
  await jumpTo(t, korthagen.phases.terugblik?.name ?? '');
  await take('running-case-bringer-tells');
  await jumpTo(t, korthagen.phases.concreet?.name ?? '');
  await take('running-queue-empty');
  for (const name of ['Dirk', 'Anna', 'Fatma']) {
    await seat(name).click();
    await user.press(t.person.raiseHand);
    await page.locator('dialog').waitFor({ state: 'detached' });
  }
  await user.goOn();
  await take('running-queue');
  await user.tab(1);
  await take('people-queue');
  await user.tab(0);
  await jumpTo(t, korthagen.phases.analyse?.name ?? '');
  await take('running-free');
  await jumpTo(t, korthagen.phases.alternatieven?.name ?? '');
  await take('running-two-rounds');

  // The end
  await user.press(t.actions.more);
  await user.press(t.actions.end);
  await user.withoutYield.click();
  await take('sheet-end');
  await user.press(t.confirm.checkOutNotDoneYes);
  await page.getByRole('heading', { name: t.end.title }).waitFor();
  await take('end');
  await afterwards(async (storage) => {
    const { tables } = await readTables(storage);
    const second = (tables.events ?? []).filter(({ seq }) => seq === 2);
    await putRows(
      storage,
      'events',
      second.map((row) => ({ ...row, body: { type: 'somethingElse' } })),
    );
  });
  await page.getByRole('heading', { name: t.fault.title }).waitFor();
  await take('fault');
  await user.press(t.fault.setAside);
  await page.getByRole('heading', { name: t.setUp.title }).waitFor();

  expect(wrong).toEqual([]);
});

it.each([
  ['2', manyNames.slice(0, 2)],
  ['6', manyNames.slice(0, 6)],
  ['12', manyNames.slice(0, 12)],
  ['20', manyNames],
  ['long-names', longNames],
] as const)('the circle of %s', async (label, list) => {
  wrong = [];
  await speak(nl, 'nl');
  await user.setUp(list, list[1]);
  await user.start();
  await user.goOn();
  await look('nl', `circle-${label}`);
  await user.press(nl.menu.open);
  await user.press(nl.menu.abandon);
  await user.press(nl.menu.abandon);
  await page.getByRole('heading', { name: nl.end.abandonedTitle }).waitFor();
  await user.press(nl.end.close);
  await page.getByRole('heading', { name: nl.setUp.title }).waitFor();
  expect(wrong).toEqual([]);
});
