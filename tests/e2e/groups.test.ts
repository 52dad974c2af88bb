import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/group/group';
import type { Question } from '@/lib/wire/viewClient';
import { openStoragePage, putRows, readTables, whileStopped, type Row } from './harness/database';
import { askFrom, openHome } from './harness/home';
import { launchKring, type Kring } from './harness/launch';
import { openPanel } from './harness/withPanel';

const size = { width: 900, height: 700 };

let kring: Kring;
beforeAll(async () => {
  kring = await launchKring({ viewport: size });
});
afterAll(() => kring?.close());

const personAt = (page: Page, n: number) =>
  page.getByLabel(`Naam van persoon ${n}`, { exact: true });
const agreementAt = (page: Page, n: number) => page.getByLabel(`Afspraak ${n}`, { exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const status = (page: Page) => page.locator('form output');

async function saved(page: Page): Promise<void> {
  await press(page, 'Bewaar');
  await page.getByText('Bewaard', { exact: true }).waitFor();
}

async function rowsOf(table: string): Promise<Row[]> {
  const page = await openStoragePage(kring);
  try {
    const { tables } = await readTables(page);
    return tables[table] ?? [];
  } finally {
    await page.close();
  }
}

/** A group that is there before the test begins. */
async function given(id: string, names: readonly string[]): Promise<void> {
  const page = await openHome(kring);
  const reply = await askFrom(page, {
    type: 'saveGroup',
    group: id,
    from: null,
    edit: {
      name: id,
      people: names.map((name) => ({ id: name.toLowerCase(), name, away: false })),
      agreements: [],
      settings: { ...defaultSettings },
    },
  });
  expect(reply.type).toBe('groups');
  await page.close();
}

/** Goes on with Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  const called = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement)) return '';
      const labels = 'labels' in at ? (at.labels as NodeListOf<HTMLElement> | null) : null;
      return at.ariaLabel ?? ([...(labels ?? [])][0]?.innerText || at.innerText);
    });
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press('Tab');
    if ((await called()).trim() === name) return;
  }
  throw new Error(`${name} cannot be reached`);
}

describe('a group', () => {
  it('is reached from the panel, made by keyboard alone, and there after a reload', async () => {
    const { page: panel, user } = await openPanel(kring);
    await user.press('Menu');
    const opening = kring.context.waitForEvent('page');
    await user.press('Groepen en meer');
    const page = await opening;
    await page.getByText('Er is nog geen groep.').waitFor();
    await panel.close();

    await tabTo(page, 'Nieuwe groep');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nieuwe groep' }).waitFor();
    expect(await page.title()).toBe('Groepen – Kring');
    await tabTo(page, 'Naam van de groep');
    await page.keyboard.type('Dinsdaggroep');
    await tabTo(page, 'Wie zitten er in de groep?');
    for (const name of ['Els', 'Anna', 'Bram', 'Carla']) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await tabTo(page, 'Wat hier besproken wordt, blijft hier.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ook thuis.');
    await tabTo(page, 'Eigen afspraak');
    await page.keyboard.press('Enter');
    await page.keyboard.type('We beginnen op tijd.');
    await tabTo(page, 'Bewaar de groep');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Dinsdaggroep' }).waitFor();

    await page.reload();
    await page.getByRole('heading', { name: 'Dinsdaggroep' }).waitFor();
    expect(await personAt(page, 4).inputValue()).toBe('Carla');
    expect(await agreementAt(page, 1).inputValue()).toBe('Wat hier besproken wordt, blijft hier.');
    expect(await page.getByLabel('Wat afspraak 1 bij ons betekent').inputValue()).toBe(
      'Ook thuis.',
    );
    expect(await agreementAt(page, 2).inputValue()).toBe('We beginnen op tijd.');
    await page.getByText('Volgende keer begeleidt Els').waitFor();
    const [row] = await rowsOf('groups');
    expect(row).toMatchObject({
      group: { name: 'Dinsdaggroep', version: 1, agreed: { version: 1 } },
    });
    await page.close();
  });

  it('keeps what was typed and not saved over a reload and over the end of the worker', async () => {
    await given('herladen', ['Els', 'Anna']);
    const page = await openHome(kring, '/groups/herladen');
    await personAt(page, 2).fill('Hanna');
    await page.getByLabel('Wie komen erbij?').fill('Ivo\nJoke');
    await page.reload();
    expect(await personAt(page, 2).inputValue()).toBe('Hanna');
    expect(await page.getByLabel('Wie komen erbij?').inputValue()).toBe('Ivo\nJoke');
    expect(await status(page).innerText()).toBe('Nog niet bewaard');

    await kring.stopWorker();
    await saved(page);
    expect(await personAt(page, 4).inputValue()).toBe('Joke');
    expect(await page.getByLabel('Wie komen erbij?').inputValue()).toBe('');
    await page.reload();
    expect(await personAt(page, 2).inputValue()).toBe('Hanna');
    await personAt(page, 1).fill('');
    await press(page, 'Draai terug');
    expect(await personAt(page, 1).inputValue()).toBe('Els');

    // What would be lost with the tab is asked about; what is saved is not.
    await personAt(page, 1).focus();
    await page.keyboard.type('x');
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await status(page).innerText()).toBe('Nog niet bewaard');
    await saved(page);
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
  });

  it('keeps the focus in its list when somebody is taken out', async () => {
    await given('focus', ['Els', 'Anna', 'Bram']);
    const page = await openHome(kring, '/groups/focus');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await press(page, 'Haal Bram uit de groep');
    expect(await focused()).toBe('Naam van persoon 2');
    await press(page, 'Haal Els uit de groep');
    expect(await focused()).toBe('Naam van persoon 1');
    expect(await personAt(page, 1).inputValue()).toBe('Anna');
    await press(page, 'Draai terug');
    await page.close();
  });

  it('says what is wrong at its place, and loses nothing of it', async () => {
    const page = await openHome(kring, '/groups/new');
    await press(page, 'Bewaar de groep');
    await page.getByText('Geef de groep een naam.').waitFor();
    await page.getByText('Vul eerst in wie er meedoen, minstens twee namen.').waitFor();
    expect(await status(page).innerText()).toBe('Kijk deze 2 dingen nog na.');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('text');

    await page.getByLabel('Naam van de groep').fill('x'.repeat(61));
    await page.getByText('Deze naam is te lang: 61 tekens, hoogstens 60.').waitFor();
    const many = Array.from({ length: 21 }, (_, i) => `Persoon ${i + 1}`);
    await page.getByLabel('Wie zitten er in de groep?').fill([...many, 'persoon 3'].join('\n'));
    await press(page, 'Zet erbij');
    await page.getByText('Er staan 22 namen; 20 is het hoogste. Laat er 2 weg.').waitFor();
    await page
      .getByText('“Persoon 3” staat er meer dan eens (regel 3 en 22).', { exact: false })
      .waitFor();
    await press(page, 'Eigen afspraak');
    await agreementAt(page, 1).fill('a'.repeat(201));
    await page.getByText('Dit is te lang: 201 tekens, hoogstens 200.').waitFor();
    await press(page, 'Bewaar de groep');
    expect(await personAt(page, 22).inputValue()).toBe('persoon 3');
    expect(await agreementAt(page, 1).inputValue()).toHaveLength(201);
    expect(
      (await rowsOf('groups')).some(({ group }) =>
        (group as { name: string }).name.startsWith('x'),
      ),
    ).toBe(false);
    await press(page, 'Draai terug');
    await page.close();
  });
});

describe('two tabs', () => {
  it('do not write over each other: the second save is refused until somebody chooses', async () => {
    await given('twee', ['Els', 'Anna', 'Bram']);
    const first = await openHome(kring, '/groups/twee');
    const second = await openHome(kring, '/groups/twee');
    await personAt(second, 3).fill('Carla');
    await personAt(first, 1).fill('Elsbeth');
    await saved(first);

    await second.getByText('Deze groep is intussen ergens anders veranderd').waitFor();
    await second
      .getByText('In een ander tabblad is bewaard: de mensen.', { exact: false })
      .waitFor();
    await personAt(second, 3).press('Enter');
    expect(await personAt(second, 3).inputValue()).toBe('Carla');
    expect(await personAt(second, 1).inputValue()).toBe('Els');

    await second.reload();
    await press(second, 'Bewaar toch wat hier staat');
    await second.getByText('Bewaard', { exact: true }).waitFor();
    // The other tab had nothing of its own, and follows.
    await first.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-person="2"]')?.value === 'Carla',
    );
    expect(await personAt(first, 1).inputValue()).toBe('Els');

    await personAt(first, 1).fill('Else');
    await personAt(second, 1).fill('Elsje');
    await saved(second);
    await press(first, 'Toon wat daar bewaard is, zonder mijn invoer');
    expect(await personAt(first, 1).inputValue()).toBe('Elsje');
    await Promise.all([first.close(), second.close()]);
  });

  it('and a save that raced another is refused by the background itself', async () => {
    await given('race', ['Els', 'Anna']);
    const page = await openHome(kring, '/groups/race');
    const save = (name: string): Question => ({
      type: 'saveGroup',
      group: 'race',
      from: 1,
      edit: {
        name,
        people: [
          { id: 'els', name: 'Els', away: false },
          { id: 'anna', name: 'Anna', away: false },
        ],
        agreements: [],
        settings: { ...defaultSettings },
      },
    });
    const replies = await Promise.all([askFrom(page, save('Een')), askFrom(page, save('Twee'))]);
    expect(replies.map(({ type, reason }) => reason ?? type).sort()).toEqual([
      'groupChanged',
      'groups',
    ]);
    const unknown = { ...save('Drie'), group: 'nergens' } as Question;
    expect(await askFrom(page, unknown)).toMatchObject({ reason: 'unknownGroup' });
    const bad = await askFrom(page, {
      ...save(' '),
      from: 2,
    } as Question);
    expect(bad).toMatchObject({ reason: 'badGroup' });
    await page.close();
  });

  it('keep what was typed when the group was removed in the other', async () => {
    await given('weg', ['Els', 'Anna']);
    const first = await openHome(kring, '/groups/weg');
    const second = await openHome(kring, '/groups/weg');
    await personAt(second, 1).fill('Elsbeth');
    await press(first, 'Verwijder de groep');
    await first.getByText('De namen en de afspraken gaan weg.', { exact: false }).waitFor();
    await press(first, 'Ja, verwijder de groep');
    await first.getByRole('heading', { name: 'Groepen' }).waitFor();
    await second.getByText('Deze groep is intussen verwijderd').waitFor();
    await press(second, 'Bewaar als nieuwe groep');
    await second.getByText('Bewaard', { exact: true }).waitFor();
    expect(await personAt(second, 1).inputValue()).toBe('Elsbeth');
    await Promise.all([first.close(), second.close()]);
  });
});

describe('a session of a group', () => {
  it('is remembered from its start on, over the end of the worker, and its names are forgotten with it', async () => {
    await given('sessie', ['Els', 'Anna', 'Bram']);
    const page = await openHome(kring, '/groups/sessie');
    const setUp = {
      names: ['Els', 'Gast', 'Bram'],
      facilitator: 0,
      seat: 'rotating' as const,
      structure: 'guided' as const,
      plan: { frame: {}, cases: [{ method: 'korthagen', leaveOut: [] }] },
      caseBringers: [2],
      agreements: [],
      endBy: null,
      firstTimersFirst: false,
      group: { id: 'sessie', people: ['els', null, 'bram'] },
    };
    const create = (group: typeof setUp.group) =>
      askFrom(page, { type: 'createSession', setUp: { ...setUp, group } });
    expect(await create({ id: 'nergens', people: [] })).toMatchObject({ reason: 'unknownGroup' });
    const stranger = { id: 'sessie', people: ['iemand', null, 'bram'] };
    expect(await create(stranger)).toMatchObject({ reason: 'unknownPerson' });
    expect(await create(setUp.group)).toMatchObject({ type: 'done' });
    expect(await rowsOf('meetings')).toEqual([]);

    const { page: panel, user } = await openPanel(kring);
    await user.start();
    await page.getByText('Begeleid door Els').waitFor();
    await page.getByText('Volgende keer begeleidt Anna').waitFor();
    await page.getByText('Zonder casus').waitFor();

    await kring.stopWorker();
    await user.jumpTo('Concretiseren');
    await page.getByText('ingebracht door Bram', { exact: false }).waitFor();
    const [meeting] = await rowsOf('meetings');
    expect(meeting).toMatchObject({
      group: 'sessie',
      facilitator: 'els',
      cases: [{ caseBringer: 'bram', method: 'korthagen' }],
      there: ['els', 'bram'],
      absent: ['anna'],
    });

    // Somebody whom the group knows comes later, and takes the case over.
    await askFrom(page, { type: 'joinSession', name: 'anna' });
    const content = await rowsOf('content');
    const anna = content.find(({ key, text }) => {
      return String(key).startsWith('person/') && text === 'anna';
    });
    const person = String(anna?.key).split('/')[1] ?? '';
    await askFrom(page, { type: 'command', body: { type: 'assignCaseBringer', case: 1, person } });
    await page.getByText('ingebracht door Anna', { exact: false }).waitFor();
    expect(await rowsOf('meetings')).toMatchObject([
      { there: ['els', 'bram', 'anna'], absent: [] },
    ]);

    await user.press('Menu');
    await user.press('Breek de sessie af');
    await user.press('Breek de sessie af');
    await user.press('Ruim op');
    await panel.locator('textarea').waitFor();
    expect(await rowsOf('content')).toEqual([]);
    expect(await rowsOf('sessions')).toMatchObject([{ status: 'closed', group: null }]);
    expect(await rowsOf('meetings')).toHaveLength(1);
    await page.reload();
    await page.getByText('ingebracht door Anna', { exact: false }).waitFor();
    await panel.close();
    await page.close();
  });

  it('can be forgotten by its group, and goes with it', async () => {
    const page = await openHome(kring, '/groups/sessie');
    await page.getByRole('button', { name: /^Vergeet de bijeenkomst van/ }).click();
    await press(page, 'Ja, vergeet deze bijeenkomst');
    await page.getByText('Nog niets.', { exact: false }).waitFor();
    expect(await rowsOf('meetings')).toEqual([]);
    await page.close();
  });
});

it('a row that cannot be read is shown as such and kept, beside the groups that can', async () => {
  await given('heel', ['Els', 'Anna']);
  await given('stuk', ['Dirk', 'Fatma']);
  const damaged = { id: 'stuk', savedBy: 'x', group: { name: 'Stukke groep', people: 7 } };
  await whileStopped(kring, async (storage) => {
    await putRows(storage, 'groups', [damaged]);
    await putRows(storage, 'meetings', [
      { session: 'm1', group: 'heel', startedAt: 'gisteren' },
      { session: 'm2', group: 'heel', startedAt: 1, facilitator: 'els', cases: [] },
    ]);
  });
  const page = await openHome(kring);
  await page.getByRole('heading', { name: 'De groep “Stukke groep” is niet te lezen' }).waitFor();
  await page.getByRole('link', { name: /^heel/ }).click();
  await page.getByText('Eén bijeenkomst is niet te lezen.', { exact: false }).waitFor();
  await page.getByText('Begeleid door Els').waitFor();
  await personAt(page, 1).fill('Elsbeth');
  await saved(page);
  expect(await rowsOf('groups')).toContainEqual(damaged);
  expect(await rowsOf('meetings')).toHaveLength(2);

  const save = { name: 'x', people: [], agreements: [], settings: { ...defaultSettings } };
  const people = ['a', 'b'].map((id) => ({ id, name: id, away: false }));
  const question = {
    type: 'saveGroup',
    group: 'stuk',
    from: 1,
    edit: { ...save, people },
  } as const;
  expect(await askFrom(page, question as unknown as Question)).toMatchObject({
    reason: 'groupUnreadable',
  });
  await page.goto(page.url().replace(/#.*/, '#/groups/stuk'));
  await press(page, 'Verwijder de groep');
  await press(page, 'Ja, verwijder de groep');
  await page.getByRole('heading', { name: 'Groepen' }).waitFor();
  expect((await rowsOf('groups')).map(({ id }) => id)).not.toContain('stuk');
  await page.close();
});

