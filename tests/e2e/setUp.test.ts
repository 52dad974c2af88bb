import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type GroupSettings } from '@/lib/group/group';
import { timeFieldValue } from '@/lib/i18n/times';
import type { Language } from '@/lib/wire/preferences';
import { openStoragePage, putRows, readTables, whileStopped } from './harness/database';
import { askFrom, openHome } from './harness/home';
import type { Kring } from './harness/launch';
import { lookAt } from './harness/look';
import type { PanelUser } from './harness/panel';
import { sharedKring } from './harness/sharedKring';
import { until } from './harness/until';
import { openPanel } from './harness/withPanel';

const withKring = sharedKring();

const MINUTE_MS = 60_000;
const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];

interface Created {
  readonly structure: string;
  readonly seat: string;
  readonly endBy: number | null;
  readonly agreements: readonly string[];
  readonly cases: readonly { readonly caseBringer: string | null; readonly method: string }[];
  readonly agenda: readonly { source: string; id: string; case: number; minutes: number }[];
}

/** What stands in the log of the newest session. */
async function createdIn(kring: Kring): Promise<Created> {
  const storage = await openStoragePage(kring);
  const { tables } = await readTables(storage);
  await storage.close();
  const created = (tables.events ?? [])
    .filter(({ body }) => (body as { type: string }).type === 'sessionCreated')
    .toSorted((a, b) => Number(a.at) - Number(b.at));
  return created.at(-1)?.body as Created;
}

const end = (page: Page) => page.locator('input[type=time]');
const template = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const caseBox = (page: Page, n: number) => page.getByRole('group', { name: `Casus ${n}` });

async function create(user: PanelUser): Promise<void> {
  await user.view.locator('button[type=submit]').click();
  await user.button('Begin de sessie').waitFor();
}

/** Undoes what was put ready: what was filled in is there again. */
async function backToForm(user: PanelUser): Promise<void> {
  await user.press('Terug naar het invullen');
  await user.view.getByRole('heading', { name: 'Nieuwe sessie' }).waitFor();
}

async function draftHas(kring: Kring, text: string): Promise<void> {
  const storage = await openStoragePage(kring);
  await until(`a draft with ${text}`, async () => {
    const { tables } = await readTables(storage);
    return JSON.stringify(tables.settings).includes(text);
  });
  await storage.close();
}

describe('a template', () => {
  it.each([
    { name: '1 uur', minutes: 60, cases: 1, parts: 4, about: 'Kleinste raam, 1 casus' },
    { name: '1½ uur', minutes: 90, cases: 1, parts: 9, about: 'Kort raam, 1 casus' },
    { name: '2 uur', minutes: 120, cases: 1, parts: 10, about: 'Heel raam, 1 casus' },
    { name: 'Dagdeel', minutes: 240, cases: 2, parts: 15, about: 'Lang raam, 2 casussen' },
  ])('$name fills in frame, cases, methods that fit, and the end', (given) =>
    withKring({}, async (kring) => {
      const { page, user } = await openPanel(kring);
      await page.locator('textarea').fill(names.join('\n'));
      await template(page, given.name).click();
      await page.getByText(given.about, { exact: true }).waitFor();
      expect(await template(page, given.name).getAttribute('aria-pressed')).toBe('true');
      await page.getByText(/ · Past, met .* over$/).waitFor();
      const ahead = Date.now() + given.minutes * MINUTE_MS;
      const near = [0, 5].map((more) => timeFieldValue(roundUp(ahead + more * MINUTE_MS)));
      expect(near).toContain(await end(page).inputValue());
      expect(await page.getByLabel('Wie brengt in?').count()).toBe(given.cases);

      await create(user);
      const created = await createdIn(kring);
      expect(created.cases).toHaveLength(given.cases);
      const ofFrame = created.agenda.filter(({ source }) => source === 'frame');
      expect(ofFrame).toHaveLength(given.parts);
      expect(created.endBy).not.toBeNull();
      await backToForm(user);
      await page.getByText(given.about, { exact: true }).waitFor();
    }),
  );
});

