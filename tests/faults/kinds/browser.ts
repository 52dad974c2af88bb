/** The whole browser goes, with both views and what they had asked, and comes back. */
import type { Trial } from '../trial';
import { drawWhere, sendAndHold, sendAndLetGo } from './middle';

const SHARE_IN_THE_MIDDLE = 0.6;

export const closed = (trial: Trial) => goes(trial, 'closed');

export const killed = (trial: Trial) => goes(trial, 'killed');

async function goes(trial: Trial, how: 'closed' | 'killed'): Promise<void> {
  const { stage, faults } = trial;
  const before = await trial.refresh();
  const restart = () => trial.across(() => stage.restartBrowser(how), before);
  if (!faults.happens(SHARE_IN_THE_MIDDLE)) {
    await trial.askingStill(restart);
    return;
  }
  const where = drawWhere(trial);
  const asked = await trial.draw();
  trial.doing += `, ${JSON.stringify(where)}`;
  if (where.at === 'sent') await sendAndLetGo(asked, where.ms);
  else await sendAndHold(trial, asked, where.at);
  if (where.at === 'stored') trial.ledger.stored(asked.id);
  await restart();
}
