/** How fresh a case is, asked of who brings it; and a thought that is parked until it has its place. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue as nl } from '@/lib/i18n/nl';
import { lists as listWords } from '@/lib/i18n/lists/nl';
import { safety as english } from '@/lib/i18n/safety/en';
import { safety as dutch } from '@/lib/i18n/safety/nl';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { readTables } from './harness/database';
import { fourPeople, inEnglish, meetingBy, smallest } from './harness/fourPeople';
import { LiveGroup, type Person } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { until } from './harness/until';
import { openPanel, panelSize, withKring } from './harness/withPanel';

const prepare = meetingBy('korthagen');
const sizes = [smallest, panelSize];
const { fresh, parked } = dutch;
const FIRST = 'Vraag scherp, vorm kiezen';

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

async function park({ page, user }: Person, text: string, words = parked): Promise<void> {
  await user.press(words.park);
  const field = page.getByRole('textbox', { name: words.field });
  await field.fill(text);
  await field.press('Enter');
  await user.button(words.isParked).waitFor();
}

it('who brings the case is asked how fresh it is, and what they choose acts without being kept', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(fourPeople, relay.relay, { prepare });
  const wrong: string[] = [];
  const look = async (who: { page: Page }, name: string) => {
    wrong.push(...(await lookAt(who.page, `fresh-${name}`, sizes)));
  };
  try {
    const anna = await group.joinByExtension('Anna');
    const bram = await inEnglish(group, 'Bram');
    await group.user.start();
    await group.user.jumpTo(FIRST);
    await anna.user.button(fresh.ask).waitFor();
    await look(anna, 'line');
    // Nobody else is asked, nor shown that it is.
    expect(await group.user.button(fresh.askOf('Anna')).count()).toBe(0);
    expect(await bram.user.button(english.fresh.ask).count()).toBe(0);

    await anna.user.press(fresh.ask);
    await look(anna, 'ask');
    await anna.user.press(fresh.other);
    await anna.page.getByText(fresh.otherText('Els')).waitFor();
    await look(anna, 'other');
    await anna.user.press(fresh.done);

    // Waiting is a pause like any other of hers, with no reason given.
    await anna.user.press(fresh.ask);
    await anna.user.press(fresh.wait);
    await anna.user.button(nl.me.actions.returned).waitFor();
    await look(group, 'waits');
    await anna.user.press(nl.me.actions.returned);
    await group.user.main.click();
    await anna.user.button(fresh.ask).waitFor();

    await anna.user.press(fresh.ask);
    await anna.user.press(fresh.now);
    await anna.user.button(fresh.ask).waitFor({ state: 'detached' });
    for (const { page } of [group, anna]) {
      expect(JSON.stringify(await readTables(page))).not.toMatch(/fresh/i);
    }
    expect(wrong).toEqual([]);
  } finally {
    await group.close();
  }
});

it('a thought is parked where one is, never leaves the machine, and comes back with the alternatives', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(fourPeople, relay.relay, { prepare });
  const wrong: string[] = [];
  const look = async (who: { page: Page }, name: string) => {
    wrong.push(...(await lookAt(who.page, `parked-${name}`, sizes)));
  };
  const [call, leave] = ['Bel hem gewoon op.', 'Neem een week vrij.'];
  try {
    const anna = await group.joinByExtension('Anna');
    const bram = await inEnglish(group, 'Bram');
    const carla = await group.joinByExtension('Carla');
    await group.user.start();
    // Nothing to park outside a case, nor for who brings it: they have their sheet.
    expect(await carla.user.button(parked.park).count()).toBe(0);
    await group.user.jumpTo('Concretiseren');
    await carla.user.button(parked.park).waitFor();
    expect(await anna.user.button(parked.park).count()).toBe(0);
    await look(carla, 'button');
    await carla.user.press(parked.park);
    await carla.page.keyboard.type(call);
    await look(carla, 'field');
    await carla.page.keyboard.press('Enter');
    await carla.user.button(parked.isParked).waitFor();
    expect(await carla.page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await park(carla, leave);
    await park(bram, 'Ask for help.', english.parked);
    // Typed halfway, it stays over a step of the group.
    await carla.user.press(parked.park);
    await carla.page.keyboard.type('Of toch');

    await group.user.jumpTo('Alternatieven bedenken');
    await carla.page.getByText(parked.count(2)).waitFor();
    await bram.page.getByText(english.parked.count(1)).waitFor();
    const field = carla.page.getByRole('textbox', { name: parked.field });
    expect(await field.inputValue()).toBe('Of toch');
    await carla.user.press(parked.close);
    await look(carla, 'line');
    await carla.user.press(parked.look);
    await look(carla, 'thoughts');
    await carla.user.press(parked.toList(call));
    const list = carla.page.getByRole('textbox', { name: listWords.field.alternative });
    await until('the thought to be in the field', async () => (await list.inputValue()) === call);
    await look(carla, 'in-field');
    await list.press('Enter');
    await carla.page.locator('#tab ol > li').getByText(call).waitFor();
    await carla.user.press(parked.look);
    await carla.user.press(parked.remove(call));
    await carla.page.locator('dialog').getByText(call).waitFor({ state: 'detached' });
    await carla.page.keyboard.press('Escape');
    await carla.page.getByText(parked.count(1)).waitFor();

    // On no other machine, and in no table of the session.
    for (const { page } of [group, anna]) {
      expect(JSON.stringify(await readTables(page))).not.toContain(leave);
    }
    const { ownNotes = [], ...tables } = (await readTables(carla.page)).tables;
    expect(JSON.stringify(ownNotes)).toContain(leave);
    expect(JSON.stringify(tables)).not.toContain(leave);
    await bram.user.press(english.parked.look);
    await look(bram, 'thoughts-en');
    await bram.page.keyboard.press('Escape');

    // What was not said is there once more at the harvest.
    await group.user.jumpTo('Oogst');
    await carla.user.press(parked.look);
    await carla.user.button(parked.copy(leave)).waitFor();
    expect(wrong).toEqual([]);
  } finally {
    await group.close();
  }
});

it('with one device the facilitator asks how fresh it is, and parks on the own sheet', async () => {
  await withKring({ locale: 'nl-NL' }, async (kring) => {
    const { page, user } = await openPanel(kring);
    const wrong: string[] = [];
    await prepare(page);
    await user.start();
    await user.jumpTo(FIRST);
    await user.press(fresh.askOf('Anna'));
    wrong.push(...(await lookAt(page, 'fresh-one-device', sizes)));
    await user.press(fresh.other);
    await user.press('Bram');
    await user.button(fresh.askOf('Bram')).waitFor();
    await user.press(fresh.askOf('Bram'));
    await user.press(fresh.wait);
    await user.main.click();
    await user.press(nl.actions.more);
    await user.press(nl.own.notes);
    await page.getByText(parked.title).click();
    await page.getByRole('textbox', { name: parked.field }).fill('Vraag het haar zelf.');
    await user.press(parked.put);
    await page.locator('dialog').getByText('Vraag het haar zelf.').waitFor();
    wrong.push(...(await lookAt(page, 'parked-sheet', sizes)));
    await page.keyboard.press('Escape');
    await user.jumpTo('Alternatieven bedenken');
    await page.getByText(parked.count(1)).waitFor();
    expect(wrong).toEqual([]);
  });
});
