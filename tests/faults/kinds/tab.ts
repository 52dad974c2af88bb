/** The tab of one view goes: it is reloaded, or closed and opened anew. The other stays. */
import type { Trial } from '../trial';
import type { View } from '../view';
import { drawWhere, release, sendAndHold, sendAndLetGo } from './middle';

const SHARE_IN_THE_MIDDLE = 0.6;

export function reloaded(trial: Trial): Promise<void> {
  return goes(trial, async ({ page }) => {
    await page.reload();
  });
}

export function closed(trial: Trial): Promise<void> {
  return goes(trial, ({ page }) => page.close());
}

async function goes(trial: Trial, go: (view: View) => Promise<void>): Promise<void> {
  const { stage, faults } = trial;
  const view = faults.pick(stage.views);
  if (faults.happens(SHARE_IN_THE_MIDDLE)) await goesInTheMiddle(trial, view, go);
  else await go(view);
  if (view.page.isClosed()) await stage.replaceView(view);
  else await view.admitted(0);
  // What was under way is through: a worker that goes on finishes what it was asked.
  for (const one of stage.views) await trial.settle(one);
}

async function goesInTheMiddle(
  trial: Trial,
  view: View,
  go: (view: View) => Promise<void>,
): Promise<void> {
  const where = drawWhere(trial);
  const asked = await trial.draw(view);
  trial.doing += `, ${JSON.stringify(where)}`;
  if (where.at === 'sent') {
    await sendAndLetGo(asked, where.ms);
    await go(view);
    return;
  }
  await sendAndHold(trial, asked, where.at);
  await go(view);
  await release(trial);
  trial.ledger.stored(asked.id);
}
