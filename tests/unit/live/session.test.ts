/** A shared session from the door to the end, on an undisturbed relay. */
import { describe, expect, it } from 'vitest';
import { viewForRoom } from '@/lib/session/view';
import { World } from '../../live/world';
import type { Machine } from '../../live/machine';

function shownBy(machine: Machine) {
  return machine.member?.shown?.view;
}

function written(els: Machine) {
  const state = els.log?.state;
  return state && viewForRoom(state);
}

describe('a shared session', () => {
  it('[L4] [L5] shows both the same code, and the name to the writer alone', async () => {
    const world = new World();
    const { els, invite } = await world.facilitator();
    const anna = world.machine('anna');
    await anna.join(invite);
    await world.settle();
    expect(anna.member?.situation.stage).toBe('waiting');
    const [knock] = els.writer?.situation.knocks ?? [];
    expect(knock?.name).toBe('anna');
    expect(knock?.code).toMatch(/^\d{6}$/);
    expect(anna.member?.situation.code).toBe(knock?.code);
  });

  it('[S1] [S2] shows members what the writer shows, step by step', async () => {
    const world = new World();
    const { els, invite } = await world.facilitator();
    const anna = await world.admitted(els, invite, 'anna');
    const bram = await world.admitted(els, invite, 'bram', 300_000);
    els.log?.command('start', { type: 'startSession' });
    await world.settle();
    els.log?.command('next', { type: 'nextPhase', from: 0, agreed: true });
    await world.settle();
    expect(shownBy(anna)).toEqual(written(els));
    expect(shownBy(bram)).toEqual(written(els));
    expect(bram.member?.shown?.names).toEqual(els.log?.names);
  });

  it('[C1] [C2] carries out what a member asks, as the person who was admitted', async () => {
    const world = new World();
    const { els, invite } = await world.facilitator();
    const anna = await world.admitted(els, invite, 'anna');
    els.log?.command('start', { type: 'startSession' });
    await world.settle();
    const answer = anna.member?.give('ready-1', { type: 'markReady' });
    await world.settle();
    expect(await answer).toBeNull();
    expect(els.log?.state?.phases[0]?.ready).toEqual(['anna']);
    expect(shownBy(anna)?.phases[0]?.ready).toEqual(['anna']);
    const again = anna.member?.give('ready-2', { type: 'markReady' });
    await world.settle();
    expect(await again).toEqual({ refused: 'alreadyReady' });
  });

  it('[T1] counts the same on machines whose clocks are five minutes apart', async () => {
    const world = new World();
    const { els, invite } = await world.facilitator();
    const bram = await world.admitted(els, invite, 'bram', 300_000);
    await world.pass(3_000);
    expect(bram.member?.now()).toBe(els.log?.now());
  });

  it('[W2] hands over: the old writer stops and follows, the new one writes', async () => {
    const world = new World();
    const { els, invite } = await world.facilitator();
    const anna = await world.admitted(els, invite, 'anna');
    const bram = await world.admitted(els, invite, 'bram');
    els.log?.command('start', { type: 'startSession' });
    await world.pass(2_000);
    expect(await els.writer?.offerHandOver('anna')).toBeNull();
    await world.settle();
    expect(anna.member?.situation.offered).toBe(true);
    await anna.member?.answerHandOver(true);
    await world.pass(8_000);
    expect(els.writer).toBeNull();
    expect(anna.writer?.situation.members.map(({ person }) => person)).toEqual(['bram', 'els']);
    expect(anna.log?.command('mine', { type: 'assignFacilitator', person: 'anna' })).toBeNull();
    await world.pass(1_000);
    expect(shownBy(bram)?.facilitator).toBe('anna');
    expect(shownBy(bram)).toEqual(written(anna));
    expect(shownBy(els)).toEqual(written(anna));
    expect(els.disk.log.stopped).toBe(true);
  });

  it('[W4] lets the deputy take over after a minute, and nobody before', async () => {
    const world = new World();
    const { els, invite } = await world.facilitator();
    const anna = await world.admitted(els, invite, 'anna');
    const bram = await world.admitted(els, invite, 'bram');
    els.log?.command('start', { type: 'startSession' });
    expect(await els.writer?.nameDeputy('anna')).toBeNull();
    await world.pass(12_000);
    expect(anna.member?.situation.deputy).toBe(true);
    await els.stop();
    await world.pass(50_000);
    expect(bram.member?.situation.writerAwaySince).not.toBeNull();
    expect(await anna.member?.takeOver()).toBe('writerStillThere');
    await world.pass(15_000);
    expect(await bram.member?.takeOver()).toBe('notDeputy');
    expect(await anna.member?.takeOver()).toBeNull();
    await world.pass(8_000);
    expect(anna.log?.command('mine', { type: 'assignFacilitator', person: 'anna' })).toBeNull();
    await world.pass(1_000);
    expect(shownBy(bram)).toEqual(written(anna));
    // The old writer comes back, and finds that it is over.
    await els.start();
    await world.pass(10_000);
    expect(els.writer).toBeNull();
    expect(shownBy(els)).toEqual(written(anna));
  });

  it('[K2] tells who was removed nothing any more', async () => {
    const world = new World();
    const { els, invite } = await world.facilitator();
    const anna = await world.admitted(els, invite, 'anna');
    const bram = await world.admitted(els, invite, 'bram');
    expect(await els.writer?.remove('anna')).toBeNull();
    await world.settle();
    expect(anna.member?.situation.stage).toBe('removed');
    expect(anna.member?.shown).toBeNull();
    els.log?.command('start', { type: 'startSession' });
    await world.settle();
    expect(shownBy(bram)).toEqual(written(els));
  });

  it('[C3] a restarted writer goes on with everybody', async () => {
    const world = new World();
    const { els, invite } = await world.facilitator();
    const anna = await world.admitted(els, invite, 'anna');
    els.log?.command('start', { type: 'startSession' });
    await world.settle();
    await els.stop();
    const answer = anna.member?.give('ready-1', { type: 'markReady' });
    await world.pass(3_000);
    await els.start();
    await world.pass(8_000);
    expect(await answer).toBeNull();
    expect(shownBy(anna)).toEqual(written(els));
  });

  it('[S6] a restarted member goes on without being admitted again', async () => {
    const world = new World();
    const { els, invite } = await world.facilitator();
    const anna = await world.admitted(els, invite, 'anna');
    await anna.stop();
    els.log?.command('start', { type: 'startSession' });
    await anna.start();
    await world.pass(5_000);
    expect(anna.member?.situation.stage).toBe('in');
    expect(shownBy(anna)).toEqual(written(els));
  });
});
