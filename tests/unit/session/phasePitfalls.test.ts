import { describe, expect, it } from 'vitest';
import { methods } from '@/lib/methods/library';
import { knownPitfalls, phasePitfalls } from '@/lib/session/phasePitfalls';
import { anOwnMethod } from '../methods/ownMethods';

describe('the pitfalls of a phase', () => {
  it('stand in the frame and in the method, in their order', () => {
    expect(phasePitfalls({ source: 'frame', id: 'binnenkomst' })).toContain('niet-ingecheckt');
    for (const { id: source, phases } of methods) {
      for (const { id, pitfalls } of phases) {
        expect([source, id, phasePitfalls({ source, id })]).toEqual([source, id, pitfalls]);
      }
    }
  });

  it('go along with a method that the group made from one of the library', async () => {
    const own = await anOwnMethod();
    const { id: source, phases } = own.definition;
    const phase = phases.find(({ pitfalls }) => pitfalls.length > 0);
    if (!phase) throw new Error('no phase with pitfalls');
    expect(phasePitfalls({ source, id: phase.id }, { [source]: own })).toEqual(phase.pitfalls);
  });

  it('are none for a method that is not here', () => {
    expect(phasePitfalls({ source: 'from-elsewhere', id: 'incheck' })).toEqual([]);
  });

  it('are those that Kring knows', () => {
    expect(knownPitfalls(['advies', 'from-a-newer-kring', 'redden'])).toEqual(['advies', 'redden']);
  });
});
