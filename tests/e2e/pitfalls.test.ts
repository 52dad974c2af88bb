/** Looking up a pitfall, and what comes before any of them: a concern for somebody's safety. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { nudges as english } from '@/lib/i18n/nudges/en';
import { nudges as dutch } from '@/lib/i18n/nudges/nl';
import { text as frame } from '@/lib/methods/frame/nl';
import { korthagen as definition } from '@/lib/methods/korthagen/definition';
import { text as tienstappen } from '@/lib/methods/tienstappen/nl';
import { text as korthagen } from '@/lib/methods/korthagen/nl';
import { pitfallIds } from '@/lib/nudges/ids';
import { pitfallsOfMethod } from '@/lib/nudges/methodPitfalls';
import { pitfalls as inEnglish } from '@/lib/nudges/texts/en';
import { pitfalls } from '@/lib/nudges/texts/nl';
import { sizesOf } from '@/lib/session/templates';
import { defaultPreferences } from '@/lib/wire/preferences';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { createMeeting } from './harness/createMeeting';
import { readTables } from './harness/database';
import { askFrom, openHome } from './harness/home';
import { LiveGroup, type Person } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { letIn } from './harness/sharing';
import { openPanel, panelSize, withKring } from './harness/withPanel';

const { help } = dutch;
/** Where the case is asked about. */
const phase = korthagen.phases['concreet']?.name ?? '';
const form = frame.phases['vraag-en-vorm']?.name ?? '';
const three = pitfallsOfMethod(definition);
const names = ['Els', 'Anna', 'Bram', 'Carla'];
const sizes = [{ width: 320, height: 568 }, panelSize];

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

const sheet = (page: Page) => page.getByRole('dialog').last();

