import { describe, expect, it } from 'vitest';
import { methods } from '@/lib/methods/library';
import { fittingCards, levelsOf, phaseCards } from '@/lib/session/phaseCards';
import { anOwnMethod } from '../methods/ownMethods';

const phases = methods.flatMap(({ id: source, phases: own }) =>
  own.map((phase) => ({ ...phase, source })),
);

describe('the cards of a phase', () => {
  it('stand in the frame and in the method', () => {
    expect(phaseCards({ source: 'frame', id: 'incheck', feel: false }, false)).toEqual([
      'land-1',
      'land-2',
      'land-3',
      'land-4',
      'land-5',
    ]);
    const analysis = phases.find(({ id, source }) => source === 'korthagen' && id === 'analyse');
    if (!analysis) throw new Error('no such phase');
    expect(phaseCards(analysis, true)).toEqual(analysis.cards);
  });

  it('go along with a method that the group made from one of the library', async () => {
    const own = await anOwnMethod();
    const { id } = own.definition;
    const phase = own.definition.phases.find(({ cards, feel }) => cards.length > 0 && !feel);
    if (!phase) throw new Error('no phase with cards');
    expect(phaseCards({ ...phase, source: id }, true, { [id]: own })).toEqual(phase.cards);
  });

  it('are none for a method that is not here', () => {
    expect(phaseCards({ source: 'from-elsewhere', id: 'incheck', feel: false }, true)).toEqual([]);
  });

  it('hold no analysis where the phase is for feeling', () => {
    const cards = ['voel-1', 'hyp-1', 'land-1'];
    expect(fittingCards(cards, { feel: false, facilitates: false })).toEqual(cards);
    expect(fittingCards(cards, { feel: true, facilitates: false })).toEqual(['voel-1', 'land-1']);
  });

  it('with a sting are for who facilitates', () => {
    const cards = ['pit-1', 'feit-1'];
    expect(fittingCards(cards, { feel: false, facilitates: true })).toEqual(cards);
    expect(fittingCards(cards, { feel: false, facilitates: false })).toEqual(['feit-1']);
  });
});

it('levels are those that the cards have, from the case to reflection', () => {
  expect(levelsOf(['opv-1', 'feit-1', 'land-1'])).toEqual(['case', 'reflection']);
});
