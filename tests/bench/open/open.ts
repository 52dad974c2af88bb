/**
 * How long the panel takes to open on the call page: from the start of its frame's navigation,
 * after a real click on the pill, to the first frame in which one of its buttons can be used.
 * Against an empty page in the same place: the same extension, content script and frame, with a
 * `panel.html` that has nothing but the script by which both say that they are there.
 *
 * DevTools is attached before the click and after the opening, not in between, since it holds up
 * each new frame for as long as it takes to look at it.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { launchRaw, type RawBrowser } from '../../e2e/harness/hiddenTab';
import { addressOf } from '../../e2e/harness/callAddress';
import { eraseDockPlace } from '../../e2e/harness/forgetPlace';
import { clickInTab } from '../../e2e/harness/rawPointer';
import { withAttribute } from '../../e2e/harness/shadow';
import { until } from '../../e2e/harness/until';
import { startLab, type Lab } from '../../lab/lab';
import { figureOf, type Entry } from '../entry';
import { median } from '../statistics';
import { makeCopies } from './copies';

const WARM_UPS = 3;
const PAIRS = 20;
/** For the call page to come to rest before the click, and for the panel to open unwatched. */
const REST_MS = 700;

export const open: Entry = {
  names: ['panel/open'],
  async run() {
    const copies = await makeCopies();
    try {
      const lab = await startLab();
      try {
        const panel = await withBrowser(lab, copies.panel, (withPanel) =>
          withBrowser(lab, copies.empty, (withEmpty) => inTurns(withPanel, withEmpty)),
        );
        return [panel];
      } finally {
        await lab.close();
      }
    } finally {
      await copies.remove();
    }
  },
};

async function inTurns(withPanel: RawBrowser, withEmpty: RawBrowser) {
  const panel: number[] = [];
  const empty: number[] = [];
  for (let pair = 0; pair < WARM_UPS + PAIRS; pair++) {
    const panelMs = await openingMs(withPanel);
    const emptyMs = await openingMs(withEmpty);
    if (pair < WARM_UPS) continue;
    panel.push(panelMs);
    empty.push(emptyMs);
  }
  return figureOf({
    name: 'panel/open',
    value: median(panel),
    unit: 'ms',
    baseline: median(empty),
    against: 'an empty page in the same frame',
    bar: 3,
  });
}

/** Opens the dock of a new call page by its pill, and leaves everything as it was. */
async function openingMs(browser: RawBrowser): Promise<number> {
  const tab = await browser.openTab(addressOf({}));
  await delay(REST_MS);
  await clickInTab(browser, tab, withAttribute('data-kring', 'pill'));
  await delay(REST_MS);
  const ms = await until('the panel to be there', () =>
    browser.evaluateInFrame<number | null>(
      tab,
      browser.panelUrl,
      `performance.getEntriesByName('there')[0]?.startTime ?? null`,
    ),
  );
  const targets = await browser.listTargets();
  const worker = targets.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('no worker though a call page is open');
  await browser.evaluate(worker, `(${eraseDockPlace.toString()})()`);
  await browser.closeTab(tab);
  return ms;
}

async function withBrowser<T>(
  lab: Lab,
  extension: string,
  use: (browser: RawBrowser) => Promise<T>,
): Promise<T> {
  const browser = await launchRaw({ lab, extension });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
