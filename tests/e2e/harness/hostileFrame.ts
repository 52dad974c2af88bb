import type { Frame, Page } from 'playwright-core';
import { until } from './until';

interface Heard {
  heard?: unknown[];
}

/** What a frame of the panel that the page itself made is to be called, after the `#`. */
const mark = 'by-the-page';

/** From here on, frames of the panel that a page makes write down what the background sends them. */
export async function listenInHostileFrames(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    if (!location.hash.startsWith(`#${name}`) || window === window.top) return;
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    const { runtime } = chrome;
    const connect = runtime.connect.bind(runtime) as (...args: unknown[]) => chrome.runtime.Port;
    const listening = (...args: unknown[]) => {
      const port = connect(...args);
      port.onMessage.addListener((message: unknown) => heard.push(message));
      return port;
    };
    Object.defineProperty(runtime, 'connect', { value: listening });
    const { browser } = globalThis as { browser?: { runtime: object } };
    if (browser && browser.runtime !== runtime) {
      Object.defineProperty(browser.runtime, 'connect', { value: listening });
    }
  }, mark);
}

/** The page frames the panel by itself and posts these messages into it, once it has loaded. */
export async function framePanel(
  page: Page,
  panelUrl: string,
  name: string,
  messages: readonly unknown[] = [],
): Promise<Frame> {
  const address = `${panelUrl}#${mark}-${name}`;
  await page.evaluate(
    async ([src, posts]) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      for (const post of posts) frame.contentWindow?.postMessage(post, '*');
    },
    [address, messages] as const,
  );
  return until('the frame that the page made', () =>
    page.frames().find((frame) => frame.url() === address),
  );
}

/** What the background said to such a frame. */
export function heardIn(frame: Frame): Promise<unknown[]> {
  return frame.evaluate(() => (window as Heard).heard ?? ['nothing was written down']);
}

/** The text of such a frame, and how many elements stand in its body apart from the empty root. */
export function shownIn(frame: Frame): Promise<{ text: string; elements: number }> {
  return frame.evaluate(() => ({
    text: document.body.innerText,
    elements: document.body.querySelectorAll('*:not(#app, script)').length,
  }));
}
