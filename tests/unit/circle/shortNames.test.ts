import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortNames } from '@/components/circle/shortNames';

const shorts = (...names: string[]) => shortNames(names).map(({ short }) => short);
const initials = (...names: string[]) => shortNames(names).map((name) => name.initials);

describe('short names', () => {
  it('are first names', () => {
    expect(shorts('Anna', 'Bram de Vries', '  Carla   van den  Berg ')).toEqual([
      'Anna',
      'Bram',
      'Carla',
    ]);
  });

  it('read "surname, first name" the right way round', () => {
    expect(shorts('van der Berg, Piet')).toEqual(['Piet']);
    expect(initials('van der Berg, Piet')).toEqual(['PB']);
  });

  it('leave out titles and what stands in brackets', () => {
    expect(shorts('dr. Anna Visser', 'Bram (zij/haar)', '(gast)')).toEqual([
      'Anna',
      'Bram',
      '(gast)',
    ]);
  });

  it('keep an abbreviated first name together with the surname', () => {
    expect(shorts('A. de Boer')).toEqual(['A. de Boer']);
  });

  it('tell two people apart by the initial of the surname, then by number', () => {
    expect(shorts('Anna', 'Anna de Vries')).toEqual(['Anna', 'Anna V.']);
    expect(shorts('Anna Visser', 'anna Bos', 'Bram Bos')).toEqual(['Anna V.', 'anna B.', 'Bram']);
    expect(shorts('Anna Visser', 'Anna de Vries')).toEqual(['Anna V. 1', 'Anna V. 2']);
    expect(shorts('Anna', 'Anna')).toEqual(['Anna 1', 'Anna 2']);
    expect(shorts('Anna', 'Anna', 'Anna 2')).toEqual(['Anna 1', 'Anna 3', 'Anna 2']);
  });

  it('hold for any script, emoji and markup', () => {
    expect(shorts('محمد الأحمد', '王小明', '<b>x</b>', '👩‍👩‍👧 Kim', '\u202Eevil')).toEqual([
      'محمد',
      '王小明',
      '<b>x</b>',
      '👩‍👩‍👧',
      'evil',
    ]);
    expect(initials('王小明', '<b>x</b>', '👩‍👩‍👧 Kim', 'øystein ålesund', '...')).toEqual([
      '王',
      'B',
      '👩‍👩‍👧K',
      'ØÅ',
      '.',
    ]);
  });

  it('are never empty and never equal', () => {
    const typed = fc.oneof(
      fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
      fc.constantFrom('Anna', 'anna', 'Anna 1', 'Anna 2', 'Anna V.', 'Anna Vos', 'Vos, Anna', ' '),
    );
    fc.assert(
      fc.property(fc.array(typed, { minLength: 2, maxLength: 20 }), (names) => {
        const labels = shortNames(names);
        expect(labels).toHaveLength(names.length);
        for (const { short, initial } of labels) {
          expect(short.trim()).not.toBe('');
          expect(initial).not.toBe('');
        }
        expect(new Set(labels.map(({ short }) => short)).size).toBe(names.length);
      }),
      { numRuns: 500 },
    );
  });
});
