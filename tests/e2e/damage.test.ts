import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  openStoragePage,
  putRows,
  raiseVersion,
  readTables,
  whileStopped,
  type Row,
  type Tables,
} from './harness/database';
import { makeDiskSmall } from './harness/disk';
import { launchKring, type Kring } from './harness/launch';
import type { PanelUser } from './harness/panel';
import { openProfile } from './harness/profile';
import { sharedKring } from './harness/sharedKring';
import { openPanel, panelSize, withKring } from './harness/withPanel';

const onSharedBrowser = sharedKring();

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk'];
const faultTitle = 'Kring kan de gegevens niet gebruiken';

/** A session in its second phase, with one turn behind it. */
async function intoTheCheckIn(user: PanelUser): Promise<void> {
  await user.setUp(names, 'Carla');
  await user.start();
  await user.goOn();
  await user.goOn();
}

/** What is saved as a file: all but the keys of a room that is shared. */
function copyOf({ version, tables: { live: _room, ...tables } }: Tables) {
  return { database: 'kring', version, tables };
}

function rowAt(before: Tables, seq: number): Row {
  const row = before.tables.events?.find((event) => event.seq === seq);
  if (!row) throw new Error(`there is no event ${seq}`);
  return row;
}

/** Presses the button and reads the file that comes down. */
async function savedFile(page: Page, button: string): Promise<unknown> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('kring-log.json');
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}

async function faultText({ page }: { page: Page }): Promise<string> {
  await page.getByRole('heading', { name: faultTitle }).waitFor();
  return page.locator('main').innerText();
}

it('an unreadable step: says which, saves the log, changes nothing, goes on once it is repaired', () =>
  onSharedBrowser({}, async (kring) => {
    const first = await openPanel(kring);
    await intoTheCheckIn(first.user);
    const agreedNext = await first.user.nextAction();
    await first.page.close();

    const { good, before } = await whileStopped(kring, async (storage) => {
      const row = rowAt(await readTables(storage), 4);
      const { session, seq } = row;
      await putRows(storage, 'events', [{ session, seq, body: 'onleesbaar \u0000', at: [] }]);
      return { good: row, before: await readTables(storage) };
    });

    const panel = await openPanel(kring);
    expect(await faultText(panel)).toContain('Stap 4 in het logboek van de sessie is onleesbaar.');
    const saved = await savedFile(panel.page, 'Bewaar het ruwe logboek');
    expect(saved).toEqual(copyOf(before));
    const storage = await openStoragePage(kring);
    expect(await readTables(storage)).toEqual(before);

    await panel.user.press('Probeer opnieuw');
    expect(await faultText(panel)).toContain('Stap 4');
    expect(await readTables(storage)).toEqual(before);

    await putRows(storage, 'events', [good]);
    await panel.user.press('Probeer opnieuw');
    await panel.page.getByRole('heading', { name: 'Incheckronde' }).waitFor();
    expect(await panel.user.nextAction()).toBe(agreedNext);
    await panel.user.goOn();
  }));

it('an unreadable session laid aside: room for a new one, every row of the old stays', () =>
  onSharedBrowser({}, async (kring) => {
    const first = await openPanel(kring);
    await intoTheCheckIn(first.user);
    await first.page.close();
    const before = await whileStopped(kring, async (storage) => {
      const { session, seq } = rowAt(await readTables(storage), 2);
      await putRows(storage, 'events', [{ session, seq }]);
      return readTables(storage);
    });

    const { page, user } = await openPanel(kring);
    expect(await faultText({ page })).toContain('Stap 2');
    await user.press('Leg deze sessie opzij en begin opnieuw');
    await page.getByRole('heading', { name: 'Nieuwe sessie' }).waitFor();

    const storage = await openStoragePage(kring);
    const aside = before.tables.sessions?.map((row) => ({ ...row, status: 'setAside' }));
    const kept = { ...before, tables: { ...before.tables, sessions: aside } };
    // What was one's own in it is erased, and swept out of the browser's files in the next moment.
    await expect.poll(() => readTables(storage), { timeout: 10_000 }).toEqual(kept);

    await user.setUp(['Fatma', 'Gijs', 'Hanna', 'Ivo']);
    await user.start();
    const { tables } = await readTables(storage);
    expect(tables.events).toEqual(expect.arrayContaining(before.tables.events ?? []));
    expect(tables.content).toEqual(expect.arrayContaining(before.tables.content ?? []));
    expect(tables.sessions).toEqual(expect.arrayContaining(aside ?? []));
    expect(tables.sessions).toHaveLength(2);
  }));

