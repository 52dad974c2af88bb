/** What a case-bringer takes along: written for oneself, settled, shared by choice, and opened with next time. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/group/group';
import { planOf } from '@/lib/session/templates';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { askHost } from './harness/askHost';
import { createMeeting } from './harness/createMeeting';
import { readTables } from './harness/database';
import { askFrom, openHome } from './harness/home';
import { LiveGroup } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { PanelUser } from './harness/panel';
import { until } from './harness/until';
import { openPanel, panelSize, withKring } from './harness/withPanel';

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];
const sizes = [{ width: 320, height: 568 }, panelSize];
const insight = 'Ik wacht met zeggen wat ik zie.';
const step = 'Ik vraag haar maandag om een gesprek.';
const choice = 'Geelgors blijft van mij.';

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

/** Of a group that keeps its meetings. */
async function meeting(panel: Page): Promise<void> {
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
    group: { id: 'dinsdag', people: names.map((name) => name.toLowerCase()) },
  });
}

async function firstMeeting(panel: Page): Promise<void> {
  const saved = await askFrom(panel, {
    type: 'saveGroup',
    group: 'dinsdag',
    from: null,
    edit: {
      name: 'Dinsdaggroep',
      people: names.map((name) => ({ id: name.toLowerCase(), name, away: false })),
      agreements: [],
      settings: defaultSettings,
    },
  });
  expect(saved.type).toBe('groups');
  await meeting(panel);
}

function field(page: Page, label: string) {
  return page.locator('dialog').getByLabel(label, { exact: true });
}

async function write(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).fill(text);
  await field(page, label).blur();
}

const toNext = 'Naar de volgende fase';

it('a yield is the case-bringer’s; what they share of it the others read, and the next meeting begins with', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(names, relay.relay, { prepare: firstMeeting });
  try {
    const anna = await group.joinByExtension('Anna');
    const bram = await group.joinByPage('Bram');
    const wrong: string[] = [];
    const look = async (who: { page: Page }, name: string) => {
      wrong.push(...(await lookAt(who.page, `yield-${name}`, sizes)));
    };
    await group.user.start();
    await group.user.jumpTo('Kiezen en vastleggen');

    // Written on the own screen, and read by nobody else.
    await group.page.getByText('Anna schrijft de opbrengst.').waitFor();
    await look(group, 'facilitator');
    await anna.user.press('Mijn opbrengst');
    await write(anna.page, 'Wat zie ik nu anders?', insight);
    await write(anna.page, 'Mijn keuze', choice);
    await anna.user.press('Dit neem ik mee');
    await anna.page.getByText('Schrijf eerst je stap in één regel').waitFor();
    await write(anna.page, 'Wat ga ik doen?', 'Nadenken over hoe het anders kan');
    await anna.page.getByText('Wat zou een ander je zien doen?').waitFor();
    await look(anna, 'thought');
    await write(anna.page, 'Wat ga ik doen?', step);
    await write(anna.page, 'Wanneer?', 'Maandag na het overleg');
    await anna.page.getByText('Wat zou een ander je zien doen?').waitFor({ state: 'detached' });
    await field(anna.page, 'Soort stap').selectOption('Bespreken');
    await field(anna.page, 'Weer kijken op').fill('2026-12-06');
    await anna.user.press('Sluiten');

    // The group does not leave the case by the way.
    await group.user.main.click();
    await group.page.getByRole('heading', { name: 'Ieder voor zichzelf' }).waitFor();
    await group.user.press(toNext);
    await group.page.getByRole('heading', { name: 'Wat neemt Anna mee?' }).waitFor();
    await look(group, 'gate');

    await anna.user.press('Mijn opbrengst');
    await anna.user.press('Dit neem ik mee');
    await anna.page.getByText('Veranderen kan tot het einde').waitFor();
    await look(anna, 'settled');
    // The question that was asked meanwhile has its answer.
    await group.page.getByText('Anna legde de opbrengst vast.').last().waitFor();
    await look(group, 'gate-settled');
    await group.user.press('Sluiten');
    await group.page.getByText('Anna legde de opbrengst vast.').first().waitFor();
    expect(await bram.user.button('Wat Anna meeneemt').count()).toBe(0);
    const room = await askHost(anna.page);
    expect(room.snapshot.session?.yields).toEqual([
      { case: 1, how: null, kind: null, lookAgainOn: null },
    ]);
    expect((await readTables(group.page)).tables['meetings']).toMatchObject([
      { group: 'dinsdag', cases: [{ caseBringer: 'anna' }] },
    ]);
    expect(JSON.stringify(await readTables(group.page))).not.toContain(insight);

    await anna.user.press('Deel: Wat ik anders zie');
    await anna.user.press('Deel: Mijn stap');
    await anna.user.button('Neem terug: Mijn stap').waitFor();
    await look(anna, 'shared');
    await anna.user.press('Sluiten');
    await bram.user.press('Wat Anna meeneemt');
    await bram.page.getByText(insight).waitFor();
    await bram.page.getByText('Bespreken · weer kijken op 6 december').waitFor();
    await look(bram, 'read');
    expect(await bram.page.content()).not.toContain('Geelgors');
    await bram.user.press('Sluiten');

    // Everybody takes something along: on the own screen, or as the facilitator writes it down.
    await bram.user.press('Schrijf wat je meeneemt');
    await write(bram.page, 'Eén zin over jezelf', 'Ik vul te snel in.');
    await bram.page.getByText('Wat voor leren is dit?').click();
    await bram.page.getByRole('radio', { name: /^Ander licht/ }).check();
    await look(bram, 'learning');
    await bram.user.press('Deel met de groep');
    await group.user.press('Geleerd · 1');
    await group.page.getByText('Ik vul te snel in.').waitFor();
    await group.user.press('Sluiten');
    await group.user.press('Schrijf op wat iemand zegt');
    await group.page.locator('dialog').getByRole('button', { name: 'Carla' }).click();
    await write(group.page, 'Eén zin over jezelf', 'Ik mag langer stil zijn.');
    await group.user.press('Deel met de groep');
    await group.user.press('Sluiten');
    await look(anna, 'harvest-line');
    await anna.user.press('Geleerd · 2');
    await anna.page.getByText('Ik mag langer stil zijn.').waitFor();
    await anna.page.getByText('Ander licht').waitFor();
    await look(anna, 'harvest');
    await anna.user.press('Sluiten');

    // Nothing asks any more: the case was settled.
    await group.user.press(toNext);
    await group.page.getByRole('heading', { name: 'Oogst' }).waitFor();
    await group.user.endEarly();
    await group.page.getByRole('heading', { name: 'De sessie is afgesloten' }).waitFor();
    await group.user.press('Ruim op');
    await until('the words to be erased', async () => {
      const { tables } = await readTables(group.page);
      return tables['content']?.length === 0;
    });

    // The next meeting of the group opens with the step, on every screen.
    await meeting(group.page);
    const { snapshot } = await askHost(group.page);
    expect(Object.values(snapshot.steps)).toEqual([`${step}\nWanneer? Maandag na het overleg`]);
    await group.user.start();
    await group.user.jumpTo('Terugblik op vorige stappen');
    await group.page.getByText(step).waitFor();
    await group.page.getByText('Wat is ervan gekomen?').waitFor();
    await look(group, 'next-meeting');

    // The group lists it, and forgets it when it is asked to.
    const home = await openHome(group.facilitator, '/groups/dinsdag');
    // The one that runs is the newest.
    await home.getByText('Nog 1 eerdere bijeenkomst').click();
    await home.getByText(step).waitFor();
    wrong.push(...(await lookAt(home, 'yield-group', [{ width: 900, height: 800 }])));
    const user = new PanelUser(home);
    await user.press('Wis de stap van Anna');
    await user.press('Wis de stap');
    await home.getByText(step).waitFor({ state: 'detached' });
    expect(JSON.stringify((await readTables(home)).tables['meetings'])).not.toContain(step);
    expect(wrong).toEqual([]);
  } finally {
    await group.close();
  }
}, 240_000);

