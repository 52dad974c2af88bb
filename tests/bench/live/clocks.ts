/**
 * How far apart the countdowns of two screens are where the clocks of their machines are five
 * minutes apart, at random moments of half a minute, against a tenth of a second: what nobody sees.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { figureOf, type Entry } from '../entry';
import { quantile } from '../statistics';
import { setAhead } from './aheadClock';
import { apartAt, type Apart } from './apart';
import { watchDrawings, type Drawing } from './drawnTime';
import { withPair } from './pair';

const AHEAD_MS = 5 * 60_000;
/** Longer than the rhythms in which time is asked for, and handed to the panel. */
const WATCH_MS = 30_000;
const MOMENTS = 1000;
const SHARE = 0.95;
const SEEN_MS = 100;
/** Fewer drawings of one screen than this: it stood still. */
const LEAST_DRAWINGS = WATCH_MS / 1000;

export const clocks: Entry = {
  names: ['live/clocks'],
  async run() {
    const samples = await differences();
    const high = (pick: (apart: Apart) => number) => quantile(samples.map(pick), SHARE);
    const drawn = high(({ drawnMs }) => drawnMs).toFixed(0);
    console.log(`  As drawn, each in its own rhythm of half a second: p95 ${drawn} ms`);
    return [
      figureOf({
        name: 'live/clocks',
        value: high(({ clocksMs }) => clocksMs),
        unit: 'ms',
        baseline: SEEN_MS,
        against: 'a tenth of a second, clocks five minutes apart',
        bar: 1,
      }),
    ];
  },
};

function differences(): Promise<Apart[]> {
  return withPair({ prepare: (page) => setAhead(page, AHEAD_MS) }, async ({ acting, watching }) => {
    const apart = await watching.page.evaluate(() => Date.now());
    if (Math.abs(apart - Date.now() - AHEAD_MS) > 60_000) throw new Error('the clock is not ahead');
    // A round, which takes minutes: nothing of it ends meanwhile.
    await acting.user.goOn();
    const phase = await acting.page.locator('h1').innerText();
    await watching.page.locator('h1', { hasText: phase }).waitFor();
    const facilitator = await watchDrawings(acting.page);
    const participant = await watchDrawings(watching.page, AHEAD_MS);
    await delay(WATCH_MS);
    return compare(await facilitator(), await participant());
  });
}

function compare(one: readonly Drawing[], other: readonly Drawing[]): Apart[] {
  const [first, second] = [one[0], other[0]];
  if (!first || !second || Math.min(one.length, other.length) < LEAST_DRAWINGS) {
    throw new Error(`The screens drew the time ${one.length} and ${other.length} times`);
  }
  const from = Math.max(first.at, second.at);
  const moments = Array.from({ length: MOMENTS }, () => from + Math.random() * (WATCH_MS - 2000));
  return moments.flatMap((at) => apartAt(at, one, other) ?? []);
}
