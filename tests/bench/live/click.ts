/**
 * How soon a participant sees what the facilitator pressed: from a real click in the facilitator's
 * panel to the end of the frame that draws the step on the participant's page, through a real relay.
 * Against what no such step can do without: an append that is on the facilitator's disk, a frame of
 * the same length to the relay and back, and a frame on the screen. Both at their 95th percentile;
 * the parts are added up for each step, and measured between the steps.
 */
import type { Relay } from '@/lib/live/transport';
import { figureOf, type Entry } from '../entry';
import { nextClick, nextStepDrawn, type Sign } from '../second/follow';
import { appendMs, frameMs, openScratch } from '../second/parts';
import { median, quantile } from '../statistics';
import { echoMs, openEchoPage } from './echo';
import { overhear } from './frameSizes';
import { toMachineTime } from './machineClock';
import { withPair, type Screen } from './pair';

const SESSIONS = 2;
const WARM_UPS = 5;
const STEPS = 55;
const SHARE = 0.95;

/** A participant's screen has no number of the step: the phase, where it stands in the line, and who speaks. */
const signs: readonly Sign[] = [
  { selector: 'h1', attribute: null },
  { selector: '[data-state]', attribute: 'data-state' },
  { selector: '[data-turn]', attribute: 'data-turn' },
];

interface Sample {
  readonly seenMs: number;
  readonly echoMs: number;
  readonly appendMs: number;
  readonly frameMs: number;
}

export const click: Entry = {
  names: ['live/click'],
  async run() {
    const samples: Sample[] = [];
    for (let session = 0; session < SESSIONS; session++) samples.push(...(await oneSession()));
    const high = (pick: (sample: Sample) => number) => quantile(samples.map(pick), SHARE);
    tell(samples);
    return [
      figureOf({
        name: 'live/click',
        value: high(({ seenMs }) => seenMs),
        unit: 'ms',
        baseline: high((sample) => sample.echoMs + sample.appendMs + sample.frameMs),
        against: 'strict append, relay there and back, frame',
        bar: 2,
      }),
    ];
  },
};

function oneSession(): Promise<Sample[]> {
  return withPair({}, async ({ kring, relay, acting, watching, browser }) => {
    const worker = await kring.serviceWorker();
    await openScratch(worker);
    const echo = await openEchoPage(browser, relay);
    const bytes = await usualLength(relay, async () => {
      for (let step = 0; step < WARM_UPS; step++) await stepMs(acting, watching);
    });
    const samples: Sample[] = [];
    for (let step = 0; step < STEPS; step++) {
      samples.push({
        seenMs: await stepMs(acting, watching),
        echoMs: await echoMs(echo, bytes),
        appendMs: await appendMs(worker),
        frameMs: await frameMs(watching.page),
      });
    }
    return samples;
  });
}

/** Of the frames to the room while this is done. */
async function usualLength(relay: Relay, during: () => Promise<void>): Promise<number> {
  const overheard = await overhear(relay);
  try {
    await during();
    return median(overheard.sizes);
  } finally {
    overheard.close();
  }
}

/** Milliseconds from the click on the one to the drawn step on the other. */
async function stepMs(acting: Screen, watching: Screen): Promise<number> {
  await acting.user.main.waitFor();
  const box = await acting.user.main.boundingBox();
  if (!box) throw new Error('the large button is not drawn');
  const clicked = await nextClick(acting.page);
  const drawn = await nextStepDrawn(watching.page, signs);
  await acting.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const [from, to] = await Promise.all([clicked(), drawn()]);
  return to + (await toMachineTime(watching.page)) - from - (await toMachineTime(acting.page));
}

/** Where the time goes, for people. */
function tell(samples: readonly Sample[]): void {
  const parts = ['seenMs', 'echoMs', 'appendMs', 'frameMs'] as const;
  for (const part of parts) {
    const all = samples.map((sample) => sample[part]);
    console.log(
      `  ${part}: half ${median(all).toFixed(1)}, p95 ${quantile(all, SHARE).toFixed(1)}`,
    );
  }
}
