import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { replay } from '@/lib/session/evolve';
import { phaseTime } from '@/lib/session/time';
import { startLab, type Lab } from '../../lab/lab';
import { parseLog, storedEvents } from '../harness/eventLog';
import { launchRaw, type RawBrowser, type Target } from '../harness/hiddenTab';
import { clickInTab } from '../harness/rawPointer';
import { withAttribute } from '../harness/shadow';
import { until } from '../harness/until';

const callPage = 'https://meet.google.com/abc-defg-hij?hl=nl&state=call&media=off';
const HIDDEN_MS = 120_000;

let lab: Lab | undefined;
let raw: RawBrowser | undefined;

beforeAll(async () => {
  lab = await startLab();
  raw = await launchRaw({ lab });
});

afterAll(async () => {
  await raw?.close();
  await lab?.close();
});

it(
  'a session goes on behind another tab: one worker, one connection, and the right time',
  { timeout: HIDDEN_MS + 60_000 },
  async () => {
    const browser = running();
    const call = await browser.openTab(callPage);
    await clickInTab(browser, call, withAttribute('data-kring', 'pill'));
    const inPanel = <T>(work: (argument?: string) => T | Promise<T>, argument = '') =>
      browser.evaluateInFrame<T>(
        call,
        browser.panelUrl,
        `(${work.toString()})(${JSON.stringify(argument)})`,
      );
    await until('the set-up', () => inPanel(hasSetUp));
    await inPanel(typeNames, 'Els\nAnna\nBram');
    await until('the names to be counted', () => inPanel(shows, '3 mensen'));
    await inPanel(pressMain, 'Zet de sessie klaar');
    await until('a session that is ready', () => inPanel(pressMain, 'Begin de sessie'));
    await until('the time in the panel', async () => (await inPanel(shownTime)) !== '');
    await inPanel(noteReconnecting);
    // The alarm would do as well, each 30 s: here it is the pings that have to hold out.
    await browser.evaluate(await worker(browser), 'chrome.alarms.clearAll()');
    await browser.evaluate(await worker(browser), `globalThis.sameWorker = 'yes'`);

    await browser.openTab('https://meet.google.com/landing');
    const seen = () =>
      Promise.all([
        browser.evaluate<string>(call, 'document.visibilityState'),
        inPanel(() => document.visibilityState),
      ]);
    await until('a hidden page', async () => (await seen()).every((state) => state === 'hidden'));

    // Nothing is attached now: DevTools would keep a worker alive that the browser would stop.
    await delay(HIDDEN_MS);

    expect(await seen()).toEqual(['hidden', 'hidden']);
    expect(await browser.evaluate(await worker(browser), 'globalThis.sameWorker')).toBe('yes');
    expect(await inPanel(everReconnected)).toBe(false);

    await browser.activate(call);
    await until('a visible page', async () => (await seen()).every((state) => state === 'visible'));
    const shown = await inPanel(shownTime);
    const shownAt = Date.now();

    const page = await browser.openTab(browser.panelUrl);
    const state = replay(parseLog(await browser.evaluate(page, `(${storedEvents.toString()})()`)));
    const phase = state?.phases[state.current];
    if (!phase) throw new Error('no phase in the log');
    const leftMs = phaseTime(phase, shownAt).leftMs;
    expect(leftMs).toBeLessThan(phase.plannedMs - HIDDEN_MS);
    expect(Math.abs(millisecondsOf(shown) - leftMs)).toBeLessThan(2000);

    // The badge is told with every ping, so it may be 15 s behind.
    const badge = await browser.evaluate<string>(page, 'chrome.action.getBadgeText({})');
    const minutes = (ms: number) => Math.ceil(ms / 60_000);
    const now = phaseTime(phase, Date.now()).leftMs;
    expect([minutes(now), minutes(now + 16_000)]).toContain(Number(badge));
  },
);

function running(): RawBrowser {
  if (!raw) throw new Error('Chromium did not start');
  return raw;
}

async function worker(browser: RawBrowser): Promise<Target> {
  const targets = await browser.listTargets();
  const found = targets.find(({ type }) => type === 'service_worker');
  if (!found) throw new Error('the worker does not run');
  return found;
}

/** "5:42" or "+1:05", in milliseconds left. */
function millisecondsOf(text: string): number {
  const [minutes = NaN, seconds = NaN] = text.replace('+', '').split(':').map(Number);
  return (text.startsWith('+') ? -1 : 1) * (minutes * 60 + seconds) * 1000;
}

// What follows runs in the panel, and so uses nothing from outside itself.

function hasSetUp(): boolean {
  return document.querySelector('textarea') !== null;
}

function typeNames(names = ''): void {
  const field = document.querySelector('textarea');
  if (!field) throw new Error('no set-up');
  field.value = names;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function shows(text = ''): boolean {
  return document.body.innerText.includes(text);
}

function pressMain(label = ''): boolean {
  const main = document.querySelector<HTMLButtonElement>('button[data-weight=main]');
  if (main?.textContent !== label) return false;
  main.click();
  return true;
}

function shownTime(): string {
  const texts = [...document.querySelectorAll('span')].map((span) => span.textContent ?? '');
  return texts.find((text) => /^\+?\d+:\d\d$/.test(text)) ?? '';
}

function noteReconnecting(): void {
  const header = document.querySelector('header');
  if (!header) throw new Error('no header');
  new MutationObserver(() => {
    if (header.textContent?.includes('opnieuw verbinden')) header.dataset['reconnected'] = '';
  }).observe(header, { subtree: true, childList: true, characterData: true });
}

function everReconnected(): boolean {
  return document.querySelector('[data-reconnected]') !== null;
}