function roundUp(wallMs: number): number {
  return Math.ceil(wallMs / (5 * MINUTE_MS)) * 5 * MINUTE_MS;
}

it('two cases have a method, a case-bringer and left-out steps each, over a reload and back again', () =>
  withKring({}, async (kring) => {
    const { page, user } = await openPanel(kring);
    await page.locator('textarea').fill(names.join('\n'));
    await user.press('Nog een casus');
    await caseBox(page, 2).waitFor();
    await caseBox(page, 1).getByLabel('Wie brengt in?').selectOption('Anna');
    await caseBox(page, 2).getByLabel('Wie brengt in?').selectOption('Bram');
    await caseBox(page, 2).getByRole('button', { name: 'Kies een andere methode' }).click();
    await page.locator('dialog [data-method=tietze]').click();
    await user.press(/^Kies deze methode|^Kies, met/);
    await caseBox(page, 2).getByText('Tietze', { exact: false }).first().waitFor();
    await user.openParts();
    const steps = page.getByRole('group', { name: /^Casus 2: / }).getByRole('checkbox');
    const count = await steps.count();
    await steps.nth(1).uncheck();
    await page.getByLabel('Pauze').selectOption('long');
    await page.getByLabel('Landen in stilte').selectOption('out');
    await page.getByText('Eigen raam, 2 casussen', { exact: true }).waitFor();
    await page.locator('summary').nth(1).click();
    await page.getByLabel('Strak', { exact: false }).check();
    await draftHas(kring, 'strict');
    await page.reload();

    await caseBox(page, 2).waitFor();
    await check();
    await create(user);
    const created = await createdIn(kring);
    expect(created.structure).toBe('strict');
    expect(created.cases.map(({ method }) => method)).toEqual(['korthagen', 'tietze']);
    expect(created.cases.every(({ caseBringer }) => caseBringer !== null)).toBe(true);
    const tietze = created.agenda.filter(({ source }) => source === 'tietze');
    expect(tietze).toHaveLength(count - 1);
    expect(created.agenda.find(({ id }) => id === 'pauze')?.minutes).toBe(15);
    expect(created.agenda.some(({ id }) => id === 'binnenkomst')).toBe(false);

    await backToForm(user);
    await check();
    await page.getByRole('button', { name: 'Haal casus 1 weg' }).click();
    await page.getByRole('group', { name: 'Casus 2' }).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Wie brengt in?').inputValue()).toBe('Bram');

    async function check(): Promise<void> {
      await page.getByText('Eigen raam, 2 casussen', { exact: true }).waitFor();
      expect(await caseBox(page, 1).getByLabel('Wie brengt in?').inputValue()).toBe('Anna');
      expect(await caseBox(page, 2).getByLabel('Wie brengt in?').inputValue()).toBe('Bram');
      await user.openParts();
      expect(await steps.nth(1).isChecked()).toBe(false);
      expect(await page.getByLabel('Pauze').inputValue()).toBe('long');
      expect(await page.getByLabel('Landen in stilte').inputValue()).toBe('out');
      expect(await page.getByLabel('Strak', { exact: false }).isChecked()).toBe(true);
    }
  }));

it('what always takes place says why, and can be longer or shorter only', () =>
  withKring({}, async (kring) => {
    const { page, user } = await openPanel(kring);
    await user.openParts();
    for (const [name, why] of [
      ['Incheckronde', 'Altijd: eerst is iedereen er.'],
      ['Oogstronde', 'Altijd: ieder neemt iets mee.'],
      ['Uitcheck', 'Altijd: niemand gaat weg met iets wat openligt.'],
    ] as const) {
      const field = page.getByLabel(name, { exact: true });
      expect(await field.locator('option').allInnerTexts()).not.toContain('niet');
      const about = await field.getAttribute('aria-describedby');
      expect(await page.locator(`[id="${about}"]`).innerText()).toBe(why);
    }
    expect(await page.getByLabel('Casusronde').locator('option').allInnerTexts()).toContain('niet');
  }));

