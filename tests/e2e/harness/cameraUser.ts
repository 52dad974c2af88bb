/** The strip on the camera image as its user switches it, and as a call page meets it. */
import type { Frame, Page } from 'playwright-core';
import { STRIP_EVENT, type StripOrder } from '@/lib/wire/strip';
import type { PanelUser } from './panel';
import type { OwnTab } from './sessionUser';

export const switchName = 'Zet de strook op mijn beeld (proef)';

/** In either language. */
export async function openCameraSheet(panel: PanelUser): Promise<void> {
  await panel.press('Menu');
  await panel.press(/^(Laten zien aan|Show to) /);
  await panel.press(/^(Strook op je camerabeeld|Strip on your camera image) /);
  await panel.view.locator('canvas').waitFor();
}

/** Leaves the panel as it was, without a sheet. */
export async function switchStrip(panel: PanelUser, on: boolean): Promise<void> {
  await openCameraSheet(panel);
  const box = panel.view.getByLabel(switchName);
  await box.click();
  await panel.view.locator(`label:has-text("${switchName}") input:not([disabled])`).waitFor();
  if ((await box.isChecked()) !== on) throw new Error('the switch did not go over');
  await panel.press('Sluiten');
}

/** What the browser has registered for pages, asked from a page of the extension. */
export function registeredScripts({ view }: OwnTab) {
  return view.evaluate(() => chrome.scripting.getRegisteredContentScripts());
}

/** From now on, and in what is loaded from now on, the page notes every order that it can hear. */
export async function noteOrders(page: Page): Promise<void> {
  const note = (type: string) => {
    const noted: unknown[] = [];
    Object.assign(window, { noted });
    document.addEventListener(type, (event) => noted.push((event as CustomEvent).detail));
  };
  await page.addInitScript(note, STRIP_EVENT);
}

export async function ordersIn(page: Page | Frame): Promise<StripOrder[]> {
  const noted = await page.evaluate(() => (window as unknown as { noted: string[] }).noted);
  return noted.map((detail) => JSON.parse(detail) as StripOrder);
}

/** Whether the page has the browser's own functions to ask for a camera. */
export function hasOwnFunctions(page: Page | Frame): Promise<boolean> {
  return page.evaluate(() => {
    const { mediaDevices } = navigator;
    const text = Function.prototype.toString.call(mediaDevices.getUserMedia);
    return (
      text === 'function getUserMedia() { [native code] }' &&
      !Object.hasOwn(mediaDevices, 'getUserMedia')
    );
  });
}
