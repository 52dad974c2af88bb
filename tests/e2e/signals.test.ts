/** Private signals: who notices something says so unseen, and the facilitator sees how many. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { signals as english } from '@/lib/i18n/signals/en';
import { signals as words } from '@/lib/i18n/signals/nl';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { askHost } from './harness/askHost';
import { tracesIn } from './harness/bytes';
import { readTables, type Row } from './harness/database';
import { LiveGroup, type Person } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { openProfile, type Profile } from './harness/profile';
import { letIn } from './harness/sharing';
import { openPanel, panelSize, withKring } from './harness/withPanel';

const names = ['Els', 'Anna', 'Bram', 'Carla'];
const sizes = [{ width: 320, height: 568 }, panelSize];
const inCase = 'Analyse door de groep';

let relay: RelayServer | undefined;
let profile: Profile | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
  await profile?.remove();
});

async function inEnglish(group: LiveGroup, name: string): Promise<Person> {
  const { page, user } = await group.comeByPage(group.link, 'en');
  await user.view.locator('input').fill(name);
  await user.press(en.join.go);
  await user.press(en.live.consent.yesJoin);
  await page.getByText(en.join.stages.waiting.title).waitFor();
  await letIn(group.user, user, name);
  return { page, user };
}

/** Every id that a page makes from now on, such as that of what somebody taps. */
async function noteIds(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const make = crypto.randomUUID.bind(crypto);
    const made: string[] = [];
    crypto.randomUUID = () => {
      const id = make();
      made.push(id);
      return id;
    };
    Object.assign(globalThis, { madeIds: made });
  });
  return () => page.evaluate(() => (globalThis as unknown as { madeIds: string[] }).madeIds);
}

async function tap({ page, user }: Person, kind: keyof typeof words.kinds, texts = words) {
  await user.press(texts.title);
  const signal = page.getByRole('button', { name: texts.kinds[kind] });
  await signal.click();
  await signal.getByText(texts.said).waitFor();
  await page.keyboard.press('Escape');
}

/** What lies behind the button that copies all there is, for whoever helps. */
function rawCopyOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const id = crypto.randomUUID();
        const port = chrome.runtime.connect({ name: 'view' });
        port.onMessage.addListener((message: { type: string; id?: string; json?: string }) => {
          if (message.type === 'snapshot') port.postMessage({ type: 'copyRaw', id });
          if (message.id !== id) return;
          port.disconnect();
          resolve(message.json ?? '');
        });
        port.postMessage({ type: 'hello', nonce: null });
      }),
  );
}

async function storageOf(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify([
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
      { ...localStorage },
      { ...sessionStorage },
    ]),
  );
}

const counted = ({ page }: Pick<Person, 'page'>) => page.locator('[data-signal]').allInnerTexts();

/** As the browser writes an object's field `kind` into its files, where it does not pack it. */
const onDisk = (kind: string) => `"\u0004kind"${String.fromCharCode(kind.length)}${kind}`;

