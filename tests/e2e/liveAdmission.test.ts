/** Who is let in as whom, who is not, and who has to go. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { readTables } from './harness/database';
import { readLog } from './harness/eventLog';
import { LiveGroup, Participant } from './harness/liveGroup';
import type { PanelUser } from './harness/panel';
import { intoCheckIn } from './harness/rounds';
import { until } from './harness/until';

let relay: RelayServer | undefined;
let group: LiveGroup | undefined;

beforeAll(async () => {
  relay = await startNats();
  group = await LiveGroup.start(['Els', 'Anna', 'Bram'], relay.relay);
});
afterAll(async () => {
  await group?.close();
  await relay?.close();
});

function theGroup(): LiveGroup {
  if (!group) throw new Error('no group');
  return group;
}

/** Six digits in two groups. */
async function codeOn(user: PanelUser): Promise<string> {
  const text = await user.view.getByText(/^\d{3}\s\d{3}$/).innerText();
  return text.replace(/\D/g, '');
}

function namesOn(user: PanelUser): Promise<string[]> {
  return user.view.evaluate(() =>
    [...document.querySelectorAll('[data-turn] [title]')]
      .map((seat) => seat.getAttribute('title') ?? '')
      .toSorted(),
  );
}

it.each([
  ['kring0.', 'Deze uitnodiging komt van een oudere Kring.'],
  ['kring2.', 'Deze uitnodiging komt van een nieuwere Kring.'],
])('an invitation that begins with %s says who has to update', async (beginning, text) => {
  const link = theGroup().link.replace('kring1.', beginning);
  const { page, user } = await theGroup().comeByPage(link);
  await user.view.locator('input').fill('Anna');
  await user.press('Doe mee');
  await page.getByText(text).waitFor();
  await page.close();
});

it('the same code on both screens; two of one name are told apart on every screen', async () => {
  const { user } = theGroup();
  const first = await theGroup().knockByPage('Anna');
  await first.page.getByText('Zeg deze code hardop').waitFor();
  const code = await codeOn(first.user);
  expect(code).toMatch(/^\d{6}$/);
  await until('the same code here', async () => (await codeOn(user)) === code);
  await theGroup().admit(first);

  const second = await theGroup().knockByPage('Anna');
  await user.view.getByText('Anna klopt aan').waitFor();
  expect(await user.button('Laat binnen').count()).toBe(0);
  await user.press('Bekijk');
  expect(await codeOn(second.user)).not.toBe(code);
  const typed = user.view.locator('dialog input');
  expect(await typed.inputValue()).toBe('Anna 2');
  await user.press('Laat binnen als Anna 2');
  await theGroup().isIn(new Participant('Anna 2', second.page, second.user, null));
  for (const [each, names] of [
    [user, ['Anna', 'Anna 2', 'Bram', 'Els']],
    [first.user, ['Anna 2', 'Bram', 'Els', 'Jij']],
    [second.user, ['Anna', 'Bram', 'Els', 'Jij']],
  ] as const) {
    await until(names.join(), async () => (await namesOn(each)).join() === names.join());
  }
});

it('whoever knocks during the check-in is a line that covers nothing; declining ends it', async () => {
  const { user, page } = theGroup();
  await intoCheckIn(theGroup());
  const stranger = await theGroup().knockByPage('Vreemde');
  await user.view.getByText('Vreemde klopt aan').waitFor();
  expect(await user.view.locator('dialog').count()).toBe(0);
  const covered = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('main button')].filter(
      (button) => button.getBoundingClientRect().height > 0,
    );
    return shown
      .filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return !there || !button.contains(there);
      })
      .map((button) => button.textContent);
  });
  expect(covered).toEqual([]);
  await user.goOn();
  await theGroup().agree();
  await theGroup().decline('Vreemde');
  await stranger.page.getByText('Je bent niet binnengelaten').waitFor();
  expect(await user.view.getByText('klopt aan').count()).toBe(0);
});

it.each(['a page', 'an extension'] as const)(
  'who is removed from %s is told so and sees nothing any more; the others go on',
  async (kind) => {
    const bram =
      kind === 'a page'
        ? await theGroup().joinByPage('Bram')
        : await theGroup().joinByExtension('Bram');
    await theGroup().agree();
    if (bram.kring) await makeDeputy(bram);
    await theGroup().choose('Bram', 'Haal het eigen scherm weg');
    await theGroup().user.press('Ja, haal het scherm van Bram weg');
    await bram.page.getByText('Dit scherm doet niet meer mee').waitFor();
    const { participants } = theGroup();
    participants.splice(participants.indexOf(bram), 1);

    await theGroup().user.goOn();
    await theGroup().agree();
    expect(await bram.page.locator('main').innerText()).not.toMatch(/Els|Anna|Incheck/);
    if (bram.kring) await expectNothingKept(bram);
    await bram.kring?.close();
    if (!bram.kring) await bram.page.close();
  },
);

/** Who then holds the log and the names, to be able to take over. */
async function makeDeputy({ name, page }: Participant): Promise<void> {
  await theGroup().choose(name, 'Wordt plaatsvervanger');
  const log = await readLog(theGroup().page);
  await until('the deputy to have the log', async () => {
    return (await readLog(page)).length === log.length;
  });
}

/** It is on the screen before it is off the disk. */
async function expectNothingKept({ page }: Participant): Promise<void> {
  const kept = async () => {
    const { tables } = await readTables(page);
    return ['live', 'events', 'content', 'sessions'].flatMap((name) => tables[name] ?? []);
  };
  await until('nothing to be kept', async () => (await kept()).length === 0);
  expect(JSON.stringify(await readTables(page))).not.toMatch(/Els|Anna|Bram/);
}