it('what does not fit is offered a named shorter frame or a later end, and is never cut unasked', () =>
  withKring({}, async (kring) => {
    const { page, user } = await openPanel(kring);
    await page.locator('textarea').fill(names.join('\n'));
    await end(page).fill(timeFieldValue(Date.now() + 101 * MINUTE_MS));
    await page.getByText(/^Past met het korte raam: klaar om \d\d:\d\d\./).waitFor();
    await page.getByText('Vervalt: Terugblik op vorige stappen.', { exact: false }).waitFor();
    await page.getByText('Heel raam, 1 casus', { exact: true }).waitFor();
    await user.press('Neem het korte raam');
    await page.getByText(/ · Past, met .* over$/).waitFor();
    await page.getByText('Kort raam, 1 casus', { exact: true }).waitFor();

    await end(page).fill(timeFieldValue(Date.now() + 40 * MINUTE_MS));
    await page.getByText('Ook met het kleinste raam past dit niet.', { exact: false }).waitFor();
    await create(user);
    const { agenda } = await createdIn(kring);
    expect(agenda.filter(({ source }) => source === 'frame')).toHaveLength(9);
    await backToForm(user);
    await user.press(/^Zet het einde op/);
    await page.getByText(/ · Past, met .* over$/).waitFor();
  }));

it('a draft of an older Kring is still read', () =>
  withKring({}, async (kring) => {
    const draft = JSON.stringify({
      names: 'Els\nAnna\nBram\nCarla',
      facilitator: 'Anna',
      caseBringer: 'Bram',
      method: 'tietze',
      end: '',
      leaveOut: ['frame/terugblik', 'tietze/titels'],
      firstTimersFirst: true,
    });
    await whileStopped(kring, (storage) =>
      putRows(storage, 'settings', [{ key: 'draft', value: draft }]),
    );
    const { page, user } = await openPanel(kring);
    expect(await page.locator('textarea').inputValue()).toBe('Els\nAnna\nBram\nCarla');
    expect(await page.getByLabel('Wie begeleidt?').inputValue()).toBe('Anna');
    expect(await page.getByLabel('Wie brengt in?').inputValue()).toBe('Bram');
    await user.openParts();
    expect(await page.getByLabel('Terugblik op vorige stappen').inputValue()).toBe('out');
    await create(user);
    expect((await createdIn(kring)).cases[0]?.method).toBe('tietze');
  }));

const people = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk'];

async function givenGroup(kring: Kring, settings: Partial<GroupSettings> = {}): Promise<void> {
  const page = await openHome(kring);
  const reply = await askFrom(page, {
    type: 'saveGroup',
    group: 'dinsdag',
    from: null,
    edit: {
      name: 'Dinsdaggroep',
      people: people.map((name) => ({ id: name.toLowerCase(), name, away: name === 'Dirk' })),
      agreements: [
        { id: 'blijft', text: 'Wat hier besproken wordt, blijft hier.', meaning: 'ook thuis' },
        { id: 'mild', text: 'We zijn eerlijk en mild.', meaning: '' },
      ],
      settings: { ...defaultSettings, template: '90', structure: 'strict', ...settings },
    },
  });
  expect(reply.type).toBe('groups');
  await page.close();
}

/** Three weeks of meetings: Els, Anna and Bram facilitated; Carla and Els brought a case. */
async function givenMeetings(kring: Kring): Promise<void> {
  const week = 7 * 24 * 60 * MINUTE_MS;
  const meeting = (ago: number, facilitator: string, caseBringer: string) => ({
    session: `session-${ago}`,
    group: 'dinsdag',
    startedAt: Date.now() - ago * week,
    facilitator,
    cases: [{ caseBringer, method: 'tietze' }],
  });
  await whileStopped(kring, (storage) =>
    putRows(storage, 'meetings', [
      meeting(3, 'els', 'carla'),
      meeting(2, 'anna', 'els'),
      meeting(1, 'bram', 'anna'),
    ]),
  );
}

