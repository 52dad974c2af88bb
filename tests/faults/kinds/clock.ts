/** The machine's clock is set, while Kring runs or while it does not. */
import type { Page } from 'playwright-core';
import { putRows, readTables, whileStopped, type Row } from '../../e2e/harness/database';
import { moveLogBack } from '../../e2e/harness/pastLog';
import type { SessionState } from '@/lib/session/state';
import { readStored } from '../stored';
import type { Trial } from '../trial';

const MINUTE_MS = 60_000;
/** A silence that is longer is a gap; what is near it may be either. */
const GAP_MS = 120_000;
/** The worker looks a moment before the views can be asked. */
const SLACK_MS = 15_000;

export async function setBack(trial: Trial): Promise<void> {
  const { stage, faults } = trial;
  const ms = drawJump(trial);
  const runs = faults.happens(0.5);
  trial.doing = `the clock is set back by ${ms} ms while ${runs ? 'Kring' : 'nothing'} runs`;
  if (runs) await stage.shiftClock(stage.workerShiftMs - ms);
  else await whileClosed(trial, (storage) => moveLogAhead(storage, ms), ms);
}

export async function setForward(trial: Trial): Promise<void> {
  if (trial.faults.happens(0.5)) {
    await setForwardWhileRunning(trial);
    return;
  }
  const ms = drawJump(trial);
  trial.doing = `the clock is set forward by ${ms} ms while nothing runs`;
  await whileClosed(trial, (storage) => moveLogBack(storage, ms, { asleep: true }), 0);
}

/** Sleep looks the same from inside: the clock jumps, and nothing ran in that time. */
export async function setForwardWhileRunning(trial: Trial): Promise<void> {
  const { stage } = trial;
  const ms = drawJump(trial);
  const before = trial.state;
  await stage.shiftClock(stage.workerShiftMs + ms);
  trial.setForward(ms);
  // It shows with the next thing that anybody does.
  const { question } = await trial.give();
  const answered = question.type === 'discountGap' || question.type === 'dismissGap';
  if (!answered && trial.state?.current === before?.current) await expectGap(trial, before, ms);
}

function drawJump({ faults }: Trial): number {
  return faults.int(5, 70) * MINUTE_MS;
}

/**
 * A log that is moved is what a clock that was set the other way looks like. `aheadMs` is how far it
 * may now be ahead of the machine.
 */
async function whileClosed(
  trial: Trial,
  move: (storage: Page) => Promise<void>,
  aheadMs: number,
): Promise<void> {
  const { stage } = trial;
  await stage.closeViews();
  await whileStopped(stage.kring, async (storage) => {
    // From here on the log that was moved is the one that must stay; until here, the other was.
    trial.baseline = trial.requireHistory(await readStored(storage));
    await move(storage);
    trial.baseline = await readStored(storage);
  });
  stage.workerShiftMs = 0;
  const before = trial.baseline;
  const missedMs = await trial.across(() => stage.openViews(), before, aheadMs);
  if (missedMs > GAP_MS) await expectGap(trial, before.state, missedMs);
}

async function moveLogAhead(storage: Page, ms: number): Promise<void> {
  const { tables } = await readTables(storage);
  const later = (key: string) => (row: Row) => ({ ...row, [key]: Number(row[key]) + ms });
  await putRows(storage, 'events', (tables['events'] ?? []).map(later('at')));
  await putRows(storage, 'sessions', (tables['sessions'] ?? []).map(later('seenAt')));
}

/** Time in which nothing ran here is put to the group, where a phase was running. */
async function expectGap(
  { stage, state }: Trial,
  before: SessionState | null,
  ms: number,
): Promise<void> {
  if (before?.status !== 'running' || before.pause !== null || state?.status !== 'running') return;
  for (const view of stage.views) {
    const { snapshot } = await view.look();
    const gapMs = snapshot?.gap?.ms ?? 0;
    if (gapMs < ms - SLACK_MS) throw new Error(`a gap of ${ms} ms shows as ${gapMs} ms`);
  }
}
