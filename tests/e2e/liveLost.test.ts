/** A relay of three machines loses one of them in mid-session. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBalancer, type Balancer } from '../relay/balancer';
import { startNatsCluster, type NatsCluster } from '../relay/natsCluster';
import { readLog } from './harness/eventLog';
import { LiveGroup } from './harness/liveGroup';
import { intoCheckIn, untilAtTurn } from './harness/rounds';

let cluster: NatsCluster | undefined;
let balancer: Balancer | undefined;

beforeAll(async () => {
  cluster = await startNatsCluster(3);
  balancer = await startBalancer(cluster.relays);
});
afterAll(async () => {
  await balancer?.close();
  await cluster?.close();
});

it('everybody comes back by themselves, and a step that was given meanwhile is taken once', async () => {
  if (!cluster || !balancer) throw new Error('no relay');
  const group = await LiveGroup.start(['Els', 'Anna', 'Bram', 'Carla'], balancer.relay);
  try {
    // In turn: the facilitator and Carla are on the same node, the others on one each.
    await group.joinByPage('Anna');
    await group.joinByPage('Bram');
    const carla = await group.joinByPage('Carla');
    await intoCheckIn(group);
    await untilAtTurn(group, carla);
    const before = await readLog(group.page);

    balancer.letIn(false);
    await cluster.killNode(0);
    await group.user.view.getByText('opnieuw verbinden…', { exact: true }).waitFor();
    await carla.page.getByText('Even opnieuw verbinden').waitFor();
    await carla.user.press('Ik ben klaar');
    await carla.page.getByText('Dit komt aan zodra er weer verbinding is.').waitFor();
    expect((await carla.shown()).speaking).toBe('Carla');
    balancer.letIn(true);

    await group.user.view.getByText('3 verbonden').waitFor();
    await group.user.view.locator('[data-turn=had] [title=Carla]').waitFor();
    await group.agree();
    expect(await group.user.view.getByText('klopt aan').count()).toBe(0);
    const made = (await readLog(group.page)).slice(before.length);
    expect(made.filter(({ body }) => body.type === 'turnEnded')).toHaveLength(1);
    expect(new Set(made.map(({ command }) => command)).size).toBe(1);

    await group.user.goOn();
    await group.agree();
  } finally {
    await group.close();
  }
});
