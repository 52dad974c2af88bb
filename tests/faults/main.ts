/** `npm run faults`: generated sessions, with a fault at every turn, in a browser and between machines. */
import { parseArgs } from 'node:util';
import { runAttack, runSimulations } from './live';
import { runSeed } from './seed';
import { Stage } from './stage';
import { Table } from './table';

const DEFAULT_SEEDS = 28;
const DEFAULT_LIVE_SEEDS = 2000;
const DEFAULT_FRAMES = 100_000;

interface Plan {
  readonly seeds: readonly number[];
  readonly liveSeeds: readonly number[];
  readonly frames: number;
}

/** Seed 1 and up, or the one that is to be repeated: then nothing else runs. */
function readPlan(): Plan {
  const text = { type: 'string' } as const;
  const options = {
    seed: text,
    seeds: text,
    'live-seed': text,
    'live-seeds': text,
    frames: text,
  };
  const { values } = parseArgs({ options });
  const nothing = { seeds: [], liveSeeds: [], frames: 0 };
  if (values.seed !== undefined) return { ...nothing, seeds: [wholeNumber(values.seed)] };
  if (values['live-seed'] !== undefined) {
    return { ...nothing, liveSeeds: [wholeNumber(values['live-seed'])] };
  }
  return {
    seeds: upTo(values.seeds, DEFAULT_SEEDS),
    liveSeeds: upTo(values['live-seeds'], DEFAULT_LIVE_SEEDS),
    frames: values.frames === undefined ? DEFAULT_FRAMES : wholeNumber(values.frames),
  };
}

function upTo(text: string | undefined, otherwise: number): number[] {
  const count = text === undefined ? otherwise : wholeNumber(text);
  return Array.from({ length: count }, (_, i) => i + 1);
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0)
    throw new Error(`${text} is no seed, and no number of them`);
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
  const { seeds, liveSeeds, frames } = readPlan();
  for (const seed of seeds) {
    const sound = await runAlone(seed, table, interrupted);
    if (interrupted.aborted) break;
    if (!sound) failed.push(seed);
  }
  if (seeds.length > 0) console.log(`\n${table}`);
  const failedLive = liveSeeds.length > 0 ? await runSimulations(liveSeeds, interrupted) : [];
  const isFended = frames === 0 || interrupted.aborted || (await runAttack(frames));
  if (interrupted.aborted) console.log('\nInterrupted: not every seed was run.');
  for (const seed of failed) console.log(`\nRepeat with: npm run faults -- --seed ${seed}`);
  for (const seed of failedLive)
    console.log(`\nRepeat with: npm run faults -- --live-seed ${seed}`);
  const isSound = failed.length === 0 && failedLive.length === 0 && isFended;
  return isSound && !interrupted.aborted ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
