/**
 * What it costs to find each person's line: one look of twelve screens at all 89 pitfalls, against
 * the fold of the events of that session once. The session is a real one of two hours; looked at
 * are moments all through it.
 */
import { noFacts } from '@/lib/nudges/facts';
import { nudgesFor, type Preferences } from '@/lib/nudges/nudgesFor';
import { noNudges } from '@/lib/nudges/record';
import type { Viewer } from '@/lib/nudges/scene';
import { evolve, replay } from '@/lib/session/evolve';
import type { SessionEvent } from '@/lib/session/events';
import type { Session, SessionState } from '@/lib/session/state';
import { viewForRoom } from '@/lib/session/view';
import { figureOf, type Entry } from '../entry';
import { seeded } from '../fold/chance';
import { collectGarbage } from '../fold/collectGarbage';
import { oneSession } from '../fold/sessions';
import { median } from '../statistics';

/** Of the seeds from 1 on the first whose session lasts two hours. */
const SEED = 1;
const PEOPLE = 12;
/** Of all methods the one that takes twelve people longest. */
const METHOD = 'u-procedure';
/** Events between two looks. */
const EVERY = 5;
const WARM_UPS = 30;
const RUNS = 100;

type Look = readonly [Session, Viewer, number, Preferences];

export const nudges: Entry = {
  names: ['nudges/look'],
  run() {
    const log = oneSession(seeded(SEED), { size: PEOPLE, method: METHOD });
    const moments = looksAt(log);
    const text = JSON.stringify(log);
    const looks: number[] = [];
    const folds: number[] = [];
    for (let run = 0; run < WARM_UPS + RUNS; run++) {
      const events = JSON.parse(text) as SessionEvent[];
      const foldMs = timed(() => replay(events));
      const lookMs = timed(() => moments.flat().map((look) => nudgesFor(...look)));
      if (run < WARM_UPS) continue;
      folds.push(foldMs);
      looks.push(lookMs / moments.length);
    }
    return Promise.resolve([
      figureOf({
        name: 'nudges/look',
        value: median(looks),
        unit: 'ms',
        baseline: median(folds),
        against: `the fold of that session's ${log.length} events`,
        bar: 1,
      }),
    ]);
  },
};

/** Everybody's look after every few events. */
function looksAt(log: readonly SessionEvent[]): Look[][] {
  let state: SessionState | null = null;
  const moments: Look[][] = [];
  log.forEach((event, i) => {
    state = evolve(state, event);
    // Some seconds into what has just begun.
    if (state && i % EVERY === 0) moments.push(looksOf(state, event.at + 7_000));
  });
  return moments;
}

function looksOf(state: SessionState, now: number): Look[] {
  const room = viewForRoom(state);
  // Nothing was shown before, and the stand lets most through: no rule ends the search early.
  const record = noNudges(state.id);
  const preferences = { stand: 'strict', dismissals: {}, record, facts: noFacts } as const;
  return state.people.map(({ id: person }) => {
    const facilitates = person === state.facilitator;
    const viewer = { person, facilitates, alone: false };
    return [facilitates ? state : room, viewer, now, preferences];
  });
}

function timed(work: () => unknown): number {
  collectGarbage();
  const start = performance.now();
  work();
  return performance.now() - start;
}
