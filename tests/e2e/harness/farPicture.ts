/** What the others in a call see of somebody: a frame that came over the connection, as grey pixels. */
import type { Page } from 'playwright-core';
import { callFrame } from './callFrame';
import type { Picture } from './picture';

export interface SentPicture {
  width: number;
  height: number;
  /** Base64 of one byte for each pixel. */
  luma: string;
}

/** The frame that is shown now of whoever has this name in the tab's call; undefined while there is none. */
export async function pictureOf(page: Page, name: string): Promise<Picture | undefined> {
  return fromPage(await callFrame(page).evaluate(readTile, name));
}

export function fromPage(sent: SentPicture | null): Picture | undefined {
  return sent ? { ...sent, luma: Buffer.from(sent.luma, 'base64') } : undefined;
}

/** Runs in the call's frame, and so uses nothing from outside itself. */
export function readTile(name: string): SentPicture | null {
  const tile = [...document.querySelectorAll<HTMLElement>('.tile:has(video)')].find(
    (one) => one.querySelector('.name span')?.textContent === name,
  );
  const video = tile?.querySelector('video');
  if (!video || video.videoWidth === 0) return null;
  const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(video, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let bytes = '';
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]];
    bytes += String.fromCharCode(Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue));
  }
  return { width: canvas.width, height: canvas.height, luma: btoa(bytes) };
}
