/** A whole case in four browsers: shared, worked on under the case-bringer's say, settled, and gone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { safety as safetyEn } from '@/lib/i18n/safety/en';
import { Ear } from '../../relay/ear';
import { startNats } from '../../relay/nats';
import type { RelayServer } from '../../relay/relayServer';
import { ofText, tracesOf } from '../../relay/traces';
import { askHost } from '../harness/askHost';
import {
  addEntry,
  allSee,
  closeSheet,
  field,
  fillIn,
  nobodySees,
  openPart,
  shown,
  startCaseGroup,
  type CaseGroup,
  type Seat,
} from '../harness/caseGroup';
import { readTables } from '../harness/database';
import { readLog } from '../harness/eventLog';
import { lookAt } from '../harness/look';
import { findItSafe } from '../harness/safety';
import { until } from '../harness/until';
import { panelSize } from '../harness/withPanel';

const sizes = [{ width: 320, height: 568 }, panelSize];

/** Of each, for nobody else. */
const secrets = {
  els: { pad: 'Grasmus: straks rustiger vragen.' },
  anna: {
    facts: 'Zilvermeeuw stond in de deuropening.',
    analysis: 'Kwikstaart zit in mijn eigen haast.',
    solution: 'Roodborst eerst bellen.',
    pad: 'Winterkoning niet vergeten.',
    touched: 'IJsvogel, daar werd ik stil van.',
    insight: 'Geelgors zag ik eerst niet.',
  },
  bram: { pad: 'Boomklever: dit ken ik.' },
  carla: { pad: 'Tjiftjaf, for later.' },
} as const;

const shared = {
  title: 'De deur van Wielewaal',
  ownPart: 'Ik wachtte, en zei niets tegen Wielewaal.',
  question: 'Hoe zeg ik eerder wat ik zie bij Wielewaal?',
} as const;
const reading = 'Misschien schrok Wielewaal er zelf van.';
const alternatives = ['Ik zou Wielewaal eerst bellen.', 'Ik zou wachten tot Wielewaal komt.'];
const step = 'Ik vraag Wielewaal maandag om een gesprek.';

const everyText = [
  ...Object.values(secrets).flatMap((own) => Object.values<string>(own)),
  ...Object.values(shared),
  ...alternatives,
  reading,
  step,
];

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

interface Whole extends CaseGroup {
  readonly ear: Ear;
  /** With a name for the picture. */
  readonly look: (seat: Seat, name: string) => Promise<void>;
}

