/** The stage: what a group sees that has nothing installed, in every state and size, and what it never gets. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { catalogue as en } from '@/lib/i18n/en';
import { catalogue as nl } from '@/lib/i18n/nl';
import { screenShare } from '@/lib/i18n/screenShare/nl';
import { show } from '@/lib/i18n/show/nl';
import { stage as stageEn } from '@/lib/i18n/stage/en';
import { stage as stageNl } from '@/lib/i18n/stage/nl';
import { text as frameNl } from '@/lib/methods/frame/nl';
import { sizesOf } from '@/lib/session/templates';
import type { Language } from '@/lib/wire/preferences';
import type { Question } from '@/lib/wire/viewClient';
import type { SetUp } from '@/lib/wire/viewMessages';
import { startNats } from '../relay/nats';
import { startLab } from '../lab/lab';
import { askHost } from './harness/askHost';
import { createMeeting, twoCases } from './harness/createMeeting';
import { launchRaw } from './harness/hiddenTab';
import type { Kring } from './harness/launch';
import { LiveGroup } from './harness/liveGroup';
import { sharedKring } from './harness/sharedKring';
import {
  give,
  lookAtStage,
  openStage,
  personNamed,
  phaseOf,
  shotAsTile,
  stageSizes,
  type StageSize,
} from './harness/stage';
import { until } from './harness/until';
import { openPanel } from './harness/withPanel';

const withKring = sharedKring();

/** All that is shown follows what somebody does within this time, in milliseconds. */
const AT_ONCE = { timeout: 1000 };
const laptop = { width: 1280, height: 720 };
const words = { nl: { t: nl, stage: stageNl }, en: { t: en, stage: stageEn } };

/** Two cases that ask no more trust than any. */
const meeting: SetUp = {
  ...twoCases,
  plan: {
    frame: sizesOf('whole'),
    cases: [
      { method: 'tietze', leaveOut: [] },
      { method: 'vijfstappen', leaveOut: [] },
    ],
  },
};

async function prepared(kring: Kring, setUp: SetUp = meeting): Promise<{ page: Page }> {
  const { page } = await openPanel(kring);
  await page.locator('textarea').waitFor();
  await createMeeting(page, setUp);
  return { page };
}

async function goTo(panel: Page, phase: string): Promise<void> {
  await give(panel, {
    type: 'jumpToPhase',
    to: await phaseOf(panel, phase),
    agreed: true,
    withoutYield: true,
  });
}

async function ask(panel: Page, question: Question): Promise<void> {
  expect((await askHost(panel, question)).answer).toBe('done');
}

async function speak(panel: Page, language: Language, digits = true): Promise<void> {
  const { snapshot } = await askHost(panel);
  const preferences = { ...snapshot.preferences, language, digits };
  await ask(panel, { type: 'setPreferences', preferences });
}

function whoOf(stage: Page): Promise<string> {
  return stage.locator('[data-said]').innerText();
}

