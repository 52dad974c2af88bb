import { errors, type Page } from 'playwright-core';
import { openStoragePage } from './database';
import type { Kring } from './launch';
import { until } from './until';

/** Without its developer mode the browser switches an unpacked extension off when it is reloaded. */
export async function allowReloading({ context }: Kring): Promise<void> {
  const page = await openExtensionsPage(context);
  await page.evaluate(async () => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateProfileConfiguration(update: object): Promise<void> };
    };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

/**
 * As an update does: the extension goes and comes, and pages keep the old script. Where much is going
 * on, Chromium may take the new worker for none ("No SW") and hand it nothing from then on; that is
 * no new version in place, so the extension goes and comes once more.
 */
export async function reloadExtension(kring: Kring): Promise<void> {
  const page = await openExtensionsPage(kring.context);
  const enable = (on: boolean) =>
    page.evaluate(([id, yes]) => chrome.management.setEnabled(id, yes), [
      kring.extensionId,
      on,
    ] as const);
  let isInPlace = false;
  for (let tries = 0; !isInPlace && tries < 4; tries += 1) {
    await untilReloaded(kring, () => enable(false));
    await until('the end of the worker', async () => !(await kring.isWorkerRunning()));
    await enable(true);
    await until('the next worker', () => kring.isWorkerRunning());
    isInPlace = await answers(kring);
  }
  await page.close();
  if (!isInPlace) throw new Error('the browser puts no new version in place');
}

/** Whether the background answers a panel. */
async function answers({ context, panelUrl }: Kring): Promise<boolean> {
  const page = await context.newPage();
  try {
    await page.goto(panelUrl);
    await page.getByRole('button', { name: 'Menu' }).waitFor({ timeout: 8000 });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  } finally {
    await page.close();
  }
}

async function openExtensionsPage(context: Kring['context']): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  return page;
}

/** The proof is that the browser closes the extension's own pages; its worker may be back at once. */
export async function untilReloaded(kring: Kring, act: () => Promise<unknown>): Promise<void> {
  const page = await openStoragePage(kring);
  const closed = page.waitForEvent('close');
  await act();
  await closed;
}
