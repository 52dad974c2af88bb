/** What the two views have and show, held against the log. */
import { isDeepStrictEqual } from 'node:util';
import { phaseTime } from '@/lib/session/time';
import { viewForFacilitator } from '@/lib/session/view';
import { until } from '../e2e/harness/until';
import type { Look, Screen } from './page/view';
import { timeLeft } from './timeLeft';
import type { Trial } from './trial';
import { PATIENCE_MS, type View } from './view';

/**
 * A view takes over session time when a message arrives, and so is behind by the way of that
 * message: milliseconds, and on a machine that is busy with other browsers at most this.
 */
export const TOLERANCE_MS = 1000;

/** The digits are whole seconds, and drawn anew each half second. */
const SHOWN_TOLERANCE_MS = TOLERANCE_MS + 1500;

/** Waits until a view has what the log says, and gives that. */
export async function followingLog(trial: Trial, view: View): Promise<Look> {
  let told: Look | undefined;
  const follows = async () => {
    const { state } = await trial.refresh();
    told = await view.look();
    const expected = state ? viewForFacilitator(state) : null;
    return isDeepStrictEqual(told.snapshot?.session, expected) && told;
  };
  return until(`the ${view.name} view to follow the log`, follows, PATIENCE_MS).catch(
    (error: unknown) => {
      const seq = told?.snapshot?.session?.seq;
      throw new Error(`it has step ${seq}, the log ${trial.state?.seq}`, { cause: error });
    },
  );
}

/** What the background has told a view: the time, the names, and whether a gap is asked about. */
export function checkLook(
  trial: Trial,
  { snapshot, machineNow, sessionNow }: Look,
  name: string,
): void {
  if (!snapshot) throw new Error(`the ${name} view has no snapshot`);
  if (snapshot.fault) throw new Error(`the ${name} view shows ${JSON.stringify(snapshot.fault)}`);
  if (snapshot.gap && !trial.gapIsPossible) {
    throw new Error(`the ${name} view asks about ${snapshot.gap.ms} ms that are no gap`);
  }
  const nameless = trial.state?.people.filter(({ id }) => !snapshot.names[id]) ?? [];
  if (nameless.length > 0) throw new Error(`the ${name} view lacks ${nameless.length} names`);
  const expected = timeLeft(trial.stored.log, trial.time.at(machineNow));
  const phase = snapshot.session?.phases[snapshot.session.current];
  if (expected === null || !phase) return;
  const errorMs = Math.abs(phaseTime(phase, sessionNow).leftMs - expected);
  trial.measure(errorMs, TOLERANCE_MS, `the remaining time in the ${name} view`);
}

/** The real panel, in its own pixels: the step, and the digits. */
export async function checkScreen(trial: Trial, view: View): Promise<void> {
  const { state } = trial;
  const shows = state?.status === 'ready' || state?.status === 'running';
  const seq = shows && state.undo.length > 0 ? state.seq : null;
  const ticks = state?.status === 'running' && state.pause === null;
  const screen = await until(
    `the panel of the ${view.name} view to show step ${seq}${ticks ? ' and a time' : ''}`,
    async () => {
      const now = await view.screen();
      return !now.reconnecting && now.seq === seq && (now.digits !== null) === ticks && now;
    },
    PATIENCE_MS,
  );
  if (ticks) checkDigits(trial, screen, view);
}

function checkDigits({ stored, time }: Trial, { digits, machineNow }: Screen, view: View): void {
  const expected = timeLeft(stored.log, time.at(machineNow));
  const offMs = Math.abs(inMilliseconds(digits ?? '') - (expected ?? Number.NaN));
  if (!(offMs <= SHOWN_TOLERANCE_MS)) {
    throw new Error(`the panel of the ${view.name} view shows ${digits}, ${offMs} ms off`);
  }
}

/** "5:42" or "+1:05". */
function inMilliseconds(digits: string): number {
  const [minutes = Number.NaN, seconds = Number.NaN] = digits
    .replace('+', '')
    .split(':')
    .map(Number);
  return (digits.startsWith('+') ? -1 : 1) * (minutes * 60 + seconds) * 1000;
}
