import type { Kring } from './launch';

export interface TellTale {
  /** As the page's script told the background, in order. */
  state: string;
  key: string | null;
}

interface Recording {
  told?: TellTale[];
}

/** From here on, everything that call pages tell of their calls is written down in the worker, beside what it does with it. */
export async function recordCalls({ serviceWorker }: Kring): Promise<void> {
  const worker = await serviceWorker();
  await worker.evaluate(() => {
    const scope = globalThis as Recording;
    if (scope.told) return;
    const told: TellTale[] = [];
    scope.told = told;
    chrome.runtime.onConnect.addListener((port) => {
      if (port.name !== 'call') return;
      port.onMessage.addListener((message: { type: string } & TellTale) => {
        if (message.type === 'call') told.push({ state: message.state, key: message.key });
      });
    });
  });
}

/** What was told since the last time this was asked. */
export async function toldCalls({ serviceWorker }: Kring): Promise<TellTale[]> {
  const worker = await serviceWorker();
  return worker.evaluate(() => (globalThis as Recording).told?.splice(0) ?? []);
}
