/** Choosing the case: written in silence, shown together, two dots each, and the group decides. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/group/group';
import { catalogue as en } from '@/lib/i18n/en';
import { offers as words } from '@/lib/i18n/offers/en';
import { planOf } from '@/lib/session/templates';
import type { SetUp } from '@/lib/wire/viewMessages';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { askHost } from './harness/askHost';
import { createMeeting } from './harness/createMeeting';
import { putRows, readTables } from './harness/database';
import { launchKring, type Kring } from './harness/launch';
import { LiveGroup, type Person } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { PanelUser } from './harness/panel';
import { letIn } from './harness/sharing';
import { until } from './harness/until';
import { panelSize } from './harness/withPanel';

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];
const small = { width: 320, height: 568 };
const annas = 'Ik durf een collega niet te zeggen dat haar toon mij raakt.';
const brams = 'Mijn team wacht steeds op mij voordat het iets besluit.';
const carlas = 'I keep saying yes to work that is not mine.';

let relay: RelayServer | undefined;
/** Over all screens: gathered, so that every screen is seen first. */
const wrong: string[] = [];

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

const setUp: SetUp = {
  names,
  facilitator: 0,
  seat: 'fixed',
  structure: 'guided',
  plan: planOf('whole', 'korthagen'),
  caseBringers: [null],
  agreements: [],
  endBy: null,
  firstTimersFirst: false,
};

/** A group in which Anna brought a case once before. */
async function prepare(panel: Page): Promise<void> {
  await panel.locator('textarea').waitFor();
  const group = {
    id: 'dinsdag',
    version: 1,
    name: 'Dinsdaggroep',
    people: names.map((name) => ({ id: name.toLowerCase(), name, away: false })),
    agreements: [],
    agreed: { version: 0, at: null },
    settings: defaultSettings,
  };
  await putRows(panel, 'groups', [{ id: 'dinsdag', savedBy: 'test', group }]);
  await putRows(panel, 'meetings', [
    {
      session: 'vorige',
      group: 'dinsdag',
      startedAt: new Date(new Date().getFullYear(), 2, 12, 10).getTime(),
      facilitator: 'els',
      cases: [{ caseBringer: 'anna', method: 'korthagen' }],
    },
  ]);
  const people = names.map((name) => name.toLowerCase());
  await createMeeting(panel, { ...setUp, group: { id: 'dinsdag', people } });
}

async function look({ page }: Pick<Person, 'page'>, name: string): Promise<void> {
  wrong.push(...(await lookAt(page, `offers-${name}`)));
}

async function reads({ page }: Pick<Person, 'page'>, text: string): Promise<void> {
  await page.getByText(text, { exact: true }).first().waitFor();
}

/** From one's own screen. */
async function offers({ page, user }: Person, text: string, urgent = false): Promise<void> {
  await page.locator('textarea').fill(text);
  if (urgent) await page.locator('input[type=checkbox]').check();
  await user.press(/^(Ik breng in|I bring this)$/);
  await page.getByText(/^(Jouw casus staat erbij|Your case is on the list)/).waitFor();
}

async function placesDots({ user }: Person, ...on: string[]): Promise<void> {
  for (const name of on) await user.press(`Leg een stip bij ${name}`);
  await user.press('Zo liggen ze goed');
}