/** A case from its first line to the empty screen; `work` is what the method does with it. */
async function wholeCase(method: string, work: (whole: Whole) => Promise<void>): Promise<void> {
  if (!relay) throw new Error('no relay');
  const ear = await Ear.listen(relay.relay);
  const wrong: string[] = [];
  const people = await startCaseGroup(relay.relay, method);
  const whole: Whole = {
    ...people,
    ear,
    look: async ({ page }, name) => {
      wrong.push(...(await lookAt(page, `whole-${method}-${name}`, sizes)));
    },
  };
  try {
    await shareSheet(whole);
    await work(whole);
    await settle(whole);
    await expectSecrets(whole);
    await end(whole);
    const sealed = everyText.flatMap((text) => ofText(text, text));
    expect(tracesOf(sealed, ear.passed)).toEqual([]);
    expect(ear.passed.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  } finally {
    ear.leave();
    await people.group.close();
  }
}

/** The sheet filled in, with what stays with her; title, own part and question for the group. */
async function shareSheet({ anna, bram, carla, look }: Whole): Promise<void> {
  const { lines, sections } = anna.own.sheet;
  await anna.user.press(anna.t.own.myCase);
  await fillIn(anna.page, lines.title.label, shared.title);
  await fillIn(anna.page, lines.facts.label, secrets.anna.facts);
  await fillIn(anna.page, lines.ownPart.label, shared.ownPart);
  await fillIn(anna.page, lines.question.label, shared.question);
  await look(anna, 'sheet');
  await openPart(anna.page, sections.locked);
  await fillIn(anna.page, anna.own.locked.kinds.analysis.label, secrets.anna.analysis);
  await fillIn(anna.page, anna.own.locked.kinds.solution.label, secrets.anna.solution);
  await openPart(anna.page, sections.notepad);
  await fillIn(anna.page, anna.own.notepad.label, secrets.anna.pad);
  await openPart(anna.page, sections.share);
  await anna.page.getByRole('checkbox', { name: new RegExp(`^${lines.facts.label}`) }).uncheck();
  await anna.user.press(anna.own.share.yes);
  await anna.page.getByText(anna.own.share.done).waitFor();
  await look(anna, 'shared');
  await closeSheet(anna);
  for (const seat of [bram, carla]) {
    await seat.user.tab(2);
    await seat.user.press(new RegExp(`^${seat.t.own.caseOf('Anna')}`));
    for (const text of Object.values(shared)) {
      await seat.page.locator('dialog').getByText(text, { exact: true }).waitFor();
    }
    await look(seat, `case-${seat === carla ? 'en' : 'nl'}`);
    await closeSheet(seat);
    await seat.user.tab(0);
  }
}

/** What the others keep for themselves. */
async function writeNotes({ els, bram, carla }: Whole): Promise<void> {
  await els.user.press(els.t.actions.more);
  await els.user.press(els.t.own.notes);
  await fillIn(els.page, els.own.notepad.label, secrets.els.pad);
  await closeSheet(els);
  for (const [{ user, page, t, own }, text] of [
    [bram, secrets.bram.pad],
    [carla, secrets.carla.pad],
  ] as const) {
    await user.press(t.own.short);
    await fillIn(page, own.notepad.label, text);
    await page.locator('dialog').getByRole('button', { name: t.app.close, exact: true }).click();
  }
}

/** Where her own explanation and way out are closed, and until when. */
async function expectLocked({ anna, look }: Whole, analysis: string, solution: string) {
  await anna.user.press(anna.t.own.myCase);
  await openPart(anna.page, anna.own.sheet.sections.locked);
  for (const phase of [analysis, solution]) {
    await anna.page.getByText(anna.own.locked.opensIn(phase), { exact: false }).waitFor();
  }
  expect(await field(anna.page, anna.own.locked.kinds.analysis.label).count()).toBe(0);
  expect(await field(anna.page, anna.own.locked.kinds.solution.label).count()).toBe(0);
  expect(await anna.user.button(anna.own.locked.beside).count()).toBe(0);
  await look(anna, 'locked');
  await closeSheet(anna);
}

/** In its phase the explanation stands there; where the group has readings she may lay it beside them. */
async function expectOpen({ anna, look }: Whole, beside: boolean): Promise<void> {
  await anna.user.press(anna.t.own.myCase);
  await openPart(anna.page, anna.own.sheet.sections.locked);
  const own = field(anna.page, anna.own.locked.kinds.analysis.label);
  expect(await own.inputValue()).toBe(secrets.anna.analysis);
  expect(await anna.user.button(anna.own.locked.beside).count()).toBe(beside ? 1 : 0);
  await look(anna, 'open');
  await closeSheet(anna);
}

/** From the sheet of what else she can say. */
async function says({ page, user, t }: Seat, kind: string): Promise<void> {
  await user.press(t.say.more);
  await page.locator('dialog button').filter({ hasText: kind }).click();
}

/** What stands on a screen, whatever the time in digits or words. */
async function timeless({ page }: Seat): Promise<string> {
  const lines = (await page.locator('body').innerText()).split('\n');
  const clock = /^(nog )?\d+ minut|^\d+:\d\d$/;
  return lines
    .filter((line) => !clock.test(line))
    .join('\n')
    .replaceAll(/\d+:\d\d/g, '–');
}

/** Each tap of the say, on all four screens, while Bram has the word. */
async function sayAll(whole: Whole): Promise<void> {
  const { els, anna, bram, carla, all, look } = whole;
  const others = [els, bram, carla];
  await bram.user.press(bram.t.me.actions.raiseHand);
  await els.user.press(els.t.actions.giveTurn('Bram'));
  await shown(bram, bram.t.me.isSpeaking).waitFor();

  // What touches her is on her own screen for a moment, and nowhere else.
  await shown(carla, carla.t.turn.isSpeaking('Bram')).waitFor();
  const before = await Promise.all(others.map(timeless));
  const known = (await readLog(els.page)).length;
  await anna.user.press(anna.t.own.touches);
  await anna.user.button(anna.t.own.noted).waitFor();
  await look(anna, 'touched');
  expect(await Promise.all(others.map(timeless))).toEqual(before);
  await anna.user.press(anna.t.own.myCase);
  await openPart(anna.page, anna.own.sheet.sections.touched);
  await fillIn(anna.page, anna.own.touched.add, secrets.anna.touched);
  await closeSheet(anna);

  const rest = (t: Catalogue) => t.say.rest;
  await anna.user.press(anna.t.say.kinds.notNow);
  await allSee(all, rest);
  await look(carla, 'not-now-en');
  await nobodySees(all, rest);

  const silence = (t: Catalogue) => t.pause.states.silence(null);
  await anna.user.press(anna.t.say.more);
  await look(anna, 'say');
  await anna.user.press(anna.t.say.lengths[10]);
  await allSee(all, silence);
  for (const { page } of all) {
    expect(await page.locator('[role=tabpanel]').innerText()).not.toMatch(/\d/);
  }
  await nobodySees(all, silence);

  await says(anna, anna.t.say.kinds.question);
  for (const { page } of all) {
    await page.locator('blockquote').getByText(shared.question).waitFor();
  }
  await look(els, 'question');
  await look(carla, 'question-en');
  await says(anna, anna.t.say.kinds.questionDone);
  for (const { page } of all) await page.locator('blockquote').waitFor({ state: 'detached' });

  const apart = (t: Catalogue) => t.pause.states.distance('Anna');
  await says(anna, anna.t.say.kinds.tooMuch);
  await allSee(all, apart);
  await look(els, 'too-much');
  await look(anna, 'too-much-mine');
  await anna.user.press(anna.t.me.actions.returned);
  await allSee(all, (t) => t.pause.states.distance(null));
  await els.user.press(els.t.say.help.goOn);
  await nobodySees(all, (t) => t.pause.states.distance(null));

  const stopped = (t: Catalogue) => t.pause.states.stop('Anna');
  await anna.user.press(anna.t.say.kinds.stop);
  await allSee(all, stopped);
  await look(els, 'stop');
  await look(carla, 'stop-en');
  await els.user.press(els.t.say.help.goOn);
  await nobodySees(all, stopped);

  await says(anna, anna.t.say.kinds.enough);
  await allSee(all, (t, seat) => (seat === anna ? t.say.enoughMine : t.say.enough('Anna')));
  await look(els, 'enough');
  const events = (await readLog(els.page)).slice(known).map(({ body }) => body.type);
  // What touched her is none of them.
  expect(events).toEqual([
    'notNowSaid',
    'sessionPaused',
    'silenceEnded',
    'questionShown',
    'questionHidden',
    'sessionPaused',
    'steppedBack',
    'cameBack',
    'sessionResumed',
    'sessionPaused',
    'sessionResumed',
    'enoughSaid',
  ]);
}

/** The yield is hers; one line of it is the group's. */
async function settle({ els, anna, bram, carla, look }: Whole): Promise<void> {
  const { yield: words } = anna.yields;
  await anna.user.press(words.mine);
  await fillIn(anna.page, words.insight, secrets.anna.insight);
  await fillIn(anna.page, words.parts.what, step);
  await anna.user.press(words.settle);
  await anna.page.getByText(words.mayChange, { exact: false }).waitFor();
  await look(anna, 'yield');
  await anna.user.press(`${words.shareIt}: ${words.shares.step}`);
  await anna.user.button(`${words.takeBack}: ${words.shares.step}`).waitFor();
  await closeSheet(anna);
  await els.page.getByText(words.hasSettled('Anna')).first().waitFor();
  for (const seat of [els, bram, carla]) {
    await seat.user.press(seat.yields.yield.takes('Anna'));
    await seat.page.locator('dialog').getByText(step).waitFor();
    await look(seat, `takes-${seat === els ? 'facilitator' : seat === bram ? 'nl' : 'en'}`);
    expect(await seat.page.content()).not.toContain(secrets.anna.insight);
    await closeSheet(seat);
  }
}

/** Everything that a machine with Kring holds or shows. */
async function everythingOn(page: Page): Promise<string> {
  const { tables } = await readTables(page);
  const { snapshot } = await askHost(page);
  return JSON.stringify([tables, snapshot]) + (await page.content());
}

/** Each has their own words, and nobody's else. */
async function expectSecrets({ els, anna, bram, carla }: Whole): Promise<void> {
  const held = {
    els: await everythingOn(els.page),
    anna: await everythingOn(anna.page),
    bram: await everythingOn(bram.page),
    carla: await carla.page.content(),
  };
  const found = Object.entries(held).map(([where, all]) => {
    const names = Object.entries(secrets).filter(([, own]) =>
      Object.values<string>(own).some((text) => all.includes(text)),
    );
    return [where, names.map(([name]) => name)];
  });
  // A page holds what its owner wrote in memory alone.
  expect(Object.fromEntries(found)).toEqual({
    els: ['els'],
    anna: ['anna'],
    bram: ['bram'],
    carla: [],
  });
  expect(await carla.page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
}

/** Each is told what stays, the session ends, and of the words nothing is left anywhere. */
async function end({ group, els, anna, bram, carla, all, look }: Whole): Promise<void> {
  await group.user.jumpTo('Uitcheck');
  for (const seat of all) {
    await seat.user.press(seat.t.leaving.open);
    await seat.page.locator('dialog h2').first().waitFor();
    await look(seat, `remains-${all.indexOf(seat)}`);
    await closeSheet(seat);
  }
  await group.user.endEarly();
  for (const seat of all) {
    await seat.page.getByRole('heading', { name: seat.t.end.title }).waitFor();
    await look(seat, `end-${all.indexOf(seat)}`);
  }
  await els.user.press(els.t.end.close);
  await els.page.locator('textarea').waitFor();
  for (const { user } of [anna, bram, carla]) await user.main.click();
  for (const { page } of [els, anna, bram]) {
    await until('the words to be gone', async () => {
      const rest = await everythingOn(page);
      return everyText.every((text) => !rest.includes(text));
    });
  }
  const page = await carla.page.content();
  expect(everyText.filter((text) => page.includes(text))).toEqual([]);
}

it('through korthagen: ten sides, a reading, alternatives and the choice', async () => {
  await wholeCase('korthagen', async (whole) => {
    const { group, els, anna, bram, carla, all, look } = whole;
    await group.user.jumpTo('Concretiseren');
    await writeNotes(whole);
    await expectLocked(whole, 'Eigen analyse en betekenis', 'Kiezen en vastleggen');

    // Half of the ten sides on a phone, the others on a machine with Kring.
    await carla.page.getByText(carla.t.depth.sides(0, 10)).waitFor();
    for (const [seat, column] of [
      [carla, 'Anna'],
      [bram, bram.sides.other],
    ] as const) {
      await seat.page.locator('[data-sides]').click();
      for (const row of Object.values(seat.sides.rows)) {
        await seat.user.press(seat.sides.cell(column, row, seat.sides.notSeen));
        await seat.user.press(seat.sides.mark);
        await seat.user.button(seat.sides.cell(column, row, seat.sides.seen)).waitFor();
      }
      await look(seat, `sides-${column}`);
      await closeSheet(seat);
    }
    await allSee(all, (t) => t.depth.sides(10, 10));
    await sayAll(whole);
    await group.user.goOn();

    await group.user.view.getByRole('heading', { name: 'Analyse door de groep' }).waitFor();
    await bram.user.press(new RegExp(bram.lists.add));
    await addEntry(bram, reading);
    await anna.user.press(new RegExp(`^${anna.t.lists.counts.reading(1)}`));
    await shown(anna, reading).waitFor();
    await look(anna, 'reading');

    await group.user.jumpTo('Eigen analyse en betekenis');
    await anna.page.getByRole('heading', { name: 'Eigen analyse en betekenis' }).waitFor();
    await expectOpen(whole, true);

    await group.user.jumpTo('Alternatieven bedenken');
    for (const [seat, text] of [
      [bram, alternatives[0]],
      [carla, alternatives[1]],
    ] as const) {
      await seat.user.press(new RegExp(seat.lists.add));
      await addEntry(seat, text ?? '');
    }
    await look(carla, 'alternatives-en');
    await group.user.jumpTo('Kiezen en vastleggen');
    const taken = alternatives[0] ?? '';
    await anna.page.getByRole('checkbox', { name: `${anna.lists.take}: ${taken}` }).click();
    await Promise.all([bram, carla].map((seat) => shown(seat, seat.lists.taken).waitFor()));
    const onFacilitators = els.page.getByRole('checkbox', { name: `${els.lists.take}: ${taken}` });
    await until('the choice to be taken', () => onFacilitators.isChecked());
    await look(els, 'choice');
    await look(anna, 'choice-mine');
    await look(carla, 'choice-en');
  });
});

it('through the split moment: no list and no side, and a stop that closes the case', async () => {
  await wholeCase('split-moment', async (whole) => {
    const { group, els, anna, bram, carla, all, look } = whole;
    await group.user.jumpTo('Vraag scherp, vorm kiezen');
    await findItSafe(els, [anna, bram, { ...carla, words: safetyEn.safety }], 0);
    await group.user.jumpTo('Afpellen: prikkel en lijf');
    await writeNotes(whole);
    await expectLocked(whole, 'Wat is er nu anders', 'Delen zonder raad');
    for (const { page, lists } of all) {
      expect(await page.locator('[data-sides]').count()).toBe(0);
      expect(await page.getByRole('button', { name: new RegExp(lists.add) }).count()).toBe(0);
    }
    await sayAll(whole);
    await group.user.goOn();
    await group.user.view.getByRole('heading', { name: 'Afpellen: rol en gedrag' }).waitFor();
    await group.user.jumpTo('Wat is er nu anders');
    await anna.page.getByRole('heading', { name: 'Wat is er nu anders' }).waitFor();
    await look(els, 'different');
    await expectOpen(whole, false);
    await anna.user.press(anna.t.say.kinds.stop);
    await allSee(all, (t) => t.pause.states.stop('Anna'));
    await els.user.press(els.t.say.help.close);
    await nobodySees(all, (t) => t.pause.states.stop('Anna'));
  });
});
