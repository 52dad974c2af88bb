import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ownMethods as en } from '@/lib/i18n/ownMethods/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { ownMethods as t } from '@/lib/i18n/ownMethods/nl';
import { text as tietze } from '@/lib/methods/tietze/nl';
import { readMethodFile } from '@/lib/methods/methodFile';
import type { OwnMethod } from '@/lib/methods/ownMethod';
import { defaultPreferences } from '@/lib/wire/preferences';
import { anOwnMethod } from '../unit/methods/ownMethods';
import { openStoragePage, putRows, readTables, type Row } from './harness/database';
import { launchKring, type Kring } from './harness/launch';
import { lookAt } from './harness/look';
import { until } from './harness/until';

const wide = { width: 1280, height: 800 };
const sizes = [
  { width: 320, height: 640 },
  { width: 372, height: 692 },
  { width: 480, height: 700 },
  wide,
];

let kring: Kring;
let page: Page;
/** What the pages themselves complain of. */
const wrong: string[] = [];

beforeAll(async () => {
  kring = await launchKring({ viewport: wide });
});
afterAll(() => kring.close());

/** Every test begins with no methods of its own, in a tab of its own. */
beforeEach(async () => {
  const storage = await openStoragePage(kring);
  await clearMethods(storage);
  await storage.close();
  page = await openTab();
  return async () => {
    await page.close();
    expect(wrong.splice(0)).toEqual([]);
  };
});

async function openTab(): Promise<Page> {
  const tab = await kring.context.newPage();
  tab.setDefaultTimeout(20_000);
  tab.on('pageerror', ({ message }) => wrong.push(`page error: ${message}`));
  tab.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  await tab.goto(`chrome-extension://${kring.extensionId}/home.html#/methods`);
  await tab.getByRole('heading', { name: t.list.title, exact: true }).waitFor();
  return tab;
}

async function clearMethods(storage: Page): Promise<void> {
  const { tables } = await readTables(storage);
  const ids = (tables['methods'] ?? []).map(({ id }) => String(id));
  await storage.evaluate(
    (keys) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kring');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('methods', 'readwrite');
          for (const key of keys) writing.objectStore('methods').delete(key);
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    ids,
  );
}

async function storedRows(): Promise<Row[]> {
  const storage = await openStoragePage(kring);
  try {
    return (await readTables(storage)).tables['methods'] ?? [];
  } finally {
    await storage.close();
  }
}

async function theStored(): Promise<OwnMethod> {
  const [row] = await storedRows();
  return row?.['method'] as OwnMethod;
}

async function phasesStored(): Promise<string[]> {
  return (await theStored()).definition.phases.map(({ id }) => id);
}

const button = (name: string, on = page): Locator => on.getByRole('button', { name, exact: true });
const field = (name: string, on = page): Locator => on.getByLabel(name, { exact: true });
const phaseNames = (on = page): Promise<string[]> =>
  on.locator('[data-part=toggle] b').allInnerTexts();
const total = (on = page): Promise<string> => on.locator('[data-total] b').innerText();

/** A method of one's own, open in the editor. */
async function duplicateTietze(): Promise<void> {
  await button(t.list.duplicateOf(tietze.name)).click();
  await field(t.labels.text.name).waitFor();
}

async function save(on = page): Promise<void> {
  await button(t.editor.save, on).click();
  await on.getByText(t.editor.saved, { exact: true }).first().waitFor();
}

