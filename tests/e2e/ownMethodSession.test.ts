/** A method of one's own from the home tab into a session, and what a group did before, in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { defaultSettings } from '@/lib/group/group';
import { ownMethods as t } from '@/lib/i18n/ownMethods/nl';
import { text as roddel } from '@/lib/methods/roddel/nl';
import { text as tietze } from '@/lib/methods/tietze/nl';
import { planOf } from '@/lib/session/templates';
import { defaultPreferences } from '@/lib/wire/preferences';
import { anOwnMethod } from '../unit/methods/ownMethods';
import { createMeeting, twoCases } from './harness/createMeeting';
import { openStoragePage, putRows, readTables } from './harness/database';
import { askFrom, openHome } from './harness/home';
import { launchKring, type Kring } from './harness/launch';
import { lookAt } from './harness/look';
import type { PanelUser } from './harness/panel';
import { until } from './harness/until';
import { openPanel, panelSize } from './harness/withPanel';

const DAY_MS = 24 * 3_600_000;
const six = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];
const ours = 'Onze ronde';
const sizes = [{ width: 320, height: 568 }, panelSize];

let kring: Kring;
let page: Page;
let user: PanelUser;
let wrong: string[] = [];

beforeAll(async () => {
  kring = await launchKring({ viewport: panelSize });
});
afterAll(() => kring?.close());

/** Every test begins with no session, no draft and no method of its own. */
beforeEach(async () => {
  await page?.close();
  wrong = [];
  ({ page, user } = await openPanel(kring));
  watch(page);
  await page.locator('main h1').first().waitFor();
  await askFrom(page, { type: 'command', body: { type: 'abandonSession' } });
  await askFrom(page, { type: 'closeSession' });
  await askFrom(page, { type: 'saveDraft', draft: '' });
  await askFrom(page, {
    type: 'setPreferences',
    preferences: { ...defaultPreferences, language: 'nl' },
  });
  const { methods } = (await askFrom(page, { type: 'askMethods' })) as unknown as {
    methods: { methods: { method: { definition: { id: string } } }[] };
  };
  for (const { method } of methods.methods) {
    await askFrom(page, { type: 'removeMethod', method: method.definition.id });
  }
  await page.reload();
  await page.locator('textarea').waitFor();
});

function watch(of: Page): void {
  of.setDefaultTimeout(20_000);
  of.on('pageerror', ({ message }) => wrong.push(`page error: ${message}`));
  of.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
}

const sheet = () => page.getByRole('dialog').last();
const inSheet = (name: string) => sheet().getByRole('button', { name, exact: true });
const ownRow = () => sheet().locator('[data-method^=own-]');
const oursRow = () => ownRow().filter({ hasText: ours });
const field = (on: Page, name: string) => on.getByLabel(name, { exact: true });

/** Tietze's method, duplicated and renamed in the home tab, which stays open. */
async function makeOurs(): Promise<Page> {
  const home = await openHome(kring, '/methods');
  watch(home);
  await home.getByRole('button', { name: t.list.duplicateOf(tietze.name), exact: true }).click();
  await field(home, t.labels.text.name).fill(ours);
  await renamePhase(home, 'Rollen verdelen', 'Wie doet wat');
  await save(home);
  return home;
}

async function renamePhase(home: Page, from: string, to: string): Promise<void> {
  const name = field(home, t.labels.phaseText.name);
  await home.getByRole('button', { name: new RegExp(`\\d\\. ${from}`) }).click();
  await name.fill(to);
  await home.getByRole('button', { name: new RegExp(`\\d\\. ${to}`) }).click();
}

async function save(home: Page): Promise<void> {
  await home.getByRole('button', { name: t.editor.save, exact: true }).click();
  await home.getByText(t.editor.saved, { exact: true }).first().waitFor();
}

