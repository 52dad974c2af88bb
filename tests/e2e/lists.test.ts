/** The group's lists on everybody's screen: written questions and how warm they are, readings, alternatives and the choice. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { lists as listsEn } from '@/lib/i18n/lists/en';
import { lists } from '@/lib/i18n/lists/nl';
import { ownNotes as own } from '@/lib/i18n/ownNotes/nl';
import { sizesOf } from '@/lib/session/templates';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { createMeeting } from './harness/createMeeting';
import { LiveGroup, type Person } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { letIn } from './harness/sharing';
import { until } from './harness/until';

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];
const small = { width: 320, height: 568 };
const t = { ...nl.lists, ...lists };
const tEn = { ...en.lists, ...listsEn };

const long =
  'Misschien wil hij vooral niet wéér degene zijn die het oplost: verantwoordelijkheidsgevoelsverschuivingsangst, ' +
  'en ondertussen blijft de rest van het team op het werkoverleg rustig afwachten wat er gebeurt.';

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

/** Els facilitates; Carla brings both cases, one that weighs questions and one that chooses. */
async function prepare(panel: Page): Promise<void> {
  await panel.locator('textarea').waitFor();
  await createMeeting(panel, {
    names,
    facilitator: 0,
    seat: 'fixed',
    structure: 'guided',
    plan: {
      frame: sizesOf('whole'),
      cases: [
        { method: 'tienstappen', leaveOut: [] },
        { method: 'korthagen', leaveOut: [] },
      ],
    },
    caseBringers: [3, 3],
    agreements: [],
    endBy: null,
    firstTimersFirst: false,
  });
}

