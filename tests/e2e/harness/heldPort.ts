import type { Frame, Page } from 'playwright-core';
import { until } from './until';

interface Holding {
  held?: chrome.runtime.Port[];
}

/** From here on, frames of this page hold the ports that they open, so that a test can speak over them. */
export async function holdPorts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    const held: chrome.runtime.Port[] = [];
    Object.assign(window, { held });
    const { runtime } = chrome;
    const connect = runtime.connect.bind(runtime) as (...args: unknown[]) => chrome.runtime.Port;
    const holding = (...args: unknown[]) => {
      const port = connect(...args);
      held.push(port);
      return port;
    };
    Object.defineProperty(runtime, 'connect', { value: holding });
    const { browser } = globalThis as { browser?: { runtime: object } };
    if (browser && browser.runtime !== runtime) {
      Object.defineProperty(browser.runtime, 'connect', { value: holding });
    }
  });
}

/** Asks the background past every button of the panel; gives `done` or the reason of the refusal. */
export async function askPastTheScreen(frame: Frame, question: object): Promise<string> {
  const [answer = ''] = await askAllPastTheScreen(frame, [question]);
  return answer;
}

/** The same of many at once; their answers in the order of the questions. */
export async function askAllPastTheScreen(
  frame: Frame,
  questions: readonly object[],
): Promise<string[]> {
  await until('a port', () => frame.evaluate(() => (window as Holding).held?.length));
  return frame.evaluate((asked) => {
    const port = (window as Holding).held?.at(-1);
    const answerTo = (question: object) =>
      new Promise<string>((resolve) => {
        const id = crypto.randomUUID();
        const hear = (answer: { id?: string; type: string; reason?: string }) => {
          if (answer.id !== id) return;
          port?.onMessage.removeListener(hear);
          resolve(answer.reason ?? answer.type);
        };
        port?.onMessage.addListener(hear);
        port?.postMessage({ ...question, id });
      });
    return Promise.all(asked.map(answerTo));
  }, questions);
}
