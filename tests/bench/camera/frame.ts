/**
 * What the strip adds to the time of a frame, at 1280x720 and thirty a second. The time of a frame
 * is from the moment the camera took it until the track that the page was given hands it out. Against
 * the same pipeline with nothing to draw: the same processor, thread and generator. Both in turns,
 * in blocks of a few seconds; the medians of neighbouring blocks are compared, and the ratio is the
 * median of those, with the range in which it lies in 95 of 100 draws.
 */
import type { Page } from 'playwright-core';
import { addressOf } from '../../e2e/harness/callAddress';
import { order, stripOf, withCameraScript } from '../../e2e/harness/cameraScript';
import { launchPlain } from '../../e2e/harness/plainBrowser';
import { bundle } from '../../lab/bundle';
import { startLab } from '../../lab/lab';
import { figureOf, type Entry, type Figure } from '../entry';
import { median, quantile } from '../statistics';
import type { CameraBench, FrameTimes } from './inPage';

const PAIRS = 12;
const SETTLE_MS = 500;
const BLOCK_MS = 2500;
const BAR = 1.5;

/** A page as strict as Meet's lets no worker of ours in; one without such headers does. */
const situations = [
  { name: 'camera/frame', headers: 'strict' },
  { name: 'camera/frame-worker', headers: 'none' },
] as const;

export const frame: Entry = {
  names: situations.map(({ name }) => name),
  async run(wanted) {
    const lab = await startLab();
    const browser = await launchPlain(lab);
    try {
      const content = await bundle(`${import.meta.dirname}/inPage.ts`, 'CameraInPage');
      await browser.context.addInitScript({ content });
      await withCameraScript(browser.context);
      const figures: Figure[] = [];
      for (const { name, headers } of situations) {
        if (!wanted.includes(name)) continue;
        const page = await browser.context.newPage();
        await page.goto(addressOf({ headers }));
        await page.evaluate(() => bench().open());
        if (page.workers().length !== (headers === 'none' ? 1 : 0)) {
          throw new Error(`${name}: the frames are carried by another thread than expected`);
        }
        figures.push(await measured(name, page));
        await page.close();
      }
      return figures;
    } finally {
      await browser.close();
      await lab.close();
    }
  },
};

async function measured(name: string, page: Page): Promise<Figure> {
  const strip: number[] = [];
  const empty: number[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    // The one that is first is not always the same.
    const turns = pair % 2 === 0 ? [strip, empty] : [empty, strip];
    for (const into of turns) into.push(await block(page, into === strip));
  }
  const ratios = strip.map((ms, i) => ms / (empty[i] ?? Number.NaN));
  const [low, high] = rangeOf(ratios);
  const added = strip.map((ms, i) => ms - (empty[i] ?? Number.NaN));
  console.log(
    `  ${name}: ratio ${median(ratios).toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)}), added ${median(added).toFixed(2)} ms a frame`,
  );
  return {
    ...figureOf({
      name,
      value: median(strip),
      unit: 'ms',
      baseline: median(empty),
      against: 'the same pipeline with nothing to draw',
      bar: BAR,
    }),
    ratio: median(ratios),
  };
}

/** The median time of a frame. */
async function block(page: Page, withStrip: boolean): Promise<number> {
  await order(page, { on: true, strip: withStrip ? stripOf('Anna de Vries') : null });
  await page.waitForTimeout(SETTLE_MS);
  await page.evaluate(() => bench().take());
  await page.waitForTimeout(BLOCK_MS);
  const { ms, width, height }: FrameTimes = await page.evaluate(() => bench().take());
  if (width !== 1280 || height !== 720) throw new Error(`Frames of ${width}x${height}`);
  if (ms.length < BLOCK_MS / 100) throw new Error(`Only ${ms.length} frames in ${BLOCK_MS} ms`);
  return median(ms);
}

const DRAWS = 2000;

/** Where the median lies when the blocks are drawn anew, again and again, from those there are. */
function rangeOf(numbers: readonly number[]): [low: number, high: number] {
  const medians = Array.from({ length: DRAWS }, () =>
    median(numbers.map(() => numbers[Math.floor(Math.random() * numbers.length)] ?? Number.NaN)),
  );
  return [quantile(medians, 0.025), quantile(medians, 0.975)];
}

/** In the page. */
declare function bench(): CameraBench;
