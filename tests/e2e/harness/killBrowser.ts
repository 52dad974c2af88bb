import type { BrowserContext } from 'playwright-core';

/** The browser process ends at once, as in a crash or when the power fails. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser to kill');
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  session.send('Browser.crash').catch(() => {
    // The answer cannot come: the process that would give it is gone.
  });
  await closed;
}
