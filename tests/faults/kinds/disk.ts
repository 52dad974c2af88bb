/** The disk is full for a while. */
import { makeDiskSmall, type SmallDisk } from '../../e2e/harness/disk';
import type { Trial } from '../trial';
import { refusedUntil } from './refused';
import { stoppedBetweenCommands } from './worker';

const ROOM_BYTES = 400_000;

export async function full(trial: Trial): Promise<void> {
  // A clock that is right again is written down at once, and the limit must come before any write.
  if (trial.stage.workerShiftMs !== 0) await stoppedBetweenCommands(trial);
  const before = await trial.refresh();
  let disk: SmallDisk | undefined;
  // The limit holds for a browser that has not written yet, and so for one that has just begun.
  const restart = () =>
    trial.stage.restartBrowser('closed', async (storage) => {
      disk = await makeDiskSmall(storage, ROOM_BYTES);
    });
  await trial.across(restart, before);
  await disk?.fill();
  await refusedUntil(trial, 'storageFull', 'the disk is full', async () => disk?.lift());
}