/** Presses a key until what has the focus is called this. */
async function moveTo(name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 150; i += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
        return element.labels?.[0]?.innerText ?? '';
      }
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${String(name)}`);
}

describe('a method of one’s own', () => {
  it('is duplicated, edited, saved and left with the keyboard alone', async () => {
    await moveTo(t.list.duplicateOf(tietze.name));
    await page.keyboard.press('Enter');
    await field(t.labels.text.name).waitFor();
    await moveTo(t.labels.text.name);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Onze ronde');

    // Down twice, and the focus stays with the phase that moves.
    await moveTo(t.editor.down('Spontane vertelling'));
    await page.keyboard.press('Enter');
    await page.getByText(t.editor.moved('Spontane vertelling', 3, 6)).waitFor();
    await moveTo(t.editor.down('Spontane vertelling'), 'F24');
    await page.keyboard.press('Enter');
    await page.getByText(t.editor.moved('Spontane vertelling', 4, 6)).waitFor();

    // At the end of the list the other arrow has it.
    await moveTo(t.editor.down('Consult'));
    await page.keyboard.press('Enter');
    await page.getByText(t.editor.moved('Consult', 6, 6)).waitFor();
    await moveTo(t.editor.up('Consult'), 'F24');

    await moveTo(t.editor.add);
    await page.keyboard.press('Enter');
    await until('the new phase has the focus', () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-expanded') === 'true'),
    );
    await moveTo(t.labels.phase.minutes);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('12');
    expect(await total()).toBe(t.preview.total('57 min'));

    await moveTo(t.editor.remove('Rollen verdelen'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await moveTo(t.editor.save, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText(t.editor.saved, { exact: true }).first().waitFor();

    const stored = await theStored();
    expect(stored.text.name).toBe('Onze ronde');
    expect(stored.definition).toMatchObject({ version: 2, minutes: 52 });
    expect(await phasesStored()).toEqual([
      'sleutelvraag',
      'module',
      'vertelling',
      'slot',
      'consult',
      'vertellen',
    ]);
    await moveTo(t.editor.back, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Onze ronde' }).waitFor();
  });

  it('has its phases moved by drag, which Escape takes back', async () => {
    await duplicateTietze();
    const before = await phaseNames();
    const handleOf = (i: number) => page.locator('[data-handle]').nth(i);
    await handleOf(4).scrollIntoViewIfNeeded();
    const [from, to] = [await handleOf(4).boundingBox(), await handleOf(1).boundingBox()];
    if (!from || !to) throw new Error('the phases are not there');
    const dragUp = async () => {
      await page.mouse.move(from.x + 10, from.y + 10);
      await page.mouse.down();
      await page.mouse.move(from.x + 10, from.y - 20, { steps: 4 });
      await page.mouse.move(to.x + 10, to.y + 2, { steps: 8 });
      await page.locator('[data-drop]').waitFor();
    };
    await dragUp();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await phaseNames()).toEqual(before);

    await dragUp();
    await page.mouse.up();
    await page.getByText(t.editor.moved('Consult', 2, 6)).waitFor();
    expect((await phaseNames()).map((name) => name.replace(/^\d+\. /, ''))).toEqual([
      'Rollen verdelen',
      'Consult',
      'Spontane vertelling',
      'Sleutelvraag',
      'Module kiezen',
      'Slot',
    ]);
    await button(t.editor.undo).click();
    expect(await phaseNames()).toEqual(before);
    await button(t.editor.redo).click();
    await save();
    expect((await phasesStored())[1]).toBe('consult');
  });

  it('shows how it goes with the people one expects', async () => {
    await duplicateTietze();
    expect(await total()).toBe(t.preview.total('45 min'));
    await field(t.preview.people).selectOption('10');
    // Casting: four turns of 30 s more. Consult: four times three turns of 40 s more.
    expect(await total()).toBe(t.preview.total('55 min'));
    await page.getByText('8 × 40 s', { exact: false }).waitFor();
    await field(t.preview.people).selectOption('3');
    await page.getByText(t.preview.outsideGroup(5, 10)).waitFor();
  });

  it('says what is missing at its place, and is not saved with it', async () => {
    await duplicateTietze();
    await page.getByRole('button', { name: /Slot/ }).first().click();
    const minutes = field(t.labels.phase.minutes);
    await minutes.fill('');
    await page.getByText(t.faults.outOfRange({ found: 0, min: 1, max: 240 })).waitFor();
    await field(t.labels.text.name).fill('');
    await page.getByText(t.editor.notYet(2)).waitFor();
    await button(t.editor.save).click();
    await until('the first of them has the focus', () =>
      field(t.labels.text.name).evaluate((element) => element === document.activeElement),
    );
    expect((await theStored()).text.name).not.toBe('');
    await field(t.labels.text.name).fill('Onze ronde');
    await minutes.fill('9');
    await save();
    expect((await theStored()).definition.minutes).toBe(46);
  });

  it('is removed only when one says so', async () => {
    await duplicateTietze();
    const name = (await theStored()).text.name;
    await page.getByRole('link', { name: t.editor.back }).click();
    await button(t.list.removeOf(name)).click();
    await page.getByRole('dialog').getByRole('button', { name: nl.app.cancel }).click();
    expect(await storedRows()).toHaveLength(1);
    await button(t.list.removeOf(name)).click();
    await button(t.list.removeYes).click();
    await page.getByText(t.list.none).waitFor();
    expect(await storedRows()).toEqual([]);
  });
});

describe('what is not saved', () => {
  it('survives a reload and a stopped worker, and can be discarded', async () => {
    await duplicateTietze();
    await field(t.labels.text.name).fill('Halverwege');
    await page.getByText(t.editor.unsaved).waitFor();
    await until('the draft is kept', async () => (await storedRows())[0]?.['draft'] !== null);
    await kring.stopWorker();
    await page.reload();
    await field(t.labels.text.name).waitFor();
    expect(await field(t.labels.text.name).inputValue()).toBe('Halverwege');
    await page.getByText(t.editor.unsaved).waitFor();

    await page.getByRole('link', { name: t.editor.back }).click();
    await page.getByText(t.list.unsaved).waitFor();
    await page.getByRole('link', { name: /^Bewerk / }).click();
    await button(t.editor.discard).click();
    await button(t.editor.discardYes).click();
    await page.getByText(t.editor.saved, { exact: true }).first().waitFor();
    expect(await field(t.labels.text.name).inputValue()).toBe(t.list.copyOf(tietze.name));
    await until('the draft is gone', async () => (await storedRows())[0]?.['draft'] === null);
  });

  it('is kept at once when the page is left', async () => {
    await duplicateTietze();
    await field(t.labels.text.name).fill('Net weg');
    await page.getByRole('link', { name: t.editor.back }).click();
    await page.getByText(t.list.unsaved).waitFor();
  });

  it('is neither lost nor written over what another tab saved', async () => {
    await duplicateTietze();
    const other = await openTab();
    await other.getByRole('link', { name: /^Bewerk / }).click();
    await field(t.labels.text.name, other).fill('De ene');
    await field(t.labels.text.name).fill('De andere');
    await save(other);
    await page.getByText(t.editor.changed).waitFor();
    expect(await button(t.editor.save).isDisabled()).toBe(true);
    await page.reload();
    await page.getByText(t.editor.changed).waitFor();
    expect(await field(t.labels.text.name).inputValue()).toBe('De andere');
    await button(t.editor.saveAsCopy).click();
    await until('both are stored', async () => (await storedRows()).length === 2);
    const names = (await storedRows()).map(({ method }) => (method as OwnMethod).text.name);
    expect(names.toSorted()).toEqual([t.list.copyOf('De andere'), 'De ene']);
    expect((await storedRows()).map(({ draft }) => draft)).toEqual([null, null]);
    await other.close();
  });
});

it('what was removed in another tab stays on screen, and can be kept as a new method', async () => {
  await duplicateTietze();
  await field(t.labels.text.name).fill('Blijft staan');
  const other = await openTab();
  await button(t.list.removeOf(t.list.copyOf(tietze.name)), other).click();
  await button(t.list.removeYes, other).click();
  await other.getByText(t.list.none).waitFor();
  await other.close();
  await page.getByText(t.editor.gone).waitFor();
  expect(await storedRows()).toEqual([]);
  await button(t.editor.saveAsCopy).click();
  await until('it is stored anew', async () => (await storedRows()).length === 1);
  expect((await theStored()).text.name).toBe(t.list.copyOf('Blijft staan'));
});

describe('a file', () => {
  async function exported(name: string): Promise<{ text: string; file: Download }> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(t.list.saveOf(name)).click(),
    ]);
    return { file, text: await readFile(await file.path(), 'utf8') };
  }
  const importing = (text: string | Buffer, name = 'methode.json') =>
    page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });

  it('of a method is read back as the same method, beside it or in its place', async () => {
    await duplicateTietze();
    await page.getByRole('link', { name: t.editor.back }).click();
    const stored = await theStored();
    const { file, text } = await exported(stored.text.name);
    expect(file.suggestedFilename()).toMatch(/^kring-[a-z0-9-]+\.json$/);
    expect(readMethodFile(text)).toMatchObject({ ok: true, method: stored });

    await importing(text);
    await page.getByText(t.import.taken(stored.text.name)).waitFor();
    await button(t.import.replace).click();
    await page.getByText(t.import.done(stored.text.name)).waitFor();
    expect((await theStored()).definition.version).toBe(2);

    await importing(text);
    await button(t.import.keepBoth).click();
    await until('both are there', async () => (await storedRows()).length === 2);
  });

  it('that is bad has every fault named, and nothing of it is stored', async () => {
    const method = await anOwnMethod();
    const phases = method.definition.phases.map((phase, i) =>
      i === 0 ? { ...phase, turnSeconds: 4000 } : phase,
    );
    const bad = {
      ...method,
      definition: { ...method.definition, phases, colour: 'red' },
      text: { ...method.text, name: '' },
    };
    await importing(JSON.stringify(bad), 'fout.json');
    await page.getByText(t.import.refused('fout.json')).waitFor();
    const faults = await page.locator('[data-kind=refused] li').allInnerTexts();
    expect(faults).toEqual([
      'Fase 1, seconden per beurt\nDit moet tussen 0 en 3600 liggen, en is 4000.',
      '“colour”\nKring kent “colour” hier niet.',
      'Naam van de methode\nHier moet nog iets staan.',
    ]);
    await importing(Buffer.from([0xff, 0xfe, 0x7b, 0x00]), 'utf16.json');
    await page.getByText(t.faults.notText({})).waitFor();
    await importing(' '.repeat(70_000), 'groot.json');
    await page.getByText(t.faults.fileTooLarge({ bytes: 70_000, max: 64_000 })).waitFor();
    expect(await storedRows()).toEqual([]);
  });

  it('is taken when it is dropped, and the page stays when it misses', async () => {
    const method = await anOwnMethod();
    const dropOn = async (selector: string) => {
      const data = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'gesleept.json', { type: 'application/json' }));
        return transfer;
      }, JSON.stringify(method));
      await page.dispatchEvent(selector, 'drop', { dataTransfer: data });
    };
    await dropOn('h1');
    expect(await storedRows()).toEqual([]);
    await dropOn('input[type=file]');
    await page.getByText(t.import.done(method.text.name)).waitFor();
    expect(await theStored()).toEqual(method);
  });
});

it('a row that cannot be read is shown as such, and stays until one removes it', async () => {
  const storage = await openStoragePage(kring);
  const method = await anOwnMethod();
  const row = {
    id: 'own-later',
    savedBy: 'x',
    draft: null,
    method: { ...method, formatVersion: 7 },
  };
  await putRows(storage, 'methods', [row]);
  await storage.close();
  await page.reload();
  await page.getByText(t.list.unreadableText).waitFor();
  await duplicateTietze();
  expect(await storedRows()).toContainEqual(row);
  await page.getByRole('link', { name: t.editor.back }).click();
  await button(t.list.remove).click();
  await button(t.list.removeYes).click();
  await until('it is gone', async () => (await storedRows()).length === 1);
});

it.each([
  ['nl', t],
  ['en', en],
] as const)('looks right in %s', async (language, w) => {
  const storage = await openStoragePage(kring);
  const preferences = { ...defaultPreferences, language };
  await putRows(storage, 'settings', [{ key: 'preferences', value: preferences }]);
  await storage.close();
  await page.goto('about:blank');
  await kring.stopWorker();
  await page.goto(`chrome-extension://${kring.extensionId}/home.html#/methods`);
  const found: string[] = [];
  const look = async (name: string, show?: Locator) => {
    const what = `methods-${name}-${language}`;
    if (!show) found.push(...(await lookAt(page, what, sizes)));
    for (const size of show ? sizes : []) {
      await page.setViewportSize(size);
      await show?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      found.push(...(await lookAt(page, what, [size])));
    }
  };
  await page.getByRole('heading', { name: w.list.title, exact: true }).waitFor();
  await look('empty');
  await page.locator('input[type=file]').setInputFiles({
    name: 'fout.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...(await anOwnMethod()), text: {}, extra: 1 })),
  });
  await page.getByText(w.import.refused('fout.json')).waitFor();
  await look('refused');
  await button(w.list.duplicateOf((await textOf(language)).name)).click();
  await field(w.labels.text.name).waitFor();
  await look('editor');
  await look('phases', page.locator('[data-phase]').nth(2));
  await page.locator('[data-part=toggle]').nth(4).click();
  await field(w.labels.phase.minutes).fill('0');
  await field(w.labels.phaseText.goal).fill('');
  await look('phase', field(w.labels.phase.speakers));
  await look('preview', page.locator('[data-total]'));
  await page.getByRole('link', { name: w.editor.back }).click();
  await page.getByText(w.list.unsaved).waitFor();
  await look('list');
  expect(found).toEqual([]);
});

async function textOf(language: 'nl' | 'en') {
  return language === 'nl' ? tietze : (await import('@/lib/methods/tietze/en')).text;
}
