/** The case-bringer's say: each tap on the screens of facilitator, case-bringer and participant. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { planOf } from '@/lib/session/templates';
import { VIEW_PORT } from '@/lib/wire/viewMessages';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { createMeeting } from './harness/createMeeting';
import { readLog } from './harness/eventLog';
import { LiveGroup, type Participant, type Person } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { letIn } from './harness/sharing';
import { until } from './harness/until';

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];
const small = { width: 320, height: 568 };
/** Seconds and minutes of a clock, or a time of day. */
const digits = /\d+:\d\d/;

let relay: RelayServer | undefined;
let els: LiveGroup;
/** Has Kring, and brings the case. */
let carla: Participant;
/** On a phone, in English. */
let bram: Person;
/** Over all screens: gathered, so that every screen is seen first. */
const wrong: string[] = [];

beforeAll(async () => {
  relay = await startNats();
  els = await LiveGroup.start(names, relay.relay, { prepare });
  carla = await els.joinByExtension('Carla');
  bram = await inEnglish(els, 'Bram');
  await els.user.start();
  await els.user.jumpTo('Concretiseren');
  await carla.user.button(nl.say.kinds.notNow).waitFor();
});
afterAll(async () => {
  await els?.close();
  await relay?.close();
});

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

/** On the narrowest phone. */
async function inEnglish(group: LiveGroup, name: string): Promise<Person> {
  const { page, user } = await group.comeByPage(group.link, 'en', small);
  await user.view.locator('input').fill(name);
  await user.press(en.join.go);
  await user.press(en.live.consent.yesJoin);
  await page.getByText(en.join.stages.waiting.title).waitFor();
  await letIn(group.user, user, name);
  return { page, user };
}

async function look({ page }: Pick<Person, 'page'>, name: string): Promise<void> {
  wrong.push(...(await lookAt(page, `say-${name}`)));
}

async function lookAtAll(name: string): Promise<void> {
  await look(els, `${name}-facilitator`);
  await look(carla, `${name}-case-bringer`);
  await look(bram, `${name}-en`);
}

/** What stands on the screen, not what a screen reader is told. */
function shown({ page }: Pick<Person, 'page'>, text: string) {
  return page.locator('[role=tabpanel]').getByText(text, { exact: true });
}

/** On all three, each in its own language. */
async function allSee(dutch: string, english: string): Promise<void> {
  await Promise.all([
    shown(els, dutch).waitFor(),
    shown(carla, dutch).waitFor(),
    shown(bram, english).waitFor(),
  ]);
}

async function nobodySees(dutch: string, english: string): Promise<void> {
  const state = 'detached' as const;
  await Promise.all([
    shown(els, dutch).waitFor({ state }),
    shown(carla, dutch).waitFor({ state }),
    shown(bram, english).waitFor({ state }),
  ]);
}

/** As a case sheet shares it, from the case-bringer's own background. */
async function writeQuestion(panel: Page, text: string): Promise<void> {
  await panel.evaluate(
    ([name, words]) =>
      new Promise<void>((resolve, reject) => {
        const port = chrome.runtime.connect({ name });
        port.onMessage.addListener((message: { type: string; me?: string }) => {
          if (message.type === 'snapshot') {
            const body = {
              type: 'writeNote',
              note: 'question-now',
              case: 1,
              kind: 'questionNow',
              person: message.me,
              text: words,
            };
            port.postMessage({ type: 'command', id: 'write-question', body });
          }
          if (message.type === 'done') resolve();
          if (message.type === 'refused') reject(new Error(JSON.stringify(message)));
        });
        port.postMessage({ type: 'hello', nonce: null });
      }),
    [VIEW_PORT, text] as const,
  );
}

/** From the sheet, where each has a line on what it does. */
async function says(kind: string): Promise<void> {
  await carla.user.press(nl.say.more);
  await carla.page.locator('dialog button').filter({ hasText: kind }).click();
}

/** Of what a background shows its views. */
function pauseOn(panel: Page): Promise<{ readonly until: number | null } | null> {
  return panel.evaluate(
    (name) =>
      new Promise((resolve) => {
        const port = chrome.runtime.connect({ name });
        port.onMessage.addListener(
          (message: { type: string; session?: { pause: { until: number | null } | null } }) => {
            if (message.type !== 'snapshot') return;
            resolve(message.session?.pause ?? null);
            port.disconnect();
          },
        );
        port.postMessage({ type: 'hello', nonce: null });
      }),
    VIEW_PORT,
  );
}

function textOf({ page }: Pick<Person, 'page'>): Promise<string> {
  return page.locator('body').innerText();
}

