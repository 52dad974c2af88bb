/** Whether the strip on somebody's picture says what it should, as the others in the call see it. */
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Band, Size } from '@/lib/camera/stripPicture';
import type { Strip } from '@/lib/wire/strip';
import { bundle } from '../../lab/bundle';
import { fromPage, pictureOf, type SentPicture } from './farPicture';
import { likeness, type Picture, type Rectangle } from './picture';
import { shot } from './screenshots';
import { until } from './until';

/**
 * Likeness at which a strip counts as read. After coding the right one has 0.999; one other letter
 * in a name gives 0.95, another minute 0.8, a picture without a strip nothing.
 */
export const READ = 0.98;

/** On a machine that is starved the browser takes the line for a poor one, and sends blurred letters for a while. */
const READ_MS = 45_000;

const source = join(resolve(import.meta.dirname, '..', '..', '..'), 'lib/camera/stripPicture.ts');
let script: Promise<string> | undefined;

/** The drawing itself, as `StripDrawing`, to be run in a page. */
export function stripDrawing(): Promise<string> {
  script ??= bundle(source, 'StripDrawing');
  return script;
}

interface Drawing {
  bandOf(image: Size, strip: Strip): Band;
  innerWidth(image: Size): number;
  drawStrip(pen: unknown, image: Size, strip: Strip, now: number): void;
}

export interface Reference {
  picture: SentPicture;
  where: Rectangle;
}

/**
 * How much the picture of somebody looks like each of these strips at this moment, where letters
 * stand. `size` is the picture's as it was sent: until it arrives so, it is waited for.
 */
export async function stripScores(
  page: Page,
  name: string,
  strips: readonly Strip[],
  size: Size,
): Promise<number[]> {
  const seen = await until(
    `a picture of ${name} that is ${size.width} wide`,
    async () => {
      const found = await pictureOf(page, name);
      return found?.width === size.width && found.height === size.height && found;
    },
    30_000,
  );
  return scoresOf(seen, await drawReferences(page, strips, size));
}

/** Waits until the strip is read on somebody's picture; gives the likeness. Keeps what was seen instead. */
export async function readsStrip(
  page: Page,
  name: string,
  strip: Strip,
  size: Size,
): Promise<number> {
  let last = 0;
  try {
    return await until(
      `the strip "${strip.who}" on the picture of ${name}`,
      async () => {
        [last = 0] = await stripScores(page, name, [strip], size);
        return last >= READ && last;
      },
      READ_MS,
    );
  } catch (error) {
    const kept = await shot(page, `not-read-${strip.who.replaceAll(/\W/g, '-')}`);
    throw new Error(`Likeness ${last.toFixed(3)} instead of ${READ}; see ${kept}`, {
      cause: error,
    });
  }
}

export function scoresOf(seen: Picture, references: readonly Reference[]): number[] {
  return references.map(({ picture, where }) => {
    const drawn = fromPage(picture);
    if (!drawn) throw new Error('no reference was drawn');
    return likeness(seen, drawn, where, { width: where.height / 2, height: where.height / 2 });
  });
}

/** In the page's own browser, so that letters are drawn by the same hand. */
async function drawReferences(
  page: Page,
  strips: readonly Strip[],
  size: Size,
): Promise<Reference[]> {
  await page.evaluate(await stripDrawing());
  return page.evaluate(drawStrips, { strips, size });
}

/** Runs in a page that has the drawing, and so uses nothing else from outside itself. */
export function drawStrips({
  strips,
  size,
}: {
  strips: readonly Strip[];
  size: Size;
}): Reference[] {
  const { StripDrawing: drawing } = globalThis as unknown as { StripDrawing: Drawing };
  return strips.map((strip) => {
    const canvas = new OffscreenCanvas(size.width, size.height);
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('no canvas');
    drawing.drawStrip(pen, size, strip, Date.now());
    const { data } = pen.getImageData(0, 0, size.width, size.height);
    let luma = '';
    for (let i = 0; i < data.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]];
      luma += String.fromCharCode(Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue));
    }
    const { top, height } = drawing.bandOf(size, strip);
    const width = drawing.innerWidth(size);
    const where = { x: (size.width - width) / 2, y: top, width, height };
    return { picture: { ...size, luma: btoa(luma) }, where };
  });
}
