/** Before a case begins: whether it is safe enough, answered unseen on own screens and on one that goes round. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue as nl } from '@/lib/i18n/nl';
import { safety as english } from '@/lib/i18n/safety/en';
import { safety as dutch } from '@/lib/i18n/safety/nl';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { readTables } from './harness/database';
import { fourPeople, inEnglish, meetingBy, smallest } from './harness/fourPeople';
import { LiveGroup, type Person } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { openPanel, panelSize, withKring } from './harness/withPanel';

/** A method that asks much trust. */
const prepare = meetingBy('balint');
const sizes = [smallest, panelSize];
const words = dutch.safety;

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

async function say(page: Page, safe: boolean, texts = words): Promise<void> {
  await page.getByRole('radio', { name: safe ? texts.safe : texts.rather }).check();
}

async function contentOf(page: Page): Promise<string> {
  return JSON.stringify((await readTables(page)).tables['content']);
}

/** On the facilitator's screen, for everybody who has no screen of their own. */
async function passRound({ page, user }: Person, answers: readonly boolean[]): Promise<void> {
  await user.press(words.pass);
  for (const safe of answers) {
    await user.press(words.next);
    await say(page, safe);
    await user.press(words.passOn);
  }
}

it('a method that asks much trust begins when everybody said unseen that it is safe enough', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(fourPeople, relay.relay, { prepare });
  const wrong: string[] = [];
  const look = async (who: { page: Page }, name: string) => {
    wrong.push(...(await lookAt(who.page, `safety-${name}`, sizes)));
  };
  try {
    const anna = await group.joinByExtension('Anna');
    const bram = await inEnglish(group, 'Bram');
    const els: Person = group;
    await group.user.start();
    await group.user.jumpTo('Vraag scherp, vorm kiezen');
    await els.user.button(words.ask).waitFor();
    await look(els, 'line');

    // The large button asks first.
    await els.user.main.click();
    await els.page.getByText(words.lead).waitFor();
    await look(els, 'gate');
    await els.user.press(words.begin);
    await els.page.getByText(words.soFar(0, 4)).waitFor();

    // One says no, on a screen of their own; nobody learns of it before all have answered.
    await anna.user.press(words.own);
    await look(anna, 'form');
    await anna.user.press(words.send);
    await anna.page.getByText(words.chooseOne).waitFor();
    await say(anna.page, false);
    await anna.user.press(words.send);
    await anna.page.getByText(words.isIn(1, 4)).waitFor();
    await look(anna, 'is-in');
    await bram.user.press(english.safety.own);
    await look(bram, 'form-en');
    await say(bram.page, true, english.safety);
    await bram.user.press(english.safety.send);
    await bram.page.getByText(english.safety.isIn(2, 4)).waitFor();

    await els.page.getByText(words.soFar(2, 4)).waitFor();
    await look(els, 'so-far');
    await els.user.press(words.leadOwn);
    await say(els.page, true);
    await els.user.press(words.send);
    await els.page.getByText(words.soFar(3, 4)).waitFor();
    expect(await contentOf(els.page)).toMatch(/"safety\//);
    for (const { page } of [anna, bram, els]) {
      expect(await page.getByText(words.no).count()).toBe(0);
      expect(await page.getByText(english.safety.no).count()).toBe(0);
    }
    // Carla has no screen of her own.
    await passRound(els, [true]);
    await els.page.locator('dialog').getByText(words.no).waitFor();
    await look(els, 'no');
    await anna.page.getByText(words.no).waitFor();
    await bram.page.getByText(english.safety.no).waitFor();
    await look(anna, 'no-member');
    await look(bram, 'no-en');
    const after = await readTables(els.page);
    expect(JSON.stringify(after.tables['content'])).not.toMatch(/safety\//);
    const told = (after.tables['events'] ?? []).filter((row) => /safety/.test(JSON.stringify(row)));
    expect(JSON.stringify(told)).not.toMatch(/"(yes|no)"|"rather"/);

    // Asked anew after talking about it, it is safe enough, and what waited goes on.
    await els.user.press(words.again);
    await anna.user.press(words.own);
    await say(anna.page, true);
    await anna.user.press(words.send);
    await bram.user.press(english.safety.own);
    await say(bram.page, true, english.safety);
    await bram.user.press(english.safety.send);
    await els.page.getByText(words.soFar(2, 4)).waitFor();
    await els.user.press(words.leadOwn);
    await say(els.page, true);
    await els.user.press(words.send);
    await els.page.getByText(words.soFar(3, 4)).waitFor();
    await passRound(els, [true]);
    await els.page.locator('dialog').getByText(words.yes).waitFor();
    await look(els, 'yes');
    await anna.page.getByText(words.yes).waitFor();
    await els.user.press(words.goOn);
    await anna.page.getByText(words.yes).waitFor({ state: 'detached' });
    expect(await els.user.button(words.ask).count()).toBe(0);
    expect(wrong).toEqual([]);
  } finally {
    await group.close();
  }
});

it('with one device the screen goes round, and another method is always a way on', async () => {
  await withKring({ locale: 'nl-NL' }, async (kring) => {
    const { page, user } = await openPanel(kring);
    const els: Person = { page, user };
    await prepare(page);
    await user.start();
    await user.jumpTo('Vraag scherp, vorm kiezen');
    await user.press(words.ask);
    await user.press(words.begin);
    await user.press(words.leadOwn);
    await say(page, true);
    await user.press(words.send);
    await passRound(els, [true, false, true]);
    await page.locator('dialog').getByText(words.no).waitFor();
    await user.press(words.another);
    await page.getByRole('heading', { name: nl.choose.title }).waitFor();
    await page.locator('[data-method=incident]').click();
    await user.press(nl.choose.choose);
    const anyway = user.button(nl.choose.anywayYes);
    if (await anyway.isVisible()) await anyway.click();
    await page.getByText(words.no).waitFor({ state: 'detached' });
    await user.goOn();
    expect(await user.button(words.ask).count()).toBe(0);
  });
});
