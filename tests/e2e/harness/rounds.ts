/** Where turns are taken: a group is brought to the turn of one of them. */
import type { Kring } from './launch';
import type { LiveGroup, Participant } from './liveGroup';
import { until } from './until';

/** Every round from now on begins with the first of the circle, until the worker is stopped. */
export async function drawTheFirst(kring: Kring): Promise<void> {
  const worker = await kring.serviceWorker();
  await worker.evaluate(() => {
    Math.random = () => 0;
  });
}

/** From the prepared session into its check-in. */
export async function intoCheckIn(group: LiveGroup): Promise<void> {
  await group.user.start();
  while ((await group.agree()).phase !== 'Incheckronde') await group.user.goOn();
  if ((await group.agree()).speaking === null) await group.user.goOn();
}

/** The draw decides who begins; everybody comes once. */
export async function untilAtTurn(group: LiveGroup, { name }: Participant): Promise<void> {
  while ((await group.agree()).speaking !== name) await group.user.goOn();
}

export async function untilTurnIsOver(group: LiveGroup, { name }: Participant): Promise<void> {
  await until(`the turn of ${name} to be over`, async () => {
    return (await group.agree()).speaking !== name;
  });
}