it('not now: nobody gets the word for a moment, and no screen says who asked', async () => {
  await bram.user.press(en.me.actions.raiseHand);
  await els.user.button(nl.actions.giveTurn('Bram')).waitFor();
  await look(carla, 'bar');
  await carla.user.press(nl.say.kinds.notNow);
  await allSee(nl.say.rest, en.say.rest);
  expect(await els.user.button(nl.actions.giveTurn('Bram')).isDisabled()).toBe(true);
  await els.page.getByText(nl.say.notNowCount(1)).waitFor();
  expect(await textOf(bram)).not.toContain(en.say.notNowCount(1));
  expect(await textOf(carla)).not.toContain(nl.say.notNowCount(1));
  await look(bram, 'not-now-en');
  await nobodySees(nl.say.rest, en.say.rest);
  await els.user.goOn();
  await shown(bram, en.me.isSpeaking).waitFor();
  // Through the facilitator, from the seat: the same, and the turn that runs stays.
  await els.choose('Carla', nl.say.kinds.notNow);
  await allSee(nl.say.rest, en.say.rest);
  await bram.page.locator('[role=tabpanel]').getByText(en.me.isSpeaking).waitFor();
  await look(els, 'not-now-facilitator');
});

it('some silence: no digits on any screen, and it ends by itself', async () => {
  await carla.user.press(nl.say.more);
  await look(carla, 'sheet');
  await carla.user.press(nl.say.lengths[10]);
  await allSee(nl.pause.states.silence(null), en.pause.states.silence(null));
  for (const one of [els, carla, bram]) {
    expect(await one.page.locator('[role=tabpanel]').innerText()).not.toMatch(/\d/);
    expect(await one.page.getByRole('tab').first().isVisible()).toBe(false);
  }
  expect(await textOf(bram)).not.toContain('Carla');
  await els.user.button(nl.actions.resume).waitFor();
  await nobodySees(nl.pause.states.silence(null), en.pause.states.silence(null));
  await shown(bram, en.me.isSpeaking).waitFor();

  // The facilitator's has an open end too; theirs to end.
  await els.user.press(nl.actions.silence);
  await look(els, 'silence-sheet');
  await els.user.press(nl.say.open);
  await allSee(nl.pause.states.silence(null), en.pause.states.silence(null));
  await els.user.goOn();
  await nobodySees(nl.pause.states.silence(null), en.pause.states.silence(null));
  await carla.user.press(nl.say.kinds.silence);
  await allSee(nl.pause.states.silence(null), en.pause.states.silence(null));
  await lookAtAll('silence');
  await carla.user.button(nl.say.longer).waitFor();
  await els.user.goOn();
});

it('stay here: one line, no clock, until the facilitator goes on', async () => {
  await els.user.press(nl.actions.silence);
  await els.user.press(nl.pause.reasons.stay);
  await allSee(nl.pause.states.stay(null), en.pause.states.stay(null));
  await lookAtAll('stay');
  expect(await textOf(bram)).not.toMatch(digits);
  await els.user.goOn();
  await nobodySees(nl.pause.states.stay(null), en.pause.states.stay(null));
});

it('back to my question: in words where they are written, until the next turn', async () => {
  await says(nl.say.kinds.question);
  await Promise.all([
    shown(els, nl.say.questionAsk('Carla')).waitFor(),
    shown(carla, nl.say.questionAskMine).waitFor(),
    shown(bram, en.say.questionAsk('Carla')).waitFor(),
  ]);
  await lookAtAll('question-unwritten');
  await els.user.press(nl.say.closeQuestion);
  await shown(bram, en.say.questionAsk('Carla')).waitFor({ state: 'detached' });

  await writeQuestion(carla.page, 'Hoe blijf ik erbij\nals ik boos word?');
  await els.user.press(nl.actions.pause);
  await look(els, 'pause-sheet');
  await els.user.press(nl.say.theirs.question);
  for (const one of [els, carla, bram]) {
    await one.page.locator('blockquote').getByText('Hoe blijf ik erbij').waitFor();
  }
  await lookAtAll('question');
  await els.user.press(nl.actions.turnDone);
  await bram.user.press(en.me.actions.raiseHand);
  await els.user.press(nl.actions.giveTurn('Bram'));
  await shown(bram, en.me.isSpeaking).waitFor();
  expect(await bram.page.locator('blockquote').count()).toBe(0);
});

it('somebody takes distance for a moment, and comes back with one tap', async () => {
  await els.user.press(nl.actions.turnDone);
  await bram.user.press(en.say.stepBack);
  await bram.page.getByText(en.say.apartMine).waitFor();
  const away = new RegExp(`^Bram, .*${nl.say.apart}`);
  await els.user.button(away).waitFor();
  await look(els, 'apart-facilitator');
  await look(bram, 'apart-en');
  expect(await els.page.getByText(nl.pause.states.distance('Bram')).count()).toBe(0);
  await bram.user.press(en.me.actions.returned);
  await els.user.button(away).waitFor({ state: 'detached' });
  await bram.user.button(en.me.actions.raiseHand).waitFor();
});

