import type { Page } from 'playwright-core';
import type { Kring } from './launch';
import { until } from './until';

export interface Told {
  tab: number;
  state: string;
  key: string | null;
}

interface Recording {
  told?: Told[];
}

/** From here on, everything that call pages tell of their calls is written down in the worker, beside what it does with it. */
export async function recordCalls({ serviceWorker }: Kring): Promise<void> {
  const worker = await serviceWorker();
  await worker.evaluate(() => {
    const scope = globalThis as Recording;
    if (scope.told) return;
    const told: Told[] = [];
    scope.told = told;
    chrome.runtime.onConnect.addListener((port) => {
      const tab = port.sender?.tab?.id;
      if (port.name !== 'call' || tab === undefined) return;
      port.onMessage.addListener((message: { type: string } & Told) => {
        if (message.type === 'call') told.push({ tab, state: message.state, key: message.key });
      });
    });
  });
}

/** What one tab told of its call, in order, without what only repeats. */
export class CallStates {
  private constructor(
    private readonly kring: Kring,
    private readonly tab: number,
  ) {}

  /** Of a page that lies in any window, in front or not. */
  static async of(kring: Kring, page: Page): Promise<CallStates> {
    const worker = await kring.serviceWorker();
    const mark = crypto.randomUUID();
    const tab = await until('the tab of the page', async () => {
      // The page may give itself its own title again.
      await page.evaluate((title) => (document.title = title), mark);
      return worker.evaluate(async (title) => {
        const [found] = await chrome.tabs.query({ title });
        return found?.id;
      }, mark);
    });
    return new CallStates(kring, tab);
  }

  async all(): Promise<Told[]> {
    const worker = await this.kring.serviceWorker();
    const told = await worker.evaluate(() => (globalThis as Recording).told ?? []);
    const own = told.filter(({ tab }) => tab === this.tab);
    return own.filter(({ state }, i) => state !== own[i - 1]?.state);
  }

  async names(): Promise<string[]> {
    return (await this.all()).map(({ state }) => state);
  }

  /** From the moment at which the call was entered. */
  async sinceIn(): Promise<string[]> {
    const names = await this.names();
    return names.slice(Math.max(0, names.indexOf('in')));
  }

  reach(state: string, timeout = 15_000): Promise<Told> {
    return until(
      `the state ${state}`,
      async () => {
        const last = (await this.all()).at(-1);
        return last?.state === state ? last : undefined;
      },
      timeout,
    );
  }
}
