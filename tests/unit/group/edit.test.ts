import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { edited, problemsOf, type GroupEdit } from '@/lib/group/edit';
import { defaultSettings, GroupSchema, type Group } from '@/lib/group/group';
import { editOf, T0 } from './sample';

const safe = { id: 'a1', text: 'Wat hier gezegd wordt, blijft hier.', meaning: '' };
const honest = { id: 'a2', text: 'We zijn eerlijk en mild.', meaning: 'Vragen gaat voor vinden.' };

function made(edit: GroupEdit, before: Group | null = null, now = T0): Group {
  expect(problemsOf(edit)).toEqual([]);
  return edited('tuesday', before, edit, now);
}

describe('what is wrong with a group', () => {
  it('is nothing for a plain one', () => {
    expect(problemsOf(editOf(['Els', 'Anna']))).toEqual([]);
  });

  it('is said all at once, each at its place', () => {
    const edit = editOf(['Els', ' ', 'els', 'x'.repeat(61)], {
      name: ' \u200b ',
      agreements: [
        { ...safe, text: ' ' },
        { ...honest, text: 'a'.repeat(201), meaning: 'b'.repeat(301) },
      ],
      settings: { ...defaultSettings, seat: 'fixed', facilitator: 'nobody' },
    });
    expect(problemsOf(edit)).toEqual([
      { field: 'name', kind: 'empty' },
      { field: 'people', kind: 'empty', at: 1 },
      {
        field: 'people',
        kind: 'names',
        problem: { kind: 'tooLong', line: 4, length: 61, max: 60 },
      },
      { field: 'people', kind: 'names', problem: { kind: 'twice', name: 'Els', lines: [1, 3] } },
      { field: 'agreements', kind: 'empty', at: 0 },
      { field: 'agreements', kind: 'textTooLong', at: 1, length: 201, max: 200 },
      { field: 'agreements', kind: 'meaningTooLong', at: 1, length: 301, max: 300 },
      { field: 'settings', kind: 'unknownPerson' },
    ]);
  });

  it('is a group that is too small or too large', () => {
    expect(problemsOf(editOf(['Els']))).toEqual([
      { field: 'people', kind: 'names', problem: { kind: 'tooFew', count: 1, min: 2 } },
    ]);
    const many = Array.from({ length: 21 }, (_, i) => `P${i}`);
    expect(problemsOf(editOf(many))).toEqual([
      { field: 'people', kind: 'names', problem: { kind: 'tooMany', count: 21, max: 20 } },
    ]);
  });

  it('is more agreements than a group can keep in mind', () => {
    const agreements = Array.from({ length: 13 }, (_, i) => ({ ...safe, id: `a${i}` }));
    expect(problemsOf(editOf(['Els', 'Anna'], { agreements }))).toEqual([
      { field: 'agreements', kind: 'tooMany', count: 13, max: 12 },
    ]);
  });
});

describe('a group that is saved', () => {
  it('is clean, and one version further', () => {
    const first = made(editOf([' Els  van Dam ', 'Anna'], { name: '  Dinsdag\tgroep ' }));
    expect(first).toMatchObject({ version: 1, name: 'Dinsdag groep' });
    expect(first.people[0]?.name).toBe('Els van Dam');
    expect(made(editOf(['Els', 'Anna']), first)).toMatchObject({ version: 2 });
  });

  it('forgets whose fixed seat it was once the seat rotates', () => {
    const settings = { ...defaultSettings, seat: 'fixed', facilitator: 'els' } as const;
    const first = made(editOf(['Els', 'Anna'], { settings }));
    expect(first.settings.facilitator).toBe('els');
    const next = made(editOf(['Els', 'Anna'], { settings: { ...settings, seat: 'rotating' } }));
    expect(next.settings.facilitator).toBeNull();
  });

  it('notes when an agreement came, was rewritten or went, and of no other', () => {
    const names = ['Els', 'Anna'];
    const first = made(editOf(names, { agreements: [safe, honest] }));
    expect(first.agreed).toEqual({ version: 1, at: T0 });

    const renamed = made(editOf(['Els', 'Bram'], { agreements: [safe, honest] }), first, T0 + 1);
    expect(renamed.agreed).toEqual(first.agreed);

    const meaning = 'Ook thuis vertellen we niets.';
    const rewritten = made(
      editOf(names, { agreements: [{ ...safe, meaning }, honest] }),
      renamed,
      T0 + 2,
    );
    expect(rewritten.agreed).toEqual({ version: 2, at: T0 + 2 });
    expect(rewritten.agreements.map(({ changedAt }) => changedAt)).toEqual([T0 + 2, T0]);

    const dropped = made(editOf(names, { agreements: [honest] }), rewritten, T0 + 3);
    expect(dropped.agreed).toEqual({ version: 3, at: T0 + 3 });
    expect(dropped.agreements[0]?.changedAt).toBe(T0);

    const swapped = made(editOf(names, { agreements: [honest] }), dropped, T0 + 4);
    expect(swapped.agreed).toEqual(dropped.agreed);
  });

  it('can be read again, whatever was typed that has no problems', () => {
    const id = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
    const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 320 }));
    const edit: fc.Arbitrary<GroupEdit> = fc.record({
      name: text,
      people: fc.uniqueArray(fc.record({ id, name: text, away: fc.boolean() }), {
        selector: (person) => person.id,
        maxLength: 22,
      }),
      agreements: fc.uniqueArray(fc.record({ id, text, meaning: text }), {
        selector: (agreement) => agreement.id,
        maxLength: 13,
      }),
      settings: fc.record({
        seat: fc.constantFrom('fixed', 'rotating', 'empty'),
        facilitator: fc.constant(null),
        structure: fc.constantFrom('strict', 'guided', 'free'),
        template: fc.constantFrom(null, '60', '90', '120', 'long'),
        firstTimersFirst: fc.boolean(),
      }),
    });
    let saved = 0;
    fc.assert(
      fc.property(edit, (typed) => {
        const group = edited('tuesday', null, typed, T0);
        const readable = v.safeParse(GroupSchema, group).success;
        if (problemsOf(typed).length === 0) {
          saved += 1;
          expect(v.parse(GroupSchema, group)).toEqual(group);
        } else expect(readable).toBe(false);
      }),
      { numRuns: 500 },
    );
    expect(saved).toBeGreaterThan(5);
  });
});
