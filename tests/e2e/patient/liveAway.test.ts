/** People's machines go away and come back: the session stays, and so does the place of everybody in it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TAKEOVER_MS } from '@/lib/live/limits';
import { startBalancer, type Balancer } from '../../relay/balancer';
import { startNats } from '../../relay/nats';
import type { RelayServer } from '../../relay/relayServer';
import { readLog } from '../harness/eventLog';
import { LiveGroup } from '../harness/liveGroup';
import { lookAt } from '../harness/look';
import { openProfile } from '../harness/profile';
import { intoCheckIn } from '../harness/rounds';
import { until } from '../harness/until';

let server: RelayServer | undefined;
let relay: Balancer | undefined;

beforeAll(async () => {
  server = await startNats();
  relay = await startBalancer([server.relay]);
});
afterAll(async () => {
  await relay?.close();
  await server?.close();
});

/** A group whose facilitator's browser may be killed and started again. */
async function withGroup(
  address: RelayServer | undefined,
  use: (group: LiveGroup) => Promise<void>,
): Promise<void> {
  if (!address) throw new Error('no relay');
  const profile = await openProfile();
  const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'];
  const group = await LiveGroup.start(names, address.relay, { userDataDir: profile.folder });
  try {
    await use(group);
  } finally {
    await group.close();
    await profile.remove();
  }
}

// Together: the second spends most of its time waiting.
it.concurrent('comes back to the same step, without knocking, whatever went away', () =>
  withGroup(relay, async (group) => {
    if (!relay) throw new Error('no relay');
    const { begun } = relay;
    const bram = await group.joinByPage('Bram');
    const anna = await group.joinByExtension('Anna');
    await intoCheckIn(group);

    // The line of a page, and then all of its network.
    relay.letIn(false);
    relay.cutAfter(begun);
    await bram.page.getByText('Even opnieuw verbinden').waitFor();
    await group.user.goOn();
    relay.letIn(true);
    await group.agree();
    await bram.page.context().setOffline(true);
    await group.user.goOn();
    await bram.page.context().setOffline(false);
    await group.agree();

    // The page and its line, as a phone does it with a tab behind others.
    const devTools = await bram.page.context().newCDPSession(bram.page);
    await devTools.send('Page.setWebLifecycleState', { state: 'frozen' });
    relay.cutAfter(begun);
    await group.user.goOn();
    await devTools.send('Page.setWebLifecycleState', { state: 'active' });
    await group.agree();

    // The programs of both who have the extension.
    await anna.kring?.stopWorker();
    await group.user.goOn();
    await group.agree();
    await group.facilitator.stopWorker();
    await group.user.goOn();
    const before = await group.agree();

    await group.killFacilitator();
    await group.restartFacilitator();
    await group.user.main.waitFor();
    const after = await group.agree();
    expect(after).toMatchObject({ phase: before.phase, speaking: before.speaking });
    await group.user.view.getByText('2 verbonden').waitFor();
    await group.user.goOn();
    await group.agree();
    expect(await group.user.view.getByText('klopt aan').count()).toBe(0);
  }),
);

it.concurrent('a deputy takes over from a facilitator whose browser is gone', () =>
  withGroup(server, async (group) => {
    const anna = await group.joinByExtension('Anna');
    const bram = await group.joinByPage('Bram');
    await intoCheckIn(group);
    await group.choose('Anna', 'Wordt plaatsvervanger');
    const log = await readLog(group.page);
    await until('Anna to have the log', async () => {
      return (await readLog(anna.page)).length === log.length;
    });

    await group.killFacilitator();
    const away = 'De begeleider is even weg; de tijd loopt door.';
    for (const { page } of [anna, bram]) await page.getByText(away).waitFor();
    const wrong = await lookAt(bram.page, 'live-away');
    const { digits } = await bram.shown();
    await until('the time to go on', async () => (await bram.shown()).digits !== digits);
    expect(await anna.user.button('Neem de begeleiding over').count()).toBe(0);

    const offer = anna.user.button('Neem de begeleiding over');
    await offer.waitFor({ timeout: TAKEOVER_MS + 15_000 });
    wrong.push(...(await lookAt(anna.page, 'live-take-over')));
    await offer.click();
    wrong.push(...(await lookAt(anna.page, 'live-take-over-ask')));
    await anna.user.press('De groep is akkoord, ik neem over');
    await anna.user.main.waitFor();
    expect(await bram.user.button('Neem de begeleiding over').count()).toBe(0);
    await bram.page.getByText(away).waitFor({ state: 'detached' });
    await anna.user.goOn();
    await until('Bram follows', async () => {
      const [led, seen] = [await anna.shown(), await bram.shown()];
      return led.phase === seen.phase && led.speaking === seen.speaking;
    });

    await group.restartFacilitator();
    await group.user.view.locator('[data-me]').first().waitFor();
    const led = group.ledBy(anna);
    await led.agree();
    expect(await group.user.button('Pauze').count()).toBe(0);
    await anna.user.goOn();
    await led.agree();
    expect(await anna.page.getByText('klopt aan').count()).toBe(0);
    const logOfAnna = await readLog(anna.page);
    expect(logOfAnna.map(({ seq }) => seq)).toEqual(logOfAnna.map((_, i) => i + 1));
    expect(wrong).toEqual([]);
  }),
);
