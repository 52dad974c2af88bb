/** A line for everybody, what the facilitator sees, and looking back on it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { cockpit as cockpitEn } from '@/lib/i18n/cockpit/en';
import { cockpit } from '@/lib/i18n/cockpit/nl';
import { nudgeReview as english } from '@/lib/i18n/nudgeReview/en';
import { nudgeReview as words } from '@/lib/i18n/nudgeReview/nl';
import { leaving } from '@/lib/i18n/report/nl';
import { pitfalls as pitfallsEn } from '@/lib/nudges/texts/en';
import { pitfalls } from '@/lib/nudges/texts/nl';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { startCaseGroup, type CaseGroup } from './harness/caseGroup';
import { createMeeting } from './harness/createMeeting';
import { readTables } from './harness/database';
import { launchKring } from './harness/launch';
import { lookAt } from './harness/look';
import { PanelUser } from './harness/panel';
import { panelSize } from './harness/withPanel';
import { planOf } from '@/lib/session/templates';

const small = { width: 320, height: 568 };
const sizes = [small, panelSize];
/** The dock on a low screen. */
const low = { width: 372, height: 540 };
const SUPPORT = nl.depth.tab;

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

/** On the screen itself, not in a sheet above it. */
function line(page: Page, text: string) {
  return page.locator('[role=tabpanel] [data-shared-line]').getByText(text, { exact: true });
}

/** The facilitator's way there: the tab of support. */
async function openSheet({ page, user }: { page: Page; user: PanelUser }): Promise<void> {
  await page.getByRole('tab', { name: SUPPORT }).click();
  await user.press(cockpit.see);
  await page.getByRole('heading', { name: words.see.title }).waitFor();
}

async function closeSheet(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
}

