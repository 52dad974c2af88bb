/** A meeting that runs: roles, cards, arriving, agreements, cases, leaving; alone, and on own screens. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { safety as safetyEn } from '@/lib/i18n/safety/en';
import { safety as safetyNl } from '@/lib/i18n/safety/nl';
import { cards as cardsNl } from '@/lib/methods/cards/nl';
import { text as frameEn } from '@/lib/methods/frame/en';
import { text as frameNl } from '@/lib/methods/frame/nl';
import { text as roddelEn } from '@/lib/methods/roddel/en';
import { text as roddelNl } from '@/lib/methods/roddel/nl';
import type { MethodText } from '@/lib/methods/schema';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { agreements, createMeeting, twoCases } from './harness/createMeeting';
import { launchKring, type Kring } from './harness/launch';
import { LiveGroup, type Participant } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { PanelUser } from './harness/panel';
import { drawTheFirst } from './harness/rounds';
import { findItSafe } from './harness/safety';
import { until } from './harness/until';
import { openPanel, panelSize } from './harness/withPanel';

const sizes = [
  { width: 320, height: 568 },
  { width: 372, height: 540 },
  panelSize,
  { width: 480, height: 692 },
];

const spoken = {
  nl: { t: nl, frame: frameNl, roddel: roddelNl, safety: safetyNl.safety },
  en: { t: en, frame: frameEn, roddel: roddelEn, safety: safetyEn.safety },
} as const;

/** What is wrong, over all screens: gathered, so that every screen is seen first. */
const wrong: string[] = [];

async function look(page: Page, name: string): Promise<void> {
  wrong.push(...(await lookAt(page, `meeting-${name}`, sizes)));
}

function nameIn({ phases }: MethodText, id: string): string {
  const name = phases[id]?.name;
  if (name === undefined) throw new Error(`no phase ${id}`);
  return name;
}

/** A free meeting is not asked whether everybody agrees. */
async function jumpTo(
  user: PanelUser,
  t: Catalogue,
  phase: string,
  structure: 'guided' | 'free' = 'guided',
): Promise<void> {
  await user.tab(2);
  await user.view.locator('summary').filter({ hasText: phase }).first().click();
  await user.press(t.programme.jump);
  if (structure === 'guided') await user.press(t.programme.jumpYes);
  await user.pastGate(
    user.view.locator('summary[aria-current=step]').filter({ hasText: phase }).first(),
  );
  await user.tab(0);
  await user.view.getByRole('heading', { name: phase, level: 1 }).waitFor();
}

async function closeSheet(user: PanelUser, t: Catalogue): Promise<void> {
  await user.view.locator('dialog').getByRole('button', { name: t.app.close }).click();
  await user.view.locator('dialog').waitFor({ state: 'detached' });
}

function text(user: PanelUser, words: string) {
  return user.view.getByText(words, { exact: true });
}

