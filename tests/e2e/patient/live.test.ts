import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNats } from '../../relay/nats';
import type { RelayServer } from '../../relay/relayServer';
import { LiveGroup } from '../harness/liveGroup';
import { intoCheckIn, untilAtTurn, untilTurnIsOver } from '../harness/rounds';

const names = ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma', 'Gijs', 'Hanna'];

let relay: RelayServer | undefined;

beforeAll(async () => {
  relay = await startNats();
});
afterAll(async () => {
  await relay?.close();
});

async function started(people: readonly string[], leaveOut: string[] = []): Promise<LiveGroup> {
  if (!relay) throw new Error('no relay');
  return LiveGroup.start(people, relay.relay, { inCall: true, leaveOut });
}

it('two people: who takes part sees every step, and acts from their own screen', async () => {
  const group = await started(['Els', 'Anna']);
  try {
    const anna = await group.joinByExtension('Anna');
    await intoCheckIn(group);
    await untilAtTurn(group, anna);
    await anna.user.press('Ik ben klaar');
    await untilTurnIsOver(group, anna);
  } finally {
    await group.close();
  }
});

it('eight people through a whole method, in extensions and on pages, all on the same step', async () => {
  // The method whole; of what stands around it, each kind once is enough.
  const group = await started(names, ['Terugblik op vorige stappen', 'Casusronde']);
  try {
    await group.joinByExtension('Anna');
    for (const name of names.slice(2)) await group.joinByPage(name);
    await group.user.view.getByText('7 verbonden').waitFor();
    await group.user.start();
    const phases = new Set<string | null>();
    while ((await group.user.nextAction()) !== 'Sluit de sessie af') {
      const { phase } = await group.agree();
      phases.add(phase);
      await group.user.goOn();
    }
    expect(phases.size).toBeGreaterThan(15);
  } finally {
    await group.close();
  }
});
