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
async function runAlone(seed: number, table: Table, interrupted: AbortSignal): Promise<boolean> {
  const began = performance.now();
  const stage = await Stage.open();
  const stop = () => void stage.close();
  interrupted.addEventListener('abort', stop);
  try {
    const { points, commands, failure } = await runSeed(seed, stage, table);
    if (interrupted.aborted) return false;
    const seconds = Math.round((performance.now() - began) / 1000);
    const counts = `${points} points, ${commands} commands, ${seconds} s`;
    console.log(`seed ${seed}: ${counts}${failure === null ? '' : `, FAILED at ${failure}`}`);
    return failure === null;
  } finally {
    interrupted.removeEventListener('abort', stop);
    await stage.close();
  }
}

/** Ctrl+C, or the closing of the terminal: the browser ends, and what was counted is shown. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => controller.abort());
  }
  return controller.signal;
}

async function main(): Promise<number> {
  const table = new Table();
  const failed: number[] = [];
  const interrupted = interruption();
  for (const seed of readSeeds()) {
    const sound = await runAlone(seed, table, interrupted);
    if (interrupted.aborted) break;
    if (!sound) failed.push(seed);
  }
  console.log(`\n${table}`);
  if (interrupted.aborted) console.log('\nInterrupted: not every seed was run.');
  for (const seed of failed) console.log(`\nRepeat with: npm run faults -- --seed ${seed}`);
  return interrupted.aborted || failed.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
