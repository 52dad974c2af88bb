import type { Page } from 'playwright-core';
import type { Kring } from './launch';
import { PanelUser } from './panel';

/** Names that stand nowhere in the lab's own pages. */
export const names = ['Zwaantje', 'Quirijn', 'Xaviera', 'Wubbo'];

/** The panel in a tab of its own: a second view, beside the dock. */
export type OwnTab = PanelUser & { readonly view: Page };

export async function openOwnTab({ context, panelUrl }: Kring): Promise<OwnTab> {
  const page = await context.newPage();
  await page.goto(panelUrl);
  const panel = Object.assign(new PanelUser(page), { view: page });
  await panel.button('Menu').waitFor();
  return panel;
}

/** Starts a session and goes on to its check-in, where somebody speaks. */
export async function startSession(kring: Kring): Promise<OwnTab> {
  const panel = await openOwnTab(kring);
  await panel.setUp(names);
  await panel.start();
  await panel.goOn();
  return panel;
}

/** Breaks off whatever runs and puts it away, so that the next test begins with nothing. */
export async function putSessionAway(kring: Kring): Promise<void> {
  const panel = await openOwnTab(kring);
  if (await panel.button('Pauze').isVisible()) await abandon(panel);
  await panel.press('Ruim op');
  await panel.view.locator('textarea').waitFor();
}

export async function abandon(panel: PanelUser): Promise<void> {
  await panel.press('Menu');
  await panel.press('Breek de sessie af');
  await panel.press('Breek de sessie af');
  await panel.button('Ruim op').waitFor();
}

export async function showDigits(panel: PanelUser, shown: boolean): Promise<void> {
  await panel.press('Menu');
  await panel.view.getByLabel('Toon de tijd in cijfers').setChecked(shown);
  await panel.press('Sluiten');
}
