/** Nudges as they come: the right line on the right screen, seen by nobody else, and few. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { nudgeCards as english } from '@/lib/i18n/nudgeCards/en';
import { nudgeCards as words } from '@/lib/i18n/nudgeCards/nl';
import { nudges as helpWords } from '@/lib/i18n/nudges/nl';
import { nudgeReview as review } from '@/lib/i18n/nudgeReview/nl';
import type { PitfallId } from '@/lib/nudges/ids';
import { pitfalls as englishLines } from '@/lib/nudges/texts/en';
import { pitfalls as lines } from '@/lib/nudges/texts/nl';
import { planOf } from '@/lib/session/templates';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { createMeeting } from './harness/createMeeting';
import { readTables } from './harness/database';
import type { Kring } from './harness/launch';
import { LiveGroup, type Participant, type Person } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { letIn } from './harness/sharing';
import { until } from './harness/until';
import { openPanel, panelSize, withKring } from './harness/withPanel';

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk'];
const small = { width: 320, height: 568 };
const sizes = [small, panelSize];

/** The card on a screen, and which pitfall it is about. */
const cardOf = (page: Page) => page.locator('[data-nudge]');

async function about(page: Page): Promise<PitfallId> {
  const card = cardOf(page);
  await card.waitFor();
  return (await card.getAttribute('data-nudge')) as PitfallId;
}

async function noCard(page: Page): Promise<void> {
  await cardOf(page).waitFor({ state: 'detached' });
}

/** What a screen reader is told, from now on: each text once. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.locator('[data-spoken]').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const region = document.querySelector('[data-spoken]');
    if (!region) throw new Error('no region');
    const told: string[] = [];
    Object.assign(globalThis, { told });
    new MutationObserver(() => {
      if (region.textContent) told.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
}

/** What the browser keeps while it runs. */
async function kept(kring: Kring): Promise<string> {
  const worker = await kring.serviceWorker();
  return worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
}

async function openNudges(page: Page, t: typeof nl): Promise<void> {
  await page.getByRole('button', { name: t.menu.open, exact: true }).click();
  await page.getByRole('button', { name: t.menu.nudges, exact: true }).click();
  await page.getByRole('radio').first().waitFor({ state: 'attached' });
}

