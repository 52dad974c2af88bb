/** What is typed is looked at on the spot: a line under the field, and nothing of it anywhere else. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hints as buttonsEn } from '@/lib/i18n/hints/en';
import { hints as buttonsNl } from '@/lib/i18n/hints/nl';
import { lists } from '@/lib/i18n/lists/nl';
import type { PitfallId } from '@/lib/nudges/ids';
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
  return page.getByRole('status').getByText(text, { exact: true });
}

function entryOf({ page }: Pick<Seat, 'page'>): Locator {
  return page.locator('form textarea');
}

/** No line that any pitfall has for this role. */
async function seesNone(page: Page, lines: typeof linesNl): Promise<void> {
  const said = await page.getByRole('status').allInnerTexts();
  const all = Object.values(lines).flatMap((each) => Object.values(each.lines));
  expect(said.filter((line) => all.includes(line))).toEqual([]);
}

it('a question is looked at once its writer pauses, and put away with one press', async () => {
  const { els, bram, carla } = onStage();
  await els.user.jumpTo('Vragen opschrijven');
  const entry = entryOf(bram);
  await entry.waitFor();
  const advice = linesNl.advies.lines.participant;

  await type(entry, 'Heb je al met haar gesproken?');
  await bram.page.waitForTimeout(WITHIN_PAUSE_MS);
  await seesNone(bram.page, linesNl);
  await hint(bram.page, advice).waitFor();
  await look(bram, 'asked');

  // It stays while one types on, and goes with what it was about.
  await type(entry, ' Ik');
  expect(await hint(bram.page, advice).count()).toBe(1);
  await replace(entry, 'Wat raakt je hierin?');
  await hint(bram.page, advice).waitFor({ state: 'detached' });

  await replace(entry, 'Je zou het kunnen vragen');
  await hint(bram.page, advice).waitFor();
  await bram.user.press(buttonsNl.leave);
  await hint(bram.page, advice).waitFor({ state: 'detached' });
  await expectFocus(entry);
  expect(await entry.inputValue()).toBe('Je zou het kunnen vragen');
  await type(entry, ' aan hem');
  await bram.page.waitForTimeout(WELL_AFTER_MS);
  await seesNone(bram.page, linesNl);

  // Who has left the field for a button has nothing move under their hand.
  await replace(entry, 'Waarom bleef je?');
  await entry.blur();
  await bram.page.waitForTimeout(WELL_AFTER_MS);
  await seesNone(bram.page, linesNl);
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
  await bram.user.press(buttonsNl.less);
  await hint(bram.page, linesNl.advies.lines.participant).waitFor({ state: 'detached' });
  await expectFocus(entry);
  await replace(entry, 'Heb je al met haar gesproken?');
  await hint(bram.page, linesNl['suggestieve-vraag'].lines.participant).waitFor();
  expect(await bram.page.getByText(linesNl.advies.lines.participant).count()).toBe(0);
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
  await seesNone(els.page, linesNl);
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
  await seesNone(carla.page, linesEn);
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
  await anna.user.press(buttonsNl.leave);
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
  await seesNone(anna.page, linesNl);
  await closeSheet(anna);
});

it('nothing of a check is stored, said to the background, or sent', async () => {
  const { els, anna, bram } = onStage();
  await els.user.jumpTo('Vragen opschrijven');
  const entry = entryOf(bram);
  await entry.waitFor();
  await recordWhatIsSaid(bram.page);
  await entry.waitFor();
  const typed = 'Zou je niet liever Kwikstaart bellen?';
  const before = await Promise.all([els, anna, bram].map(({ page }) => storedBy(page)));
  const passed = ear?.passed.length ?? 0;

  await type(entry, typed);
  await hint(bram.page, linesNl['suggestieve-vraag'].lines.participant).waitFor();
  await bram.user.press(buttonsNl.leave);
  await bram.page.waitForTimeout(WELL_AFTER_MS);

  expect(await Promise.all([els, anna, bram].map(({ page }) => storedBy(page)))).toEqual(before);
  const said = await whatWasSaid(bram.page);
  expect(said.length).toBeGreaterThan(0);
  const traces = ['Kwikstaart', ...linted.map((id) => `"${id}"`)];
  expect(said.filter((each) => traces.some((trace) => each.includes(trace)))).toEqual([]);
  // A command would be one, or a preference: the line is only kept alive.
  const kinds = new Set(said.map((each) => (JSON.parse(each) as { type: string }).type));
  expect([...kinds].filter((kind) => !['hello', 'pong'].includes(kind))).toEqual([]);

  // Of the case sheet the words are kept by their owner; what was seen in them is not.
  for (const one of [els, anna, bram]) {
    const tables = JSON.stringify(await readTables(one.page));
    expect(linted.filter((id) => tables.includes(`"${id}"`))).toEqual([]);
  }
  const secrets = ofText('what was typed', 'Kwikstaart').concat(
    linted.flatMap((id) => ofText(id, `"${id}"`)),
  );
  expect(passed).toBeGreaterThan(0);
  expect(tracesOf(secrets, ear?.passed ?? [])).toEqual([]);
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
    await page.getByRole('button', { name: buttonsEn.leave }).click();
    await expectFocus(facts);
    await seesNone(page, linesEn);
    await replace(facts, 'Everybody is late.');
    await hint(page, linesEn['niet-concreet'].lines.caseBringer).waitFor();
  });
});

it('every screen of it is in order', () => {
  expect(wrong).toEqual([]);
});

const linted: readonly PitfallId[] = [
  'advies',
  'ombuigen',
  'hoofd',
  'weten',
  'psychologiseren',
  'niet-concreet',
  'suggestieve-vraag',
  'gesloten-vraag',
  'stapelvraag',
  'waarom-vraag',
  'herleidbaar',
];

async function expectFocus(input: Locator): Promise<void> {
  await until('the field to have the focus', () => {
    return input.evaluate((element) => element === document.activeElement);
  });
}

/** Every row of every table, and what a page can keep besides. */
function storedBy(page: Page): Promise<string> {
  return (async () => {
    const { tables } = await readTables(page);
    const besides = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    return JSON.stringify(tables) + besides;
  })();
}