/** Counts what a screen reader is given of the line, from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    const region = [...document.querySelectorAll('[role=tabpanel] [aria-live=polite]')][0];
    if (!region) throw new Error('no live region before the line');
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) if (node.textContent) told.push(node.textContent);
      }
    });
    observer.observe(region, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
}

it('one tap counts what is seen and one shares its line: every screen has it in its own words until it is taken off', async () => {
  if (!relay) throw new Error('no relay');
  const wrong: string[] = [];
  const seats: CaseGroup = await startCaseGroup(relay.relay, 'korthagen');
  const { group, els, anna, bram, carla } = seats;
  const look = async ({ page }: { page: Page }, name: string, of = sizes) => {
    wrong.push(...(await lookAt(page, `line-${name}`, of)));
  };
  try {
    await group.user.jumpTo('Concretiseren');
    await bram.page.getByRole('heading', { name: 'Concretiseren' }).waitFor();
    const told = await listen(bram.page);

    // The pitfalls of the phase come first; a search goes through all of them.
    await openSheet(els);
    await look(els, 'see');
    const first = els.page.locator('dialog section').first();
    expect(await first.locator('h3').innerText()).toBe(words.see.here);
    expect(await first.getByRole('button').count()).toBeGreaterThan(1);
    await els.page.getByLabel(words.see.search).fill('telefoon wegwezen');
    await els.page.getByText(words.see.nothing).waitFor();
    await els.page.getByLabel(words.see.search).fill('oplossingen');
    await els.page.getByText(/gevonden$/).waitFor();
    await look(els, 'search');
    await els.user.press(pitfalls.advies.name);

    // Seen is counted; the line to say is large, and nothing is on other screens.
    await els.page.getByText(words.see.seen).waitFor();
    await els.page.getByText(pitfalls.advies.lines.facilitator).waitFor();
    await look(els, 'seen');
    for (const { page } of [anna, bram, carla]) {
      expect(await page.locator('[data-shared-line]').count()).toBe(0);
    }

    await els.user.press(words.see.share);
    await els.page.getByText(words.see.shared).waitFor();
    await line(bram.page, pitfalls.advies.lines.participant).waitFor();
    await line(anna.page, pitfalls.advies.lines.caseBringer).waitFor();
    await line(carla.page, pitfallsEn.advies.lines.participant).waitFor();
    await look(els, 'shared');
    await closeSheet(els.page);
    await els.page.getByRole('tab').first().click();
    await line(els.page, pitfalls.advies.lines.participant).waitFor();
    for (const [who, name] of [
      [els, 'facilitator'],
      [anna, 'case-bringer'],
      [bram, 'participant'],
      [carla, 'en'],
    ] as const) {
      await look(who, `on-${name}`, [...sizes, low]);
    }
    // Told once, and not with every tick of the clock.
    expect(await told()).toEqual([pitfalls.advies.lines.participant]);
    for (const { page } of [anna, bram, carla]) {
      expect(await page.getByRole('button', { name: /^(Haal weg|Take off)$/ }).count()).toBe(0);
    }

    // The facilitator takes it off by one tap, and keeps a place for the focus.
    await els.page.getByRole('button', { name: words.line.takeOff }).focus();
    await els.page.keyboard.press('Enter');
    for (const { page } of [els, anna, bram, carla]) {
      await page.locator('[data-shared-line]').waitFor({ state: 'detached' });
    }
    expect(await els.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'tabpanel',
    );

    // A line ends with its phase.
    await openSheet(els);
    await els.user.press(pitfalls.redden.name);
    await els.user.press(words.see.share);
    await line(bram.page, pitfalls.redden.lines.participant).waitFor();
    await els.user.press(words.see.notSeen);
    await els.page.getByText(words.see.unseen).waitFor();
    await closeSheet(els.page);
    await group.user.jumpTo('Analyse door de groep');
    await bram.page.locator('[data-shared-line]').waitFor({ state: 'detached' });

    // Whoever tells is left to tell; the others have the line.
    await group.user.jumpTo('Terugblik vertellen');
    await openSheet(els);
    await els.user.press(pitfalls.interpreteren.name);
    await els.user.press(words.see.share);
    await els.page.getByText(words.see.sharedButTeller).waitFor();
    await line(bram.page, pitfalls.interpreteren.lines.participant).waitFor();
    expect(await anna.page.locator('[data-shared-line]').count()).toBe(0);
    await closeSheet(els.page);
    await els.page.getByRole('tab').first().click();

    // The same from the help, where the lines stand already.
    await els.user.press(nl.menu.open);
    await els.user.press(nl.menu.pitfalls);
    await els.page.locator('dialog input[type=search]').fill(pitfalls.hoofd.name);
    await els.user.press(pitfalls.hoofd.name);
    await els.user.press(words.see.this);
    await els.page.getByText(words.see.seen).waitFor();
    await look(els, 'help');
    await closeSheet(els.page);
    await bram.user.press(nl.menu.open);
    await bram.user.press(nl.menu.pitfalls);
    await bram.page.locator('dialog input[type=search]').fill(pitfalls.hoofd.name);
    await bram.user.press(pitfalls.hoofd.name);
    await bram.page.getByText(pitfalls.hoofd.lines.participant).waitFor();
    expect(await bram.user.button(words.see.this).count()).toBe(0);
    await closeSheet(bram.page);

    // At the end: how often what, on the facilitator's machine alone, and in the group's report.
    await els.user.endEarly();
    await els.user.press(words.review.title);
    const sheet = els.page.locator('dialog');
    await sheet.getByText(words.review.questions.oppervlakkig).waitFor();
    const rows = await sheet.locator('section li').filter({ hasText: 'keer' }).allInnerTexts();
    expect(rows.map((row) => row.replaceAll(/\s+/g, ' '))).toEqual([
      `${pitfalls.advies.name} 1 keer`,
      `${pitfalls.hoofd.name} 1 keer`,
      `${pitfalls.interpreteren.name} 1 keer`,
      `${pitfalls.advies.name} 1 keer`,
      `${pitfalls.redden.name} 1 keer`,
      `${pitfalls.interpreteren.name} 1 keer`,
    ]);
    await look(els, 'review');
    await closeSheet(els.page);
    await els.user.press(leaving.take.group);
    await sheet.getByText(leaving.report.cameUp).waitFor();
    await sheet.getByText(leaving.report.seen(pitfalls.advies.name)).waitFor();
    await closeSheet(els.page);
    for (const { page } of [anna, bram]) {
      expect(await page.getByRole('button', { name: words.review.title }).count()).toBe(0);
      expect(JSON.stringify(await readTables(page))).not.toMatch(/redden/);
    }
    expect(wrong).toEqual([]);
  } finally {
    await group.close();
  }
});

it('on one device the line stands large on the one screen, and the look at the process has what came up', async () => {
  const kring = await launchKring({ viewport: small });
  const wrong: string[] = [];
  try {
    const page = kring.context.pages()[0] ?? (await kring.context.newPage());
    await page.goto(kring.panelUrl);
    const user = new PanelUser(page);
    await page.locator('textarea').waitFor();
    await createMeeting(page, {
      names: ['Els', 'Anna', 'Bram', 'Carla'],
      facilitator: 0,
      seat: 'fixed',
      structure: 'guided',
      plan: planOf('whole', 'balint'),
      caseBringers: [1],
      agreements: [],
      endBy: null,
      firstTimersFirst: false,
    });
    await user.start();
    const look = async (name: string) => {
      wrong.push(...(await lookAt(page, `line-alone-${name}`, sizes)));
    };
    await user.jumpTo('Incheck');
    await openSheet({ page, user });
    await user.press(pitfalls['niet-ingecheckt'].name);
    await user.press(words.see.shareAlone);
    await page.getByText(words.see.sharedAlone).waitFor();
    await look('sheet');
    await closeSheet(page);
    await page.getByRole('tab').first().click();
    await line(page, pitfalls['niet-ingecheckt'].lines.participant).waitFor();
    expect(await page.locator('[data-shared-line] small').innerText()).toBe(words.line.forAll);
    await look('on');

    // In a pause it waits; the sheet says so.
    await user.press(nl.actions.pause);
    await user.press(nl.pause.reasons.break);
    await page.locator('[data-shared-line]').waitFor({ state: 'detached' });
    await openSheet({ page, user });
    await user.press(pitfalls.advies.name);
    await page.getByText(words.see.paused).waitFor();
    await closeSheet(page);
    await page.getByRole('tab').first().click();
    await user.press(nl.actions.resume);
    await line(page, pitfalls['niet-ingecheckt'].lines.participant).waitFor();

    await user.jumpTo('Blik op het proces');
    await user.press(words.review.title);
    await page.locator('dialog').getByText(pitfalls.advies.name).waitFor();
    await look('review');
    await closeSheet(page);
    await look('process');

    // In English as well.
    await user.press(nl.menu.open);
    await page.getByText('English', { exact: true }).click();
    await closeSheet(page);
    await user.press(english.review.title);
    await page.locator('dialog').getByText(english.review.questions['te-zacht']).waitFor();
    await look('review-en');
    await closeSheet(page);
    await page.getByRole('tab', { name: en.depth.tab }).click();
    await look('support-en');
    await user.press(cockpitEn.see);
    await user.press(pitfallsEn['haastig-slot'].name);
    await user.press(english.see.shareAlone);
    await page.getByText(english.see.sharedAlone).waitFor();
    await look('sheet-en');
    await closeSheet(page);
    await look('support-shared-en');
    expect(wrong).toEqual([]);
  } finally {
    await kring.close();
  }
});