it('a signal is seen by nobody until a second is there, then by the facilitator as a number, and no file says whose it was', async () => {
  if (!relay) throw new Error('no relay');
  profile = await openProfile();
  const group = await LiveGroup.start(names, relay.relay, { userDataDir: profile.folder });
  try {
    const anna = await group.joinByExtension('Anna');
    const bram = await group.joinByExtension('Bram');
    const carla = await inEnglish(group, 'Carla');
    const wrong: string[] = [];
    const look = async (who: { page: Page }, name: string) => {
      wrong.push(...(await lookAt(who.page, `signals-${name}`, sizes)));
    };
    await group.user.start();
    await group.user.jumpTo(inCase);
    const ids = await Promise.all([anna, bram, carla].map(({ page }) => noteIds(page)));
    await anna.user.button(words.title).waitFor();
    await carla.user.button(english.title).waitFor();
    await look(anna, 'button');
    await look(carla, 'button-en');
    await look(bram, 'button-nl');

    // One of three who could have given it: nobody sees it, and nothing is written.
    await anna.user.press(words.title);
    await look(anna, 'sheet');
    await anna.page.keyboard.press('Escape');
    const before = (await readTables(group.page)).tables['events']?.length;
    await tap(anna, 'friction');
    await tap(bram, 'pace');
    const snapshot = (await askHost(anna.page)).snapshot;
    expect(snapshot.lastSignal).toMatchObject({ kind: 'friction' });
    expect(snapshot.restingSignals).toMatchObject([{ kind: 'friction' }]);
    await anna.user.press(words.title);
    await look(anna, 'said');
    await anna.page.keyboard.press('Escape');
    await group.page.waitForTimeout(11_000);
    expect(await counted(group)).toEqual([]);
    expect((await readTables(group.page)).tables['events']).toHaveLength(before ?? -1);

    await carla.user.press(english.title);
    await look(carla, 'sheet-en');
    await carla.page.keyboard.press('Escape');
    await tap(carla, 'friction', english);
    await group.page.locator('[data-signal=friction]').waitFor({ timeout: 20_000 });
    expect(await counted(group)).toEqual([`${words.kinds.friction} · 2`]);
    await look(group, 'counted');
    await group.agree();
    for (const member of [anna, bram, carla]) expect(await counted(member)).toEqual([]);
    for (const { page } of [anna, bram]) {
      expect((await askHost(page)).snapshot.session?.signals).toEqual([]);
    }

    // Whose it was stands on no disk, not even on their own.
    for (const { page } of [anna, bram]) {
      expect(JSON.stringify(await readTables(page))).not.toMatch(/"friction"|"pace"/);
      expect(await storageOf(page)).not.toMatch(/friction|pace"/);
    }

    // The whole of the facilitator's profile: what is shown, stored, copied, and lies in the files.
    const made = (await Promise.all(ids.map((of) => of()))).flat();
    expect(made.length).toBeGreaterThanOrEqual(3);
    const shown = (await askHost(group.page)).snapshot;
    const people = (shown.session?.people ?? []).map(({ id }) => id);
    expect(people).toHaveLength(4);
    expect([shown.lastSignal, shown.restingSignals]).toEqual([null, []]);
    expect(shown.session?.signals).toMatchObject([{ kind: 'friction', count: 2 }]);
    const { tables } = await readTables(group.page);
    const rows = Object.values(tables).flat();
    const about = rows.filter((row) => /"friction"|"pace"|signal/.test(JSON.stringify(row)));
    expect(about.map(({ body, by }) => [body, by])).toEqual([
      [{ type: 'signalsCounted', kind: 'friction', count: 2 }, 'kring'],
    ]);
    const at = about.map((row: Row) => Number(row['at']));
    expect(at.every((time) => time % 10_000 < 500)).toBe(true);
    const held = [
      JSON.stringify(shown),
      JSON.stringify(tables),
      await rawCopyOf(group.page),
      await storageOf(group.page),
    ];
    for (const id of made) for (const text of held) expect(text).not.toContain(id);
    const personOrMember = [
      ...people,
      ...rows.flatMap(({ record }) => JSON.stringify(record ?? '').match(/[\w-]{22}/g) ?? []),
    ];
    expect(personOrMember.length).toBeGreaterThan(4);
    for (const one of personOrMember) expect(JSON.stringify(about)).not.toContain(one);
    expect(held[2]).toContain('signalsCounted');

    await group.facilitator.stopWorker();
    const { folder } = profile;
    const files = async (canaries: string[]) =>
      (await tracesIn(folder, canaries)).filter(({ file }) => file.includes('IndexedDB'));
    expect(await files([onDisk('friction')])).not.toEqual([]);
    expect(await files([onDisk('pace')])).toEqual([]);
    expect(await tracesIn(folder, made)).toEqual([]);
    expect(wrong).toEqual([]);
  } finally {
    await group.close();
  }
});

it('on one screen for all, whoever holds it gives a signal unseen, and the facilitator answers with one tap', async () => {
  await withKring({}, async (kring) => {
    const { page, user } = await openPanel(kring);
    const wrong: string[] = [];
    const look = async (name: string) => {
      wrong.push(...(await lookAt(page, `signals-${name}`, sizes)));
    };
    await user.setUp(names, names[1]);
    await user.start();
    await user.jumpTo(inCase);
    const give = async (...kinds: (keyof typeof words.kinds)[]) => {
      await user.press('Meer');
      await user.press(words.here);
      for (const [i, kind] of kinds.entries()) {
        if (i > 0) await user.press(words.another);
        await page.getByRole('button', { name: words.kinds[kind] }).click();
        await page.getByText(words.passBack).waitFor();
        // What was tapped before is not to be seen.
        expect(await page.locator('[data-said=true]').count()).toBe(0);
      }
    };
    await give('friction');
    await look('shared-said');
    await user.press(words.another);
    await look('shared');
    await page.keyboard.press('Escape');
    await give('friction', 'silence', 'silence', 'course');
    await user.press(words.done);
    await page.locator('[data-signal=silence]').waitFor({ timeout: 20_000 });
    expect(await counted({ page })).toEqual([
      `${words.kinds.silence} · 2`,
      `${words.kinds.friction} · 2`,
    ]);
    await look('two');
    await user.press(words.answers.silence ?? '');
    await page.locator('[data-reason=silence]').waitFor();
    expect(await counted({ page })).toEqual([]);
    await user.main.click();
    await page.locator('[data-reason=silence]').waitFor({ state: 'detached' });
    await user.press(words.answers.friction ?? '');
    await page.locator('[data-reason=stay]').waitFor();
    expect(wrong).toEqual([]);
  });
});
