/** One seed: a session of its own, with faults all the way. */
import { Chance } from './chance';
import { drawKinds, kinds, type Kind } from './kinds/all';
import type { Stage } from './stage';
import type { Table } from './table';
import { Trial } from './trial';

export interface SeedResult {
  readonly points: number;
  readonly commands: number;
  /** Null when all is as it should be. */
  readonly failure: string | null;
}

/** `points`: how many faults at most; a session has about a dozen. */
export async function runSeed(
  seed: number,
  stage: Stage,
  table: Table,
  points = Number.POSITIVE_INFINITY,
): Promise<SeedResult> {
  const drawn = drawKinds(new Chance(seed, 'kinds')).slice(0, points);
  let trial: Trial | undefined;
  let struck = 0;
  let kind: Kind | undefined;
  try {
    trial = await Trial.begin(seed, stage);
    await trial.give();
    for (kind of drawn) {
      struck++;
      await strike(trial, kind, table);
    }
    return { points: struck, commands: trial.ledger.acknowledged, failure: null };
  } catch (error) {
    const at = kind ? `point ${struck}, ${kind}` : 'the beginning';
    const failure = `${at}, at ${trial?.doing ?? 'the stage'}: ${causes(error)}`;
    return { points: struck, commands: trial?.ledger.acknowledged ?? 0, failure };
  }
}

/** Some steps, the fault, and that all is there and goes on; counted however it ends. */
async function strike(trial: Trial, kind: Kind, table: Table): Promise<void> {
  const { acknowledged } = trial.ledger;
  const { askedAgain, lost, doubled } = trial;
  trial.worstMs = 0;
  let continued = 0;
  try {
    const steps = trial.faults.int(1, 5);
    for (let i = 0; i < steps; i++) await trial.give();
    trial.baseline = trial.stored;
    await trial.verify();
    await kinds[kind](trial);
    await trial.verify();
    await trial.give();
    await trial.verify();
    continued = 1;
  } finally {
    table.add(kind, {
      points: 1,
      acknowledged: trial.ledger.acknowledged - acknowledged,
      askedAgain: trial.askedAgain - askedAgain,
      lost: trial.lost - lost,
      doubled: trial.doubled - doubled,
      worstMs: trial.worstMs,
      continued,
    });
  }
}

function causes(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} (${causes(error.cause)})`;
}
