import { chromium, type BrowserContext } from 'playwright-core';
import { ensureChromium } from '../../tools/install.mjs';
import { chromiumArgs, type BrowserOptions } from './chromiumArgs';
import { openProfile } from './profile';
import { watchWorker, type ExtensionWorker } from './worker';

export interface LaunchOptions extends BrowserOptions {
  /** `null` follows the window's own size. */
  viewport?: { width: number; height: number } | null;
  /** False when the caller itself closes Kring on Ctrl+C; Playwright would exit the process. */
  handleSignals?: boolean;
}

/** Chromium with Kring in it. While Playwright is attached its worker never ends by idleness. */
export interface Kring extends ExtensionWorker {
  context: BrowserContext;
  extensionId: string;
  userDataDir: string;
  panelUrl: string;
  close(): Promise<void>;
}

export async function launchKring(options: LaunchOptions = {}): Promise<Kring> {
  const { headless = true, viewport = { width: 1280, height: 800 }, locale = 'nl' } = options;
  const handleSignals = options.handleSignals ?? true;
  const args = chromiumArgs(options);
  const executablePath = await ensureChromium();
  const profile = await openProfile(options.userDataDir);
  let context: BrowserContext | undefined;
  const close = async () => {
    await context?.close();
    await profile.remove();
  };
  try {
    context = await chromium.launchPersistentContext(profile.folder, {
      executablePath,
      headless,
      viewport,
      locale,
      args,
      handleSIGINT: handleSignals,
      handleSIGTERM: handleSignals,
      handleSIGHUP: handleSignals,
    });
    const worker = await watchWorker(context);
    const extensionId = new URL((await worker.serviceWorker()).url()).host;
    const panelUrl = `chrome-extension://${extensionId}/panel.html`;
    return { context, extensionId, userDataDir: profile.folder, panelUrl, close, ...worker };
  } catch (error) {
    await close();
    throw error;
  }
}