it('a database from before there were groups is taken along, with what is in it', async () => {
  const log = { id: 'old', status: 'closed', createdAt: 1, seenAt: 1, call: null };
  await whileStopped(kring, (storage) =>
    storage.evaluate(
      (row) =>
        new Promise<void>((resolve, reject) => {
          indexedDB.deleteDatabase('kring');
          const opening = indexedDB.open('kring', 20);
          opening.addEventListener('error', () => reject(opening.error as Error));
          opening.addEventListener('upgradeneeded', () => {
            const db = opening.result;
            for (const [name, second] of [
              ['events', 'seq'],
              ['content', 'key'],
            ] as const) {
              const store = db.createObjectStore(name, { keyPath: ['session', second] });
              store.createIndex('session', 'session');
            }
            const sessions = db.createObjectStore('sessions', { keyPath: 'id' });
            sessions.createIndex('status', 'status');
            sessions.put(row);
            db.createObjectStore('settings', { keyPath: 'key' });
            db.createObjectStore('live', { keyPath: 'id' });
          });
          opening.addEventListener('success', () => {
            opening.result.close();
            resolve();
          });
        }),
      log,
    ),
  );
  await given('eerste', ['Els', 'Anna']);
  expect((await rowsOf('groups')).map(({ id }) => id)).toEqual(['eerste']);
  expect(await rowsOf('sessions')).toEqual([log]);
});
