import type { Page } from 'playwright-core';
import type { Question } from '@/lib/wire/viewClient';
import type { Kring } from './launch';

/** The home tab; `place` is what stands behind the `#`. */
export async function openHome({ context, extensionId }: Kring, place = ''): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`chrome-extension://${extensionId}/home.html${place && `#${place}`}`);
  await page.locator('h1').waitFor();
  return page;
}

/** Asks the background as a view does, over a line of its own, from a page of the extension. */
export function askFrom(
  page: Page,
  question: Question,
): Promise<{ type: string; reason?: string }> {
  return page.evaluate(
    (asked) =>
      new Promise((resolve, reject) => {
        const port = chrome.runtime.connect({ name: 'view' });
        const id = crypto.randomUUID();
        let admitted = false;
        port.onDisconnect.addListener(() => reject(new Error('the line was cut')));
        port.onMessage.addListener((message: { type: string; id?: string }) => {
          if (message.type === 'snapshot' && !admitted) {
            admitted = true;
            port.postMessage({ ...asked, id });
          }
          if (message.id !== id) return;
          resolve(message);
          port.disconnect();
        });
        port.postMessage({ type: 'hello', nonce: null });
      }),
    question,
  );
}