/** What has the focus, as it is read out. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent ?? '';
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

/** Presses a key until what has the focus says this. */
async function moveTo(page: Page, label: string, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    if ((await focused(page)) === label) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${label}`);
}

/** How many steps a machine's log has. */
async function stepsOf(page: Page): Promise<number> {
  return (await readTables(page)).tables['events']?.length ?? 0;
}

async function openHelp(page: Page, words = nl): Promise<void> {
  await page.getByRole('button', { name: words.menu.open, exact: true }).click();
  await page.getByRole('button', { name: words.menu.pitfalls, exact: true }).click();
  await sheet(page).getByRole('searchbox').waitFor();
}

it('a pitfall is found by its phase, by its group and by a word, with the keyboard alone', async () => {
  await withKring({}, async (kring) => {
    const { page, user } = await openPanel(kring);
    const wrong: string[] = [];
    await user.setUp(names, 'Carla');
    await user.start();
    await user.jumpTo(phase);

    await moveTo(page, nl.menu.open);
    await page.keyboard.press('Enter');
    // Until it is there, keys move on behind it.
    await sheet(page).waitFor();
    await moveTo(page, nl.menu.pitfalls);
    await page.keyboard.press('Enter');
    await sheet(page).getByRole('heading', { name: help.here }).waitFor();
    wrong.push(...(await lookAt(page, 'pitfalls-list', sizes)));

    // Of this phase: all three lines, the facilitator's own first.
    await moveTo(page, pitfalls['suggestieve-vraag'].name);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(pitfalls['suggestieve-vraag'].name);
    const { signs, lines } = pitfalls['suggestieve-vraag'];
    for (const said of [signs, ...Object.values(lines)]) {
      expect(await sheet(page).getByText(said, { exact: true }).isVisible()).toBe(true);
    }
    wrong.push(...(await lookAt(page, 'pitfalls-entry', sizes)));
    await moveTo(page, help.back, 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(pitfalls['suggestieve-vraag'].name);

    // By its group.
    await moveTo(page, help.groups.steps);
    await page.keyboard.press('Enter');
    await moveTo(page, pitfalls.reclame.name);
    await page.keyboard.press('Enter');
    await sheet(page).getByText(pitfalls.reclame.signs, { exact: true }).waitFor();
    await moveTo(page, help.back, 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(pitfalls.reclame.name);

    // By a word; what was typed is still there after a look.
    await moveTo(page, help.search, 'Shift+Tab');
    await page.keyboard.type('zakdoekje');
    await sheet(page).getByText(help.found(1)).waitFor();
    wrong.push(...(await lookAt(page, 'pitfalls-search', sizes)));
    await moveTo(page, pitfalls.redden.name);
    await page.keyboard.press('Enter');
    await sheet(page).getByText(pitfalls.redden.lines.facilitator, { exact: true }).waitFor();
    await moveTo(page, help.back, 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await sheet(page).getByRole('searchbox').inputValue()).toBe('zakdoekje');
    await moveTo(page, help.search, 'Shift+Tab');
    await page.keyboard.type(' xyz');
    await sheet(page).getByText(help.nothing).waitFor();
    for (let i = 0; i < 13; i += 1) await page.keyboard.press('Backspace');
    await sheet(page).getByRole('heading', { name: help.here }).waitFor();

    await moveTo(page, nl.app.close, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(nl.menu.open);
    expect(wrong).toEqual([]);
  });
});

it('on one device, an acute concern halts the session at once, and no screen says why', async () => {
  await withKring({}, async (kring) => {
    const { page, user } = await openPanel(kring);
    const wrong: string[] = [];
    await user.setUp(names, 'Carla');
    await user.start();
    await page.getByRole('button', { name: nl.menu.open, exact: true }).click();
    wrong.push(...(await lookAt(page, 'pitfalls-menu', sizes)));
    await user.press(nl.menu.acute);
    await sheet(page).getByText(pitfalls['acute-zorg'].lines.facilitator).waitFor();
    expect(await sheet(page).getByText(help.acute.noProtocol).isVisible()).toBe(true);
    wrong.push(...(await lookAt(page, 'pitfalls-acute', sizes)));
    await user.press(help.acute.pause);
    await sheet(page).getByText(help.acute.paused).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: nl.pause.states.safety(null) }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/veilig|zorg/i);
    wrong.push(...(await lookAt(page, 'pitfalls-halted', sizes)));
    expect(wrong).toEqual([]);
  });
});

it('under the box in which a question is typed stands for whom it would be', async () => {
  await withKring({}, async (kring) => {
    const { page, user } = await openPanel(kring);
    await page.locator('textarea').waitFor();
    await createMeeting(page, {
      names,
      facilitator: 0,
      seat: 'fixed',
      structure: 'guided',
      plan: { frame: sizesOf('whole'), cases: [{ method: 'tienstappen', leaveOut: [] }] },
      caseBringers: [3],
      agreements: [],
      endBy: null,
      firstTimersFirst: false,
    });
    await user.start();
    await user.jumpTo(tienstappen.phases['vragen']?.name ?? '');
    await user.press(`${nl.lists.titles.asked} · ${nl.lists.add}`);
    await page.getByText(pitfalls.nieuwsgierigheid.lines.participant, { exact: true }).waitFor();
    expect(await lookAt(page, 'pitfalls-asked', sizes)).toEqual([]);
  });
});

async function joinInEnglish(group: LiveGroup, name: string): Promise<Person> {
  const { page, user } = await group.comeByPage(group.link, 'en');
  await user.view.locator('input').fill(name);
  await user.press(en.join.go);
  await user.press(en.live.consent.yesJoin);
  await page.getByText(en.join.stages.waiting.title).waitFor();
  await letIn(group.user, user, name);
  return { page, user };
}

it('on screens of their own everybody reads the line for their role, and nobody sees who looked', async () => {
  if (!relay) throw new Error('no relay');
  // Anna brings the case.
  const group = await LiveGroup.start(names, relay.relay);
  try {
    const wrong: string[] = [];
    const anna = await group.joinByExtension('Anna');
    const bram = await joinInEnglish(group, 'Bram');
    await group.user.start();

    // Before the method: what its group easily steps into, by role.
    await group.user.jumpTo(form);
    await group.page.getByText(help.ofMethod).click();
    await bram.page.getByText(english.help.ofMethod).click();
    for (const id of three) {
      await group.page.getByText(pitfalls[id].lines.facilitator).waitFor();
      await bram.page.getByText(inEnglish[id].lines.participant).waitFor();
    }
    wrong.push(...(await lookAt(group.page, 'pitfalls-before', sizes)));
    wrong.push(...(await lookAt(bram.page, 'pitfalls-before-en', sizes)));
    await group.user.jumpTo(phase);
    expect(await group.page.getByText(help.ofMethod).count()).toBe(0);

    // Two lines stand on a participant's role card all the time, and on nobody else's.
    await bram.page.locator('summary').filter({ hasText: en.phase.roles }).click();
    for (const each of ['klemzetten', 'iedereen-faciliteert'] as const) {
      await bram.page.getByText(inEnglish[each].lines.participant).waitFor();
    }
    wrong.push(...(await lookAt(bram.page, 'pitfalls-role-card-en', sizes)));
    await bram.page.locator('summary').filter({ hasText: en.phase.roles }).click();
    await anna.page.locator('summary').filter({ hasText: nl.phase.roles }).click();
    expect(await anna.page.getByText(pitfalls.klemzetten.lines.participant).count()).toBe(0);
    await anna.page.locator('summary').filter({ hasText: nl.phase.roles }).click();

    const id = 'suggestieve-vraag';
    const steps = await stepsOf(group.page);
    await openHelp(anna.page);
    await sheet(anna.page).getByRole('button', { name: pitfalls[id].name }).first().click();
    const own = pitfalls[id].lines;
    await sheet(anna.page).getByText(own.caseBringer, { exact: true }).waitFor();
    expect(await sheet(anna.page).getByText(own.participant, { exact: true }).count()).toBe(0);
    wrong.push(...(await lookAt(anna.page, 'pitfalls-entry-bringer', sizes)));
    await anna.page.keyboard.press('Escape');

    await openHelp(bram.page, en);
    wrong.push(...(await lookAt(bram.page, 'pitfalls-list-en', sizes)));
    await sheet(bram.page).getByRole('button', { name: inEnglish[id].name }).first().click();
    await sheet(bram.page).getByText(inEnglish[id].lines.participant, { exact: true }).waitFor();
    expect(await sheet(bram.page).getByText(inEnglish[id].lines.facilitator).count()).toBe(0);
    wrong.push(...(await lookAt(bram.page, 'pitfalls-entry-en', sizes)));
    await bram.user.press(english.help.back);
    await sheet(bram.page).getByRole('button', { name: inEnglish['acute-zorg'].name }).click();
    await sheet(bram.page).getByText(inEnglish['acute-zorg'].lines.participant).waitFor();
    expect(await bram.user.button(english.help.acute.pause).count()).toBe(0);
    expect(await bram.user.button(english.help.acute.stop).count()).toBe(0);
    wrong.push(...(await lookAt(bram.page, 'pitfalls-acute-en', sizes)));
    await bram.page.keyboard.press('Escape');

    // Nobody's log has a step more for it, and no machine a word of what was looked up.
    expect(await stepsOf(group.page)).toBe(steps);
    for (const { page } of [group, anna]) {
      expect(JSON.stringify(await readTables(page))).not.toContain(id);
    }

    // The case-bringer has the say: their stop is one tap from here.
    await anna.page.getByRole('button', { name: nl.menu.open, exact: true }).click();
    await anna.user.press(nl.menu.acute);
    await sheet(anna.page).getByText(help.acute.aloud).first().waitFor();
    wrong.push(...(await lookAt(anna.page, 'pitfalls-acute-bringer', sizes)));
    await anna.user.press(help.acute.stop);
    await group.page.getByRole('heading', { name: nl.pause.states.stop('Anna') }).waitFor();
    await anna.page.keyboard.press('Escape');

    // And the facilitator halts it; on the others' screens it says not why.
    await group.page.getByRole('button', { name: nl.menu.open, exact: true }).click();
    await group.user.press(nl.menu.acute);
    await group.user.press(help.acute.pause);
    await bram.page.getByRole('heading', { name: en.pause.states.safety(null) }).waitFor();
    wrong.push(...(await lookAt(bram.page, 'pitfalls-halted-en', sizes)));
    expect(wrong).toEqual([]);
  } finally {
    await group.close();
  }
});

it('at home the pitfalls are read up on, by address and by link', async () => {
  await withKring({}, async (kring) => {
    const wrong: string[] = [];
    const page = await openHome(kring, '/library');
    await page.getByRole('link', { name: nl.home.pages.pitfalls, exact: true }).click();
    await page.getByText(help.intro).waitFor();
    expect(await focused(page)).toBe(nl.home.pages.pitfalls);
    expect(await page.locator('nav [aria-current]').innerText()).toBe(nl.home.pages.library);
    wrong.push(...(await lookAt(page, 'pitfalls-home', [...sizes, { width: 900, height: 700 }])));
    const ways = page.locator('main li a');
    // All but the one that stands apart.
    expect(await ways.count()).toBe(pitfallIds.length - 1);
    await page.getByRole('searchbox').fill('xyzzy');
    await page.getByText(help.nothing).waitFor();
    await page.getByRole('searchbox').fill('ik ook');
    await page.getByRole('link', { name: pitfalls['ik-ook'].name }).click();
    await page.getByRole('heading', { level: 1, name: pitfalls['ik-ook'].name }).waitFor();
    for (const said of Object.values(pitfalls['ik-ook'].lines)) {
      expect(await page.getByText(said, { exact: true }).isVisible()).toBe(true);
    }
    wrong.push(...(await lookAt(page, 'pitfalls-home-entry', sizes)));
    await page.getByRole('link', { name: help.back }).click();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('link', { name: pitfalls['acute-zorg'].name }).click();
    await page.getByText(help.acute.noProtocol).waitFor();
    wrong.push(...(await lookAt(page, 'pitfalls-home-acute', sizes)));

    // The explanation of a method has its three.
    await page.goto(page.url().replace(/#.*/, '#/library/korthagen'));
    await page.getByRole('heading', { name: help.ofMethod }).waitFor();
    for (const each of three) {
      await page.getByText(pitfalls[each].lines.facilitator).waitFor();
    }
    await page.getByRole('heading', { name: help.ofMethod }).scrollIntoViewIfNeeded();
    wrong.push(...(await lookAt(page, 'pitfalls-method', sizes)));

    await page.goto(page.url().replace(/#.*/, '#/pitfalls/acute-zorg'));
    await askFrom(page, {
      type: 'setPreferences',
      preferences: { ...defaultPreferences, language: 'en' },
    });
    await page.getByText(english.help.acute.noProtocol).waitFor();
    await page.goto(page.url().replace(/#.*/, '#/pitfalls/from-elsewhere'));
    await page.getByText(english.help.intro).waitFor();
    wrong.push(...(await lookAt(page, 'pitfalls-home-en', sizes)));
    expect(wrong).toEqual([]);
  });
});
