/**
 * What Kring costs the call: milliseconds of the call page's main thread in a minute of a running
 * session, against all that the page itself does there in the same minute; `mainThread.ts` says
 * which is whose. The panel's frame has a process of its own and is no part of it; where a browser
 * puts it on the page's thread, it counts.
 */
import type { Page } from 'playwright-core';
import { addressOf } from '../../e2e/harness/callAddress';
import { CallUser } from '../../e2e/harness/callUser';
import { launchKring, type Kring } from '../../e2e/harness/launch';
import { launchPlain, type PlainBrowser } from '../../e2e/harness/plainBrowser';
import { until } from '../../e2e/harness/until';
import { startLab } from '../../lab/lab';
import { figureOf, type Entry, type Figure } from '../entry';
import { mainThreadTime, type MainThreadTime } from './mainThread';
import { recordTrace } from './trace';

interface Situation {
  readonly name: string;
  readonly shows: 'panel' | 'pill';
  /** Changes of the page's DOM in a second. */
  readonly churn: number;
  readonly against: string;
}

const situations: readonly Situation[] = [
  { name: 'page/quiet', shows: 'panel', churn: 0, against: 'the page itself, in a call' },
  { name: 'page/quiet-pill', shows: 'pill', churn: 0, against: 'the same, collapsed to the pill' },
  { name: 'page/churn', shows: 'panel', churn: 1000, against: 'the page itself, 1000 changes a s' },
  { name: 'page/churn-pill', shows: 'pill', churn: 1000, against: 'the same, with the pill' },
];

/** The minute of each is put together from stretches that lie between those of the others. */
const STRETCHES = 3;
const STRETCH_MS = 20_000;
/** For what opening, collapsing or the beginning of the changes sets off. */
const SETTLE_MS = 1500;
const BAR = 0.02;

export const page: Entry = {
  names: situations.map(({ name }) => name),
  async run(wanted) {
    const ends: (() => Promise<void>)[] = [];
    try {
      const lab = await startLab();
      ends.unshift(() => lab.close());
      const kring = await launchKring({ lab });
      ends.unshift(() => kring.close());
      const far = await launchPlain(lab);
      ends.unshift(() => far.close());
      const browser = kring.context.browser();
      if (!browser) throw new Error('this browser cannot be traced');
      const user = await callWith(far, kring);
      await startSession(user);
      const frame = await frameId(user.page);
      const stretch = async (): Promise<MainThreadTime> => {
        const time = mainThreadTime(await recordTrace(browser, STRETCH_MS), frame);
        check(time);
        return time;
      };
      return await measure(user, stretch, wanted);
    } finally {
      for (const end of ends) await end();
    }
  },
};

/** A call of two, with pictures of both; the other one's browser is a process of its own. */
async function callWith(far: PlainBrowser, kring: Kring): Promise<CallUser> {
  const other = await far.context.newPage();
  await other.goto(addressOf({ media: true, name: 'Ver' }));
  const user = await CallUser.visit(kring, { media: true, name: 'Hier' });
  await until('each other', () => user.lab((lab) => lab.call.peers === 1), 30_000);
  return user;
}

async function measure(
  user: CallUser,
  stretch: () => Promise<MainThreadTime>,
  wanted: readonly string[],
): Promise<Figure[]> {
  const chosen = situations.filter(({ name }) => wanted.includes(name));
  const sums = new Map(chosen.map((situation) => [situation, { oursMs: 0, pageMs: 0 }]));
  for (let count = 0; count < STRETCHES; count++) {
    for (const [situation, sum] of sums) {
      await arrange(user, situation);
      const { oursMs, pageMs } = await stretch();
      sum.oursMs += oursMs;
      sum.pageMs += pageMs;
    }
  }
  return Array.from(sums, ([{ name, against }, { oursMs, pageMs }]) =>
    figureOf({ name, value: oursMs, unit: 'ms', baseline: pageMs, against, bar: BAR }),
  );
}

/** As far as the check-in round, where somebody speaks and time runs. */
async function startSession(user: CallUser): Promise<void> {
  const panel = await user.open();
  await panel.setUp(['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma']);
  await panel.start();
  await panel.goOn();
}

async function arrange(user: CallUser, { shows, churn }: Situation): Promise<void> {
  await user.lab((lab) => lab.churn(0));
  if (shows === 'panel') await user.open();
  else await user.collapse();
  await user.lab((lab, perSecond) => lab.churn(perSecond), churn);
  await user.page.waitForTimeout(SETTLE_MS);
}

async function frameId(of: Page): Promise<string> {
  const session = await of.context().newCDPSession(of);
  try {
    return (await session.send('Page.getFrameTree')).frameTree.frame.id;
  } finally {
    await session.detach();
  }
}

/** The panel draws the time twice a second, wherever it lies: without it no session was running. */
function check({ spanMs, ourCalls, callsElsewhere }: MainThreadTime): void {
  if (spanMs < STRETCH_MS * 0.8) {
    throw new Error(`The trace covers ${Math.round(spanMs)} of ${STRETCH_MS} ms`);
  }
  if (ourCalls + callsElsewhere < STRETCH_MS / 1000) {
    throw new Error(`Only ${ourCalls + callsElsewhere} calls of Kring: was there a session?`);
  }
}
