import type { Page } from 'playwright-core';
import { launchKring, type Kring, type LaunchOptions } from './launch';
import { PanelUser } from './panel';

/** As wide as the dock, as high as a laptop leaves it. */
export const panelSize = { width: 372, height: 692 };

export interface OpenPanel {
  page: Page;
  user: PanelUser;
}

/** Opens the panel as a page of its own. */
export async function openPanel({ context, panelUrl }: Kring): Promise<OpenPanel> {
  const page = await context.newPage();
  await page.goto(panelUrl);
  return { page, user: new PanelUser(page) };
}

/** Kring in a browser of its own, which ends with `use`, however that ends. */
export async function withKring(
  options: LaunchOptions,
  use: (kring: Kring) => Promise<void>,
): Promise<void> {
  const kring = await launchKring({ viewport: panelSize, ...options });
  try {
    await use(kring);
  } finally {
    await kring.close();
  }
}