async function look({ page }: Pick<Person, 'page'>, name: string): Promise<void> {
  wrong.push(...(await lookAt(page, `lists-${name}`)));
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

/** Types and presses Enter; the field is empty once it stands. */
async function write({ page }: Pick<Person, 'page'>, text: string): Promise<void> {
  const field = page.locator('form textarea');
  await field.fill(text);
  await field.press('Enter');
  await until(`"${text}" to stand`, async () => (await field.inputValue()) === '');
}

/** The words of the entries, from above. */
function entries({ page }: Pick<Person, 'page'>): Promise<string[]> {
  return page.locator('#tab ol > li p:first-child').allInnerTexts();
}

async function show(one: Person, words: string, expected: readonly string[]): Promise<void> {
  await until(`${words}: ${expected.join(', ')}`, async () => {
    return JSON.stringify(await entries(one)) === JSON.stringify(expected);
  });
}

it('questions are written in silence, weighed by the case-bringer, and answered warmest first', async () => {
  if (!group) throw new Error('no group');
  const els: Person = group;
  const anna = await group.joinByPage('Anna');
  const carla = await group.joinByExtension('Carla');
  const bram = await inEnglish(group, 'Bram');
  await group.user.start();

  // In silence: whoever writes has the list in sight, and sees their own.
  await group.user.jumpTo('Vragen opschrijven');
  await anna.page.getByText(t.hints.apart, { exact: false }).waitFor();
  await write(anna, 'Wat wil je zelf?');
  await write(bram, 'Wie kijkt er mee?');
  await anna.page.getByText(t.apart(2)).waitFor();
  await show(anna, 'Anna sees hers', ['Wat wil je zelf?']);
  await show(bram, 'Bram sees his', ['Wie kijkt er mee?']);
  expect(await entries(carla)).toEqual([]);
  await els.user.button(new RegExp(`^${t.counts.asked(2)}`)).waitFor();
  await look(anna, 'write-questions');
  await look(bram, 'write-questions-en');
  await look(carla, 'write-questions-case-bringer');
  await look(els, 'write-questions-facilitator');

  // A pause takes nothing of what is being typed.
  await anna.page.locator('form textarea').fill('Wat kost het');
  await group.user.press(nl.actions.silence);
  await group.user.press(nl.say.open);
  await anna.page.locator('form textarea').waitFor({ state: 'detached' });
  await group.user.goOn();
  await anna.page.locator('form textarea').waitFor();
  expect(await anna.page.locator('form textarea').inputValue()).toBe('Wat kost het');
  await write(anna, 'Wat kost het je?');

  // Weighed on the case-bringer's own screen, and by the facilitator for her.
  await group.user.jumpTo('Vragen wegen');
  await write(els, 'Hoe lang speelt dit al?');
  const all = [
    'Wat wil je zelf?',
    'Wie kijkt er mee?',
    'Wat kost het je?',
    'Hoe lang speelt dit al?',
  ];
  for (const one of [els, anna, carla, bram]) await show(one, 'everybody sees all', all);
  await carla.page.getByText(t.hints.weigh).waitFor();
  await anna.page.getByText(t.hints.weighed).waitFor();
  expect(await anna.page.locator('#tab input[type=radio]').count()).toBe(0);
  const warmth = ({ page }: Person, text: string, how: string) =>
    page.getByRole('group', { name: t.warmthOf(text) }).getByText(how, { exact: true });
  await warmth(carla, 'Wat wil je zelf?', t.warmth.cold).click();
  await warmth(carla, 'Wat kost het je?', t.warmth.warm).click();
  await warmth(els, 'Hoe lang speelt dit al?', t.warmth.lukewarm).click();
  const marked = ({ page }: Person, how: string) =>
    page.locator('#tab li').getByText(how, { exact: true });
  for (const how of Object.values(t.warmth)) await marked(anna, how).waitFor();
  for (const how of Object.values(tEn.warmth)) await marked(bram, how).waitFor();
  for (const one of [els, anna, carla, bram]) await show(one, 'nothing has moved', all);
  await look(els, 'weigh-facilitator');
  await look(carla, 'weigh-case-bringer');
  await look(anna, 'weigh');
  await look(bram, 'weigh-en');
  for (const { page } of [anna, bram, carla]) {
    const list = await page.locator('#tab ol').innerText();
    for (const name of names) expect(list).not.toContain(name);
  }

  await group.user.jumpTo('Antwoorden');
  for (const one of [els, anna, carla, bram]) {
    await show(one, 'warmest first', [
      'Wat kost het je?',
      'Hoe lang speelt dit al?',
      'Wie kijkt er mee?',
      'Wat wil je zelf?',
    ]);
  }
  await look(carla, 'answer-case-bringer');

  // The circle is one press away, and so is the list.
  await anna.user.press(t.circle);
  await anna.page.locator('[data-me]').waitFor();
  await anna.user.press(new RegExp(`^${t.counts.asked(4)}`));
  await anna.page.locator('[data-me]').waitFor({ state: 'detached' });

  // Readings: several side by side, changed by their writer or the facilitator, put back.
  await group.user.jumpTo('Analyse door de groep');
  await anna.user.press(new RegExp(t.add));
  await write(anna, 'Hij is bang.');
  await group.user.press(new RegExp(t.add));
  await write(els, long);
  await write(els, 'Hij is juist niet bang.');
  await carla.user.press(new RegExp(`^${t.counts.reading(3)}$`));
  await show(carla, 'the silent case-bringer reads', [
    'Hij is bang.',
    long,
    'Hij is juist niet bang.',
  ]);
  expect(await carla.page.locator('#tab textarea, #tab ol button').count()).toBe(0);
  await anna.page.getByText(t.readingStart).waitFor();
  await bram.user.press(new RegExp(tEn.add));
  await bram.page.getByText(tEn.readingStart).waitFor();
  await look(els, 'readings-facilitator');
  await look(anna, 'readings');
  await look(carla, 'readings-case-bringer');
  await look(bram, 'readings-en');
  await anna.user.press(t.change('Hij is bang.'));
  await anna.page.locator('li textarea').fill('Hij is bang om te kiezen.');
  await look(anna, 'readings-change');
  await anna.user.press(t.save);
  await els.user.press(t.change('Hij is bang om te kiezen.'));
  await els.user.press(t.remove);
  await show(carla, 'one less', [long, 'Hij is juist niet bang.']);
  await look(els, 'readings-removed');
  await els.user.press(t.putBack);
  await show(carla, 'back', [long, 'Hij is juist niet bang.', 'Hij is bang om te kiezen.']);
  expect(await anna.user.button(t.change('Hij is juist niet bang.')).count()).toBe(0);

  // Alternatives: more than one before the first is taken, and several may be.
  await group.user.jumpTo('Alternatieven bedenken');
  await group.user.press(new RegExp(t.add));
  await write(els, 'Ik zou hem eerst bellen.');
  await look(els, 'alternatives-facilitator');
  // What the case-bringer had herself waits, until she chooses.
  await carla.user.press(nl.own.myCase);
  await carla.page.getByLabel(own.locked.kinds.solution.label).fill('Ik laat het los.');
  await carla.page.locator('dialog').getByRole('button', { name: nl.app.close }).click();
  await carla.page.locator('dialog').waitFor({ state: 'detached' });
  await group.user.jumpTo('Kiezen en vastleggen');
  for (const one of [els, carla, anna]) await one.page.getByText(t.oneMore).waitFor();
  await look(els, 'one-more-facilitator');
  const take = ({ page }: Person, text: string) =>
    page.getByRole('checkbox', { name: `${t.take}: ${text}` });
  await take(carla, 'Ik zou hem eerst bellen.').click();
  await carla.page.getByText(t.oneText).waitFor();
  await look(carla, 'one-asked');
  await carla.page.locator('dialog').getByRole('button', { name: nl.app.cancel }).click();
  const mine = carla.page.getByRole('region', { name: own.locked.kinds.solution.label });
  await mine.getByText('Ik laat het los.', { exact: true }).waitFor();
  expect(await entries(els)).toEqual(['Ik zou hem eerst bellen.']);
  await mine.getByRole('button', { name: own.locked.beside }).click();
  await show(anna, 'it lies beside the others', ['Ik zou hem eerst bellen.', 'Ik laat het los.']);
  await mine.getByRole('button', { name: own.locked.takeBack }).click();
  await show(anna, 'and is taken back', ['Ik zou hem eerst bellen.']);
  await write(els, 'Ik zou het laten rusten tot na het overleg.');
  await write(carla, 'Ik vraag Fatma mee.');
  await take(carla, 'Ik zou hem eerst bellen.').click();
  await take(els, 'Ik vraag Fatma mee.').click();
  for (const one of [els, carla]) {
    for (const text of ['Ik zou hem eerst bellen.', 'Ik vraag Fatma mee.']) {
      await until(`${text} to be taken`, () => take(one, text).isChecked());
    }
  }
  await until('Anna to see both', async () => (await marked(anna, t.taken).count()) === 2);
  await marked(bram, tEn.taken).first().waitFor();
  expect(await anna.page.locator('#tab textarea, #tab li input').count()).toBe(0);
  // Why is hers alone.
  await carla.page.getByText(t.why).first().click();
  await carla.page.getByText(t.reasons.style).first().click();
  await carla.page.getByText(`${t.why} · 1`).waitFor();
  expect(await els.page.getByText(t.why).count()).toBe(0);
  await look(carla, 'choose-case-bringer');
  await look(els, 'choose-facilitator');
  await look(anna, 'choose');
  await look(bram, 'choose-en');
  await take(carla, 'Ik zou hem eerst bellen.').click();
  await until('one to be left', async () => (await marked(anna, t.taken).count()) === 1);

  await group.user.jumpTo('Ieder voor zichzelf');
  await anna.page.getByText(t.hints.try).waitFor();
  const fits = ({ page }: Person) =>
    page.getByRole('checkbox', { name: t.fitsOf('Ik vraag Fatma mee.') });
  await fits(anna).click();
  await until('it to be ticked', () => fits(anna).isChecked());
  await fits(els).waitFor();
  expect(await fits(els).isChecked()).toBe(false);
  expect(await fits(carla).count()).toBe(0);
  await look(anna, 'try');
  await look(bram, 'try-en');
  expect(wrong).toEqual([]);
});