describe('from a group', () => {
  it('a session runs its check-in after at most six clicks and keys', () =>
    withKring({}, async (kring) => {
      await givenGroup(kring);
      await givenMeetings(kring);
      const { page, user } = await openPanel(kring);
      await page.getByLabel('Kies een groep').waitFor();

      let used = 0;
      const click = async (name: string) => {
        await user.button(name).click();
        used += 1;
      };
      const press = async (key: string) => {
        await page.keyboard.press(key);
        used += 1;
      };
      await page.getByLabel('Kies een groep').click();
      used += 1;
      await press('ArrowDown');
      await press('Enter');
      await page.getByText('4 mensen', { exact: true }).waitFor();
      await click('Zet de sessie klaar');
      await user.button('Begin de sessie').waitFor();
      await click('Begin de sessie');
      await user.button('Verder: Incheckronde').and(user.main).waitFor();
      await click('Verder: Incheckronde');
      await page.getByRole('heading', { name: 'Incheckronde' }).waitFor();
      expect(used).toBeLessThanOrEqual(6);

      const created = await createdIn(kring);
      expect(created).toMatchObject({ structure: 'strict', seat: 'rotating' });
      expect(created.agreements).toHaveLength(2);
      const storage = await openStoragePage(kring);
      const { tables } = await readTables(storage);
      expect(tables.sessions).toMatchObject([{ group: 'dinsdag' }]);
      expect(tables.meetings).toHaveLength(4);
      // Carla never facilitated, so the seat comes to her.
      expect(tables.meetings).toContainEqual(
        expect.objectContaining({ group: 'dinsdag', facilitator: 'carla' }),
      );
      await storage.close();
    }));

  it('says whose turn it is, from memory, and follows who is here', () =>
    withKring({}, async (kring) => {
      await givenGroup(kring);
      await givenMeetings(kring);
      const { page, user } = await openPanel(kring);
      await page.getByLabel('Kies een groep').selectOption('Dinsdaggroep');
      await page.getByText('Carla is aan de beurt om te begeleiden: nog niet eerder.').waitFor();
      await page.getByText('Bram bracht het langst niets in: nog niet eerder.').waitFor();
      await page.getByText('De 2 afspraken van de groep gaan mee.').waitFor();
      expect(await page.getByLabel('Dirk').isChecked()).toBe(false);

      await page.getByLabel('Carla', { exact: true }).uncheck();
      await page.getByText('Els is aan de beurt om te begeleiden: 3 keer geleden.').waitFor();
      await user.press('Bram brengt in');
      expect(await page.getByLabel('Wie brengt in?').inputValue()).toBe('Bram');

      await user.press('Er komt iemand bij');
      await page.getByLabel('Wie komen erbij, van buiten de groep?').fill('Gijs');
      await page.getByText('4 mensen', { exact: true }).waitFor();
      await create(user);
      const storage = await openStoragePage(kring);
      const { content = [] } = (await readTables(storage)).tables;
      const linked = content.filter(({ key }) => String(key).startsWith('groupPerson/'));
      expect(new Set(linked.map(({ text }) => text))).toEqual(new Set(['els', 'anna', 'bram']));
      await storage.close();

      await backToForm(user);
      expect(await page.getByLabel('Kies een groep').inputValue()).toBe('dinsdag');
      expect(await page.getByLabel('Carla', { exact: true }).isChecked()).toBe(false);
      expect(await page.locator('textarea').inputValue()).toBe('Gijs');
      expect(await page.getByLabel('Wie brengt in?').inputValue()).toBe('Bram');
    }));

  it('a group that is removed leaves its names behind, and says so', () =>
    withKring({}, async (kring) => {
      await givenGroup(kring);
      const { page } = await openPanel(kring);
      await page.getByLabel('Kies een groep').selectOption('Dinsdaggroep');
      await page.getByText('4 mensen', { exact: true }).waitFor();
      const home = await openHome(kring);
      await askFrom(home, { type: 'removeGroup', group: 'dinsdag' });
      await page
        .getByText('De groep “Dinsdaggroep” is er niet meer. De namen staan er nog.')
        .waitFor();
      expect(await page.locator('textarea').inputValue()).toBe('Els\nAnna\nBram\nCarla');
    }));
});

