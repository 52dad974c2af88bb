import type { Frame, Page } from 'playwright-core';

/** The frame that holds the lab's call: the page, or on Zoom a frame in it. */
export function callFrame(page: Page): Frame {
  const inside = page.frames().find((frame) => frame.url().includes('fromPWA=1'));
  return inside ?? page.mainFrame();
}

/** Presses a button of the call page, by the lab's name for it. */
export function press(page: Page, button: string): Promise<void> {
  return callFrame(page).click(`[data-lab=${button}]`);
}
