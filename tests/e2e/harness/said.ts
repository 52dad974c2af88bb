/** Everything that a view of the extension says to the background. */
import type { Page } from 'playwright-core';

interface Saying {
  said?: unknown[];
}

/** From here on; loads the page anew, so that its lines are opened under watch. */
export async function recordWhatIsSaid(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: unknown[] = [];
    Object.assign(window, { said });
    const { runtime } = chrome;
    const connect = runtime.connect.bind(runtime) as (...args: unknown[]) => chrome.runtime.Port;
    const recording = (...args: unknown[]) => {
      const port = connect(...args);
      const post = port.postMessage.bind(port);
      port.postMessage = (message: unknown) => {
        said.push(message);
        post(message);
      };
      return port;
    };
    Object.defineProperty(runtime, 'connect', { value: recording });
    const { browser } = globalThis as { browser?: { runtime: object } };
    if (browser && browser.runtime !== runtime) {
      Object.defineProperty(browser.runtime, 'connect', { value: recording });
    }
  });
  await page.reload();
}

/** As JSON, one message each. */
export function whatWasSaid(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    return ((window as Saying).said ?? []).map((message) => JSON.stringify(message));
  });
}
