/** `npm run faults`: generated sessions, with a fault at every turn. */
import { parseArgs } from 'node:util';
import { runSeed } from './seed';
import { Stage } from './stage';
import { Table } from './table';

const DEFAULT_SEEDS = 28;

/** Seed 1 and up, or the one that is to be repeated. */
function readSeeds(): number[] {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, seeds: { type: 'string' } },
  });
  if (values.seed !== undefined) return [wholeNumber(values.seed)];
  const count = values.seeds === undefined ? DEFAULT_SEEDS : wholeNumber(values.seeds);
  return Array.from({ length: count }, (_, i) => i + 1);
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${text} is no seed, and no number of seeds`);
  return number;
}

/** A profile of its own for every seed, so that each can be repeated alone. */
async function runAlone(seed: number, table: Table): Promise<string | null> {
  const began = performance.now();
  const stage = await Stage.open();
  const stop = () => void stage.close();
  for (const signal of signals) process.once(signal, stop);
  try {
    const { points, commands, failure } = await runSeed(seed, stage, table);
    const seconds = Math.round((performance.now() - began) / 1000);
    const counts = `${points} points, ${commands} commands, ${seconds} s`;
    console.log(`seed ${seed}: ${counts}${failure === null ? '' : `, FAILED at ${failure}`}`);
    return failure;
  } finally {
    for (const signal of signals) process.off(signal, stop);
    await stage.close();
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function main(): Promise<number> {
  const table = new Table();
  const failed: number[] = [];
  let interrupted = false;
  for (const signal of signals) process.on(signal, () => (interrupted = true));
  for (const seed of readSeeds()) {
    if (interrupted) break;
    if ((await runAlone(seed, table)) !== null) failed.push(seed);
  }
  console.log(`\n${table}`);
  for (const seed of failed) console.log(`\nRepeat with: npm run faults -- --seed ${seed}`);
  return interrupted || failed.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
