/** The panel in windows of their own: in one window the browser draws only the tab in front. */
import type { Page } from 'playwright-core';
import type { Kring } from '../../e2e/harness/launch';
import { PanelUser } from '../../e2e/harness/panel';

export interface PanelWindow {
  readonly page: Page;
  readonly user: PanelUser;
}

export async function openPanelWindow({ context, panelUrl }: Kring): Promise<PanelWindow> {
  const browser = context.browser();
  if (!browser) throw new Error('this browser opens no windows');
  const session = await browser.newBrowserCDPSession();
  try {
    const opened = context.waitForEvent('page');
    await session.send('Target.createTarget', { url: panelUrl, newWindow: true });
    const page = await opened;
    const user = new PanelUser(page);
    await user.button('Menu').waitFor();
    return { page, user };
  } finally {
    await session.detach();
  }
}
