/** Whose moment it is hears so: in title and badge, and by the one tone or notification they asked for. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue as nl } from '@/lib/i18n/nl';
import { moment as english } from '@/lib/i18n/moment/en';
import { moment as words } from '@/lib/i18n/moment/nl';
import { screenShare } from '@/lib/i18n/screenShare/nl';
import type { CommandBody } from '@/lib/session/commands';
import { defaultPreferences } from '@/lib/wire/preferences';
import type { Question } from '@/lib/wire/viewClient';
import { SMALL_HASH } from '@/lib/wire/viewMessages';
import { startLab } from '../lab/lab';
import { startNats } from '../relay/nats';
import type { RelayServer } from '../relay/relayServer';
import { askHost } from './harness/askHost';
import { addressOf } from './harness/callAddress';
import { extensionFolder } from './harness/chromiumArgs';
import { twoCases } from './harness/createMeeting';
import { launchRaw } from './harness/hiddenTab';
import type { Kring } from './harness/launch';
import { LiveGroup, Participant } from './harness/liveGroup';
import { lookAt } from './harness/look';
import { PanelUser } from './harness/panel';
import { nameOnPill } from './harness/pill';
import { drawTheFirst, intoCheckIn } from './harness/rounds';
import { shot } from './harness/screenshots';
import { clickPierced, frameAt, withAttribute } from './harness/shadow';
import { knockAs } from './harness/sharing';
import { until } from './harness/until';
import { openPanel, panelSize, withKring } from './harness/withPanel';

const names = ['Els', 'Anna', 'Bram'];

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

/** One sound that a page began to play, as its own element tells of it. */
interface Heard {
  held: boolean;
  ended: boolean;
  /** Where it stood when it ended. */
  seconds: number;
}

type Ear = typeof globalThis & { heard?: Heard[] };

/** Runs in the page. */
function listenHere(): void {
  const heard: Heard[] = [];
  (globalThis as Ear).heard = heard;
  const { prototype } = HTMLMediaElement;
  const play = prototype.play;
  prototype.play = async function () {
    const one = { held: false, ended: false, seconds: 0 };
    heard.push(one);
    const ended = () => {
      one.ended = true;
      one.seconds = this.currentTime;
    };
    this.addEventListener('ended', ended, { once: true });
    await play.call(this).catch((error: unknown) => {
      one.held = true;
      throw error;
    });
  };
}

/** From now on, also after a reload. */
async function listenIn(page: Page): Promise<void> {
  await page.addInitScript(listenHere);
  await page.evaluate(listenHere);
}

function heardIn(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (globalThis as Ear).heard ?? []);
}

/** So many sounds were played, to their end. */
async function untilHeard(page: Page, count: number): Promise<void> {
  await until(`sound ${count} to be over`, async () => {
    const heard = await heardIn(page);
    return heard.length >= count && heard.every(({ ended }) => ended);
  });
  const heard = await heardIn(page);
  expect(heard).toHaveLength(count);
  for (const { seconds } of heard) expect(seconds).toBeGreaterThan(0.5);
}

interface SeenBadge {
  readonly text: string;
  readonly colour: readonly number[];
}

async function badgeOf(kring: Kring): Promise<SeenBadge> {
  const worker = await kring.serviceWorker();
  return worker.evaluate(async () => ({
    text: await chrome.action.getBadgeText({}),
    colour: [...(await chrome.action.getBadgeBackgroundColor({}))],
  }));
}

async function untilBadge(kring: Kring, text: RegExp): Promise<SeenBadge> {
  return until(`the badge ${text.source}`, async () => {
    const badge = await badgeOf(kring);
    return text.test(badge.text) && badge;
  });
}

async function untilTitle(page: Page, title: string): Promise<void> {
  await until(`the title ${title}`, async () => (await page.title()) === title);
}

async function switchOn(page: Page, name: string, user = new PanelUser(page)): Promise<void> {
  await user.press(nl.menu.open);
  await user.view.getByLabel(name).check();
  await page.keyboard.press('Escape');
  await user.view.getByRole('dialog').waitFor({ state: 'detached' });
}

const mine = `${nl.me.isSpeaking} – Kring`;
const next = `${nl.me.next} – Kring`;
const phase = 'Incheckronde – Kring';
const small = screenShare.small.title;
const minutes = /^\+?\d+$/;