it('on one device the facilitator types what the case-bringer says, and a case is left knowingly', async () => {
  await withKring({ locale: 'en' }, async (kring) => {
    const { page, user } = await openPanel(kring);
    const wrong: string[] = [];
    const look = async (name: string) => {
      wrong.push(...(await lookAt(page, `yield-en-${name}`, sizes)));
    };
    await createMeeting(page, {
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
    await user.start();
    const jumpTo = async (phase: string) => {
      await user.tab(2);
      await page.locator('summary').filter({ hasText: phase }).first().click();
      await user.press('Go here');
      await user.press('The group agrees');
    };

    // A case that is left early asks the same.
    await jumpTo('Making it concrete');
    await user.tab(0);
    await user.press('More');
    await user.press('Close the session');
    await page.getByRole('heading', { name: 'What does Anna take along?' }).waitFor();
    await look('gate');
    await user.press('To the yield');
    await page.getByText('Only Anna decides what stands here.').waitFor();
    await page.getByText('Let it sink in').click();
    await page.getByText('No answer yet is a yield, too.').waitFor();
    await field(page, 'Look again on').fill('2026-12-20');
    await look('sheet');
    await user.press('This is what Anna takes along');
    await page.getByText('Settled: let it sink in.').waitFor();
    await user.press('Close');
    await jumpTo('Harvest');
    await user.tab(0);
    await page.getByRole('heading', { name: 'Harvest round' }).waitFor();
    await user.press('Yield of Anna · settled');
    await page.locator('dialog label').filter({ hasText: 'Nothing, on purpose' }).click();
    await user.press('Settle it anew');
    await page.getByText('Settled: nothing, on purpose.').waitFor();
    await user.press('Close');
    const { snapshot } = await askHost(page);
    expect(snapshot.session?.yields).toEqual([
      { case: 1, how: 'none', kind: null, lookAgainOn: null },
    ]);

    await user.press('Write down what somebody says');
    await page.locator('dialog').getByRole('button', { name: 'Bram' }).click();
    await page.getByText('What kind of learning is this?').click();
    await look('learning');
    expect(wrong).toEqual([]);
  });
}, 120_000);
