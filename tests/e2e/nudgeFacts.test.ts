/** What nudges go by beside the session reaches the facilitator's screen, and no other. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/group/group';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { defaultPreferences } from '@/lib/wire/preferences';
import { startLab } from '../lab/lab';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { askHost } from './harness/askHost';
import { CallUser } from './harness/callUser';
import { putRows, readTables } from './harness/database';
import { askFrom, openHome } from './harness/home';
import { LiveGroup } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { until } from './harness/until';
import { panelSize, withKring } from './harness/withPanel';

const names = ['Els', 'Anna', 'Bram', 'Carla'];
const ids = names.map((name) => name.toLowerCase());
const WEEK = 7 * 24 * 3_600_000;
const sizes = [{ width: 320, height: 568 }, panelSize];

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

/** Of three weeks: Dirk was missed the last time, and it was less safe each time. */
const meetings = [4.6, 4.2, 3.9].map((safety, i) => ({
  session: `earlier-${i}`,
  group: 'dinsdag',
  startedAt: Date.now() - (3 - i) * WEEK,
  facilitator: 'els',
  cases: [{ caseBringer: 'anna', method: 'tietze' }],
  there: ids,
  absent: i === 2 ? ['dirk'] : [],
  safety,
}));

async function givenGroup(panel: Page): Promise<void> {
  const people = [...names, 'Dirk'].map((name) => ({ id: name.toLowerCase(), name, away: false }));
  const reply = await askFrom(panel, {
    type: 'saveGroup',
    group: 'dinsdag',
    from: null,
    edit: { name: 'Dinsdaggroep', people, agreements: [], settings: { ...defaultSettings } },
  });
  expect(reply.type).toBe('groups');
  await putRows(panel, 'meetings', meetings);
  // What lies there by now is asked for again.
  await panel.reload();
}

/** With this in sight in every size. */
async function look(page: Page, name: string, what: Locator): Promise<string[]> {
  const wrong: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    await what.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    wrong.push(...(await lookAt(page, name, [size])));
  }
  return wrong;
}

async function speak(page: Page, language: 'nl' | 'en'): Promise<void> {
  const preferences = { ...defaultPreferences, language };
  await askFrom(page, { type: 'setPreferences', preferences });
  await page.locator(`html[lang=${language}]`).waitFor();
}

/** Chooses the group without Dirk, and says that there is rank. */
async function setUp(panel: Page): Promise<void> {
  const words = nl.setUp;
  await panel.getByLabel(nl.planning.group).selectOption('Dinsdaggroep');
  await panel.getByLabel('Dirk', { exact: true }).uncheck();
  await panel.locator('summary', { hasText: nl.planning.more }).click();
  const rank = panel.getByRole('group', { name: words.rank });
  expect(await rank.getByRole('radio', { name: words.rankAnswers.unsaid }).isChecked()).toBe(true);
  await rank.getByRole('radio', { name: words.rankAnswers.yes }).check();
  expect(await look(panel, 'rank-nl', rank)).toEqual([]);
  await speak(panel, 'en');
  const inEnglish = panel.getByRole('group', { name: en.setUp.rank });
  expect(await look(panel, 'rank-en', inEnglish)).toEqual([]);
  await speak(panel, 'nl');
  await panel.locator('button[type=submit]').click();
  await panel.getByRole('button', { name: 'Deel de sessie' }).waitFor();
}

it('the meetings before this one, rank and turns: on the facilitator’s screen, and nothing of it on a member’s', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(names, relay.relay, {
    prepare: async (panel) => {
      await panel.locator('textarea').waitFor();
      await givenGroup(panel);
      await setUp(panel);
    },
  });
  try {
    const { page, user } = group;
    const bram = await group.joinByExtension('Bram');
    const onFacilitators = async () => (await askHost(page)).snapshot;
    const onMembers = async () => (await askHost(bram.page)).snapshot;
    expect(await onFacilitators()).toMatchObject({
      series: { meetings: 3, sameMethod: 'tietze', safetyFalling: true, absentTwice: false },
      session: { rank: true },
    });
    await user.start();
    await user.goOn();
    const { session, series } = await onFacilitators();
    expect(series).toMatchObject({
      meetings: 3,
      absentNow: true,
      absentTwice: true,
      newMember: false,
      memberJoined: false,
    });
    const told = await until('the member to follow', async () => {
      const snapshot = await onMembers();
      return snapshot.session?.seq === session?.seq && snapshot;
    });
    expect(told).toMatchObject({ series: null, session: { rank: null } });
    expect(JSON.stringify(told)).not.toContain('safetyFalling');

    const { tables } = await readTables(page);
    expect(tables['meetings']).toContainEqual(
      expect.objectContaining({ session: session?.id, there: ids, absent: ['dirk'] }),
    );
    const theirs = await readTables(bram.page);
    expect(theirs.tables['meetings']).toEqual([]);
  } finally {
    await group.close();
  }
});

it('a group sees who was not there and what is kept of how it was, and can forget it', () =>
  withKring({}, async (kring) => {
    const first = await openHome(kring);
    await givenGroup(first);
    await first.close();
    const page = await openHome(kring, '/groups/dinsdag');
    await page.getByText('Er niet bij: Dirk', { exact: true }).waitFor();
    const kept = page.getByText('Hoe veilig het gemiddeld was, vergelijkt Kring', { exact: false });
    await kept.first().waitFor();
    expect(await look(page, 'attendance-nl', kept.first())).toEqual([]);
    await speak(page, 'en');
    await page.getByText('Not there: Dirk', { exact: true }).waitFor();
    const inEnglish = page.getByText('How safe it was on average', { exact: false });
    expect(await look(page, 'attendance-en', inEnglish.first())).toEqual([]);
    await speak(page, 'nl');
    await page
      .getByRole('button', { name: /^Vergeet de bijeenkomst van/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Ja, vergeet deze bijeenkomst' }).click();
    await page.getByText('Er niet bij: Dirk', { exact: true }).waitFor({ state: 'detached' });
  }));

it('since when the call is in is known, until it is left', async () => {
  const lab = await startLab();
  try {
    await withKring({ lab, viewport: { width: 1280, height: 720 } }, async (kring) => {
      const call = await CallUser.visit(kring, { platform: 'meet' });
      const panel = await call.open();
      await panel.setUp(names, 'Anna');
      const tab = await kring.context.newPage();
      await tab.goto(kring.panelUrl);
      const inCallSince = async () => (await askHost(tab)).snapshot.inCallSince;
      const since = await until('the call to be in', inCallSince);
      const { now, session } = (await askHost(tab)).snapshot;
      expect(since).toBeLessThanOrEqual(now);
      expect(since).toBeGreaterThan((session?.createdAt ?? 0) - 60_000);
      expect(await inCallSince()).toBe(since);
      await call.page.bringToFront();
      await call.press('leave');
      // A call counts as left after some looks without a mark of it.
      await until('the call to be left', async () => (await inCallSince()) === null, 30_000);
    });
  } finally {
    await lab.close();
  }
});