it('the turn comes: title and badge say so before and then, and the tone plays once in one place', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(names, relay.relay);
  try {
    const anna = await group.joinByExtension('Anna');
    const bram = await group.joinByPage('Bram');
    const { kring } = anna;
    if (!kring) throw new Error('Anna has no extension');
    await drawTheFirst(group.facilitator);
    const second = await kring.context.newPage();
    await second.goto(kring.panelUrl + SMALL_HASH);
    for (const page of [group.page, anna.page, second, bram.page]) await listenIn(page);
    await switchOn(anna.page, words.sound);
    await switchOn(bram.page, words.sound);
    // Each heard it once, as what it will be.
    for (const page of [anna.page, bram.page]) await untilHeard(page, 1);

    await intoCheckIn(group);
    expect((await group.agree()).speaking).toBe('Els');
    await untilTitle(group.page, mine);
    await untilTitle(anna.page, next);
    await untilTitle(bram.page, phase);
    expect((await untilBadge(group.facilitator, /^jij$/)).text).toBe('jij');
    const ahead = await untilBadge(kring, /^›\d+$/);

    await group.user.goOn();
    await group.agree();
    await untilTitle(anna.page, mine);
    await untilTitle(second, mine);
    await untilTitle(bram.page, next);
    await untilTitle(group.page, phase);
    await untilBadge(group.facilitator, minutes);
    const now = await untilBadge(kring, /^jij$/);
    expect(now.colour).not.toEqual(ahead.colour);
    const tones = async () => [...(await heardIn(anna.page)), ...(await heardIn(second))];
    await until('the tone to be over', async () => {
      const heard = await tones();
      return heard.length > 1 && heard.every(({ ended }) => ended);
    });
    expect(await tones()).toHaveLength(2);
    const { length } = await heardIn(anna.page);

    // In the middle of the turn: a reload, another worker, a pause and its end.
    await second.reload();
    await untilTitle(second, mine);
    await kring.stopWorker();
    await anna.user.button(nl.me.actions.finishTurn).waitFor();
    await untilBadge(kring, /^jij$/);
    await group.user.press(nl.actions.silence);
    await group.user.press(nl.say.open);
    await untilTitle(second, small);
    await untilBadge(kring, /^II$/);
    await group.user.goOn();
    await untilTitle(second, mine);
    await untilBadge(kring, /^jij$/);

    await anna.user.press(nl.me.actions.finishTurn);
    await untilTitle(bram.page, mine);
    await untilTitle(anna.page, phase);
    expect((await untilBadge(kring, minutes)).colour).toEqual(ahead.colour);
    await untilHeard(bram.page, 2);
    expect(await heardIn(anna.page)).toHaveLength(length);
    expect([...(await heardIn(second)), ...(await heardIn(group.page))]).toEqual([]);
  } finally {
    await group.close();
  }
});

