/** The case-bringer's say from a machine of their own. */
import { describe, expect, it } from 'vitest';
import type { RemoteCommand } from '@/lib/live/messages';
import { World } from '../../live/world';
import type { Machine } from '../../live/machine';

async function inTheCase() {
  const world = new World();
  const { els, invite } = await world.facilitator();
  const carla = await world.admitted(els, invite, 'carla');
  const anna = await world.admitted(els, invite, 'anna');
  els.log?.command('start', { type: 'startSession' });
  const phases = els.log?.state?.phases ?? [];
  const to = phases.findIndex(({ plan }) => plan.case === 1 && plan.turnPolicy === 'queue');
  els.log?.command('there', { type: 'jumpToPhase', to, agreed: true });
  await world.settle();
  let commands = 0;
  const say = async (machine: Machine, command: RemoteCommand) => {
    commands += 1;
    const answer = machine.member?.give(`say-${commands}`, command);
    await world.settle();
    return answer;
  };
  return { world, els, carla, anna, to, say };
}

const sayings: readonly RemoteCommand[] = [
  { type: 'sayNotNow' },
  { type: 'showQuestion' },
  { type: 'hideQuestion' },
  { type: 'sayEnough' },
  { type: 'withdrawEnough' },
  { type: 'keepSilence', seconds: 30 },
  { type: 'sayStop' },
];

describe('the case-bringer’s say', () => {
  it('[C4] is taken from the case-bringer, and from nobody else', async () => {
    const { carla, anna, say } = await inTheCase();
    for (const command of sayings) {
      expect([command.type, await say(anna, command)]).toEqual([
        command.type,
        { refused: 'onlyCaseBringer' },
      ]);
      expect([command.type, await say(carla, command)]).toEqual([command.type, null]);
    }
  });

  it('[C4] [S1] reaches the others without who asked and how often', async () => {
    const { els, carla, anna, to, say } = await inTheCase();
    await say(carla, { type: 'sayNotNow' });
    await say(carla, { type: 'sayNotNow' });
    expect(els.log?.state?.phases[to]?.say.notNow).toBe(2);
    const shown = anna.member?.shown?.view;
    expect(shown?.phases[to]?.say).toMatchObject({ notNow: 0 });
    expect(shown?.phases[to]?.say.restsUntil).toBeGreaterThan(els.log?.now() ?? 0);
    await say(carla, { type: 'keepSilence', seconds: 10 });
    const { pause } = anna.member?.shown?.view ?? {};
    expect(pause).toMatchObject({ reason: 'silence', person: null });
    expect(anna.member?.shown?.view.phases[to]?.say.last).toEqual({
      kind: 'silence',
      at: pause?.since,
    });
    expect(pause?.until).toBe((pause?.since ?? 0) + 10_000);
  });

  it('[S1] how long turns took stays on the facilitator’s machine', async () => {
    const { world, els, anna, to } = await inTheCase();
    els.log?.command('turn', { type: 'takeTurn', person: 'anna' });
    els.log?.command('over', { type: 'finishTurn', person: 'anna' });
    await world.settle();
    expect(els.log?.state?.phases[to]?.turns.lately).toMatchObject([{ person: 'anna' }]);
    expect(anna.member?.shown?.view.seq).toBe(els.log?.state?.seq);
    expect(anna.member?.shown?.view.phases[to]?.turns).toMatchObject({ lately: [], spoke: {} });
  });

  it('[C1] everybody takes distance for themselves, and is seen to be away', async () => {
    const { els, anna, carla, say } = await inTheCase();
    expect(await say(anna, { type: 'stepBack' })).toBeNull();
    const apart = (machine: Machine) =>
      machine.member?.shown?.view.people.filter((person) => person.apart).map(({ id }) => id);
    expect([apart(anna), apart(carla)]).toEqual([['anna'], ['anna']]);
    expect(els.log?.state?.pause).toBeNull();
    expect(await say(anna, { type: 'comeBack' })).toBeNull();
    expect(apart(carla)).toEqual([]);
  });
});