describe('with one device', () => {
  let kring: Kring | undefined;
  let page: Page;
  let user: PanelUser;

  beforeEach(async () => {
    kring = await launchKring({ viewport: panelSize });
    ({ page, user } = await openPanel(kring));
    page.setDefaultTimeout(10_000);
    page.on('pageerror', ({ message }) => wrong.push(`page error: ${message}`));
  });
  afterEach(() => kring?.close());

  it.each(['nl', 'en'] as const)('the facilitator carries a meeting, in %s', async (language) => {
    const { t, frame, roddel, safety } = spoken[language];
    const take = (name: string) => look(page, `${name}-${language}`);
    wrong.length = 0;
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByText(language === 'nl' ? 'Nederlands' : 'English', { exact: true }).click();
    await page.keyboard.press('Escape');
    await createMeeting(page);
    await user.start();

    // Everybody arrives; one is hardly there.
    await user.press(t.landing.count(0, 6));
    await page.getByLabel(t.landing.scoreOf('Bram')).selectOption('3');
    await page.getByLabel(t.landing.scoreOf('Anna')).selectOption('8');
    await user.press(t.landing.mark('Carla'));
    await page.getByText(t.landing.here, { exact: true }).nth(2).waitFor();
    await take('landings');
    await closeSheet(user, t);
    await user.button(t.landing.count(3, 6)).waitFor();
    await text(user, t.landing.low).waitFor();
    await expectNoName(page, 'Bram', t.landing.low);
    await expectTimeAndTurnInSight(page, t.turn.silence);
    await take('low');
    await user.press(t.landing.lowYes);
    await text(user, t.phase.of(3)).waitFor();
    expect(await text(user, t.landing.low).count()).toBe(0);

    // The agreements, with the one that has extra care.
    await jumpTo(user, t, nameIn(frame, 'afspraken'));
    for (const { text: words, meaning } of agreements) {
      await text(user, words).waitFor();
      if (meaning) await text(user, meaning).waitFor();
    }
    await user.press(t.agreements.careFor(agreements[0]?.text ?? ''));
    await text(user, t.phase.extraCare(agreements[0]?.text ?? '')).waitFor();
    await take('agreements');
    await user.press(t.agreements.count(0, 6));
    await user.press(t.agreements.mark('Anna'));
    await user.press(t.agreements.mark('Fatma'));
    await take('agreed');
    await closeSheet(user, t);
    await user.button(t.agreements.count(2, 6)).waitFor();

    // The order can be loosened where a method ends, and not inside one.
    await user.press(t.actions.more);
    await user.press(t.structure.change);
    await page.getByText(t.group.structures.free, { exact: true }).click();
    await text(user, t.structure.texts.free).waitFor();
    await take('structure');
    await user.press(t.structure.yes);
    await text(user, t.step.structureChanged(t.group.structures.free)).waitFor();

    // The first case: who it is of, what has extra care, what the camera is for.
    await jumpTo(user, t, nameIn(frame, 'vraag-en-vorm'), 'free');
    await findItSafe({ page, user, words: safety }, [], 5);
    await jumpTo(user, t, nameIn(roddel, 'roddelen'), 'free');
    await text(user, t.phase.ofCase(1, 2, 'Anna')).waitFor();
    await text(user, t.phase.extraCare(agreements[0]?.text ?? '')).waitFor();
    await text(user, t.phase.camera.theirsOff('Anna')).waitFor();
    await page.getByText(roddel.phases.roddelen?.facilitator ?? '').waitFor();
    await page
      .getByText(roddel.phases.roddelen?.notNow ?? '')
      .last()
      .waitFor();
    await expectTimeAndTurnInSight(page, t.turn.open);
    await take('role');
    await page.locator('summary').click();
    await text(user, roddel.phases.roddelen?.goal ?? '').waitFor();
    await take('why');
    await page.locator('summary').click();
    await user.press(t.cards.open);
    await page.locator('dialog li').nth(2).waitFor();
    await take('cards');
    await closeSheet(user, t);
    await user.press(t.actions.more);
    await user.press(t.structure.change);
    await text(user, t.refused.onlyAtBoundary).waitFor();
    expect(await user.button(t.structure.yes).isDisabled()).toBe(true);
    await closeSheet(user, t);
    await user.tab(2);
    await page.getByRole('heading', { name: t.phase.ofCase(2, 2, 'Bram') }).waitFor();
    await take('programme');
    await user.tab(0);

    // Between the cases.
    await jumpTo(user, t, nameIn(frame, 'pauze'), 'free');
    await page.getByText(t.phase.nextCase('Bram', '', '').split(',')[0] ?? '').waitFor();
    await take('next-case');

    // Leaving: two say how, one of them would like aftercare.
    await jumpTo(user, t, nameIn(frame, 'uitcheck'), 'free');
    await user.press(t.checkOut.count(0, 6));
    const of = (name: string) => page.getByRole('group', { name: t.checkOut.of(name) });
    await of('Dirk').getByRole('button', { name: t.checkOut.wants }).click();
    await of('Anna').getByRole('button', { name: t.checkOut.fine }).click();
    await of('Anna').locator('[aria-pressed=true]').waitFor();
    await take('check-outs');
    await closeSheet(user, t);
    await user.button(`${t.checkOut.count(2, 6)} · ${t.checkOut.countWants(1)}`).waitFor();
    await take('check-out');
    await user.press(t.actions.more);
    await user.press(t.actions.end);
    await user.press(t.confirm.checkOutNotDoneYes);
    await page.getByRole('heading', { name: t.checkOut.end }).waitFor();
    expect(await page.locator('section', { hasText: t.checkOut.endText }).innerText()).toContain(
      'Dirk',
    );
    await take('end');
    await user.press(t.end.close);
    await page.getByRole('heading', { name: t.setUp.title }).waitFor();
    expect(wrong).toEqual([]);
  });

  it('a strict meeting keeps a method that began until its end', async () => {
    await createMeeting(page, { ...twoCases, structure: 'strict' });
    await user.start();
    await jumpTo(user, nl, nameIn(frameNl, 'vraag-en-vorm'));
    await findItSafe({ page, user }, [], 5);
    await jumpTo(user, nl, nameIn(roddelNl, 'verkennen'));
    await user.tab(2);
    await page
      .locator('summary')
      .filter({ hasText: nameIn(roddelNl, 'roddelen') })
      .click();
    const opened = page.locator('details[open]');
    await opened.getByText(nl.refused.heldByStructure).waitFor();
    expect(await opened.getByRole('button').count()).toBe(0);
  });

  it('question cards come three at a time, by level, and leave no trace', async () => {
    await createMeeting(page);
    await user.start();
    expect(await user.button(nl.cards.open).count()).toBe(0);
    await jumpTo(user, nl, nameIn(frameNl, 'vraag-en-vorm'));
    await findItSafe({ page, user }, [], 5);
    await jumpTo(user, nl, nameIn(roddelNl, 'verkennen'));
    const before = await user.stepText();
    await user.press(nl.cards.open);
    const shown = page.locator('dialog li');
    await shown.nth(2).waitFor();
    const ids = ['feit-1', 'kern-2', 'persp-1', 'feit-6'];
    const texts = ids.map((id) => cardsNl[id] ?? id);
    expect(await shown.allInnerTexts()).toEqual(texts.slice(0, 3));
    await user.press(nl.cards.next);
    expect(await shown.allInnerTexts()).toEqual([texts[3], texts[0], texts[1]]);
    await page.getByText(nl.cards.levels.analysis, { exact: true }).click();
    expect((await shown.allInnerTexts())[0]).toBe(texts[2]);
    await closeSheet(user, nl);
    expect(await user.stepText()).toBe(before);
  });
});

