/** A step in words: put together from its parts, and hinted at where it is only a thought. */
import { describe, expect, it } from 'vitest';
import { isOnlyThought, stepFits, stepText } from '@/lib/session/stepWords';

const labels = {
  what: 'Wat?',
  where: 'Waar?',
  when: 'Wanneer?',
  withWhom: 'Met wie?',
  notice: 'Merkbaar?',
};
const none = { what: '', where: '', when: '', withWhom: '', notice: '' };

describe('a step', () => {
  it('is what somebody does, with the parts that were filled in', () => {
    expect(stepText({ ...none, what: ' Ik bel haar ', when: 'maandag' }, labels)).toBe(
      'Ik bel haar\nWanneer? maandag',
    );
    expect(stepText(none, labels)).toBe('');
  });

  it('is shared as one note, or not at all', () => {
    expect(stepFits('')).toBe(false);
    expect(stepFits('Ik bel haar')).toBe(true);
    expect(stepFits('x'.repeat(1500))).toBe(false);
  });

  it.each([
    'Nadenken over hoe het anders kan',
    'Er nog eens goed over denken',
    'Me bewust zijn van mijn haast',
    'Think about my own part',
    'Be more aware of my haste',
  ])('gets a hint where it stays in the head: %s', (what) => {
    expect(isOnlyThought(what)).toBe(true);
  });

  it.each([
    'Ik vraag haar maandag om een gesprek',
    'Nadenken en dan Bram bellen',
    'Ik ga bij de overleggen naast haar zitten',
    'Ask her what she thinks of it',
    'Oefenen met wachten',
    '',
  ])('gets none where others could see it: %s', (what) => {
    expect(isOnlyThought(what)).toBe(false);
  });
});
