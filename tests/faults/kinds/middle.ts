/** Stops something in the middle of a command: it was sent, and is not answered. */
import { setTimeout as delay } from 'node:timers/promises';
import { until } from '../../e2e/harness/until';
import type { Moment } from '../page/worker';
import type { Asked, Trial } from '../trial';
import { PATIENCE_MS } from '../view';

/** `sent`: wherever it happens to be, so many milliseconds later; the others are held for sure. */
export type Where = { at: 'sent'; ms: number } | { at: Moment };

/** A command takes about so long on an idle machine; what comes later finds it answered. */
const COMMAND_MS = 15;

export function drawWhere({ faults }: Trial): Where {
  const at = faults.pick(['sent', 'writing', 'stored'] as const);
  return at === 'sent' ? { at, ms: faults.int(0, COMMAND_MS) } : { at };
}

/** Sends it so that it stops at this place in the worker, and waits until it is there. */
export async function sendAndHold({ stage }: Trial, asked: Asked, moment: Moment): Promise<void> {
  await stage.inWorker(([at, table]) => globalThis.kringWorker?.hold(at, table), [
    moment,
    tableOf(asked),
  ] as const);
  await asked.view.send(asked.id, asked.question);
  await until(
    `${asked.id} to be held while ${moment}`,
    () => stage.inWorker(() => globalThis.kringWorker?.isHeld() ?? false),
    PATIENCE_MS,
  );
}

export async function sendAndLetGo(asked: Asked, ms: number): Promise<void> {
  await asked.view.send(asked.id, asked.question);
  await delay(ms);
}

export async function release({ stage }: Trial): Promise<void> {
  await stage.inWorker(() => globalThis.kringWorker?.release());
}

/** The table that only this question's own transaction opens, where there is one. */
function tableOf({ question }: Asked): string {
  if (question.type === 'closeSession') return 'content';
  return question.type === 'dismissGap' ? 'sessions' : 'events';
}