it('data of a newer Kring: says so, saves the log, overwrites nothing', () =>
  withKring({}, async (kring) => {
    const first = await openPanel(kring);
    await intoTheCheckIn(first.user);
    await first.page.close();
    const before = await whileStopped(kring, async (storage) => {
      await raiseVersion(storage, 9999);
      return readTables(storage);
    });
    expect(before.version).toBe(9999);

    const panel = await openPanel(kring);
    expect(await faultText(panel)).toContain('De gegevens komen van een nieuwere Kring.');
    expect(await panel.page.getByRole('button', { name: /opzij/ }).count()).toBe(0);
    const saved = await savedFile(panel.page, 'Bewaar het ruwe logboek');
    expect(saved).toEqual(copyOf(before));
    await panel.user.press('Probeer opnieuw');
    expect(await faultText(panel)).toContain('nieuwere Kring');
    expect(await readTables(await openStoragePage(kring))).toEqual(before);
  }));

it('a database that does not open: says so, and goes on with everything once it opens again', async () => {
  const profile = await openProfile();
  const options = { userDataDir: profile.folder };
  try {
    let before: Tables | undefined;
    let folder = '';
    await withKring(options, async (kring) => {
      folder = databaseFolder(kring);
      const { page, user } = await openPanel(kring);
      await user.press('Menu');
      await page.getByText('English').click();
      await page.keyboard.press('Escape');
      await user.view.getByRole('heading', { name: 'New session' }).waitFor();
      await intoTheCheckIn(user);
      before = await readTables(await openStoragePage(kring));
    });

    // A file where the browser wants its folder: it cannot open the database, and not remove it.
    await rename(folder, `${folder}.away`);
    await writeFile(folder, '');
    await withKring(options, async (kring) => {
      const panel = await openPanel(kring);
      expect(await faultText(panel)).toContain('De opslag van de browser gaat niet open.');
      await panel.user.press('Bewaar het ruwe logboek');
      await panel.page.getByText('De gegevens zijn niet te lezen, ook niet ruw.').waitFor();

      await rm(folder);
      await rename(`${folder}.away`, folder);
      await panel.user.press('Probeer opnieuw');
      // In the language that was chosen: the settings are read again as well.
      await panel.page.getByRole('heading', { name: 'Check-in' }).waitFor();
      const { tables } = await readTables(await openStoragePage(kring));
      // Of a session that runs, its row notes now and then that the host is awake.
      const { sessions: _sessions, ...rest } = before?.tables ?? {};
      expect(tables).toMatchObject(rest);
    });
  } finally {
    await profile.remove();
  }
});

function databaseFolder({ userDataDir, extensionId }: Kring): string {
  const name = `chrome-extension_${extensionId}_0.indexeddb.leveldb`;
  return join(userDataDir, 'Default', 'IndexedDB', name);
}

it('a full disk: the step is refused, nothing changes, and the same step works once there is room', async () => {
  const kring = await launchKring({ viewport: panelSize });
  try {
    const storage = await openStoragePage(kring);
    const disk = await makeDiskSmall(storage, 400_000);
    const { page, user } = await openPanel(kring);
    await intoTheCheckIn(user);
    const before = await readTables(storage);
    const step = await user.nextAction();
    const heading = await page.getByRole('heading').allInnerTexts();
    const turn = await page.locator('[data-step]').innerText();

    await disk.fill();
    await user.main.click();
    await page
      .getByText('De schijfruimte van de browser is vol. Deze stap is niet bewaard;')
      .waitFor();
    expect(await user.nextAction()).toBe(step);
    expect(await page.getByRole('heading').allInnerTexts()).toEqual(heading);
    expect(await page.locator('[data-step]').innerText()).toBe(turn);
    const { tables } = await readTables(storage);
    expect(tables.events).toEqual(before.tables.events);
    expect(tables.content).toEqual(before.tables.content);

    await disk.lift();
    expect(await user.goOn()).toBe(step);
    expect((await readTables(storage)).tables.events?.length).toBeGreaterThan(
      before.tables.events?.length ?? 0,
    );
    expect(await page.getByText('De schijfruimte').count()).toBe(0);
  } finally {
    await kring.close();
  }
});