it('offers are seen by all at once, dots by nobody, and who was chosen may withdraw', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(names, relay.relay, { prepare });
  try {
    const anna = await group.joinByPage('Anna');
    const bram = await group.joinByExtension('Bram');
    const carla = await inEnglish(group, 'Carla');
    await group.user.start();
    await group.user.jumpTo('Casusronde');
    await reads(group, 'Eerst in stilte');
    await look(group, 'writing-facilitator');
    await look(carla, 'writing-en');
    await offers(anna, annas, true);
    await look(anna, 'offered');
    await offers(bram, brams);
    await offers(carla, carlas);
    await group.user.press('Fatma');
    await look(group, 'for-somebody');
    await group.user.press('Zet erbij');
    await until('four to bring a case', async () => {
      return (await group.page.locator('button[aria-pressed=true]').count()) === 4;
    });

    expect(await everywhere(bram.page)).not.toContain(annas);
    expect(await bram.page.getByText(annas).count()).toBe(0);
    expect(await carla.page.getByText(annas).count()).toBe(0);
    expect(await group.page.getByText(annas).count()).toBe(0);

    expect(await group.user.nextAction()).toBe('Toon de casussen');
    await group.user.goOn();
    await bram.user.press('4 casussen');
    for (const text of [annas, brams, carlas]) await reads(bram, text);
    await reads(bram, 'bracht in: 12 maart');
    await look(bram, 'reading');
    await bram.user.press('Sluiten');
    expect(['Anna', 'Bram', 'Carla', 'Fatma']).toContain((await group.agree()).speaking);

    await group.user.jumpTo('Casus kiezen');
    await anna.page.getByText('Leg in stilte twee stippen.').first().waitFor();
    await look(group, 'weighing-facilitator');
    await placesDots(anna, 'Anna', 'Bram');
    await reads(anna, 'Je stippen liggen. Waar ze liggen, ziet niemand.');
    await look(anna, 'placed');
    await bram.user.press('Leg een stip bij Anna');
    await look(bram, 'dots');
    await bram.user.press('Leg een stip bij Carla');
    await bram.user.press('Zo liggen ze goed');
    await carla.user.press(words.addDot('Anna'));
    await look(carla, 'dots-en');
    await carla.user.press(words.addDot('Anna'));
    await carla.user.press(words.placeDone);
    await reads(group, 'Stippen gelegd: 3 van 5');
    await group.user.press('Leg stippen voor iemand');
    await group.user.press('Dirk');
    await look(group, 'dots-for-somebody');
    await group.user.press('Leg een stip bij Bram');
    await group.user.press('Zo liggen ze goed');
    await group.user.press('Sluiten');
    await reads(group, 'Stippen gelegd: 4 van 5');
    await group.user.press('Tel de stippen');
    for (const one of [group, anna, bram]) {
      await reads(one, 'De stippen raden aan. Jullie kiezen.');
      expect(await order(one)).toEqual(['Anna4', 'Bram2', 'Carla1', 'Fatma0']);
    }
    await reads(carla, words.advice);
    expect(await order(carla)).toEqual(['Anna4', 'Bram2', 'Carla1', 'Fatma0']);
    await look(group, 'counted-facilitator');
    await look(carla, 'counted-en');
    expect(await everywhere(bram.page)).not.toContain('dotsPlaced');

    await group.user.press('Samen met …: Bram');
    await group.user.press('Carla');
    await look(group, 'merge');
    await group.user.press('Allebei vinden het goed');
    await reads(anna, 'met de vraag van Carla erbij');
    expect(await order(anna)).toEqual(['Anna4', 'Bram3', 'Fatma0']);
    await carla.user.press(`${words.split}: Bram`);
    await until('each to have their own again', async () => (await order(anna)).length === 4);

    await group.user.press('Kies deze: Anna');
    for (const one of [group, anna, bram]) {
      await reads(one, 'Deze casus doen we');
      await reads(one, 'Blijft staan voor een volgende keer');
    }
    await look(bram, 'chosen');
    await look(group, 'chosen-facilitator');
    await anna.user.press('Ik trek me terug');
    await group.user.button('Kies deze: Bram').waitFor();
    expect(await group.page.getByText(annas).count()).toBe(0);
    await until(
      'nothing of it with Bram',
      async () => !(await everywhere(bram.page)).includes(annas),
    );
    await group.user.press('Kies deze: Bram');
    await reads(bram, 'Deze casus doen we');
    await group.user.goOn();
    await reads(bram, 'Vraag scherp, vorm kiezen');
    await until('Bram to be the case-bringer', async () => {
      return (
        (await bram.page.getByText('Maak van je vraag een ik-vraag', { exact: false }).count()) > 0
      );
    });
    expect(wrong).toEqual([]);
  } finally {
    await group.close();
  }
});

it('one machine does it all, without dots where nobody wants them; with a case-bringer there is nothing to choose', async () => {
  const kring = await launchKring({ viewport: panelSize });
  try {
    const { page, user } = await panelOf(kring);
    await createMeeting(page, { ...setUp, caseBringers: [3] });
    await user.start();
    await user.jumpTo('Casusronde');
    await reads({ page }, 'Carla brengt in. Kiezen is niet nodig.');
    await page.locator('[data-turn=speaking]').waitFor();
    wrong.push(...(await lookAt(page, 'offers-taken')));
    const body = { type: 'assignCaseBringer', case: 1, person: null } as const;
    expect((await askHost(page, { type: 'command', body })).answer).toBe('done');
    await user.press('0 casussen');
    await user.press('Wie wil inbrengen?');
    await user.press('Dirk');
    await user.press('Zet erbij');
    await page.getByRole('heading', { name: 'Casus van Dirk' }).waitFor({ state: 'detached' });
    await user.press('Sluiten');
    await user.jumpTo('Casus kiezen');
    await user.press('Kies deze: Dirk');
    await reads({ page }, 'Deze casus doen we');
    await user.goOn();
    await page.getByRole('heading', { name: 'Vraag scherp, vorm kiezen' }).waitFor();
    expect(wrong).toEqual([]);
  } finally {
    await kring.close();
  }
});

async function panelOf(kring: Kring): Promise<Person> {
  const page = kring.context.pages()[0] ?? (await kring.context.newPage());
  await page.goto(kring.panelUrl);
  await page.locator('textarea').waitFor();
  return { page, user: new PanelUser(page) };
}

/** All that a machine of the extension has stored, as one text. */
async function everywhere(page: Page): Promise<string> {
  return JSON.stringify(await readTables(page));
}

/** Names and dots of the offers, from the top. */
function order({ page }: Pick<Person, 'page'>): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#tab li')].map((card) => {
      const name = card.querySelector('b')?.textContent ?? '';
      const dots = /(\d+) (?:stip|dot)/.exec(card.textContent ?? '')?.[1] ?? '';
      return `${name}${dots}`;
    }),
  );
}

/** On the narrowest phone. */
async function inEnglish(theGroup: LiveGroup, name: string): Promise<Person> {
  const { page, user } = await theGroup.comeByPage(theGroup.link, 'en', small);
  await user.view.locator('input').fill(name);
  await user.press(en.join.go);
  await user.press(en.live.consent.yesJoin);
  await page.getByText(en.join.stages.waiting.title).waitFor();
  await letIn(theGroup.user, user, name);
  return { page, user };
}