it('is opened from the panel, once, and follows phases, turns and pauses at once', () =>
  withKring({}, async (kring) => {
    const { page } = await prepared(kring);
    const opening = kring.context.waitForEvent('page');
    const open = async () => {
      await page.getByRole('button', { name: nl.menu.open }).click();
      await page.getByRole('button', { name: nl.menu.show }).click();
      await page.getByRole('button', { name: show.stage.open }).click();
      await page.getByRole('button', { name: screenShare.offer.no }).click();
    };
    await open();
    const stage = await opening;
    await stage.getByRole('heading', { name: stageNl.ready.title }).waitFor();
    await expect.poll(() => stage.title()).toBe(stageNl.title);
    expect(await stage.getByText('Els', { exact: false }).count()).toBeGreaterThan(0);

    await page.bringToFront();
    const pages = kring.context.pages().length;
    await open();
    await expect.poll(() => stage.evaluate(() => document.visibilityState)).toBe('visible');
    expect(kring.context.pages()).toHaveLength(pages);

    await give(page, { type: 'startSession' });
    // It begins with a silence of the phase: no digits, and nothing else to read.
    await stage.getByRole('heading', { name: nl.turn.silence }).waitFor(AT_ONCE);
    expect(await stage.locator('main').innerText()).toBe(nl.turn.silence);

    await goTo(page, 'incheck');
    const checkIn = frameNl.phases['incheck'];
    await stage.getByRole('heading', { name: checkIn?.name ?? '' }).waitFor(AT_ONCE);
    await stage.getByText(checkIn?.participant ?? '', { exact: true }).waitFor(AT_ONCE);
    await stage.getByText(/^Fase \d+ van \d+$/).waitFor();
    await stage.getByText(/^6:5\d$|^7:00$/).waitFor();

    const speaker = await whoOf(stage);
    const [, name = ''] = /^(\w+) is aan de beurt$/.exec(speaker) ?? [];
    const next = (await stage.getByText(/^daarna /).innerText()).replace(/^daarna |,.*$/g, '');
    await give(page, { type: 'finishTurn', person: await personNamed(page, name) });
    await stage.getByText(`${next} is aan de beurt`, { exact: true }).waitFor(AT_ONCE);

    await give(page, { type: 'pauseSession', reason: 'break', person: null });
    await stage.getByRole('heading', { name: nl.pause.reasons.break }).waitFor(AT_ONCE);
    await give(page, { type: 'resumeSession' });
    await stage.getByText(`${next} is aan de beurt`, { exact: true }).waitFor(AT_ONCE);
    await give(page, { type: 'abandonSession' });
    await stage.getByRole('heading', { name: stageNl.brokenOff.title }).waitFor(AT_ONCE);
    await ask(page, { type: 'closeSession' });
    await stage.getByRole('heading', { name: stageNl.none.title }).waitFor(AT_ONCE);
  }));

const canaries = {
  note: 'Zilvermeeuw stond in de deuropening.',
  facts: 'Kwikstaart kwam te laat.',
  answer: 'Roodborst',
};

it('never gets what is private, and has nothing to say', () =>
  withKring({}, async (kring) => {
    const { page } = await prepared(kring);
    const stage = await openStage(kring);
    // A second line as the stage has one, to hear all that comes over it.
    await stage.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const port = chrome.runtime.connect({ name: 'view' });
      port.onMessage.addListener((message: unknown) => heard.push(JSON.stringify(message)));
      port.postMessage({ type: 'hello', nonce: null });
    });
    await give(page, { type: 'startSession' });
    await goTo(page, 'vertelling');
    const [anna, els] = await Promise.all([personNamed(page, 'Anna'), personNamed(page, 'Els')]);
    const { snapshot } = await askHost(page);
    const of = snapshot.session?.id ?? '';
    const own = { kind: 'notepad', case: 0, key: '', text: canaries.note, from: '' } as const;
    await ask(page, { type: 'saveOwnNote', of, ...own, moment: null });
    await ask(page, { type: 'giveSignal', kind: 'pace' });
    await give(
      page,
      {
        type: 'writeNote',
        note: 'facts-of-anna',
        case: 1,
        kind: 'facts',
        person: anna,
        text: canaries.facts,
      },
      { type: 'markPitfall', pitfall: 'redden', seen: true },
      { type: 'shareLine', pitfall: 'redden' },
      { type: 'stepBack', person: anna },
      { type: 'resumeSession' },
    );
    await goTo(page, 'oogst');
    await stage.getByRole('heading', { name: frameNl.phases['oogst']?.name ?? '' }).waitFor();

    const seenByPanel = JSON.stringify((await askHost(page)).snapshot);
    const heard = await stage.evaluate(() => (window as unknown as { heard: string[] }).heard);
    const dom = await stage.content();
    expect(heard.length).toBeGreaterThan(5);
    for (const secret of [canaries.note, canaries.facts, 'facts-of-anna', 'redden', of]) {
      expect([secret, seenByPanel.includes(secret)]).toEqual([secret, true]);
      expect([secret, heard.some((message) => message.includes(secret))]).toEqual([secret, false]);
      expect([secret, dom.includes(secret)]).toEqual([secret, false]);
    }
    const { snapshot: told } = await askHost(stage);
    expect(told.session?.people.find(({ id }) => id === anna)).toMatchObject({ apart: false });
    expect([told.own, told.lastSignal, told.session?.signals]).toEqual([null, null, []]);

    const questions: Question[] = [
      { type: 'command', body: { type: 'abandonSession' } },
      { type: 'command', body: { type: 'raiseHand', person: els } },
      { type: 'giveSignal', kind: 'pace' },
      { type: 'setPreferences', preferences: snapshot.preferences },
      { type: 'copyRaw' },
      { type: 'askGroups' },
      { type: 'closeSession' },
    ];
    for (const question of questions) {
      expect((await askHost(stage, question)).answer).toBe('badMessage');
    }
    expect((await askHost(page)).snapshot.session?.status).toBe('running');
  }));

