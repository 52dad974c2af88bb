/** The second window of the demo: a participant's browser without Kring, on the participant page. */
import { chromium, type Page } from 'playwright-core';
import { chromiumArgs } from '../e2e/harness/chromiumArgs';
import { PanelUser } from '../e2e/harness/panel';
import { ensureChromium } from './install.mjs';

export interface ParticipantWindow {
  readonly page: Page;
  readonly user: PanelUser;
  /** When its window was closed. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

const phone = { width: 390, height: 760 };

/** Opens the invite's link, as somebody does who got it in the chat. */
export async function openParticipant(
  link: string,
  { headless }: { readonly headless: boolean },
): Promise<ParticipantWindow> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    headless,
    args: chromiumArgs({
      headless,
      extension: null,
      extraArgs: headless ? [] : ['--window-size=420,860', '--window-position=1290,0'],
    }),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const context = await browser.newContext({ viewport: headless ? phone : null, locale: 'nl' });
  const page = await context.newPage();
  await page.goto(link);
  return {
    page,
    user: new PanelUser(page),
    closed: new Promise((resolve) => page.once('close', () => resolve())),
    close: () => browser.close(),
  };
}