/** What is said of somebody who is low carries no name. */
async function expectNoName(page: Page, name: string, notice: string): Promise<void> {
  const box = page.locator('div', { has: page.getByText(notice, { exact: true }) }).last();
  expect(await box.innerText()).not.toContain(name);
}

describe('on screens of their own', () => {
  let relay: RelayServer | undefined;
  let group: LiveGroup | undefined;
  let anna: Participant;
  let bram: Participant;

  beforeAll(async () => {
    relay = await startNats();
    group = await LiveGroup.prepare([], {
      prepare: (panel) => createMeeting(panel, twoCases),
    });
    await drawTheFirst(group.facilitator);
    await group.shareOver(relay.relay);
    anna = await group.joinByExtension('Anna');
    bram = await group.joinByPage('Bram');
    await bram.page.setViewportSize({ width: 320, height: 568 });
    await group.user.start();
  });
  afterAll(async () => {
    await group?.close();
    await relay?.close();
  });

  function theGroup(): LiveGroup {
    if (!group) throw new Error('no group');
    return group;
  }

  it('everybody says for themselves that they are there; the number goes to the facilitator', async () => {
    wrong.length = 0;
    const { user, page } = theGroup();
    await anna.user.press(nl.landing.own);
    await look(anna.page, 'own-landing');
    await anna.page.locator('dialog').getByText('2', { exact: true }).click();
    await anna.page.locator('dialog').getByRole('button', { name: nl.landing.own }).click();
    await anna.user.button(nl.landing.again).waitFor();
    await bram.user.press(nl.landing.own);
    await bram.page.locator('dialog').getByRole('button', { name: nl.landing.own }).click();
    await user.button(nl.landing.count(2, 6)).waitFor();
    await text(user, nl.landing.low).waitFor();
    // Bram's screen knows that she is there, and not how far.
    await user.press(nl.landing.count(2, 6));
    expect(await page.getByLabel(nl.landing.scoreOf('Anna')).inputValue()).toBe('2');
    await closeSheet(user, nl);
    expect(await bram.page.getByText(nl.landing.low).count()).toBe(0);
    await look(bram.page, 'own-arrived');
    expect(wrong).toEqual([]);
  });

  it('at one’s own turn it says so in full on the smallest screens', async () => {
    wrong.length = 0;
    await theGroup().user.jumpTo(nameIn(frameNl, 'incheck'));
    await theGroup().user.goOnUntilAtTurn('Bram');
    await text(bram.user, nl.me.isSpeaking).waitFor();
    await expectTimeAndTurnInSight(bram.page, nl.me.isSpeaking);
    await look(bram.page, 'own-turn');
    await look(anna.page, 'other-turn');
    expect(wrong).toEqual([]);
  });

  it('agrees for themselves', async () => {
    const { user } = theGroup();
    await user.jumpTo(nameIn(frameNl, 'afspraken'));
    await anna.user.press(nl.agreements.own);
    await user.button(nl.agreements.count(1, 6)).waitFor();
    await anna.user.button(nl.agreements.own).waitFor({ state: 'detached' });
    await look(bram.page, 'own-agree');
  });

  it('each role has its own line, camera and questions', async () => {
    wrong.length = 0;
    const { roddelen } = roddelNl.phases;
    await theGroup().user.jumpTo(nameIn(frameNl, 'vraag-en-vorm'));
    await findItSafe(theGroup(), [anna, bram], 3);
    await theGroup().user.jumpTo(nameIn(roddelNl, 'roddelen'));
    await text(anna.user, nl.phase.keepStill).waitFor();
    await text(anna.user, nl.phase.camera.yoursOff).waitFor();
    await anna.page
      .getByText(roddelen?.caseBringer ?? '')
      .first()
      .waitFor();
    await text(bram.user, nl.phase.camera.theirsOff('Anna')).waitFor();
    await bram.page
      .getByText(roddelen?.participant ?? '')
      .first()
      .waitFor();
    expect(await text(bram.user, nl.phase.keepStill).count()).toBe(0);
    for (const { page } of [anna, bram]) await expectTimeAndTurnInSight(page, nl.turn.open);
    await look(anna.page, 'own-silent');
    await look(bram.page, 'own-gossip');
    await bram.user.press(nl.cards.open);
    await bram.page.locator('dialog li').nth(2).waitFor();
    await look(bram.page, 'own-cards');
    await closeSheet(bram.user, nl);
    expect(wrong).toEqual([]);
  });

  it('the next case is told of on every screen', async () => {
    await theGroup().user.jumpTo(nameIn(frameNl, 'pauze'));
    await bram.page.getByText('Volgende casus: Bram').waitFor();
    await look(bram.page, 'own-pause');
  });

  it('who would like aftercare tells the facilitator alone', async () => {
    wrong.length = 0;
    const { user } = theGroup();
    await user.jumpTo(nameIn(frameNl, 'uitcheck'));
    await until(
      'Bram not to be at turn',
      async () => (await theGroup().agree()).speaking !== 'Bram',
    );
    await bram.user.press(nl.checkOut.own);
    await text(bram.user, nl.checkOut.text).waitFor();
    await look(bram.page, 'own-check-out');
    await bram.user.press(nl.checkOut.aftercare);
    await bram.user.button(nl.checkOut.again).waitFor();
    await user.button(`${nl.checkOut.count(1, 6)} · ${nl.checkOut.countWants(1)}`).waitFor();
    await user.press(nl.actions.more);
    await user.press(nl.actions.end);
    await user.press(nl.confirm.checkOutNotDoneYes);
    await user.view.getByRole('heading', { name: nl.checkOut.end }).waitFor();
    await anna.page.getByText(nl.end.title).waitFor();
    expect(await anna.page.getByText(nl.checkOut.end).count()).toBe(0);
    expect(wrong).toEqual([]);
  });
});

/** In every size: whose turn it is wholly within what is seen of the tab, the time's digits above it. */
async function expectTimeAndTurnInSight(page: Page, words: string): Promise<void> {
  const before = page.viewportSize() ?? panelSize;
  for (const size of sizes) {
    await page.setViewportSize(size);
    await until(`time and turn to be in sight at ${size.width}x${size.height}`, () =>
      page.evaluate((wanted) => {
        const boxOf = (selector: string, fits: (shown: string) => boolean) =>
          [...document.querySelectorAll(selector)]
            .find(({ textContent }) => fits(textContent ?? ''))
            ?.getBoundingClientRect();
        const turn = boxOf('[role=tabpanel] p', (shown) => shown === wanted);
        const digits = boxOf('[role=tabpanel] span', (shown) => /^[+]?\d+:\d\d$/.test(shown));
        const tab = document.querySelector('[role=tabpanel]')?.getBoundingClientRect();
        return (
          turn !== undefined &&
          digits !== undefined &&
          tab !== undefined &&
          digits.top >= tab.top &&
          digits.bottom <= turn.top &&
          turn.bottom <= tab.bottom
        );
      }, words),
    );
  }
  await page.setViewportSize(before);
}