it('goes on over a worker that stopped and a page that is loaded anew', () =>
  withKring({}, async (kring) => {
    const { page } = await prepared(kring);
    const stage = await openStage(kring);
    await give(page, { type: 'startSession' });
    await goTo(page, 'incheck');
    await stage.locator('[data-said]').waitFor();
    await kring.stopWorker();
    await stage.getByRole('heading', { name: frameNl.phases['incheck']?.name ?? '' }).waitFor();
    await goTo(page, 'terugblik');
    const lookBack = frameNl.phases['terugblik']?.name ?? '';
    await stage.getByRole('heading', { name: lookBack }).waitFor();
    await stage.reload();
    await stage.getByRole('heading', { name: lookBack }).waitFor();
  }));

it('is set by whoever shares it: theme, time and silence, by pointer and by key, and remembers', () =>
  withKring({ viewport: laptop }, async (kring) => {
    const { page } = await prepared(kring);
    const stage = await openStage(kring);
    await stage.emulateMedia({ colorScheme: 'light' });
    await give(page, { type: 'startSession' });
    await goTo(page, 'incheck');
    const { controls } = stageNl;
    const box = stage.getByRole('region', { name: controls.label });
    const theme = () => stage.evaluate(() => document.documentElement.dataset['theme']);
    const shown = () => box.evaluate((element) => Number(getComputedStyle(element).opacity));

    await stage.mouse.move(300, 300);
    await expect.poll(shown).toBe(1);
    // Nothing lies over the picture once nobody moves.
    await expect.poll(shown, { timeout: 6000 }).toBe(0);
    await stage.keyboard.press('Tab');
    await expect.poll(shown).toBe(1);
    expect(await stage.locator(':focus').innerText()).toBe(controls.silence);

    expect(await theme()).toBe('light');
    await stage.getByRole('button', { name: controls.dark }).click();
    await expect.poll(theme).toBe('dark');
    await stage.getByText(/^\d:\d\d$/).waitFor();
    await stage.getByRole('button', { name: controls.words }).click();
    await stage.getByText(nl.phase.ample, { exact: true }).waitFor();
    expect(await stage.getByText(/\d:\d\d/).count()).toBe(0);
    await stage.reload();
    await stage.getByText(nl.phase.ample, { exact: true }).waitFor();
    expect(await theme()).toBe('dark');
    await stage.getByRole('button', { name: controls.digits }).click();
    await stage.getByText(/^\d:\d\d$/).waitFor();

    await stage.mouse.click(20, 20);
    await stage.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await stage.keyboard.press('Space');
    await stage.getByRole('heading', { name: stageNl.silence }).waitFor();
    expect(await stage.locator('main').innerText()).toBe(stageNl.silence);
    await stage.getByRole('button', { name: controls.silenceOff }).click();
    await stage.locator('[data-said]').waitFor();
    // A silence that was forgotten does not hide the next phase.
    await stage.getByRole('button', { name: controls.silence }).click();
    await stage.getByRole('heading', { name: stageNl.silence }).waitFor();
    await goTo(page, 'terugblik');
    await stage.locator('[data-said]').waitFor(AT_ONCE);
    await stage.evaluate(() => localStorage.clear());
  }));

