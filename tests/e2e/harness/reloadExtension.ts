import { openStoragePage } from './database';
import type { Kring } from './launch';

/** Without its developer mode the browser switches an unpacked extension off when it is reloaded. */
export async function allowReloading({ context }: Kring): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateProfileConfiguration(update: object): Promise<void> };
    };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

/** As the button of the extensions page does, and as an update does: pages keep the old script. */
export async function reloadExtension(kring: Kring): Promise<void> {
  const worker = await kring.serviceWorker();
  await untilReloaded(kring, () =>
    worker.evaluate(() => {
      setTimeout(() => chrome.runtime.reload(), 0);
    }),
  );
}

/** The proof is that the browser closes the extension's own pages; its worker may be back at once. */
export async function untilReloaded(kring: Kring, act: () => Promise<unknown>): Promise<void> {
  const page = await openStoragePage(kring);
  const closed = page.waitForEvent('close');
  await act();
  await closed;
}
