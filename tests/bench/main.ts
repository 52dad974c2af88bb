/** `npm run bench`: every figure, each against something measured in the same run. Ends with 1 where a bar is missed. */
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { arrived } from './camera/arrived';
import { frame } from './camera/frame';
import type { Entry, Figure } from './entry';
import { fold } from './fold/fold';
import { click } from './live/click';
import { clocks } from './live/clocks';
import { nudges } from './nudges/nudges';
import { open } from './open/open';
import { page } from './page/page';
import { isMet, table, writeResults } from './report';
import { scale } from './scale/scale';
import { second } from './second/second';
import { sizes } from './sizes';
import { stageCpu } from './stage/cpu';

const entries: readonly Entry[] = [
  sizes,
  fold,
  nudges,
  open,
  second,
  page,
  click,
  clocks,
  scale,
  frame,
  arrived,
  stageCpu,
];
const resultsFile = join(import.meta.dirname, 'results.json');

async function bench(only: string): Promise<number> {
  const names = entries.flatMap((entry) => entry.names);
  const wanted = names.filter((name) => name.includes(only));
  if (wanted.length === 0)
    throw new Error(`Nothing is called ${only}. There is: ${names.join(', ')}`);

  const figures: Figure[] = [];
  let broken = 0;
  for (const entry of entries) {
    const chosen = entry.names.filter((name) => wanted.includes(name));
    if (chosen.length === 0) continue;
    console.log(`Measuring ${chosen.join(', ')} …`);
    try {
      const measured = await entry.run(chosen);
      figures.push(...measured.filter(({ name }) => chosen.includes(name)));
    } catch (error) {
      // What the others measured is not lost with it.
      console.error(error);
      broken += 1;
    }
  }
  await writeResults(resultsFile, figures);
  console.log(`\n${table(figures)}\n\n${load()}`);

  const missed = figures.filter((figure) => !isMet(figure));
  return missed.length + broken === 0 ? 0 : 1;
}

/** On a machine that is busy with other things the higher quantiles say little. */
function load(): string {
  const [, , quarter = 0] = loadavg();
  return `Load of the last quarter of an hour: ${quarter.toFixed(1)} on ${availableParallelism()} cores.`;
}

// An end that is asked for is an exit, at which every browser that was started is ended.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(1));
}

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
try {
  process.exitCode = await bench(values.only);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
