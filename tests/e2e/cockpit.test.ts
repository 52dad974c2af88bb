/** What helps the facilitator during a phase, and what of it the others see. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { planOf } from '@/lib/session/templates';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { createMeeting } from './harness/createMeeting';
import { LiveGroup, type Person } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { letIn } from './harness/sharing';

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];
const small = { width: 320, height: 568 };
const tall = { width: 390, height: 760 };

let relay: RelayServer | undefined;
let group: LiveGroup | undefined;
/** Over all screens: gathered, so that every screen is seen first. */
const wrong: string[] = [];

beforeAll(async () => {
  relay = await startNats();
  group = await LiveGroup.start(names, relay.relay, { prepare });
});
afterAll(async () => {
  await group?.close();
  await relay?.close();
});

/** Els facilitates, Carla brings the case. */
async function prepare(panel: Page): Promise<void> {
  await panel.locator('textarea').waitFor();
  await createMeeting(panel, {
    names,
    facilitator: 0,
    seat: 'fixed',
    structure: 'guided',
    plan: planOf('whole', 'korthagen'),
    caseBringers: [3],
    agreements: [],
    endBy: null,
    firstTimersFirst: false,
  });
}

function theGroup(): LiveGroup {
  if (!group) throw new Error('no group');
  return group;
}

async function look({ page }: Pick<Person, 'page'>, name: string): Promise<void> {
  wrong.push(...(await lookAt(page, `cockpit-${name}`)));
}