describe('with screens of their own', () => {
  let relay: RelayServer | undefined;
  let els: LiveGroup;
  /** Has Kring, and brings the case. */
  let anna: Participant;
  /** On a narrow phone, in English. */
  let bram: Person;

  beforeAll(async () => {
    relay = await startNats();
    els = await LiveGroup.start(names, relay.relay, { prepare });
    anna = await els.joinByExtension('Anna');
    bram = await inEnglish(els, 'Bram');
  });
  afterAll(async () => {
    await els?.close();
    await relay?.close();
  });

  it('each screen tells its line by role, once, and two views of one device agree', async () => {
    const wrong: string[] = [];
    const heard = await Promise.all([els.page, anna.page, bram.page].map(listen));
    // Before the start, and for who prepares alone: nobody looked at the steps of the method.
    expect(await about(els.page)).toBe('kunstje');
    await cardOf(els.page).getByText(lines.kunstje.lines.facilitator).waitFor();
    expect(await cardOf(anna.page).count()).toBe(0);
    wrong.push(...(await lookAt(els.page, 'nudges-ready', sizes)));
    // By keyboard: the button goes with the card, and the focus to what stood above it.
    await cardOf(els.page).getByRole('button', { name: words.card.say }).focus();
    await els.page.keyboard.press('Enter');
    await noCard(els.page);
    expect(await els.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'tabpanel',
    );

    await els.user.start();
    for (const page of [anna.page, bram.page]) expect(await about(page)).toBe('stilte-vullen');
    const card = lines['stilte-vullen'].lines;
    await cardOf(anna.page).getByText(card.caseBringer).waitFor();
    await cardOf(bram.page).getByText(englishLines['stilte-vullen'].lines.participant).waitFor();
    wrong.push(...(await lookAt(anna.page, 'nudges-bringer', sizes)));
    wrong.push(...(await lookAt(bram.page, 'nudges-participant-en', sizes)));

    const second = await openPanel(anna.kring as Kring);
    expect(await about(second.page)).toBe('stilte-vullen');
    await second.user.press(words.card.fine);
    await noCard(second.page);
    await noCard(anna.page);
    await second.page.close();

    await bram.user.press(english.card.less);
    await noCard(bram.page);
    await openNudges(bram.page, en);
    await bram.page.getByText(english.settings.silent(1)).waitFor();
    wrong.push(...(await lookAt(bram.page, 'nudges-settings-en', sizes)));
    await bram.page.keyboard.press('Escape');

    // Four minutes have not gone by since the one before the start.
    expect(await cardOf(els.page).count()).toBe(0);
    expect(await Promise.all(heard.map((told) => told()))).toEqual([
      // It was told as it came, before this began to listen, and not again.
      [],
      [card.caseBringer],
      [englishLines['stilte-vullen'].lines.participant],
    ]);
    expect(wrong).toEqual([]);
  });

  it('one’s own pitfall stays on the device where it was chosen', async () => {
    const wrong: string[] = [];
    // One that comes from nothing else here.
    const own: PitfallId = 'gelijk-krijgen';
    await els.user.jumpTo('Vraag scherp');
    await anna.user.press(words.own.ask);
    await anna.page.getByText(words.own.fitting).waitFor();
    wrong.push(...(await lookAt(anna.page, 'nudges-own', sizes)));
    await anna.page.getByLabel(helpWords.help.search).fill(lines[own].name);
    await anna.user.press(lines[own].name);
    await anna.user.button(words.own.ask).waitFor({ state: 'detached' });
    await openNudges(anna.page, nl);
    await anna.page.getByText(words.own.chosen(lines[own].name)).waitFor();
    wrong.push(...(await lookAt(anna.page, 'nudges-settings', sizes)));
    await anna.page.keyboard.press('Escape');

    // On the page too, where nothing is kept at all.
    await bram.user.press(english.own.ask);
    await bram.page.getByLabel('Find a pitfall').fill(englishLines[own].name);
    await bram.user.press(englishLines[own].name);
    await bram.user.button(english.own.ask).waitFor({ state: 'detached' });
    // Whoever wants none is not asked again.
    await els.user.press(words.own.ask);
    await els.user.press(words.own.none);
    await els.user.button(words.own.ask).waitFor({ state: 'detached' });

    expect(await kept(anna.kring as Kring)).toContain(own);
    expect(JSON.stringify(await readTables(anna.page))).not.toContain(own);
    expect(await kept(els.facilitator)).not.toContain(own);
    expect(JSON.stringify(await readTables(els.page))).not.toContain(own);
    expect(wrong).toEqual([]);
  });

  it('what the case-bringer taps answers at once: to the others first, to the facilitator the second time', async () => {
    const wrong: string[] = [];
    await els.user.jumpTo('Concretiseren');
    const notNow = nl.say.kinds.notNow;
    await anna.user.press(notNow);
    const first = await about(bram.page);
    expect(['afstemming', 'klemzetten', 'weten']).toContain(first);
    await cardOf(bram.page).getByText(englishLines[first].lines.participant).waitFor();
    expect(await cardOf(els.page).count()).toBe(0);
    expect(await cardOf(anna.page).count()).toBe(0);
    wrong.push(...(await lookAt(bram.page, 'nudges-say-en', sizes)));
    await bram.user.press(english.card.fine);

    await until('a second "not now"', async () => {
      if ((await cardOf(els.page).count()) > 0) return true;
      const again = anna.user.button(notNow);
      if (await again.isEnabled()) await again.click();
      return false;
    });
    const told = await about(els.page);
    await els.user.press(words.card.more);
    wrong.push(...(await lookAt(els.page, 'nudges-more', sizes)));
    await els.user.press(words.card.share);
    await noCard(els.page);
    await bram.page
      .locator(`[data-shared-line="${told}"]`)
      .getByText(englishLines[told].lines.participant)
      .waitFor();
    // Never two on a screen: the line that all read has the place.
    await noCard(bram.page);
    wrong.push(...(await lookAt(bram.page, 'nudges-shared-en', sizes)));
    await els.user.press(review.line.takeOff);
    await bram.page.locator('[data-shared-line]').waitFor({ state: 'detached' });
    expect(wrong).toEqual([]);
  });

  it('off is off on that device alone, and only as long as it is', async () => {
    await openNudges(bram.page, en);
    await bram.page.getByRole('radio', { name: english.settings.names.off }).check();
    await bram.page.keyboard.press('Escape');
    const again = anna.user.button(nl.say.kinds.notNow);
    await until('another "not now"', () => again.isEnabled());
    await again.click();
    await els.page.getByText(nl.say.notNowCount(3)).waitFor();
    await bram.page.waitForTimeout(1500);
    expect(await cardOf(bram.page).count()).toBe(0);
    await openNudges(bram.page, en);
    await bram.page.getByRole('radio', { name: english.settings.names.session }).check();
    await bram.page.keyboard.press('Escape');
    await cardOf(bram.page).waitFor();
  });

  async function prepare(panel: Page): Promise<void> {
    await panel.locator('textarea').waitFor();
    await createMeeting(panel, {
      names,
      facilitator: 0,
      seat: 'fixed',
      structure: 'guided',
      plan: planOf('whole', 'korthagen'),
      caseBringers: [1],
      agreements: [],
      endBy: null,
      firstTimersFirst: false,
    });
  }

  async function inEnglish(group: LiveGroup, name: string): Promise<Person> {
    const { page, user } = await group.comeByPage(group.link, 'en', small);
    await user.view.locator('input').fill(name);
    await user.press(en.join.go);
    await user.press(en.live.consent.yesJoin);
    await page.getByText(en.join.stages.waiting.title).waitFor();
    await letIn(group.user, user, name);
    return { page, user };
  }
});

