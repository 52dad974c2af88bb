import { describe, expect, it } from 'vitest';
import { factsOfMemory, lookedAgain, noMemory, type ScreenMemory } from '@/lib/nudges/screenMemory';
import { viewForRoom } from '@/lib/session/view';
import { methodOf, SECOND, Sitting } from '../session/spec';

const queue = () => Sitting.running(methodOf({ turnPolicy: 'queue' }));

function look(memory: ScreenMemory, { session, now }: Sitting, cutOff = false): ScreenMemory {
  return lookedAgain(memory, { session: viewForRoom(session), cutOff, now });
}

describe('what a screen remembers', () => {
  it('is the same as long as nothing is new', () => {
    const sitting = queue();
    const memory = look(noMemory, sitting);
    expect(factsOfMemory(memory)).toMatchObject({ newFacilitatorAt: null, backAt: null });
    expect(look(memory, sitting.after(60 * SECOND))).toBe(memory);
    const cut = look(memory, sitting, true);
    expect(look(cut, sitting.after(SECOND), true)).toBe(cut);
  });

  it('is who had the word', () => {
    const sitting = queue();
    sitting.do({ type: 'takeTurn', person: 'anna' });
    const memory = look(noMemory, sitting);
    expect(factsOfMemory(memory).turnsSeen.phases).toEqual({ 0: { anna: 1 } });
    expect(look(memory, sitting)).toBe(memory);
  });

  it('is a facilitator who is new, not the first one that it saw', () => {
    const sitting = queue();
    const memory = look(noMemory, sitting);
    sitting.after(SECOND).do({ type: 'assignFacilitator', person: 'anna' });
    const next = look(memory, sitting);
    expect(factsOfMemory(next).newFacilitatorAt).toBe(sitting.now);
    expect(look(next, sitting.after(SECOND))).toBe(next);
    expect(factsOfMemory(look(noMemory, sitting)).newFacilitatorAt).toBeNull();
  });

  it('is a line that came back after ten seconds, not a shorter gap', () => {
    const sitting = queue();
    let memory = look(noMemory, sitting);
    memory = look(memory, sitting, true);
    memory = look(memory, sitting.after(9 * SECOND));
    expect(factsOfMemory(memory).backAt).toBeNull();
    memory = look(memory, sitting, true);
    memory = look(memory, sitting.after(10 * SECOND), true);
    memory = look(memory, sitting.after(SECOND));
    expect(factsOfMemory(memory).backAt).toBe(sitting.now);
    const { now } = sitting;
    expect(factsOfMemory(look(memory, sitting.after(SECOND))).backAt).toBe(now);
  });

  it('begins anew with another session', () => {
    const sitting = queue();
    sitting.do({ type: 'takeTurn', person: 'anna' });
    const memory = look(look(noMemory, sitting, true), sitting.after(20 * SECOND));
    const other = { ...viewForRoom(sitting.session), id: 's2', facilitator: 'bram' };
    const next = lookedAgain(memory, { session: other, cutOff: false, now: sitting.now });
    expect(next).toMatchObject({ session: 's2', newFacilitatorAt: null, backAt: null });
  });
});