it('draws nothing anew while nothing changes', () =>
  withKring({ viewport: laptop }, async (kring) => {
    const { page } = await prepared(kring);
    await speak(page, 'nl', false);
    const stage = await openStage(kring);
    await give(
      page,
      { type: 'startSession' },
      { type: 'keepSilence', person: null, seconds: null },
    );
    await stage.getByRole('heading', { name: nl.pause.reasons.silence }).waitFor();
    const changes = (ms: number) =>
      stage.evaluate(async (length) => {
        const main = document.querySelector('main');
        let count = 0;
        const observer = new MutationObserver((records) => {
          count += records.length;
        });
        if (main) {
          const all = { attributes: true, childList: true, characterData: true, subtree: true };
          observer.observe(main, all);
        }
        await new Promise((resolve) => setTimeout(resolve, length));
        observer.disconnect();
        return { count, animations: document.getAnimations().length };
      }, ms);
    expect(await changes(3000)).toEqual({ count: 0, animations: 0 });
    await give(page, { type: 'resumeSession' });
    await goTo(page, 'incheck');
    await stage.getByText(nl.phase.ample, { exact: true }).waitFor();
    // Rings in whole steps: seven minutes in 360, a minute's turn in 60, and the thread in hundredths.
    const calm = await changes(4000);
    expect(calm.animations).toBe(0);
    expect(calm.count).toBeLessThanOrEqual(12);
  }));

it.each(['nl', 'en'] as const)(
  'can be read in every size, in both themes, in %s',
  { timeout: 240_000 },
  (language) =>
    withKring({ viewport: laptop }, async (kring) => {
      const { t, stage: own } = words[language];
      const { page } = await openPanel(kring);
      await page.locator('textarea').waitFor();
      const stage = await openStage(kring);
      const wrong: string[] = [];
      stage.on('pageerror', ({ message }) => wrong.push(`page error: ${message}`));
      stage.on('console', (message) => {
        if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
      });
      const [least = laptop] = stageSizes;
      const few = [least, laptop];
      const odd = [
        { width: 1024, height: 768 },
        { width: 400, height: 860 },
      ];
      const look = async (name: string, sizes: readonly StageSize[] = few) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await stage.emulateMedia({ colorScheme });
          const theme = () => stage.evaluate(() => document.documentElement.dataset['theme']);
          await expect.poll(theme).toBe(colorScheme);
          wrong.push(...(await lookAtStage(stage, `${name}-${language}-${colorScheme}`, sizes)));
        }
      };
      await speak(page, language);
      await stage.getByRole('heading', { name: own.none.title }).waitFor();
      await look('none');
      await createMeeting(page, meeting);
      await stage.getByRole('heading', { name: own.ready.title }).waitFor();
      await look('ready');
      await give(page, { type: 'startSession' });
      await stage.getByRole('heading', { name: t.turn.silence }).waitFor();
      await look('silence', stageSizes);
      await goTo(page, 'incheck');
      await stage.locator('[data-said]').waitFor();
      await look('round', [...stageSizes, ...odd]);
      await stage.setViewportSize(laptop);
      await shotAsTile(stage, `round-${language}`);
      // In a tile a quarter as wide, the name, the time and the phase are still letters of 9 px and more.
      const fonts = await stage.evaluate(() =>
        ['h1', '[data-said]', 'main [class*=digits]'].map((selector) => {
          const element = document.querySelector<HTMLElement>(selector);
          if (!element) return [selector, 0];
          const drawn = element.getBoundingClientRect().height / element.offsetHeight;
          return [selector, drawn * Number.parseFloat(getComputedStyle(element).fontSize)];
        }),
      );
      expect(fonts.filter(([, px]) => Number(px) < 36)).toEqual([]);

      await speak(page, language, false);
      await stage.getByText(t.phase.ample, { exact: true }).waitFor();
      await look('calm');
      await speak(page, language);
      await goTo(page, 'keuze');
      await stage
        .getByText(t.offers.headline, { exact: true })
        .or(stage.getByText(t.turn.open))
        .first()
        .waitFor();
      await look('free');
      await goTo(page, 'vraag-en-vorm');
      const [anna, bram, dirk] = await Promise.all(
        ['Anna', 'Bram', 'Dirk'].map((name) => personNamed(page, name)),
      );
      if (!anna || !bram || !dirk) throw new Error('somebody is missing');
      await give(page, { type: 'raiseHand', person: bram }, { type: 'raiseHand', person: dirk });
      await stage.locator('[data-place]').first().waitFor();
      await look('queue');
      await goTo(page, 'vertelling');
      await stage.getByText(t.turn.tells('Anna'), { exact: true }).waitFor();
      await look('tells');
      await goTo(page, 'consult');
      await stage.getByText(t.turn.caseBringer.listens('Anna'), { exact: true }).waitFor();
      await look('listens', [least, laptop, ...odd]);
      await give(page, { type: 'sayNotNow', person: anna });
      await stage.getByText(t.say.rest, { exact: true }).waitFor(AT_ONCE);
      await look('rest');
      await give(page, { type: 'showQuestion', person: anna });
      await stage.getByText(t.say.questionAsk('Anna')).waitFor(AT_ONCE);
      await look('question-none');
      const text = 'Hoe blijf ik rustig wanneer een ouder mij voor de hele klas aanspreekt?';
      const note = { note: 'question', case: 1, kind: 'question', person: anna, text } as const;
      await give(page, { type: 'writeNote', ...note });
      await stage.getByText(text, { exact: true }).waitFor(AT_ONCE);
      await look('question');
      await give(page, { type: 'sayEnough', person: anna }).catch(() => undefined);
      const reasons = ['break', 'distance', 'lostConnection', 'stop', 'stay', 'safety'] as const;
      for (const reason of reasons) {
        await give(page, { type: 'pauseSession', reason, person: null });
        await stage.getByRole('heading', { name: t.pause.states[reason](null) }).waitFor(AT_ONCE);
        if (reason === 'stop') await look(`pause-${reason}`);
        else wrong.push(...(await lookAtStage(stage, `pause-${reason}-${language}`, [least])));
        await give(page, { type: 'resumeSession' });
      }
      await give(page, { type: 'keepSilence', person: null, seconds: 60 });
      await stage.getByRole('heading', { name: t.pause.states.silence(null) }).waitFor(AT_ONCE);
      await look('silence-asked');
      await give(page, { type: 'resumeSession' });
      await goTo(page, 'pauze');
      await stage.getByText(own.goesOn('').trim(), { exact: false }).waitFor();
      await look('between');
      await goTo(page, 'uitcheck');
      await give(page, { type: 'endSession', withoutCheckOut: true, withoutYield: true });
      await stage.getByRole('heading', { name: own.over.title }).waitFor(AT_ONCE);
      await look('over');
      expect(wrong).toEqual([]);
    }),
);

