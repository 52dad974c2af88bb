/** What a view says to the background, where no button says it yet. */
import type { Page } from 'playwright-core';
import type { Question } from '@/lib/wire/viewClient';
import type { Snapshot } from '@/lib/wire/viewMessages';

export interface Asked {
  /** `done`, or the reason of a refusal. */
  readonly answer: string;
  /** As it was when the port opened. */
  readonly snapshot: Snapshot;
}

/** From a page of the extension that is in a tab of its own. Without a question: what it is shown. */
export function askHost(extensionPage: Page, question: Question | null = null): Promise<Asked> {
  return extensionPage.evaluate(
    (asked) =>
      new Promise<Asked>((resolve) => {
        const id = crypto.randomUUID();
        const port = chrome.runtime.connect({ name: 'view' });
        let snapshot: Snapshot | null = null;
        const end = (answer: string) => {
          if (!snapshot) return;
          port.disconnect();
          resolve({ answer, snapshot });
        };
        port.onMessage.addListener((message: { type: string; id?: string; reason?: string }) => {
          if (message.type === 'snapshot' && snapshot === null) {
            snapshot = message as unknown as Snapshot;
            if (asked === null) end('done');
            else port.postMessage({ ...asked, id });
          }
          if (message.id === id) end(message.reason ?? message.type);
        });
        port.postMessage({ type: 'hello', nonce: null });
      }),
    question,
  );
}
