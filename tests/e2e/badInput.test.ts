import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { timeFieldValue } from '@/lib/i18n/times';
import type { Language } from '@/lib/wire/preferences';
import { openStoragePage, readTables } from './harness/database';
import { launchKring, type Kring } from './harness/launch';
import { PanelUser } from './harness/panel';
import { sharedKring } from './harness/sharedKring';
import { until } from './harness/until';
import { openPanel, panelSize } from './harness/withPanel';

const withKring = sharedKring();

const MINUTE_MS = 60_000;
const people = (count: number) => Array.from({ length: count }, (_, i) => `Naam ${i + 1}`);

/** What is on the screen while people fill in a new session. */
class SetUpUser extends PanelUser {
  constructor(readonly page: Page) {
    super(page);
  }

  get names() {
    return this.page.locator('textarea');
  }

  type(names: readonly string[]): Promise<void> {
    return this.names.fill(names.join('\n'));
  }

  async create(): Promise<void> {
    await this.page.locator('button[type=submit]').click();
  }

  /** What stands under the names, one line each. */
  async messages(): Promise<string[]> {
    return this.page.locator('textarea + [aria-live] p').allInnerTexts();
  }

  /** Tries to go on; afterwards the cursor must be back in the names. */
  async tryInVain(): Promise<string[]> {
    await this.create();
    await until('the cursor in the names', () =>
      this.names.evaluate((field) => field === document.activeElement),
    );
    return this.messages();
  }
}

async function expectNothingStored(storage: Page): Promise<void> {
  const { tables } = await readTables(storage);
  expect(tables).toMatchObject({ sessions: [], events: [], content: [] });
}