describe('on one device', () => {
  it('what was put away twice keeps silent, over a reload and in the next session, until it is asked back', async () => {
    await withKring({}, async (kring) => {
      const { page, user } = await openPanel(kring);
      const putAway = async () => {
        await user.press('Menu');
        await user.press('Breek de sessie af');
        await user.press('Breek de sessie af');
        await user.press('Ruim op');
        await page.locator('textarea').waitFor();
      };
      for (let times = 0; times < 2; times += 1) {
        await user.setUp(names, 'Anna');
        expect(await about(page)).toBe('kunstje');
        await page.reload();
        expect(await about(page)).toBe('kunstje');
        await user.press(words.card.let);
        await noCard(page);
        await page.reload();
        await user.button('Menu').waitFor();
        await putAway();
      }
      await user.setUp(names, 'Anna');
      await page.locator('[data-spoken]').waitFor({ state: 'attached' });
      await page.waitForTimeout(1500);
      expect(await cardOf(page).count()).toBe(0);
      await openNudges(page, nl);
      await page.getByText(words.settings.silent(1)).waitFor();
      await user.press(words.settings.restore);
      await page.getByText(words.settings.restored).waitFor();
      await page.keyboard.press('Escape');
      expect(await about(page)).toBe('kunstje');
      await user.start();
      // Nobody else has a screen: what one wants to mind oneself is not asked on the one of all.
      await user.jumpTo('Vraag scherp');
      expect(await user.button(words.own.ask).count()).toBe(0);
    });
  });

  it('before the start it says what to mind, and beside what one is about to do stands its line', async () => {
    await withKring({}, async (kring) => {
      const wrong: string[] = [];
      const { page, user } = await openPanel(kring);
      const moment = (id: PitfallId) => page.locator(`[data-moment="${id}"]`);
      await user.setUp(names, 'Anna');
      expect(await about(page)).toBe('kunstje');
      wrong.push(...(await lookAt(page, 'nudges-ready-alone', sizes)));
      await user.press(words.card.laterLong);
      await noCard(page);
      await user.start();
      await user.press('Meer');
      await user.press('Sluit de sessie af');
      await moment('weg-zonder-check')
        .getByText(lines['weg-zonder-check'].lines.facilitator)
        .waitFor();
      wrong.push(...(await lookAt(page, 'nudges-end', sizes)));
      await user.press(nl.app.cancel);
      // Watched for from the help on it.
      await user.press('Menu');
      await user.press(nl.menu.pitfalls);
      await page.getByLabel(helpWords.help.search).fill(lines.grap.name);
      await user.press(lines.grap.name);
      await user.press(words.watch.on);
      await page.getByText(words.watch.watched).waitFor();
      wrong.push(...(await lookAt(page, 'nudges-watch', sizes)));
      await user.button(words.watch.off).waitFor();
      await page.keyboard.press('Escape');
      await user.endEarly();
      await moment('op-de-gang').getByText(lines['op-de-gang'].lines.participant).waitFor();
      wrong.push(...(await lookAt(page, 'nudges-over', sizes)));
      expect(wrong).toEqual([]);
    });
  });
});
