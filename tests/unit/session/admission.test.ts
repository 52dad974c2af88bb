import { describe, expect, it } from 'vitest';
import { proposeFor } from '@/lib/session/admission';
import { MAX_NAME_LENGTH, sameName, tellApart } from '@/lib/session/names';

describe('names that are told apart (L8)', () => {
  it.each([
    ['Anna', [], 'Anna'],
    ['  Anna ', ['Bram'], 'Anna'],
    ['anna', ['Anna'], 'anna 2'],
    ['Anna', ['Anna', 'anna 2'], 'Anna 3'],
    ['Anna 2', ['Anna 2'], 'Anna 2 2'],
    ['', ['Anna'], ''],
    ['\u200b', [], ''],
  ])('%j beside %j becomes %j', (name, taken, expected) => {
    expect(tellApart(name, taken)).toBe(expected);
  });

  it('stays within the longest name', () => {
    const long = 'x'.repeat(MAX_NAME_LENGTH + 9);
    const first = tellApart(long, []);
    const second = tellApart(long, [first]);
    expect([...first]).toHaveLength(MAX_NAME_LENGTH);
    expect([...second]).toHaveLength(MAX_NAME_LENGTH);
    expect(second).toMatch(/x 2$/);
  });

  it('ignores case, spaces and invisible marks when comparing', () => {
    expect(sameName(' ANNA\u200b  de  Vries', 'anna de vries')).toBe(true);
    expect(sameName('Anna', 'Anne')).toBe(false);
  });
});

describe('who a joiner is taken for (L6, L8)', () => {
  const places = [
    { person: 'p1', name: 'Els', taken: true },
    { person: 'p2', name: 'Anna', taken: false },
    { person: 'p3', name: 'Bram', taken: true },
  ];

  it('the person of that name, when nobody sits there', () => {
    expect(proposeFor(' anna', places)).toEqual({ kind: 'person', person: 'p2' });
  });

  it('somebody new, when the name is not there', () => {
    expect(proposeFor('Carla', places)).toEqual({ kind: 'new', name: 'Carla' });
  });

  it('somebody new by another name, when the seat is taken', () => {
    expect(proposeFor('bram', places)).toEqual({ kind: 'new', name: 'bram 2' });
    expect(proposeFor('Els', places)).toEqual({ kind: 'new', name: 'Els 2' });
  });

  it('nobody, without a name', () => {
    expect(proposeFor(' ', [{ person: 'p1', name: '', taken: false }])).toEqual({
      kind: 'new',
      name: '',
    });
  });
});