it('too much and stop: everything stands still, and the facilitator sees what can help', async () => {
  await says(nl.say.kinds.tooMuch);
  await allSee(nl.pause.states.distance('Carla'), en.pause.states.distance('Carla'));
  await els.page.getByText(nl.say.help.title).waitFor();
  expect(await textOf(bram)).not.toContain(en.say.help.title);
  await lookAtAll('too-much');
  await carla.user.press(nl.me.actions.returned);
  await allSee(nl.pause.states.distance(null), en.pause.states.distance(null));
  await els.user.press(nl.say.help.goOn);
  await nobodySees(nl.pause.states.distance(null), en.pause.states.distance(null));

  await carla.user.press(nl.say.kinds.stop);
  await allSee(nl.pause.states.stop('Carla'), en.pause.states.stop('Carla'));
  await lookAtAll('stop');
  await els.user.press(nl.say.help.other('Analyse door de groep'));
  await bram.page.getByRole('heading', { level: 1 }).waitFor();
  await carla.page.getByRole('heading', { name: 'Analyse door de groep' }).waitFor();
});

it('not now takes a question of fact away for good', async () => {
  await bram.user.press(en.me.actions.askFact);
  await shown(carla, nl.me.fact).waitFor();
  await look(carla, 'fact');
  await carla.user.press(nl.say.kinds.notNow);
  await allSee(nl.say.rest, en.say.rest);
  await shown(carla, nl.me.fact).waitFor({ state: 'detached' });
  expect(await shown(bram, en.turn.fact('Carla')).count()).toBe(0);
  await nobodySees(nl.say.rest, en.say.rest);
});

it('enough: every screen says so, and the next phase is the thing to do', async () => {
  await says(nl.say.kinds.enough);
  await Promise.all([
    shown(els, nl.say.enough('Carla')).waitFor(),
    shown(carla, nl.say.enoughMine).waitFor(),
    shown(bram, en.say.enough('Carla')).waitFor(),
  ]);
  await lookAtAll('enough');
  await until(
    'the large button to lead on',
    async () =>
      (await els.user.nextAction()) === nl.actions.nextPhase('Eigen analyse en betekenis'),
  );
  await els.user.goOn();
  await carla.page.getByRole('heading', { name: 'Eigen analyse en betekenis' }).waitFor();
  await nobodySees(nl.say.enough('Carla'), en.say.enough('Carla'));
});

it('a silence ends at its moment, also when the facilitator’s browser was gone then', async () => {
  await carla.user.press(nl.say.more);
  await carla.user.press(nl.say.lengths[10]);
  await shown(els, nl.pause.states.silence(null)).waitFor();
  await els.killFacilitator();
  // The ring is empty and the writer is gone: nobody's screen goes on by itself.
  const { until: end } = (await pauseOn(carla.page)) ?? {};
  await until('the moment to pass', () => Date.now() > (end ?? 0) + 1000, 20_000);
  await shown(carla, nl.pause.states.silence(null)).waitFor();
  await els.restartFacilitator();
  await nobodySees(nl.pause.states.silence(null), en.pause.states.silence(null));
  const ended = (await readLog(els.page)).findLast(({ body }) => body.type === 'silenceEnded');
  expect(ended?.at).toBe(end);
});

it('stop can lead out of the case', async () => {
  await els.choose('Carla', nl.say.kinds.stop);
  await allSee(nl.pause.states.stop('Carla'), en.pause.states.stop('Carla'));
  await els.user.press(nl.say.help.close);
  await carla.user.button(nl.say.kinds.notNow).waitFor({ state: 'detached' });
  await nobodySees(nl.pause.states.stop('Carla'), en.pause.states.stop('Carla'));
});

it('reads the same in English, on the smallest screens', async () => {
  for (const { page, user } of [els, carla]) {
    await user.press('Menu');
    await page.getByText('English', { exact: true }).click();
    await page.keyboard.press('Escape');
  }
  await els.user.tab(2);
  await els.page.locator('summary').filter({ hasText: 'Making it concrete' }).first().click();
  await els.user.press(en.programme.jump);
  await els.user.press(en.programme.jumpYes);
  await els.user.tab(0);
  await carla.user.button(en.say.kinds.notNow).waitFor();
  await look(carla, 'bar-en');
  await carla.user.press(en.say.more);
  await look(carla, 'sheet-en');
  await carla.user.press(en.app.close);
  await els.user.press(en.actions.silence);
  await look(els, 'silence-sheet-en');
  await els.user.press(en.app.close);
  await els.user.press(en.actions.pause);
  await look(els, 'pause-sheet-en');
  await els.user.press(en.app.close);
  await carla.user.press(en.say.kinds.stop);
  await els.page.getByText(en.say.help.title).waitFor();
  await look(els, 'stop-facilitator-en');
  expect(wrong).toEqual([]);
});
