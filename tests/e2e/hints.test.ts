/** What is typed is looked at on the spot: a line under the field, and nothing of it anywhere else. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hints as buttonsEn } from '@/lib/i18n/hints/en';
import { hints as buttonsNl } from '@/lib/i18n/hints/nl';
import { lists } from '@/lib/i18n/lists/nl';
import { pitfalls as linesEn } from '@/lib/nudges/texts/en';
import { pitfalls as linesNl } from '@/lib/nudges/texts/nl';
import { Ear } from '../relay/ear';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { ofText, tracesOf } from '../relay/traces';
import {
  closeSheet,
  field,
  openPart,
  startCaseGroup,
  type CaseGroup,
  type Seat,
} from './harness/caseGroup';
import { readTables } from './harness/database';
import { openHome } from './harness/home';
import { lookAt } from './harness/look';
import { recordWhatIsSaid, whatWasSaid } from './harness/said';
import { until } from './harness/until';
import { panelSize, withKring } from './harness/withPanel';

const sizes = [{ width: 320, height: 568 }, panelSize];
/** A hint comes after 0.8 s without a key. */
const WITHIN_PAUSE_MS = 400;
const WELL_AFTER_MS = 1600;

let relay: RelayServer | undefined;
let ear: Ear | undefined;
let stage: CaseGroup | undefined;
/** Over all screens: gathered, so that every screen is seen first. */
const wrong: string[] = [];

beforeAll(async () => {
  relay = await startNats();
  ear = await Ear.listen(relay.relay);
  stage = await startCaseGroup(relay.relay, 'tienstappen');
});
afterAll(async () => {
  ear?.leave();
  await stage?.group.close();
  await relay?.close();
});

function onStage(): CaseGroup {
  if (!stage) throw new Error('nothing was started');
  return stage;
}

async function look({ page }: Pick<Seat, 'page'>, name: string): Promise<void> {
  wrong.push(...(await lookAt(page, `hints-${name}`, sizes)));
}

/** Key by key, after what stands there. */
async function type(input: Locator, text: string): Promise<void> {
  await input.focus();
  await input.press('End');
  await input.pressSequentially(text, { delay: 15 });
}

async function replace(input: Locator, text: string): Promise<void> {
  await input.fill('');
  await type(input, text);
}

function hint(page: Page, text: string): Locator {
  return page.locator('[data-hint]').getByRole('status').getByText(text, { exact: true });
}

function button(page: Page, name: string): Locator {
  return page.locator('[data-hint]').getByRole('button', { name, exact: true });
}

function entryOf({ page }: Pick<Seat, 'page'>): Locator {
  return page.locator('form textarea');
}

/** Under no field. */
async function seesNone(page: Page): Promise<void> {
  const said = await page.locator('[data-hint]').allInnerTexts();
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((text) => text !== '')).toEqual([]);
}