const many =
  'Els Anna Bram Carla Dirk Fatma Gijs Hanna Ivo Joke Karim Lotte Mees Noor Otto Pien Quinten Roos Sanne Teun'.split(
    ' ',
  );
const long = [
  'Els van den Boogaard-Wolffensperger',
  'Anne-Sophie de Vries-van Rosmalen',
  'Bartholomeus-Christoffel Janssen',
  'Wilhelmina Antoinette Groot-Koerkamp',
  'شهرزاد بنت عبد الرحمن',
  'Donaudampfschifffahrtskapitänsgesellschaft',
];

it.each([
  ['two people', ['Els', 'Anna']],
  ['twenty people', many],
  ['long names', long],
])('shows %s in every size without cutting anything', (what, names) =>
  withKring({ viewport: laptop }, async (kring) => {
    const { page } = await prepared(kring, { ...meeting, names, caseBringers: [1, null] });
    const stage = await openStage(kring);
    await give(page, { type: 'startSession' });
    await goTo(page, 'incheck');
    await stage.locator('[data-said]').waitFor();
    const name = what.replace(' ', '-');
    const sizes = [...stageSizes, { width: 1024, height: 768 }, { width: 400, height: 860 }];
    const wrong = await lookAtStage(stage, name, sizes);
    await goTo(page, 'consult');
    await stage.getByRole('heading', { name: 'Consult' }).waitFor();
    expect([...wrong, ...(await lookAtStage(stage, `${name}-consult`, sizes))]).toEqual([]);
    await stage.setViewportSize(laptop);
    await shotAsTile(stage, name);
  }),
);

