/** Writes fail in the worker's own database, for a while. */
import type { Question } from '@/lib/wire/viewClient';
import type { Failure } from '../page/worker';
import type { Trial } from '../trial';
import { freshName, isPossible } from '../walk';
import { setForwardWhileRunning } from './clock';
import { doneOrRefused, refusedUntil } from './refused';

const failures: readonly Failure[] = ['write throws', 'write fails', 'transaction aborts'];

export async function fails(trial: Trial): Promise<void> {
  const why = await failWrites(trial, ['events', 'content', 'sessions', 'settings']);
  await refusedUntil(trial, 'storageFailed', why, () => mendWrites(trial));
}

/**
 * What is done in more than one table, where only one of them cannot be written: what is refused
 * must not have happened at all, and what is done must have happened in full.
 */
export async function failsInOneTable(trial: Trial): Promise<void> {
  await setForwardWhileRunning(trial);
  const [question, table] = trial.faults.pick(inTwoTables(trial));
  const view = trial.faults.pick(trial.stage.views);
  const why = await failWrites(trial, [table]);
  const done = await doneOrRefused(trial, question, view, 'storageFailed', why);
  await mendWrites(trial);
  if (!done) await trial.giveThis(question, view);
}

/** The answer to a gap, and what ends it, are noted beside the log; names stand beside it too. */
function inTwoTables({ state }: Trial): [Question, string][] {
  if (state?.status !== 'running') return [[{ type: 'dismissGap' }, 'sessions']];
  const next = { type: 'nextPhase', from: state.current, agreed: true } as const;
  const goesOn = isPossible(state, next, state.lastAt);
  return [
    [{ type: 'dismissGap' }, 'sessions'],
    [{ type: 'joinSession', name: freshName(state) }, 'content'],
    ...(goesOn ? [[{ type: 'command', body: next }, 'sessions'] satisfies [Question, string]] : []),
  ];
}

/** Gives in words how they fail. */
async function failWrites({ stage, faults }: Trial, tables: readonly string[]): Promise<string> {
  const failure = faults.pick(failures);
  await stage.inWorker(([how, names]) => globalThis.kringWorker?.failWrites(how, names), [
    failure,
    tables,
  ] as const);
  return `${failure} in ${tables.join(', ')}`;
}

async function mendWrites({ stage }: Trial): Promise<void> {
  await stage.inWorker(() => globalThis.kringWorker?.mendWrites());
}