/** A copy of the build that has the permission from the start: no test can press the browser's own question. */
async function withPermission(use: (extension: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-allowed-'));
  try {
    await cp(extensionFolder(), folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, string[]>;
    const { optional_permissions: optional = [], permissions = [], ...others } = manifest;
    await writeFile(
      file,
      JSON.stringify({ ...others, permissions: [...permissions, ...optional] }),
    );
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Another tab in front of this page, which is then as it is: Playwright has every page believe that it is seen. */
async function lookAway(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const other = await page.context().newPage();
  await other.bringToFront();
  await until('nobody to look at it', () => page.evaluate(() => !document.hasFocus()));
}

interface Shown {
  readonly title?: string;
  readonly message?: string;
}

type Watched = typeof globalThis & { shown?: Shown[] };

/** Writes down what the extension's notifications say, which the browser does not tell. */
async function watchNotifications(kring: Kring): Promise<void> {
  const worker = await kring.serviceWorker();
  await worker.evaluate(() => {
    const shown: Shown[] = [];
    (globalThis as Watched).shown = shown;
    const create = chrome.notifications.create.bind(chrome.notifications) as unknown as (
      id: string,
      options: Shown,
    ) => Promise<string>;
    const watched = (id: string, options: Shown) => {
      shown.push(options);
      return create(id, options);
    };
    Object.assign(chrome.notifications, { create: watched });
  });
}

async function notificationsOf(kring: Kring) {
  const worker = await kring.serviceWorker();
  return worker.evaluate(async () => ({
    /** What said something, from the beginning. */
    said: ((globalThis as Watched).shown ?? []).map(({ title, message }) => [title, message]),
    /** What stands there now. */
    ids: Object.keys(await chrome.notifications.getAll()),
  }));
}

async function untilNotified(kring: Kring, yes: boolean): Promise<void> {
  await until(yes ? 'a notification' : 'no notification', async () => {
    return (await notificationsOf(kring)).ids.length === (yes ? 1 : 0);
  });
}

const said = ['Kring', words.now];

it('nobody looks: a notification comes with one’s own turn, says nothing of the case, and goes', async () => {
  await withPermission(async (extension) => {
    await withKring({ extension }, async (kring) => {
      const { page, user } = await openPanel(kring);
      await drawTheFirst(kring);
      await watchNotifications(kring);
      await user.setUp(names, 'Anna');
      await user.start();
      await switchOn(page, words.notification);
      await user.jumpTo('Incheckronde');
      await untilTitle(page, mine);
      await user.goOn();
      await untilTitle(page, phase);
      // In front of everybody’s eyes there was none.
      expect((await notificationsOf(kring)).said).toEqual([]);

      await lookAway(page);
      const { snapshot } = await askHost(page);
      const command = snapshot.session?.lastStep?.command ?? '';
      await askHost(page, { type: 'command', body: { type: 'undoCommand', command } });
      await untilTitle(page, mine);
      await untilNotified(kring, true);
      await user.goOn();
      await untilNotified(kring, false);
      expect((await notificationsOf(kring)).said).toEqual([said]);
    });
  });
});

it('beside a call: the pill says it, a tone that the browser holds back is offered, a press on the notification leads back', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(names, relay.relay);
  const lab = await startLab();
  try {
    await withPermission(async (extension) => {
      await withKring({ lab, extension, viewport: null }, async (kring) => {
        const { anna, call } = await joinInDock(group, kring);
        await watchNotifications(kring);
        await drawTheFirst(group.facilitator);
        await switchOn(call, words.sound, anna.user);
        await switchOn(call, words.notification, anna.user);
        await intoCheckIn(group);
        expect((await group.agree()).speaking).toBe('Els');
        await until('Els on the pill', async () => (await nameOnPill(call)) === 'Els');

        // A frame that nobody has touched since it was loaded.
        await call.addInitScript(listenHere);
        await call.reload();
        const frame = await until('the frame', () => {
          return call.frames().find((one) => one.url().startsWith(kring.panelUrl));
        });
        const untouched = await withoutTouch(frame);
        const held = `document.body.innerText.includes(${JSON.stringify(words.soundHeld)})`;
        await until('the next', () =>
          untouched(`document.body.innerText.includes('${nl.me.next}')`),
        );
        await group.user.goOn();
        await until('Anna on her own pill', async () => (await nameOnPill(call)) === words.you);
        await until('the word that it is held back', () => untouched(held));
        expect(await heardInFrame(frame)).toMatchObject([{ held: true, ended: false }]);
        await shot(call, 'moment-held');
        await new PanelUser(frame).press(words.letSound);
        await until('the tone', async () => (await heardInFrame(frame))[1]?.ended);
        expect(await frame.getByText(words.soundHeld).count()).toBe(0);
        // The call was in front.
        expect((await notificationsOf(kring)).said).toEqual([]);

        await group.user.goOn();
        await untilBadge(kring, minutes);
        const other = await kring.context.newPage();
        await other.bringToFront();
        await group.user.press('Draai terug');
        await untilNotified(kring, true);
        expect((await notificationsOf(kring)).said).toEqual([said]);
        const front = await pressNotification(kring);
        expect(front).toContain('meet.google.com');
        await untilNotified(kring, false);
      });
    });
  } finally {
    await group.close();
    await lab.close();
  }
});

async function joinInDock(group: LiveGroup, kring: Kring) {
  const call = kring.context.pages()[0] ?? (await kring.context.newPage());
  await call.goto(addressOf({ platform: 'meet' }));
  await clickPierced(call, withAttribute('data-kring', 'pill'));
  const user = new PanelUser(await frameAt(call, kring.panelUrl));
  await user.press('Doe mee met een uitnodiging');
  await user.view.locator('textarea').fill(group.invite);
  await knockAs(user, 'Anna');
  const anna = await group.admit(new Participant('Anna', call, user, null));
  return { anna, call };
}

/**
 * Evaluates in a frame as a program does. All that Playwright evaluates counts as a touch of the user,
 * after which the browser lets a frame sound.
 */
async function withoutTouch(frame: Frame): Promise<(expression: string) => Promise<unknown>> {
  const session = await frame.page().context().newCDPSession(frame);
  return async (expression) => {
    const { result } = await session.send('Runtime.evaluate', { expression });
    return result.value as unknown;
  };
}

function heardInFrame(frame: Frame): Promise<Heard[]> {
  return frame.evaluate(() => (globalThis as Ear).heard ?? []);
}

/** Gives the address of the tab that is in front then. */
async function pressNotification(kring: Kring): Promise<string> {
  const worker = await kring.serviceWorker();
  await worker.evaluate(() => {
    const event = chrome.notifications.onClicked as unknown as { dispatch(id: string): void };
    event.dispatch('ownMoment');
  });
  return until('the call in front', async () => {
    const urls = await worker.evaluate(async () => {
      return (await chrome.tabs.query({ active: true })).map(({ url }) => url ?? '');
    });
    return urls.find((url) => url.includes('meet'));
  });
}

/** What a page's own notifications say, and how many of them are gone. */
type Noted = typeof globalThis & { noted?: { texts: string[]; closed: number } };

/** Runs in the page. */
function noteHere(): void {
  const noted = { texts: [] as string[], closed: 0 };
  (globalThis as Noted).noted = noted;
  globalThis.Notification = class extends Notification {
    constructor(title: string, options?: NotificationOptions) {
      super(title, options);
      noted.texts.push(title, options?.body ?? '');
    }
    override close(): void {
      noted.closed += 1;
      super.close();
    }
  };
}

it('on the participant page: a notification if the browser may, and a word where it may not', async () => {
  if (!relay) throw new Error('no relay');
  const group = await LiveGroup.start(names, relay.relay);
  try {
    const bram = await group.joinByPage('Bram');
    await switchOn(bram.page, words.sound);
    await bram.user.press(nl.menu.open);
    const wanted = bram.page.getByLabel(words.notification);
    await wanted.click();
    await bram.page.getByText(words.notAllowed).waitFor();
    expect(await wanted.isChecked()).toBe(false);
    const wrong = await lookAt(bram.page, 'moment-page', [{ width: 320, height: 568 }]);
    await bram.page.context().grantPermissions(['notifications']);
    await wanted.check();
    await until('it to be allowed', async () => {
      return (await bram.page.getByText(words.notAllowed).count()) === 0;
    });
    expect(await wanted.isChecked()).toBe(true);
    await bram.page.keyboard.press('Escape');

    await bram.page.evaluate(noteHere);
    await drawTheFirst(group.facilitator);
    await intoCheckIn(group);
    await lookAway(bram.page);
    const noted = () => bram.page.evaluate(() => (globalThis as Noted).noted);
    await group.user.goOn();
    await untilTitle(bram.page, next);
    expect(await noted()).toEqual({ texts: [], closed: 0 });
    await group.user.goOn();
    await until('the notification', async () => (await noted())?.texts.length === 2);
    expect((await noted())?.texts).toEqual(said);
    await group.user.goOn();
    await until('it to be gone', async () => (await noted())?.closed === 1);
    expect(wrong).toEqual([]);
  } finally {
    await group.close();
  }
});

it('how it is announced is chosen in the menu, in two languages', async () => {
  await withKring({}, async (kring) => {
    const { page, user } = await openPanel(kring);
    await user.press(nl.menu.open);
    await page.getByLabel(words.sound).waitFor();
    const sizes = [{ width: 320, height: 900 }, panelSize];
    const wrong = await lookAt(page, 'moment-menu-nl', sizes);
    await page.getByLabel(words.sound).check();
    await page.getByLabel('English').click();
    await page.getByLabel(english.sound).waitFor();
    wrong.push(...(await lookAt(page, 'moment-menu-en', sizes)));
    expect(await page.getByLabel(english.sound).isChecked()).toBe(true);
    expect(await page.getByLabel(english.notification).isChecked()).toBe(false);
    expect(wrong).toEqual([]);
  });
});

it('in a hidden tab: title and tone as in front; in one that nobody has seen yet the tone is offered, not late', async () => {
  const raw = await launchRaw();
  try {
    const panel = await raw.openTab(raw.panelUrl);
    const home = await raw.openTab(raw.panelUrl.replace('panel.html', 'home.html'));
    const say = (question: Question) =>
      raw.evaluate<string>(home, `(${sayToHost.toString()})(${JSON.stringify(question)})`);
    const command = async (body: CommandBody) => {
      expect(await say({ type: 'command', body })).toBe('done');
    };
    const inPanel = <T>(expression: string) => raw.evaluate<T>(panel, expression);
    expect(await say({ type: 'createSession', setUp: { ...twoCases, endBy: null } })).toBe('done');
    await inPanel(`(${listenHere.toString()})()`);
    await inPanel(`(${keepAudio.toString()})()`);
    await raw.activate(panel);
    const moment = { sound: true, notification: false };
    const preferences = { ...defaultPreferences, moment };
    expect(await say({ type: 'setPreferences', preferences })).toBe('done');
    await until('the tone to be ready', () => inPanel('globalThis.made?.readyState === 4'));
    await raw.activate(home);
    await until('a hidden tab', () => inPanel(`document.visibilityState === 'hidden'`));

    const worker = (await raw.listTargets()).find(({ type }) => type === 'service_worker');
    if (!worker) throw new Error('no worker');
    await raw.evaluate(worker, 'Math.random = () => 0; true');
    await command({ type: 'startSession' });
    await command({ type: 'nextPhase', from: 0, agreed: true });
    const told = () => inPanel<[string, Heard[]]>('[document.title, globalThis.heard]');
    await until('the phase', async () => (await told())[0] !== 'Kring');
    if ((await told())[0] === phase) await command({ type: 'startRound' });
    await until('the turn', async () => (await told())[0] === mine);
    await until('the tone to be over', async () => (await told())[1][0]?.ended);
    expect((await told())[1]).toHaveLength(1);
    expect(await inPanel('document.visibilityState')).toBe('hidden');

    // In a tab that nobody has seen yet Chromium loads no sound: it does not come late, but is offered.
    await raw.closeTab(panel);
    const open = { url: raw.panelUrl, active: false };
    await raw.evaluate(home, `chrome.tabs.create(${JSON.stringify(open)}).then(() => true)`);
    const unseen = await until('the new tab', async () =>
      (await raw.listTargets()).find(({ url, type }) => type === 'page' && url === raw.panelUrl),
    );
    const inUnseen = <T>(expression: string) => raw.evaluate<T>(unseen, expression);
    await until('the panel again', () => inUnseen(`document.title === ${JSON.stringify(mine)}`));
    await inUnseen(`(${listenHere.toString()})()`);
    await command({ type: 'previousPhase', from: 1 });
    await until('the phase before', () => inUnseen(`document.title !== ${JSON.stringify(mine)}`));
    await command({ type: 'nextPhase', from: 0, agreed: true });
    await until('the tone to be held back', () => inUnseen('globalThis.heard[0]?.held'));
    expect(await inUnseen('document.visibilityState')).toBe('hidden');
    await raw.activate(unseen);
    const offered = `document.body.innerText.includes(${JSON.stringify(words.soundHeld)})`;
    await until('the offer', () => inUnseen(offered));
    expect(await inUnseen('globalThis.heard')).toEqual([{ held: true, ended: false, seconds: 0 }]);
  } finally {
    await raw.close();
  }
});

/** Runs in the page. */
function keepAudio(): void {
  globalThis.Audio = class extends Audio {
    constructor(source?: string) {
      super(source);
      Object.assign(globalThis, { made: this });
    }
  };
}

/** Runs in a page of the extension: `done`, or why not. */
function sayToHost(question: object): Promise<string> {
  return new Promise((resolve) => {
    const id = crypto.randomUUID();
    const port = chrome.runtime.connect({ name: 'view' });
    port.onMessage.addListener((message: { type: string; id?: string; reason?: string }) => {
      if (message.id !== id) return;
      port.disconnect();
      resolve(message.reason ?? message.type);
    });
    port.postMessage({ type: 'hello', nonce: null });
    port.postMessage({ ...question, id });
  });
}