async function tab({ page }: Pick<Person, 'page'>, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

/** On the narrowest phone. */
async function inEnglish(name: string): Promise<Person> {
  const { page, user } = await theGroup().comeByPage(theGroup().link, 'en', small);
  await user.view.locator('input').fill(name);
  await user.press(en.join.go);
  await user.press(en.live.consent.yesJoin);
  await page.getByText(en.join.stages.waiting.title).waitFor();
  await letIn(theGroup().user, user, name);
  return { page, user };
}

it('the next step, the level, a kind of question, lines to say, and ten sides', async () => {
  const els = theGroup();
  const carla = await els.joinByPage('Carla');
  const bram = await inEnglish('Bram');
  await els.user.start();
  await els.user.jumpTo('Incheckronde');
  await bram.user.press(en.cards.open);
  await bram.user.press(en.depth.signals);
  await bram.page.getByText('Where did your heart leap?').waitFor();
  await bram.page.getByText('What do you have at your fingertips by now?').waitFor();
  await look(bram, 'signals-en');
  await bram.user.press(en.depth.questions);
  await bram.page.getByText('Where did your heart leap?').waitFor({ state: 'detached' });
  await bram.user.press(en.app.close);
  await els.user.jumpTo('Terugblik vertellen');
  await carla.user.press('Vragen');
  await carla.user.press('Signalen van je lijf');
  await carla.page.getByText('Waar maakte je hart een sprongetje?').waitFor();
  await carla.user.press('Sluiten');

  await els.user.jumpTo('Concretiseren');
  await tab(els, 'Steun');
  await els.page.getByRole('heading', { name: 'Hierna Analyse door de groep' }).waitFor();
  const next = els.page.getByRole('tabpanel');
  await next.getByText('De groep spreekt, zonder de inbrenger', { exact: false }).waitFor();
  await next.getByText('Begin zo, tegen de groep:', { exact: false }).waitFor();
  await next.getByText('12 min', { exact: false }).waitFor();
  await look(els, 'support');
  await els.user.button(/^Analyse/).click();
  await els.page.locator('button[aria-pressed=true]').waitFor();
  expect(await els.user.button(/^Analyse/).getAttribute('aria-pressed')).toBe('true');

  await els.user.press('Vraag nu naar');
  await els.page.getByText('willen', { exact: true }).click();
  await els.page.getByText('Waar was de ander volgens jou op uit?', { exact: false }).waitFor();
  await look(els, 'ask');
  await bram.page.setViewportSize(tall);
  await carla.page.setViewportSize(small);
  await els.user.press('Zet op ieders scherm');
  await els.page.getByText('Op ieders scherm: willen').waitFor();
  await look(els, 'support-asked');
  await bram.page.getByText('Ask now about wanting', { exact: true }).waitFor();
  await bram.page.getByText('What does the other want to protect here?').waitFor();
  await carla.page.getByText('De groep vraagt nu naar willen', { exact: true }).waitFor();
  // Where there is little room, time and circle stay in sight.
  expect(await carla.page.getByText('Wat wil de ander hier beschermen?').isVisible()).toBe(false);
  await carla.page.locator('[data-asked] summary').click();
  await carla.page.getByText('Wat wil de ander hier beschermen?').waitFor();
  await tab(els, 'Nu');
  await els.page.locator('[data-asked=wanting]').waitFor();
  await look(els, 'asked-facilitator');
  await look(carla, 'asked-case-bringer');
  await look(bram, 'asked-en');
  // The level is the facilitator's alone.
  await els.page.getByTitle('De groep is bij: Analyse').waitFor();
  expect(await carla.page.getByTitle('De groep is bij: Analyse').count()).toBe(0);
  expect(await bram.page.getByRole('tab', { name: en.depth.tab, exact: true }).count()).toBe(0);

  await tab(els, 'Steun');
  await els.user.press('Haal weg');
  await carla.page.locator('[data-asked]').waitFor({ state: 'detached' });
  await bram.page.locator('[data-asked]').waitFor({ state: 'detached' });

  await els.user.press('Wat kan ik zeggen?');
  await els.user.button('Er schuurt iets').waitFor();
  // A sting has its place from the analysis on.
  expect(await els.user.button('Er mag meer pit in').count()).toBe(0);
  await look(els, 'moments');
  await els.user.press('Er schuurt iets');
  await els.page.getByText('Ik merk spanning. Die mag er zijn.').waitFor();
  await look(els, 'say');
  await els.user.button(/^Scherp/).click();
  await els.page.getByText('We laten de casus even los. Eerst wat hier gebeurt.').waitFor();
  await look(els, 'say-large');
  expect(await carla.page.getByText('We laten de casus even los', { exact: false }).count()).toBe(
    0,
  );
  await els.user.press('Terug');
  await els.user.press('Zet de casus even stil');
  await carla.page.getByRole('heading', { name: 'We blijven hier' }).waitFor();
  await els.user.goOn();

  await carla.user.press('0 van 10 kanten');
  await carla.page.getByRole('button', { name: 'Carla, voelde: nog niet' }).click();
  await carla.page.getByText('Wat voelde je, ook als het klein was?').waitFor();
  await carla.user.press('Dit kwam aan bod');
  await carla.page.getByRole('button', { name: 'Carla, voelde: bekeken' }).waitFor();
  await look(carla, 'sides');
  await bram.user.press('1 of 10 sides');
  await bram.page.getByRole('button', { name: 'Carla, felt: looked at' }).waitFor();
  await bram.page.getByRole('button', { name: 'The other, said: not yet' }).click();
  await bram.user.press('This came up');
  await carla.page.getByRole('button', { name: 'De ander, zei: bekeken' }).waitFor();
  await look(bram, 'sides-en');
  await bram.page.getByRole('button', { name: 'The other, said: looked at' }).click();
  await bram.user.press('Not yet after all');
  await carla.page.getByRole('button', { name: 'De ander, zei: nog niet' }).waitFor();
  await carla.user.press('Sluiten');
  await bram.user.press(en.app.close);

  await els.user.jumpTo('Analyse door de groep');
  await els.user.press('Kan ook: 0 van 3');
  await els.page.getByRole('button', { name: 'Kan ook, voelde: nog niet' }).click();
  await els.page.getByText('Wat kan de ander ook gevoeld hebben?').waitFor();
  await els.user.press('Dit kwam aan bod');
  await look(els, 'possible');
  await els.user.press('Sluiten');
  await bram.user.button('Could be: 1 of 3').waitFor();
  await tab(els, 'Steun');
  await els.user.press('Wat kan ik zeggen?');
  await els.user.press('Er mag meer pit in');
  await els.page.getByText('Wat zou je nu liever niet horen?').waitFor();
  await els.user.press('Sluiten');
  await look(bram, 'possible-count-en');
  await inEnglishPanel(els);
  await look(els, 'support-en');
  // The longest name, as the chosen one of four.
  await tab(els, en.tabs.programme);
  await look(els, 'programme-en');
  await tab(els, en.depth.tab);
  await els.user.press('Ask now about');
  await els.page.getByText('wanting', { exact: true }).click();
  await els.page.getByText('What does the other want to protect here?').waitFor();
  await look(els, 'ask-en');
  await els.user.press(en.app.close);
  await els.user.press('What can I say?');
  await els.user.button('There is friction').waitFor();
  await look(els, 'moments-en');
  await els.user.press('There is friction');
  await look(els, 'say-en');
  await els.user.button(/^Firm/).click();
  await look(els, 'say-large-en');
  expect(wrong).toEqual([]);
});

async function inEnglishPanel({ user, page }: Pick<Person, 'page' | 'user'>): Promise<void> {
  await user.press('Menu');
  await page.getByText('English').click();
  await user.press(en.app.close);
}
