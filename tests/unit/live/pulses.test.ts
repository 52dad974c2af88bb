/** How it was, over the relay: what somebody answers reaches nobody but the machine that counts. */
import { describe, expect, it } from 'vitest';
import type { Pulse } from '@/lib/session/pulses';
import { World } from '../../live/world';
import type { Machine } from '../../live/machine';

const pulse: Pulse = { safety: 2, depth: 4, heard: 4, energy: null };

async function atTheLook() {
  const world = new World();
  const { els, invite } = await world.facilitator();
  const anna = await world.admitted(els, invite, 'anna');
  const carla = await world.admitted(els, invite, 'carla');
  await els.writer?.nameDeputy('carla');
  els.log?.command('start', { type: 'startSession' });
  const phases = els.log?.state?.phases ?? [];
  const to = phases.findIndex(({ plan }) => plan.id === 'procesblik');
  els.log?.command('there', { type: 'jumpToPhase', to, agreed: true });
  await world.settle();
  const give = async (machine: Machine, id: string) => {
    const answer = machine.member?.give(id, { type: 'givePulses', pulse });
    await world.settle();
    return answer;
  };
  return { world, els, anna, carla, give };
}

/** All that a machine holds of the session. */
function heldBy({ member, disk }: Machine): string {
  return JSON.stringify([member?.shown, disk.record, disk.replica, disk.log.texts]);
}

describe('answers to how it was', () => {
  it('[C6] [S1] reach nobody before they are counted, the deputy neither; then all get how often', async () => {
    const { world, els, anna, carla, give } = await atTheLook();
    expect(await give(anna, 'p1')).toBeNull();
    expect(await give(anna, 'p2')).toEqual({ refused: 'alreadySaid' });
    expect(await give(carla, 'p3')).toBeNull();
    els.log?.command('p4', { type: 'givePulses', person: null, pulse });
    await world.settle();
    expect(Object.keys(els.log?.disk.pulses ?? {})).toHaveLength(3);
    for (const machine of [anna, carla]) {
      expect(machine.member?.shown?.view.pulses).toEqual({
        answered: ['anna', 'carla'],
        unnamed: 1,
        counts: null,
      });
      expect(heldBy(machine)).not.toMatch(/pulse\/|"heard"/);
    }
    expect(carla.disk.replica.map(({ body }) => body.type)).toContain('pulsesGiven');
    const from = els.log?.state?.current ?? 0;
    els.log?.command('on', { type: 'nextPhase', from, agreed: true, withoutYield: true });
    await world.settle();
    for (const machine of [anna, carla]) {
      expect(machine.member?.shown?.view.pulses.counts).toEqual({
        safety: [0, 3, 0, 0, 0],
        depth: [0, 0, 0, 3, 0],
        heard: [0, 0, 0, 3, 0],
        energy: null,
      });
    }
    expect(els.log?.disk.pulses).toEqual({});
  });
});
