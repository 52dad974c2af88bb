import { chromium, type BrowserContext } from 'playwright-core';
import { ensureChromium } from '../../tools/install.mjs';
import type { Lab } from '../../lab/lab';
import { chromiumArgs } from './chromiumArgs';

export interface PlainBrowser {
  context: BrowserContext;
  close(): Promise<void>;
}

/** Chromium on the lab without Kring, to look at the lab's own pages. */
export async function launchPlain(lab: Lab): Promise<PlainBrowser> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: chromiumArgs({ lab, extension: null }),
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  return { context, close: () => browser.close() };
}
