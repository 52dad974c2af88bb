/** The live session's share of `npm run faults`: simulated sessions, and one under attack. */
import { attack } from '../live/hostile';
import { simulate } from '../live/simulation';

const ATTACK_SEED = 1;

/** Seeds that failed. */
export async function runSimulations(
  seeds: readonly number[],
  interrupted: AbortSignal,
): Promise<number[]> {
  const began = performance.now();
  const failed: number[] = [];
  let [done, asked, acknowledged, named] = [0, 0, 0, 0];
  for (const seed of seeds) {
    if (interrupted.aborted) break;
    const { failure, acts, ledger } = await simulate(seed);
    done += 1;
    asked += ledger.asked;
    acknowledged += ledger.acknowledged.length;
    named += ledger.named.size;
    if (failure === null) continue;
    failed.push(seed);
    console.log(`live seed ${seed}: FAILED: ${failure}\n  ${acts.join('\n  ')}`);
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  const counts = `${asked} commands asked, ${acknowledged} acknowledged, ${named} steps named as missing`;
  console.log(`live: ${done} sessions, ${counts}, ${failed.length} failed, ${seconds} s`);
  return failed;
}

/** True when nothing was taken and nothing broke. */
export async function runAttack(frames: number): Promise<boolean> {
  const began = performance.now();
  try {
    const { byKind, heapGrowthBytes } = await attack(ATTACK_SEED, frames);
    const seconds = Math.round((performance.now() - began) / 1000);
    const kinds = Object.entries(byKind).map(([kind, count]) => `${count} ${kind}`);
    console.log(`hostile, seed ${ATTACK_SEED}: ${frames} frames (${kinds.join(', ')})`);
    console.log(`hostile: none taken, heap ${heapGrowthBytes} bytes larger, ${seconds} s`);
    return true;
  } catch (error) {
    console.log(`hostile, seed ${ATTACK_SEED}: FAILED: ${String(error)}`);
    return false;
  }
}