async function chooseOurs(): Promise<void> {
  await user.press(nl.planning.otherMethod);
  await ownRow().click();
  await inSheet(nl.choose.choose).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function storedDraft(): Promise<string> {
  const storage = await openStoragePage(kring);
  try {
    return JSON.stringify((await readTables(storage)).tables['settings']);
  } finally {
    await storage.close();
  }
}

async function onStage(phase: string | undefined): Promise<void> {
  await page.getByRole('heading', { name: phase ?? '', exact: true }).waitFor();
}

it('a method that was made here leads a session, which keeps it as it was', async () => {
  const home = await makeOurs();
  await page.bringToFront();
  await user.press(nl.planning.otherMethod);
  await ownRow().getByText(ours).waitFor();
  await ownRow().getByText(nl.choose.own.mark).waitFor();
  // In a group of three it has something to mind.
  await page.keyboard.press('Escape');
  await page.locator('textarea').fill(six.slice(0, 3).join('\n'));
  await user.press(nl.planning.otherMethod);
  await sheet().getByRole('heading', { name: nl.choose.own.title }).waitFor();
  await ownRow().getByText(nl.choose.objections.tooFew(5)).waitFor();
  await ownRow().click();
  await sheet().getByRole('heading', { name: ours }).waitFor();
  await sheet().getByText(tietze.sources).waitFor();
  expect(await sheet().locator('ol > li').count()).toBe(6);
  await inSheet(nl.choose.choose).click();
  await inSheet(nl.choose.anywayYes).click();
  await page.getByText(nl.planning.groupFits(5, 10)).waitFor();

  // The draft has it, and the running order its steps by their names.
  await page.locator('textarea').fill(six.join('\n'));
  await page.getByText(nl.planning.groupFits(5, 10)).waitFor({ state: 'detached' });
  await user.leaveOut([tietze.phases['module']?.name ?? '']);
  await user.setUp(six, 'Carla');
  await user.start();
  await user.jumpTo('Wie doet wat');
  // With the question cards that it was duplicated with.
  await page.locator('section[data-cards=true]').waitFor();

  await page.reload();
  await onStage('Wie doet wat');
  await field(home, t.labels.text.name).fill('Heel iets anders');
  await renamePhase(home, 'Spontane vertelling', 'Vertel');
  await save(home);
  await user.goOnUntil(`Verder: ${tietze.phases['vertelling']?.name}`);
  await user.goOn();
  await onStage(tietze.phases['vertelling']?.name);
  await page.reload();
  await onStage(tietze.phases['vertelling']?.name);

  // For a second case it is what it is in this session, and says so.
  await user.tab(2);
  expect(await page.getByText(tietze.phases['module']?.name ?? '').count()).toBe(0);
  await user.press(nl.choose.session.addCase);
  await ownRow().getByText(ours).waitFor();
  await ownRow().click();
  await sheet().getByText(nl.choose.own.kept).waitFor();
  await sheet().getByText('Wie doet wat', { exact: true }).waitFor();
  await inSheet(nl.choose.choose).click();
  await page.getByText(nl.choose.session.ofCase(2, ours)).waitFor();
  await home.close();
  expect(wrong).toEqual([]);
});

it('one that is removed while it stands in the form is missed by name, and the rest stays', async () => {
  const home = await makeOurs();
  await page.bringToFront();
  await page.locator('textarea').fill(six.join('\n'));
  await chooseOurs();
  await page.getByText(nl.choose.own.mark).waitFor();
  const { id } = await home.evaluate(() => ({ id: location.hash.split('/').at(-1) ?? '' }));
  await askFrom(home, { type: 'removeMethod', method: id });
  await page.getByText(nl.planning.methodGone(ours)).waitFor();

  await page.locator('button[type=submit]').click();
  await page.waitForFunction(
    (name) => document.activeElement?.textContent === name,
    nl.planning.otherMethod,
  );
  await until('the draft is kept', async () => (await storedDraft()).includes(ours));
  await page.reload();
  await page.locator('textarea').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe(six.join('\n'));
  await page.getByText(nl.planning.methodGone(ours)).waitFor();
  await user.press(nl.planning.otherMethod);
  await sheet().locator('[data-method=roddel]').click();
  await inSheet(nl.choose.choose).click();
  await inSheet(nl.choose.anywayYes).click();
  await page.getByText(nl.planning.methodGone(ours)).waitFor({ state: 'detached' });
  await page.locator('button[type=submit]').click();
  await page.getByRole('heading', { name: nl.ready.title }).waitFor();
  await home.close();
  expect(wrong).toEqual([]);
});

it('what the group did before counts on the way too, and its memory names its own methods', async () => {
  const own = await anOwnMethod();
  await askFrom(page, { type: 'saveMethod', method: own, from: null });
  const people = six.map((name) => ({ id: name.toLowerCase(), name, away: false }));
  const edit = { name: 'Dinsdaggroep', people, agreements: [], settings: defaultSettings };
  await askFrom(page, { type: 'saveGroup', group: 'tuesday', from: null, edit });
  const storage = await openStoragePage(kring);
  const used = [own.definition.id, 'removed-since', 'roddel', 'roddel', 'roddel', 'roddel'];
  await putRows(
    storage,
    'meetings',
    used.map((method, i) => ({
      session: `before-${i}`,
      group: 'tuesday',
      startedAt: Date.now() - (10 - i) * 7 * DAY_MS,
      facilitator: 'els',
      cases: [{ caseBringer: 'anna', method }],
    })),
  );
  await storage.close();

  const group = { id: 'tuesday', people: people.map(({ id }) => id) };
  const plan = planOf('whole', 'korthagen', 'tietze');
  await createMeeting(page, { ...twoCases, plan, group });
  await user.start();
  await user.tab(2);
  await user.button(nl.choose.session.another).first().click();
  const row = (id: string) => sheet().locator(`[data-method=${id}]`);
  await row('roddel').getByText(nl.choose.objections.repeated(4)).waitFor();
  // Six meetings: nobody has to say that the group is practised.
  expect(await row('roddel').getByText(nl.choose.objections.experienceAndTrust).count()).toBe(0);
  expect(await sheet().getByLabel(nl.choose.practised).count()).toBe(0);
  await page.keyboard.press('Escape');
  // Before the second case stands the first one, which is another method.
  await user.button(nl.choose.session.another).nth(1).click();
  await row('korthagen').waitFor();
  expect(await row('roddel').getByText(nl.choose.objections.repeated(4)).count()).toBe(0);

  // With the meeting that is going on.
  const home = await openHome(kring, '/groups/tuesday');
  watch(home);
  await home
    .locator('summary')
    .filter({ hasText: nl.group.memory.older(6) })
    .click();
  await home.getByText(nl.group.memory.caseOf(own.text.name, 'Anna')).waitFor();
  await home.getByText(nl.group.memory.caseOf(nl.group.memory.unknownMethod, 'Anna')).waitFor();
  expect(await home.getByText(nl.group.memory.caseOf(roddel.name, 'Anna')).count()).toBe(4);

  await home.goto(home.url().replace(/#.*/, '#/library'));
  const link = home.getByRole('link', { name: new RegExp(own.text.name) });
  await link.getByText(nl.choose.own.mark).waitFor();
  await link.click();
  await home.getByRole('heading', { name: own.text.name, exact: true }).waitFor();
  expect(await field(home, t.labels.text.name).inputValue()).toBe(own.text.name);
  await home.close();
  expect(wrong).toEqual([]);
});

it.each(['nl', 'en'] as const)('what it looks like in %s', async (language) => {
  const words = { nl, en }[language];
  const look = async (name: string, of = page) => {
    wrong.push(...(await lookAt(of, `own-choice-${name}-${language}`, sizes)));
  };
  const home = await makeOurs();
  await home.close();
  await page.bringToFront();
  await page.locator('textarea').fill(six.join('\n'));
  await chooseOurs();
  // One that says nothing of what it suits, and so is never suggested.
  const { definition, ...rest } = await anOwnMethod();
  const plain = { ...definition, questions: [], levels: [] };
  await askFrom(page, { type: 'saveMethod', method: { ...rest, definition: plain }, from: null });
  await askFrom(page, { type: 'setPreferences', preferences: { ...defaultPreferences, language } });
  await page.locator(`html[lang=${language}]`).waitFor();
  const choose = user.button(words.planning.otherMethod);
  await choose.scrollIntoViewIfNeeded();
  await look('form');
  await choose.click();
  await sheet().getByRole('heading', { name: words.choose.own.title }).scrollIntoViewIfNeeded();
  await look('list');
  await sheet().getByLabel(words.choose.questions.howTo).check();
  await oursRow().scrollIntoViewIfNeeded();
  await look('suggested');
  await oursRow().click();
  await sheet().getByRole('heading', { name: ours }).waitFor();
  await look('preview');
  await page.keyboard.press('Escape');

  const library = await openHome(kring, '/library');
  watch(library);
  await library.getByRole('link', { name: new RegExp(ours) }).waitFor();
  await look('library', library);
  const href = await library.getByRole('link', { name: new RegExp(ours) }).getAttribute('href');
  await askFrom(library, { type: 'removeMethod', method: href?.split('/').at(-1) ?? '' });
  await library.close();
  await page.getByText(words.planning.methodGone(ours)).scrollIntoViewIfNeeded();
  await look('gone');
  expect(wrong).toEqual([]);
});
