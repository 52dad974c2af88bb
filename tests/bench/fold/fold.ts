/**
 * What it costs to rebuild a session from its log, as the background does at each start: the fold
 * of 10,000 events against reading the same events from their text.
 */
import { replay } from '@/lib/session/evolve';
import type { SessionEvent } from '@/lib/session/events';
import { figureOf, type Entry } from '../entry';
import { median } from '../statistics';
import { collectGarbage } from './collectGarbage';
import { sessionLogs } from './sessions';

const EVENTS = 10_000;
const SEED = 20_261_122;
const WARM_UPS = 30;
const RUNS = 100;

export const fold: Entry = {
  names: ['session/fold'],
  run() {
    const logs = sessionLogs(EVENTS, SEED);
    const text = JSON.stringify(logs);
    const folds: number[] = [];
    const parses: number[] = [];
    for (let run = 0; run < WARM_UPS + RUNS; run++) {
      const parse = timed(() => JSON.parse(text) as SessionEvent[][]);
      // What was just read is folded, as at a start: objects that nobody has touched yet.
      const replayed = timed(() => parse.result.map(replay));
      if (replayed.result.includes(null)) throw new Error('a log without a session');
      if (run < WARM_UPS) continue;
      parses.push(parse.ms);
      folds.push(replayed.ms);
    }
    return Promise.resolve([
      figureOf({
        name: 'session/fold',
        value: median(folds),
        unit: 'ms',
        baseline: median(parses),
        against: `JSON.parse of the same ${EVENTS} events`,
        bar: 2,
      }),
    ]);
  },
};

function timed<T>(work: () => T): { result: T; ms: number } {
  collectGarbage();
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}
