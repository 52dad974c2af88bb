/** Every screen of a shared session: pictures for people, and what can be found wrong without eyes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { LiveGroup, type Person } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { drawTheFirst, intoCheckIn, untilAtTurn } from './harness/rounds';

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];

let relay: RelayServer | undefined;
let group: LiveGroup | undefined;
/** Over all screens: gathered, so that every screen is seen first. */
const wrong: string[] = [];

beforeAll(async () => {
  relay = await startNats();
  group = await LiveGroup.prepare(names);
});
afterAll(async () => {
  await group?.close();
  await relay?.close();
});

function theGroup(): LiveGroup {
  if (!group) throw new Error('no group');
  return group;
}

async function look(page: Page, name: string): Promise<void> {
  wrong.push(...(await lookAt(page, `live-${name}`)));
}

it('every screen of sharing, joining and taking part', async () => {
  if (!relay) throw new Error('no relay');
  const { user, page, facilitator } = theGroup();
  await drawTheFirst(facilitator);
  await user.press('Deel de sessie');
  await look(page, 'share');
  const fields = user.view.locator('dialog input');
  await fields.nth(0).fill(relay.relay.url);
  await fields.nth(1).fill(theGroup().join.url);
  await user.press('Verder');
  await user.button('Akkoord, deel de sessie').waitFor();
  await look(page, 'consent');
  await user.press('Akkoord, deel de sessie');
  await user.press('Toon de uitnodiging');
  await look(page, 'invite');
  await theGroup().readInvite();

  const anna = await theGroup().joinByExtension('Anna');
  const bram = await theGroup().joinByPage('Bram');
  await intoCheckIn(theGroup());
  const carla = await inEnglish('Carla');
  await user.view.getByText('Carla klopt aan').waitFor();
  await look(page, 'knock');
  await theGroup().knockByPage('Anna');
  await user.press('Alle 2');
  await user.view.getByText('Laat binnen als Anna 2').waitFor();
  await look(page, 'knocks');
  await user.press('Laat binnen als Carla');
  await carla.page.locator('[data-me]').first().waitFor();
  await user.press('Niet binnenlaten');
  await look(carla.page, 'joined-en');

  await untilAtTurn(theGroup(), bram);
  await look(bram.page, 'at-turn');
  await look(anna.page, 'waiting');
  // The circle's order: after him it is her turn.
  await carla.page.getByText(en.me.next).waitFor();
  await look(carla.page, 'next-en');
  await theGroup().user.goOn();
  await theGroup().agree();
  await look(bram.page, 'had-turn');

  await theGroup().choose('Anna', 'Neemt de begeleiding over');
  await look(page, 'hand-over');
  await user.press('Vraag het aan Anna');
  await user.view.getByText('Anna is gevraagd').waitFor();
  await look(page, 'hand-over-asked');
  await anna.page.getByText('Els wil de begeleiding aan jou overdragen.').waitFor();
  await look(anna.page, 'hand-over-offer');
  await anna.user.press('Nu niet');
  await user.view.getByText('Anna neemt de begeleiding nu niet over').waitFor();
  await look(page, 'hand-over-declined');
  await user.press('Sluiten');
  await user.button(/^Anna(,|$)/).click();
  await look(page, 'device');
  await user.press('Haal het eigen scherm weg');
  await look(page, 'remove');
  await user.press('Ja, haal het scherm van Anna weg');
  await anna.page.getByText('Dit scherm doet niet meer mee').waitFor();
  await look(anna.page, 'removed');
  expect(wrong).toEqual([]);
});

/** On the narrowest phone. */
async function inEnglish(name: string): Promise<Person> {
  const viewport = { width: 320, height: 568 };
  const { page, user } = await theGroup().comeByPage(theGroup().link, 'en', viewport);
  await user.view.locator('input').fill(name);
  await user.press(en.join.go);
  await user.button(en.live.consent.yesJoin).waitFor();
  await look(page, 'consent-en');
  await user.press(en.live.consent.yesJoin);
  await page.getByText(en.join.stages.waiting.title).waitFor();
  await look(page, 'code-en');
  return { page, user };
}
