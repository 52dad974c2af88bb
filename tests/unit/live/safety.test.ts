/** Whether it is safe enough, over the relay: what somebody answers reaches nobody but the machine that counts. */
import { describe, expect, it } from 'vitest';
import type { Machine } from '../../live/machine';
import { World } from '../../live/world';

async function beforeTheMethod() {
  const world = new World();
  const { els, invite } = await world.facilitator();
  const anna = await world.admitted(els, invite, 'anna');
  const carla = await world.admitted(els, invite, 'carla');
  await els.writer?.nameDeputy('carla');
  els.log?.command('start', { type: 'startSession' });
  els.log?.command('deep', {
    type: 'chooseMethod',
    case: 1,
    of: { method: 'balint', leaveOut: [] },
  });
  const phases = els.log?.state?.phases ?? [];
  const to = phases.findIndex(({ plan }) => plan.id === 'vraag-en-vorm');
  els.log?.command('there', { type: 'jumpToPhase', to, agreed: true });
  els.log?.command('ask', { type: 'askSafety', case: 1 });
  await world.settle();
  const give = async (machine: Machine, id: string, safe: boolean) => {
    const answer = machine.member?.give(id, { type: 'answerSafety', case: 1, safe });
    await world.settle();
    return answer;
  };
  return { world, els, anna, carla, give };
}

/** All that a machine holds of the session, keys and chances apart. */
function heldBy({ member, disk }: Machine): string {
  return JSON.stringify([member?.shown, disk.replica, disk.log.texts]);
}

describe('answers to whether it is safe enough', () => {
  it('[C8] [S1] stay on the machine that counts, the deputy gets none; then all get one result', async () => {
    const { world, els, anna, carla, give } = await beforeTheMethod();
    expect(await give(anna, 's1', false)).toBeNull();
    expect(await give(anna, 's2', true)).toEqual({ refused: 'alreadySaid' });
    expect(await give(carla, 's3', true)).toBeNull();
    expect(Object.values(els.log?.disk.pulses ?? {}).toSorted()).toEqual(['no', 'yes']);
    for (const machine of [anna, carla]) {
      expect(machine.member?.shown?.view.safety).toMatchObject({
        case: 1,
        answered: ['anna', 'carla'],
        safe: null,
      });
      // Neither the row's key, nor the word of either answer.
      expect(heldBy(machine)).not.toMatch(/safety\/|"yes"|"no"/);
    }
    const replica = carla.disk.replica.map(({ body }) => body);
    expect(replica.filter(({ type }) => type === 'safetyAnswered')).toEqual([
      { type: 'safetyAnswered', person: 'anna' },
      { type: 'safetyAnswered', person: 'carla' },
    ]);
    for (const [i] of ['els', 'bram', 'dirk', 'fatma'].entries()) {
      els.log?.command(`r${i}`, { type: 'answerSafety', case: 1, person: null, safe: true });
    }
    await world.settle();
    for (const machine of [anna, carla]) {
      expect(machine.member?.shown?.view.safety).toMatchObject({ safe: false, refused: true });
    }
    expect(els.log?.disk.pulses).toEqual({});
  });
});