it('is filled in with the keyboard alone', () =>
  withKring({}, async (kring) => {
    const { page, user } = await openPanel(kring);
    const tabTo = async (name: string | RegExp) => {
      for (let i = 0; i < 60; i += 1) {
        const called = await page.evaluate(() => {
          const element = document.activeElement;
          const label =
            element && 'labels' in element ? (element as HTMLInputElement).labels : null;
          return label?.[0]?.textContent || element?.textContent || '';
        });
        if (typeof name === 'string' ? called === name : name.test(called)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the keyboard does not reach ${String(name)}`);
    };
    await page.locator('textarea').waitFor();
    await tabTo('Wie doen er mee?');
    await page.keyboard.type(names.join('\n'));
    await tabTo('Dagdeel');
    await page.keyboard.press('Enter');
    await caseBox(page, 2).waitFor();
    await tabTo('Nog een casus');
    await page.keyboard.press('Space');
    await caseBox(page, 3).waitFor();
    await tabTo('Haal casus 3 weg');
    await page.keyboard.press('Enter');
    await caseBox(page, 3).waitFor({ state: 'detached' });
    await until('the focus to stay among the cases', () =>
      page.evaluate(() => document.activeElement?.textContent === 'Nog een casus'),
    );
    await tabTo('Onderdelen en hun tijd');
    await page.keyboard.press('Enter');
    await tabTo('Vooruitblik');
    await page.keyboard.press('ArrowUp');
    expect(await page.getByLabel('Vooruitblik').inputValue()).toBe('short');
    await tabTo(/^Meer/);
    await page.keyboard.press('Enter');
    await tabTo(/^Begeleid/);
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Vrij', { exact: false }).isChecked()).toBe(true);
    await tabTo('Zet de sessie klaar');
    await page.keyboard.press('Enter');
    await user.button('Begin de sessie').waitFor();
    expect(await createdIn(kring)).toMatchObject({ structure: 'free', cases: [{}, {}] });
  }));

const looks = [
  { width: 320, height: 568 },
  { width: 372, height: 692 },
  { width: 480, height: 800 },
  { width: 372, height: 480 },
  // Everything at once, to be looked at.
  { width: 372, height: 2600 },
];

it.each(['nl', 'en'] as const)('looks as it should in %s', (language: Language) =>
  withKring({ locale: language }, async (kring) => {
    await givenGroup(kring);
    await givenMeetings(kring);
    const { page } = await openPanel(kring);
    const wrong: string[] = [];
    const look = async (name: string) =>
      wrong.push(...(await lookAt(page, `set-up-${name}-${language}`, looks)));
    await page.locator('select').first().waitFor();
    await look('empty');
    await page.locator('textarea').fill(names.join('\n'));
    await page.locator('fieldset button[aria-pressed]').nth(3).click();
    await look('two-cases');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await look('all');
    for (const summary of await page.locator('summary').all()) await summary.click();
    await end(page).fill(timeFieldValue(Date.now() + 205 * MINUTE_MS));
    await look('too-long');
    await end(page).fill(timeFieldValue(Date.now() + 60 * MINUTE_MS));
    await look('nothing-fits');
    await page.locator('textarea').fill('');
    await page.locator('select').first().selectOption('Dinsdaggroep');
    await look('group');
    expect(wrong).toEqual([]);
  }),
);
