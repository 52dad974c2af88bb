/**
 * How soon a second view shows what was pressed on the first: from a real click on the large button
 * to the end of the frame that draws the step elsewhere. Against what no such step can do without:
 * a message to the background and on, an append that is on the disk, a frame. Both at their 95th
 * percentile; the parts are added up for each step, and measured between the steps.
 */
import { launchKring } from '../../e2e/harness/launch';
import { panelSize } from '../../e2e/harness/withPanel';
import { figureOf, type Entry } from '../entry';
import { quantile } from '../statistics';
import { nextClick, nextStepDrawn } from './follow';
import { appendMs, frameMs, openEcho, openScratch, roundTripMs } from './parts';
import { openPanelWindow, type PanelWindow } from './windows';

const SESSIONS = 2;
const WARM_UPS = 5;
const STEPS = 60;
const SHARE = 0.95;
/** A session of so many has more steps than are pressed here. */
const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma', 'Gijs', 'Hanna', 'Imre', 'Joke'];

interface Sample {
  readonly seenMs: number;
  readonly partsMs: number;
}

export const second: Entry = {
  names: ['view/second'],
  async run() {
    const samples: Sample[] = [];
    for (let session = 0; session < SESSIONS; session++) samples.push(...(await oneSession()));
    const high = (pick: (sample: Sample) => number) => quantile(samples.map(pick), SHARE);
    return [
      figureOf({
        name: 'view/second',
        value: high(({ seenMs }) => seenMs),
        unit: 'ms',
        baseline: high(({ partsMs }) => partsMs),
        against: 'port there and back, strict append, frame',
        bar: 1.5,
      }),
    ];
  },
};

async function oneSession(): Promise<Sample[]> {
  const kring = await launchKring({ viewport: panelSize });
  try {
    const acting = await openPanelWindow(kring);
    const watching = await openPanelWindow(kring);
    await acting.user.setUp(names, 'Carla');
    await acting.user.start();
    const worker = await kring.serviceWorker();
    await openEcho(worker, watching.page);
    await openScratch(worker);
    const samples: Sample[] = [];
    for (let step = 0; step < WARM_UPS + STEPS; step++) {
      samples.push({
        seenMs: await stepMs(acting, watching),
        partsMs:
          (await roundTripMs(worker)) + (await appendMs(worker)) + (await frameMs(watching.page)),
      });
    }
    return samples.slice(WARM_UPS);
  } finally {
    await kring.close();
  }
}

/** Milliseconds from the click on the one to the drawn step on the other. */
async function stepMs(acting: PanelWindow, watching: PanelWindow): Promise<number> {
  await acting.user.main.waitFor();
  const box = await acting.user.main.boundingBox();
  if (!box) throw new Error('the large button is not drawn');
  const clicked = await nextClick(acting.page);
  const drawn = await nextStepDrawn(watching.page);
  await acting.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const [from, to] = await Promise.all([clicked(), drawn()]);
  return to - from;
}
