/** What practice wants asked, and in which phases the cards for it lie. */
import { describe, expect, it } from 'vitest';
import { findMethod, methods, type MethodId } from '@/lib/methods/library';
import { phaseCards } from '@/lib/session/phaseCards';

/** As a participant sees them. */
function cardsOf(source: MethodId, id: string): string[] {
  const phase = findMethod(source)?.phases.find((one) => one.id === id);
  if (!phase) throw new Error(`no phase ${source}/${id}`);
  return phaseCards({ ...phase, source }, false);
}

describe('the questions', () => {
  it('for looking back are ten, of me and of the other, where the case becomes concrete', () => {
    const ten = Array.from({ length: 10 }, (_, i) => `kort-${i + 1}`);
    expect(cardsOf('korthagen', 'concreet')).toEqual(ten);
  });

  it.each([
    ['korthagen', 'betekenis'],
    ['incident', 'gesprek'],
    ['dov', 'begrippen'],
    ['socratisch', 'principes'],
    ['u-procedure', 'u3'],
    ['u-procedure', 'u4'],
  ] as const)('for beliefs come first in %s, %s', (method, phase) => {
    expect(cardsOf(method, phase)[0]).toMatch(/^opv-/);
  });

  it.each([
    ['opv-6', 'split-moment', 'strategie'],
    ['opv-6', 'u-procedure', 'u4'],
    ['hyp-4', 'incident', 'gesprek'],
    ['kern-3', 'tienstappen', 'tweede-ronde'],
    ['kern-3', 'raguse', 'verbinden'],
  ] as const)('for a pattern: %s in %s, %s', (card, method, phase) => {
    expect(cardsOf(method, phase)).toContain(card);
  });

  it('for what is new, and for the own view, are among the first where it gets its meaning', () => {
    const cards = cardsOf('korthagen', 'betekenis');
    expect(cards.slice(0, 3)).toContain('inz-2');
    expect(cards).toContain('inz-5');
  });

  it('for speaking from a place in the story are not held back as analysis', () => {
    expect(cardsOf('raguse', 'identificatie')).toEqual(['persp-2', 'voel-1', 'kern-4']);
  });
});

const feeling = methods.flatMap(({ id: source, phases }) =>
  phases.flatMap(({ feel, id }) => (feel ? [[source, id] as const] : [])),
);

it.each(feeling)('for feeling there are still questions in %s, %s', (method, phase) => {
  expect(cardsOf(method, phase).length).toBeGreaterThanOrEqual(2);
});
