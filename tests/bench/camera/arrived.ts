/**
 * Frames that arrive at the far side of a call in a minute, with the strip on the image, against the
 * plain camera: 1280x720 at thirty a second, from one browser to another. Both in turns; for each
 * turn the page asks for its camera anew, once through the script and once by the browser's own
 * function.
 */
import type { Page } from 'playwright-core';
import { addressOf } from '../../e2e/harness/callAddress';
import { order, stripOf, withCameraScript } from '../../e2e/harness/cameraScript';
import { launchPlain } from '../../e2e/harness/plainBrowser';
import { until } from '../../e2e/harness/until';
import { inLab } from '../../lab/inLab';
import { startLab } from '../../lab/lab';
import { figureOf, type Entry } from '../entry';

const TURNS = 6;
const TURN_MS = 10_000;
/** For the connection to get used to another track. */
const SETTLE_MS = 3000;
/** Of a hundred frames of the plain camera, 98 with the strip. */
const BAR = 100 / 98;

export const arrived: Entry = {
  names: ['camera/arrived'],
  async run() {
    const ends: (() => Promise<void>)[] = [];
    try {
      const lab = await startLab();
      ends.unshift(() => lab.close());
      const near = await launchPlain(lab);
      ends.unshift(() => near.close());
      const far = await launchPlain(lab);
      ends.unshift(() => far.close());
      await withCameraScript(near.context);
      const ada = await near.context.newPage();
      await ada.goto(addressOf({ media: true, name: 'Ada', ask: { video: '720p' } }));
      const bo = await far.context.newPage();
      await bo.goto(addressOf({ media: true, name: 'Bo' }));
      await until('each other', () => inLab(bo, ({ call }) => call.peers === 1), 30_000);
      // What the far side sends costs the same machine, and nobody looks at it here.
      await inLab(bo, ({ call }) => call.cameraOff());

      let [strip, plain] = [0, 0];
      for (let turn = 0; turn < TURNS; turn++) {
        const turns = turn % 2 === 0 ? [true, false] : [false, true];
        for (const withStrip of turns) {
          const frames = await framesOfTurn(ada, bo, withStrip);
          if (withStrip) strip += frames;
          else plain += frames;
        }
      }
      return [
        figureOf({
          name: 'camera/arrived',
          value: plain,
          unit: 'frames',
          baseline: strip,
          against: 'those that arrive with the strip',
          bar: BAR,
        }),
      ];
    } finally {
      for (const end of ends) await end();
    }
  },
};

async function framesOfTurn(ada: Page, bo: Page, withStrip: boolean): Promise<number> {
  await order(ada, { on: withStrip, strip: withStrip ? stripOf('Anna de Vries') : null });
  await inLab(ada, ({ call }) => call.useCamera());
  await bo.waitForTimeout(SETTLE_MS);
  const framesFrom = () => inLab(bo, ({ call }) => call.framesFrom());
  const before = await framesFrom();
  const from = performance.now();
  await bo.waitForTimeout(TURN_MS);
  const frames = (await framesFrom()) - before;
  // A turn that took a little longer is none with more frames.
  return (frames * TURN_MS) / (performance.now() - from);
}