it('a question is looked at once its writer pauses, and put away with one press', async () => {
  const { els, bram, carla } = onStage();
  await els.user.jumpTo('Vragen opschrijven');
  const entry = entryOf(bram);
  await entry.waitFor();
  const advice = linesNl.advies.lines.participant;

  await type(entry, 'Heb je al met haar gesproken?');
  await bram.page.waitForTimeout(WITHIN_PAUSE_MS);
  await seesNone(bram.page);
  await hint(bram.page, advice).waitFor();
  await look(bram, 'asked');

  // It stays while one types on, and goes with what it was about.
  await type(entry, ' Ik');
  expect(await hint(bram.page, advice).count()).toBe(1);
  await replace(entry, 'Wat raakt je hierin?');
  await hint(bram.page, advice).waitFor({ state: 'detached' });

  await replace(entry, 'Je zou het kunnen vragen');
  await hint(bram.page, advice).waitFor();
  await button(bram.page, buttonsNl.leave).click();
  await hint(bram.page, advice).waitFor({ state: 'detached' });
  await expectFocus(entry);
  expect(await entry.inputValue()).toBe('Je zou het kunnen vragen');
  await type(entry, ' aan hem');
  await bram.page.waitForTimeout(WELL_AFTER_MS);
  await seesNone(bram.page);

  // Who has left the field for a button has nothing move under their hand.
  await replace(entry, 'Waarom bleef je?');
  await entry.blur();
  await bram.page.waitForTimeout(WELL_AFTER_MS);
  await seesNone(bram.page);
  await entry.focus();
  await hint(bram.page, linesNl['waarom-vraag'].lines.participant).waitFor();

  // Once it stands in the list the field is empty, and the next text is another.
  await entry.press('Enter');
  await until('the entry to stand', async () => (await entry.inputValue()) === '');
  await type(entry, 'Je zou ook kunnen wachten');
  await hint(bram.page, advice).waitFor();

  // On a phone, in English.
  const hers = entryOf(carla);
  await type(hers, 'Are you angry?');
  await hint(carla.page, linesEn['gesloten-vraag'].lines.participant).waitFor();
  await look(carla, 'asked-en');
  await replace(hers, 'What touches you here?');
  await hint(carla.page, linesEn['gesloten-vraag'].lines.participant).waitFor({
    state: 'detached',
  });
});

it('less of this: no more of that kind, and the next in weight has its turn', async () => {
  const { bram } = onStage();
  const entry = entryOf(bram);
  await hint(bram.page, linesNl.advies.lines.participant).waitFor();
  await button(bram.page, `${buttonsNl.less}: ${linesNl.advies.name}`).click();
  await hint(bram.page, linesNl.advies.lines.participant).waitFor({ state: 'detached' });
  await expectFocus(entry);
  await replace(entry, 'Heb je al met haar gesproken?');
  await hint(bram.page, linesNl['suggestieve-vraag'].lines.participant).waitFor();
  expect(await hint(bram.page, linesNl.advies.lines.participant).count()).toBe(0);
  await replace(entry, '');
});

it('whoever leads types for those without a screen, and changes what stands there', async () => {
  const { els, bram } = onStage();
  await els.user.jumpTo('Vragen wegen');
  const entry = entryOf(els);
  await type(entry, 'Waarom bleef je?');
  await hint(els.page, linesNl['waarom-vraag'].lines.participant).waitFor();
  await replace(entry, 'Wat hield je daar?');
  await entry.press('Enter');
  await until('the entry to stand', async () => (await entry.inputValue()) === '');
  await els.page.getByRole('button', { name: lists.change('Wat hield je daar?') }).click();
  const changed = els.page.locator('li textarea');
  await seesNone(els.page);
  await type(changed, ' En wat nog meer?');
  await hint(els.page, linesNl.stapelvraag.lines.participant).waitFor();
  await look(els, 'change');
  await changed.press('Escape');
  await bram.page.getByText('Wat hield je daar?').waitFor();
});

it('what the group makes of the case is looked at for labels, and not for how one asks', async () => {
  const { els, carla } = onStage();
  await els.user.jumpTo('Kern formuleren');
  await carla.user.press(new RegExp(carla.lists.add));
  const entry = entryOf(carla);
  await type(entry, 'Is it about who may decide?');
  await carla.page.waitForTimeout(WELL_AFTER_MS);
  await seesNone(carla.page);
  await replace(entry, 'She is such a control freak');
  await hint(carla.page, linesEn.psychologiseren.lines.participant).waitFor();
  await look(carla, 'reading-en');
  await replace(entry, '');
});