function widthBeyondPanel(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

const said = {
  nl: {
    none: 'Vul eerst in wie er meedoen, minstens twee namen.',
    one: 'Er is nog minstens één naam nodig.',
    many: 'Er staan 21 namen; 20 is het hoogste. Laat er 1 weg.',
    few: 'Met 3 mensen kan het, al werkt intervisie prettiger met 4 tot 8.',
    large: 'Met 9 mensen duren de rondjes lang; 4 tot 8 werkt het prettigst.',
    twice:
      '“Anna de Wit” staat er meer dan eens (regel 1 en 3). Voeg een letter toe om ze uit elkaar te houden.',
    long: 'Regel 2 is te lang: 10000 tekens, hoogstens 60. Staat elke naam op een eigen regel?',
  },
  en: {
    none: 'First fill in who is taking part, at least two names.',
    one: 'At least one more name is needed.',
    many: 'There are 21 names and room for 20. Leave out 1.',
    few: 'It can be done with 3 people, though 4 to 8 is more comfortable.',
    large: 'With 9 people the rounds take long; 4 to 8 works best.',
    twice:
      '‘Anna de Wit’ is there more than once (lines 1 and 3). Add a letter to tell them apart.',
    long: 'Line 2 is too long: 10000 characters, where 60 is the most. Is each name on a line of its own?',
  },
} satisfies Record<Language, Record<string, string>>;

describe.each(['nl', 'en'] as const)('names that cannot be used, in %s', (language) => {
  const words = said[language];
  let kring: Kring | undefined;
  let storage: Page;
  let user: SetUpUser;

  beforeAll(async () => {
    kring = await launchKring({ locale: language, viewport: panelSize });
    storage = await openStoragePage(kring);
  });
  afterAll(() => kring?.close());

  beforeEach(async () => {
    if (!kring) throw new Error('Kring did not start');
    const { page } = await openPanel(kring);
    user = new SetUpUser(page);
    await user.names.fill('');
  });
  afterEach(() => user.page.close());

  it('asks for names when there are none, and only once somebody tries', async () => {
    expect(await user.messages()).toEqual([]);
    expect(await user.tryInVain()).toEqual([words.none]);
    await user.type(['', '   ', '\t']);
    expect(await user.tryInVain()).toEqual([words.none]);
    await expectNothingStored(storage);
  });

  it('asks for one more than one', async () => {
    await user.type(['Anna']);
    expect(await user.tryInVain()).toEqual([words.one]);
    expect(await user.names.inputValue()).toBe('Anna');
    await expectNothingStored(storage);
  });

  it('takes 20 names and says that 21 is one too many', async () => {
    const list = people(21);
    await user.type(list);
    expect(await user.tryInVain()).toEqual([words.many]);
    expect(await user.names.inputValue()).toBe(list.join('\n'));
    await expectNothingStored(storage);
    await user.type(people(20));
    expect(await user.messages()).not.toContain(words.many);
  });

  it('hints at 4 to 8 people outside it, and says nothing inside', async () => {
    await user.type(people(3));
    expect(await user.messages()).toEqual([words.few]);
    await user.type(people(4));
    expect(await user.messages()).toEqual([]);
    await user.type(people(8));
    expect(await user.messages()).toEqual([]);
    await user.type(people(9));
    expect(await user.messages()).toEqual([words.large]);
  });

  it('tells apart the same name twice, also in other capitals and spaces', async () => {
    const list = ['Anna de Wit', 'Bram', '  ANNA   de wit '];
    await user.type(list);
    expect(await user.tryInVain()).toEqual([words.twice]);
    expect(await user.names.inputValue()).toBe(list.join('\n'));
    await expectNothingStored(storage);
  });

  it('keeps a name of 10,000 characters in the field, with a short message', async () => {
    const list = ['Bram', 'a'.repeat(10_000), 'Carla'];
    await user.type(list);
    expect(await user.tryInVain()).toEqual([words.long]);
    expect(await user.names.inputValue()).toBe(list.join('\n'));
    expect(await widthBeyondPanel(user.page)).toBe(0);
    await expectNothingStored(storage);
  });
});

it('shows HTML in a name as it was typed, and runs none of it', () =>
  withKring({}, async (kring) => {
    const { page } = await openPanel(kring);
    const user = new SetUpUser(page);
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const html = `<img src=x onerror="document.title='run'"><b>Eva</b>`;
    await user.setUp(['Els', html, 'Bram', 'Carla'], html);
    await user.start();
    await user.goOn();

    const literally = page.getByText(html);
    await user.tab(1);
    await page.getByRole('button', { name: html }).first().click();
    await page.getByRole('heading', { name: html }).waitFor();
    await user.press('Sluiten');
    await user.tab(0);
    await user.goOnUntilAtTurn(html);
    await literally.and(page.locator('p')).first().waitFor();
    await user.press('Pauze');
    await user.press('Even afstand nemen');
    await user.press(html);
    await page.getByText(`${html} neemt even afstand`).first().waitFor();

    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toBe('Incheckronde – Kring');
    expect(await widthBeyondPanel(page)).toBe(0);
    expect(complaints).toEqual([]);
  }));

it('cleans direction marks and controls from names, and keeps names written from the right', () =>
  withKring({}, async (kring) => {
    const { page } = await openPanel(kring);
    const user = new SetUpUser(page);
    const typed = [
      '\u202eEls\u202c',
      'Bra\u0007m',
      'شهرزاد',
      'נועה',
      '\ufeffCarla\u200b',
      '\u200f',
    ];
    await user.type(typed);
    await page.getByText('5 mensen', { exact: true }).waitFor();
    await user.create();
    await user.main.waitFor();
    await user.start();
    await user.goOn();
    await user.tab(1);

    const shown = await page.locator('main li b').allInnerTexts();
    expect(new Set(shown)).toEqual(new Set(['Els', 'Bra m', 'شهرزاد', 'נועה', 'Carla']));
    const storage = await openStoragePage(kring);
    const { content } = (await readTables(storage)).tables;
    expect(new Set(content?.map(({ text }) => text))).toEqual(new Set(shown));
    expect(await widthBeyondPanel(page)).toBe(0);
  }));

it('finds everything again after a reload during set-up', () =>
  withKring({}, async (kring) => {
    const { page } = await openPanel(kring);
    const user = new SetUpUser(page);
    const names = 'Els\nAnna\n\n  Bram met spaties  \nCarla';
    await user.names.fill(names);
    const [facilitator, caseBringer] = [
      page.getByLabel('Wie begeleidt?'),
      page.getByLabel('Wie brengt in?'),
    ];
    const method = page.locator('fieldset p', { hasText: 'Vijfstappenmethode' });
    await facilitator.selectOption('Anna');
    await caseBringer.selectOption('Carla');
    await user.press('Kies een andere methode');
    await page.locator('dialog [data-method=vijfstappen]').click();
    await user.press(/^Kies deze methode|^Kies, met/);
    await page.locator('input[type=time]').fill('23:55');
    await user.leaveOut(['Terugblik op vorige stappen']);

    const storage = await openStoragePage(kring);
    await until('the draft to be stored', async () => {
      const { settings } = (await readTables(storage)).tables;
      return JSON.stringify(settings).includes('terugblik\\":\\"out');
    });
    await page.reload();

    await user.names.waitFor();
    expect(await user.names.inputValue()).toBe(names);
    expect(await facilitator.inputValue()).toBe('Anna');
    expect(await caseBringer.inputValue()).toBe('Carla');
    expect(await method.isVisible()).toBe(true);
    expect(await page.locator('input[type=time]').inputValue()).toBe('23:55');
    await user.openParts();
    expect(await page.getByLabel('Terugblik op vorige stappen').inputValue()).toBe('out');
    await expectNothingStored(storage);
  }));

it('warns when the session does not fit its end, and offers two ways out', () =>
  withKring({}, async (kring) => {
    const { page } = await openPanel(kring);
    const user = new SetUpUser(page);
    await user.type(people(6));
    const end = page.locator('input[type=time]');
    const tooLong = page.getByText(/^Dit is .* te lang voor het gekozen einde\.$/);
    const excess = async () => Number(/(\d+) u/.exec(await tooLong.innerText())?.[1] ?? 0);

    await end.fill(timeFieldValue(Date.now() + 30 * MINUTE_MS));
    await tooLong.waitFor();
    const before = await tooLong.innerText();
    expect(await excess()).toBeGreaterThan(0);

    // Leaving out: shorter, so the warning changes or goes.
    await user.leaveOut(['Analyse door de groep']);
    await until('a smaller excess', async () => (await tooLong.innerText()) !== before);
    for (const kept of ['Incheckronde', 'Uitcheck']) {
      expect(await page.getByLabel(kept).locator('option[value=out]').count()).toBe(0);
    }

    await user.press(/^Zet het einde op \d\d:\d\d$/);
    await tooLong.waitFor({ state: 'detached' });
    await page.getByText(/Past, met .* over/).waitFor();
    await expectNothingStored(await openStoragePage(kring));

    await user.create();
    await page.getByRole('heading', { name: 'Alles staat klaar' }).waitFor();
  }));
