/** How it was: answered without a name, counted when the group goes on, and then on every screen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { pulses as english } from '@/lib/i18n/pulses/en';
import { pulses as words } from '@/lib/i18n/pulses/nl';
import { pulseKinds, type PulseKind } from '@/lib/session/pulses';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { readTables } from './harness/database';
import { LiveGroup, type Person } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { letIn } from './harness/sharing';
import { panelSize } from './harness/withPanel';

const names = ['Els', 'Anna', 'Bram', 'Carla'];
const sizes = [{ width: 320, height: 568 }, panelSize];

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

async function inEnglish(group: LiveGroup, name: string): Promise<Person> {
  const { page, user } = await group.comeByPage(group.link, 'en');
  await user.view.locator('input').fill(name);
  await user.press(en.join.go);
  await user.press(en.live.consent.yesJoin);
  await page.getByText(en.join.stages.waiting.title).waitFor();
  await letIn(group.user, user, name);
  return { page, user };
}

type Answers = Partial<Record<PulseKind, number>>;

async function answer(page: Page, answers: Answers, texts = words): Promise<void> {
  for (const kind of pulseKinds) {
    const step = answers[kind];
    const question = page.getByRole('group', { name: texts.questions[kind].ask });
    if (step !== undefined) {
      await question.getByRole('radio', { name: new RegExp(`^${step}(,|$)`) }).check();
    } else {
      expect(await question.getByRole('radio', { name: texts.skip }).isChecked()).toBe(true);
    }
  }
}

/** How often each step was chosen, as it is read out; null where too few answered. */
async function counted(page: Page, kind: PulseKind, texts = words): Promise<string[] | null> {
  const section = page.locator('dialog section').filter({ hasText: texts.questions[kind].ask });
  if ((await section.getByText(texts.tooFew).count()) > 0) return null;
  return section.locator('li > span').allInnerTexts();
}

function rowsOfAnswers(tables: Awaited<ReturnType<typeof readTables>>): unknown[] {
  const content = tables.tables['content'] ?? [];
  return content.filter(({ key }) => String(key).startsWith('pulse/'));
}

it('how it was is answered without a name, and from three answers on all see how often what was chosen', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(names, relay.relay);
  try {
    const anna = await group.joinByExtension('Anna');
    const bram = await inEnglish(group, 'Bram');
    const wrong: string[] = [];
    const look = async (who: { page: Page }, name: string) => {
      wrong.push(...(await lookAt(who.page, `pulses-${name}`, sizes)));
    };
    await group.user.start();
    await group.user.jumpTo('Blik op het proces');
    // Who begins the round is drawn; nobody is asked while they speak.
    await group.user.goOnUntilAtTurn('Carla');

    await anna.user.button(words.own).waitFor();
    await look(anna, 'line');
    await anna.user.press(words.own);
    await look(anna, 'form');
    await anna.user.press(words.send);
    await anna.page.getByText(words.answerOne).waitFor();
    await answer(anna.page, { safety: 2, depth: 4, heard: 5 });
    await look(anna, 'answered');
    await anna.user.press(words.send);
    await anna.page.getByText(words.isIn(1, 4)).waitFor();
    expect(await anna.user.button(words.own).count()).toBe(0);

    await bram.user.press(english.own);
    await look(bram, 'form-en');
    await answer(bram.page, { safety: 4, depth: 4, heard: 5, energy: 1 }, english);
    await bram.user.press(english.send);
    await bram.page.getByText(english.isIn(2, 4)).waitFor();

    // The facilitator answers, and the screen goes round for who has none.
    await group.user.press(words.ask(2, 4));
    await look(group, 'lead');
    await group.user.press(words.leadOwn);
    await answer(group.page, { safety: 4, energy: 3 });
    await group.user.press(words.send);
    await group.page.locator('dialog').getByText(words.soFar(3, 4)).waitFor();
    await group.user.press(words.pass);
    await look(group, 'pass');
    await group.user.press(words.next);
    await answer(group.page, { safety: 4, heard: 1 });
    await group.user.press(words.passOn);
    await group.page.getByText(words.allIn).waitFor();
    await look(group, 'all-in');
    await group.user.press(words.done);

    // Until it is counted nobody sees anything, and nothing says whose it was.
    for (const one of [anna, bram]) {
      expect(await one.user.button(words.howItWas).count()).toBe(0);
      expect(await one.user.button(english.howItWas).count()).toBe(0);
    }
    const before = await readTables(group.page);
    expect(rowsOfAnswers(before)).toHaveLength(4);
    expect(JSON.stringify(before.tables['events'])).not.toMatch(/"safety"|"heard"/);
    expect(JSON.stringify(await readTables(anna.page))).not.toMatch(/pulse\/|"heard":5/);

    await group.user.jumpTo('Uitcheck');
    const all = [
      [group, words, ''],
      [anna, words, ''],
      [bram, english, '-en'],
    ] as const;
    for (const [who, texts, suffix] of all) {
      await who.user.press(texts.howItWas);
      await who.page.getByText(texts.countsText).waitFor();
      const times = (...counts: number[]) => counts.map((count, i) => texts.times(i + 1, count));
      expect(await counted(who.page, 'safety', texts)).toEqual(times(0, 1, 0, 3, 0));
      expect(await counted(who.page, 'heard', texts)).toEqual(times(1, 0, 0, 0, 2));
      expect(await counted(who.page, 'depth', texts)).toBeNull();
      expect(await counted(who.page, 'energy', texts)).toBeNull();
      if (who !== anna) await look(who, `counts${suffix}`);
      await who.page.keyboard.press('Escape');
    }
    expect(rowsOfAnswers(await readTables(group.page))).toEqual([]);
    await look(group, 'after');
    expect(wrong).toEqual([]);
  } finally {
    await group.close();
  }
});

it('of fewer than three answers nobody sees more than that there are too few, also at the end', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(names, relay.relay);
  try {
    const anna = await group.joinByExtension('Anna');
    await group.user.start();
    await group.user.jumpTo('Blik op het proces');
    await group.user.goOnUntilAtTurn('Carla');
    await anna.user.press(words.own);
    await answer(anna.page, { safety: 1, depth: 1, heard: 1, energy: 1 });
    await anna.user.press(words.send);
    await anna.page.getByText(words.isIn(1, 4)).waitFor();
    await group.user.endEarly();
    for (const who of [group, anna]) {
      await who.user.press(words.howItWas);
      await who.page.getByText(words.countsText).waitFor();
      for (const kind of pulseKinds) expect(await counted(who.page, kind)).toBeNull();
      await who.page.keyboard.press('Escape');
    }
    expect(await lookAt(group.page, 'pulses-end', sizes)).toEqual([]);
    expect(await lookAt(anna.page, 'pulses-end-member', sizes)).toEqual([]);
    expect(rowsOfAnswers(await readTables(group.page))).toEqual([]);
  } finally {
    await group.close();
  }
});
