/** Questions to the case-bringer on everybody's screen: tuning in, asking on, a question of fact. */
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
const tuneIn = 'Stem eerst af: waar is Carla nu, en waar ben jij?';

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

async function look({ page }: Pick<Person, 'page'>, name: string): Promise<void> {
  wrong.push(...(await lookAt(page, `questions-${name}`)));
}

/** The one that stands under the circle, not what a screen reader is told. */
function line({ page }: Pick<Person, 'page'>, text: string) {
  return page.locator('section p').getByText(text, { exact: true });
}

async function everybodySees(people: readonly Pick<Person, 'page'>[], text: string): Promise<void> {
  for (const one of people) await line(one, text).waitFor();
}

it('tuning in, one more question, and a question of fact reach every screen', async () => {
  if (!group) throw new Error('no group');
  const els = group;
  const anna = await group.joinByPage('Anna');
  const carla = await group.joinByPage('Carla');
  const bram = await inEnglish(group, 'Bram');
  await group.user.start();
  await group.user.jumpTo('Concretiseren');
  await everybodySees([els, anna], tuneIn);
  await line(bram, en.turn.tuneIn('Carla')).waitFor();
  await carla.page.getByRole('heading', { name: 'Concretiseren' }).waitFor();
  expect(await line(carla, tuneIn).count()).toBe(0);
  await look(els, 'tune-in-facilitator');
  await look(anna, 'tune-in');
  await look(bram, 'tune-in-en');

  await anna.user.press('Hand omhoog');
  await group.user.button('Beurt aan Anna').waitFor();
  await group.user.goOn();
  await everybodySees([els, carla], 'Anna is aan de beurt');
  for (const one of [els, anna, carla]) await line(one, tuneIn).waitFor({ state: 'detached' });
  await look(anna, 'may-ask-on');
  await anna.user.press('Ik vraag door');
  await everybodySees([els, carla], 'Anna vraagt door');
  await line(anna, 'Jij vraagt door').waitFor();
  await line(bram, en.turn.asksOn('Anna')).waitFor();
  await anna.user.button('Ik vraag door').waitFor({ state: 'detached' });
  expect(await els.page.locator('[data-step]').innerText()).toContain('Anna vraagt door');
  await look(els, 'asks-on-facilitator');
  await look(anna, 'asks-on');
  await look(bram, 'asks-on-en');

  await group.user.jumpTo('Analyse door de groep');
  await look(anna, 'may-ask-fact');
  await anna.user.press('Feitenvraag');
  await everybodySees([els, anna], 'Feitenvraag aan Carla');
  await line(bram, en.turn.fact('Carla')).waitFor();
  await line(carla, 'Feitenvraag aan jou').waitFor();
  await line(carla, 'Geef één kort antwoord. Daarna ben je weer stil.').waitFor();
  await bram.user.button(en.me.actions.askFact).waitFor({ state: 'detached' });
  await look(els, 'fact-facilitator');
  await look(anna, 'fact-asker');
  await look(carla, 'fact-case-bringer');
  await look(bram, 'fact-en');
  await carla.user.press('Ik heb geantwoord');
  await everybodySees([els, anna, carla], 'Iedereen kan iets zeggen');

  await group.choose('Dirk', 'Heeft een feitenvraag');
  await line(carla, 'Feitenvraag aan jou').waitFor();
  await group.user.press('Beantwoord');
  await everybodySees([els, anna, carla], 'Iedereen kan iets zeggen');
  await bram.user.press(en.me.actions.askFact);
  await everybodySees([els, anna], 'Feitenvraag aan Carla');
  await group.user.jumpTo('Alternatieven bedenken');
  await carla.page.getByRole('heading', { name: 'Alternatieven bedenken' }).waitFor();
  expect(await line(carla, 'Feitenvraag aan jou').count()).toBe(0);
  expect(wrong).toEqual([]);
});

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