it('of one’s own case: names and what is always so; what stands there already is left alone', async () => {
  const { anna } = onStage();
  await anna.user.press('Mijn casus');
  await openPart(anna.page, anna.own.sheet.sections.theCase);
  const facts = field(anna.page, anna.own.sheet.lines.facts.label);
  await type(facts, 'Ik zat met Pieter in de kamer. Hij zei niets');
  await hint(anna.page, linesNl.herleidbaar.lines.caseBringer).waitFor();
  await facts.scrollIntoViewIfNeeded();
  await look(anna, 'facts');
  await button(anna.page, buttonsNl.leave).click();
  await type(facts, ', zoals altijd.');
  await hint(anna.page, linesNl['niet-concreet'].lines.caseBringer).waitFor();
  expect(await hint(anna.page, linesNl.herleidbaar.lines.caseBringer).count()).toBe(0);
  const title = field(anna.page, anna.own.sheet.lines.title.label);
  await type(title, 'Ruzie met bram en Bram');
  await hint(anna.page, linesNl.herleidbaar.lines.caseBringer).waitFor();
  await closeSheet(anna);
  await anna.user.press('Mijn casus');
  await openPart(anna.page, anna.own.sheet.sections.theCase);
  await anna.page.waitForTimeout(WELL_AFTER_MS);
  await seesNone(anna.page);
  await closeSheet(anna);
});

it('nothing of a check is stored, said to the background, or sent', async () => {
  const { els, anna, bram } = onStage();
  await els.user.jumpTo('Vragen opschrijven');
  const entry = entryOf(bram);
  await entry.waitFor();
  await recordWhatIsSaid(bram.page);
  await entry.waitFor();
  // "Less of this" is a choice, and outlives the page.
  await type(entry, 'Je zou Kwikstaart kunnen bellen');
  await bram.page.waitForTimeout(WELL_AFTER_MS);
  await seesNone(bram.page);
  await replace(entry, 'Waarom bleef Kwikstaart?');
  await hint(bram.page, linesNl['waarom-vraag'].lines.participant).waitFor();
  await button(bram.page, buttonsNl.leave).click();
  await replace(entry, 'Ben je boos op Kwikstaart?');
  await hint(bram.page, linesNl['gesloten-vraag'].lines.participant).waitFor();
  await bram.page.waitForTimeout(WELL_AFTER_MS);

  const said = await whatWasSaid(bram.page);
  expect(said.length).toBeGreaterThan(0);
  expect(tracesIn(said)).toEqual([]);
  expect(tracesIn(await Promise.all([els, anna, bram].map(({ page }) => storedBy(page))))).toEqual(
    [],
  );
  expect(ear?.passed.length).toBeGreaterThan(0);
  const secrets = traces.flatMap((trace) => ofText(trace, trace));
  expect(tracesOf(secrets, ear?.passed ?? [])).toEqual([]);
  await replace(entry, '');
});

it('a kept case at home, in English: the same, with no session and no relay', async () => {
  await withKring({ locale: 'en' }, async (kring) => {
    const page = await openHome(kring, '/cases');
    await page.getByRole('button', { name: 'New case' }).click();
    const sheet = onStage().carla.own.sheet;
    const facts = page.getByLabel(sheet.lines.facts.label, { exact: true });
    await type(facts, 'I work with Peter at the clinic.');
    await hint(page, linesEn.herleidbaar.lines.caseBringer).waitFor();
    await look({ page }, 'home-en');
    await button(page, buttonsEn.leave).click();
    await expectFocus(facts);
    await seesNone(page);
    await replace(facts, 'Everybody is late.');
    await hint(page, linesEn['niet-concreet'].lines.caseBringer).waitFor();
  });
});

it('every screen of it is in order', () => {
  expect(wrong).toEqual([]);
});

/** A word that was typed and not put anywhere, and pitfalls that show in what is typed alone. */
const traces = ['Kwikstaart', 'waarom-vraag', 'gesloten-vraag'];

function tracesIn(texts: readonly string[]): string[] {
  return traces.filter((trace) => texts.some((text) => text.includes(trace)));
}

async function expectFocus(input: Locator): Promise<void> {
  await until('the field to have the focus', () => {
    return input.evaluate((element) => element === document.activeElement);
  });
}

/** Every row of every table, and what a page can keep besides. */
async function storedBy(page: Page): Promise<string> {
  const tables = await readTables(page);
  return (
    JSON.stringify(tables) +
    (await page.evaluate(() => JSON.stringify([localStorage, sessionStorage])))
  );
}
