/** What of the pitfalls reaches other machines: the line that all are shown, and nothing of what was seen. */
import { describe, expect, it } from 'vitest';
import type { Machine } from '../../live/machine';
import { World } from '../../live/world';

const nudgingOn = ({ member }: Machine) => member?.shown?.view?.nudging;

describe('what the facilitator shares and sees', () => {
  it('[S1] is one line on every machine, without what was shared before and what was seen', async () => {
    const world = new World();
    const { els, invite } = await world.facilitator();
    const anna = await world.admitted(els, invite, 'anna');
    const bram = await world.admitted(els, invite, 'bram');
    els.log?.command('start', { type: 'startSession' });
    const phases = els.log?.state?.phases ?? [];
    const to = phases.findIndex(({ plan }) => plan.case === 1 && plan.turnPolicy === 'queue');
    els.log?.command('jump', { type: 'jumpToPhase', to, agreed: true });
    expect(els.log?.command('one', { type: 'shareLine', pitfall: 'redden' })).toBeNull();
    expect(els.log?.command('two', { type: 'shareLine', pitfall: 'advies' })).toBeNull();
    const see = { type: 'markPitfall', pitfall: 'weten', seen: true } as const;
    expect(els.log?.command('see', see)).toBeNull();
    await world.settle();
    const state = els.log?.state?.nudging;
    expect(state).toMatchObject({ shared: [{}, {}], seen: [{ pitfall: 'weten' }] });
    for (const machine of [anna, bram]) {
      expect(nudgingOn(machine)).toEqual({ line: state?.line, shared: [], seen: [] });
      expect(nudgingOn(machine)?.line?.pitfall).toBe('advies');
    }
    els.log?.command('off', { type: 'hideLine' });
    await world.settle();
    expect(nudgingOn(anna)?.line).toBeNull();
  });
});
