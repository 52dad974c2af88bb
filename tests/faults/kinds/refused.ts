/** What cannot be stored did not happen: it is refused with a reason, and nothing changes. */
import { isDeepStrictEqual } from 'node:util';
import type { Question } from '@/lib/wire/viewClient';
import type { HostRefusal, Snapshot } from '@/lib/wire/viewMessages';
import type { Trial } from '../trial';
import type { View } from '../view';

/** Asks it, and gives whether it was done; a refusal must be this one, and must have changed nothing. */
export async function doneOrRefused(
  trial: Trial,
  question: Question,
  view: View,
  reason: HostRefusal,
  why: string,
): Promise<boolean> {
  const before = await trial.refresh();
  const shown = await snapshots(trial);
  const asked = trial.enter(question, view);
  trial.doing += `, ${why}`;
  const reply = await view.ask(asked.id, question);
  if (reply.ok) {
    await trial.done(asked, reply);
    return true;
  }
  trial.ledger.answered(asked.id, reply);
  if (reply.reason !== reason) throw new Error(`${asked.id} was refused: ${reply.reason}`);
  await trial.verify();
  if (!isDeepStrictEqual(trial.stored.logs, before.logs)) {
    throw new Error(`${asked.id} was refused and changed the log`);
  }
  if (!isDeepStrictEqual(await snapshots(trial), shown)) {
    throw new Error(`${asked.id} was refused and changed what the views show`);
  }
  return false;
}

/** While nothing can be stored, somebody tries up to three times; then it works. */
export async function refusedUntil(
  trial: Trial,
  reason: HostRefusal,
  why: string,
  mend: () => Promise<void>,
): Promise<void> {
  await trial.refresh();
  const { question, view } = await trial.draw();
  const tries = trial.faults.int(1, 3);
  for (let i = 0; i < tries; i++) {
    if (await doneOrRefused(trial, question, view, reason, why)) {
      throw new Error(`${question.type} was done, though nothing could be stored`);
    }
  }
  await mend();
  await trial.giveThis(question, view);
}

/** But for the time of the message. */
async function snapshots({ stage }: Trial): Promise<(Partial<Snapshot> | null)[]> {
  const looks = await Promise.all(stage.views.map((view) => view.look()));
  return looks.map(({ snapshot }) => snapshot && { ...snapshot, now: 0 });
}
