/** The worker is stopped, as the browser may do at any time. */
import type { Trial } from '../trial';
import { drawWhere, sendAndHold, sendAndLetGo } from './middle';

export async function stoppedBetweenCommands(trial: Trial): Promise<void> {
  const before = await trial.refresh();
  await trial.askingStill(() => trial.across(() => trial.stage.restartWorker(), before));
}

/** The view asks again by itself, and gets its answer from the next worker. */
export async function stoppedInTheMiddle(trial: Trial): Promise<void> {
  const { stage } = trial;
  const before = await trial.refresh();
  const where = drawWhere(trial);
  const asked = await trial.draw();
  trial.doing += `, ${JSON.stringify(where)}`;

  if (where.at === 'sent') {
    await trial.across(() => stage.restartWorker(() => sendAndLetGo(asked, where.ms)), before);
  } else {
    await sendAndHold(trial, asked, where.at);
    await trial.across(() => stage.restartWorker(), before);
  }
  await trial.done(asked, await asked.view.answer(asked.id));
  await trial.verify();
  const times = await asked.view.timesSent(asked.id);
  if (where.at !== 'sent' && times !== 2) throw new Error(`${asked.id} was sent ${times} times`);
  if (times > 1) trial.askedAgain++;
}
