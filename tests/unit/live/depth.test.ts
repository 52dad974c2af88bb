/** What of the depth of a session reaches other machines. */
import { describe, expect, it } from 'vitest';
import type { Machine } from '../../live/machine';
import { World } from '../../live/world';

const depthOn = ({ member }: Machine) => member?.shown?.view?.depth;

describe('the depth of a session', () => {
  it('[S1] [C1] a side that one marks is seen by all, and what is asked for; never the level', async () => {
    const world = new World();
    const { els, invite } = await world.facilitator();
    const anna = await world.admitted(els, invite, 'anna');
    const bram = await world.admitted(els, invite, 'bram');
    els.log?.command('start', { type: 'startSession' });
    const phases = els.log?.state?.phases ?? [];
    const to = phases.findIndex(({ plan }) => plan.case === 1 && plan.source !== 'frame');
    els.log?.command('jump', { type: 'jumpToPhase', to, agreed: true });
    const asked = { kind: 'feeling', level: 'reflection' } as const;
    expect(els.log?.command('ask', { type: 'askAbout', asked })).toBeNull();
    expect(els.log?.command('level', { type: 'markLevel', level: 'analysis' })).toBeNull();
    await world.settle();
    const answer = anna.member?.give('side', { type: 'markSide', side: 'otherFelt', seen: true });
    await world.settle();
    expect(await answer).toBeNull();
    expect(els.log?.state?.depth.level).toBe('analysis');
    const sides = [{ case: 1, side: 'otherFelt' }];
    expect(depthOn(anna)).toEqual({ level: null, asked, sides });
    expect(depthOn(bram)).toEqual({ level: null, asked, sides });
    const again = bram.member?.give('again', { type: 'markSide', side: 'otherFelt', seen: true });
    await world.settle();
    expect(await again).toEqual({ refused: 'alreadyMoved' });
  });
});