/** Runs in a page of the extension: a meeting that stands at its check-in. */
function startMeeting(setUp: SetUp): Promise<void> {
  return new Promise((resolve, reject) => {
    const port = chrome.runtime.connect({ name: 'view' });
    const steps = [
      { type: 'createSession', setUp },
      { type: 'command', body: { type: 'startSession' } },
      { type: 'command', body: { type: 'nextPhase', from: 0, agreed: true } },
    ];
    const next = () => {
      const step = steps.shift();
      if (step) port.postMessage({ ...step, id: crypto.randomUUID() });
      else resolve();
    };
    let admitted = false;
    port.onMessage.addListener(({ type, reason }: { type: string; reason?: string }) => {
      if (type === 'refused') reject(new Error(reason));
      if (type === 'done' || (type === 'snapshot' && !admitted)) {
        admitted = true;
        next();
      }
    });
    port.postMessage({ type: 'hello', nonce: null });
  });
}

/** Runs in a call page: presents the tab that the browser picks, and counts the pictures of it. */
async function present(): Promise<string> {
  const stream = await navigator.mediaDevices.getDisplayMedia({ video: true });
  const video = Object.assign(document.createElement('video'), { srcObject: stream, muted: true });
  Object.assign(window, { pictures: 0 });
  const counted = window as unknown as { pictures: number };
  const count = () => {
    counted.pictures += 1;
    video.requestVideoFrameCallback(count);
  };
  video.requestVideoFrameCallback(count);
  await video.play();
  return stream.getVideoTracks()[0]?.getSettings().displaySurface ?? '';
}

it('goes on behind the call in which it is presented', async () => {
  const lab = await startLab();
  const raw = await launchRaw({ lab, presents: 'toneel' });
  try {
    const panel = await raw.openTab(raw.panelUrl);
    await raw.evaluate(panel, `(${startMeeting.toString()})(${JSON.stringify(meeting)})`);
    const stage = await raw.openTab(raw.panelUrl.replace('panel.html', 'stage.html'));
    const seen = <T>(expression: string) => raw.evaluate<T>(stage, expression);
    const digits = () =>
      seen<string>(`document.querySelector('main [class*=digits]')?.textContent`);
    await until('the time on the stage', async () => /^\d:\d\d$/.test((await digits()) ?? ''));
    const call = await raw.openTab(
      'https://meet.google.com/abc-defg-hij?hl=nl&state=call&media=off',
    );
    await until('the stage to be hidden', () => seen(`document.visibilityState === 'hidden'`));

    const { result } = (await raw.attached(call, (send) =>
      send('Runtime.evaluate', {
        expression: `(${present.toString()})()`,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      }),
    )) as { result: { value: unknown } };
    expect(result.value).toBe('browser');
    await raw.activate(call);
    await until('the call in front', () =>
      raw.evaluate(call, `document.visibilityState === 'visible'`),
    );
    const pictures = () => raw.evaluate<number>(call, 'window.pictures');
    const [time, before] = [await digits(), await pictures()];
    await until('another second', async () => (await digits()) !== time, 3000);
    await until('another picture in the call', async () => (await pictures()) > before, 3000);
    expect(await seen('document.visibilityState')).toBe('visible');
    expect(await raw.evaluate(call, 'document.visibilityState')).toBe('visible');
  } finally {
    await raw.close();
    await lab.close();
  }
});

it('shows a session that somebody else leads, and nobody in it as oneself', async () => {
  const relay = await startNats();
  const group = await LiveGroup.start(['Els', 'Anna', 'Bram'], relay.relay);
  try {
    const bram = await group.joinByExtension('Bram');
    if (!bram.kring) throw new Error('Bram has no Kring');
    const stage = await openStage(bram.kring);
    await stage.getByRole('heading', { name: stageNl.ready.title }).waitFor();
    await group.user.start();
    await goTo(group.page, 'incheck');
    await stage.getByRole('heading', { name: frameNl.phases['incheck']?.name ?? '' }).waitFor();
    const panel = await openPanel(bram.kring);
    await panel.page.getByText('Jij', { exact: true }).first().waitFor();
    const bramHere = stage.locator('[data-turn] bdi').filter({ hasText: 'Bram' });
    expect(await bramHere.count()).toBe(1);
    expect(await stage.locator('[data-me]').count()).toBe(0);
    expect(await stage.locator('main').innerText()).not.toMatch(/\bjij\b/i);
    const refused = await askHost(stage, { type: 'leaveLive' });
    expect([refused.answer, refused.snapshot.me, refused.snapshot.live]).toEqual([
      'badMessage',
      null,
      null,
    ]);
  } finally {
    await group.close();
    await relay.close();
  }
});
