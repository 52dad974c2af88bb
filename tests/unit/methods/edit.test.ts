import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  addPhase,
  changePhase,
  changePhaseText,
  changeRules,
  changeText,
  movePhase,
  removePhase,
  rename,
  type Edited,
} from '@/lib/methods/edit';
import { MAX_STEPS, redo, remember, startHistory, undo } from '@/lib/methods/history';
import { methodWarnings } from '@/lib/methods/methodFaults';
import { OwnMethodSchema, type OwnMethod } from '@/lib/methods/ownMethod';
import { patternName, phasePatterns } from '@/lib/methods/phasePatterns';
import { anOwnMethod } from './ownMethods';

const own = await anOwnMethod();
const ids = own.definition.phases.map(({ id }) => id);
const [first = '', second = '', third = ''] = ids;
const last = ids.at(-1) ?? '';

/** The method that an edit gave; fails where something was missing. */
function done(edited: Edited): OwnMethod {
  if (!edited.ok) throw new Error(JSON.stringify(edited.faults));
  return edited.method;
}

const draftOf = (edited: Edited) => (edited.ok ? edited.method : edited.draft);
const orderOf = ({ definition }: OwnMethod) => definition.phases.map(({ id }) => id);

function phaseIn(method: OwnMethod, id: string) {
  return method.definition.phases.find((phase) => phase.id === id);
}

describe('phases', () => {
  it('move up, down, and to a place', () => {
    expect(orderOf(done(movePhase(own, first, 1))).slice(0, 2)).toEqual([second, first]);
    expect(orderOf(done(movePhase(own, second, 0))).slice(0, 2)).toEqual([second, first]);
    expect(orderOf(done(movePhase(own, first, 2))).slice(0, 3)).toEqual([second, third, first]);
  });

  it('stay at the ends', () => {
    expect(done(movePhase(own, first, -1))).toEqual(own);
    expect(done(movePhase(own, last, orderOf(own).length))).toEqual(own);
    expect(orderOf(done(movePhase(own, first, 99))).at(-1)).toBe(first);
  });

  it('take their texts along', () => {
    const moved = done(movePhase(own, first, 99));
    expect(Object.keys(moved.text.phases)).toEqual(orderOf(moved));
    expect(moved.text.phases[first]).toEqual(own.text.phases[first]);
  });

  it.each(phasePatterns)('are added after another one: %s', (pattern) => {
    const added = done(addPhase(own, pattern, first));
    const [, id = ''] = orderOf(added);
    expect(ids).not.toContain(id);
    expect(added.text.phases[id]?.name).toBe(patternName(pattern, own.language));
    const minutes = phaseIn(added, id)?.minutes ?? 0;
    expect(added.definition.minutes).toBe(own.definition.minutes + minutes);
    expect(methodWarnings(added)).toEqual([]);
    const again = done(addPhase(added, pattern));
    expect(new Set(orderOf(again)).size).toBe(ids.length + 2);
  });

  it('are added in the language of the method', () => {
    const english = done(addPhase({ ...own, language: 'en' }, 'silence'));
    expect(english.text.phases['stilte']?.name).toBe('Silence');
  });

  it('go with their texts and their minutes', () => {
    const removed = done(removePhase(own, second));
    expect(orderOf(removed)).not.toContain(second);
    expect(removed.text.phases).not.toHaveProperty(second);
    const minutes = phaseIn(own, second)?.minutes ?? 0;
    expect(removed.definition.minutes).toBe(own.definition.minutes - minutes);
  });

  it('cannot all go: the last one is missed', () => {
    let edited: Edited = { ok: true, method: own };
    for (const id of ids) edited = removePhase(draftOf(edited), id);
    expect(edited).toMatchObject({
      ok: false,
      faults: expect.arrayContaining([
        { path: ['definition', 'phases'], kind: 'tooFew', params: { count: 0, min: 1 } },
      ]),
    });
    expect(addPhase(draftOf(edited), 'round').ok).toBe(true);
  });

  it('have a limit a turn where turns are, and rounds where rounds are', () => {
    const round = phaseIn(done(changePhase(own, second, { turnPolicy: 'round' })), second);
    expect(round?.turnSeconds).toBeGreaterThan(0);
    const several = done(changePhase(own, second, { turnPolicy: 'round', rounds: 2, minutes: 60 }));
    const none = phaseIn(done(changePhase(several, second, { turnPolicy: 'none' })), second);
    expect(none).toMatchObject({ turnSeconds: 0, rounds: 1, facilitatorTurn: 'none' });
  });
});

describe('what is filled in', () => {
  it('adds up, always', () => {
    const before = phaseIn(own, first)?.minutes ?? 0;
    const longer = done(changePhase(own, first, { minutes: before + 7 }));
    expect(longer.definition.minutes).toBe(own.definition.minutes + 7);
  });

  it('may not stay as it is, and is kept with what is missing', () => {
    const empty = rename(own, '');
    expect(empty).toMatchObject({
      ok: false,
      draft: { text: { name: '' } },
      faults: [{ path: ['text', 'name'], kind: 'empty', params: {} }],
    });
    expect(rename(draftOf(empty), 'Onze ronde')).toMatchObject({
      ok: true,
      method: { text: { name: 'Onze ronde' } },
    });
    expect(changePhase(own, second, { minutes: 0 })).toMatchObject({
      ok: false,
      faults: [{ path: ['definition', 'phases', 1, 'minutes'], kind: 'outOfRange' }],
    });
    expect(changeRules(own, { group: { min: 8, max: 4 } })).toMatchObject({
      ok: false,
      faults: [{ path: ['definition', 'group'], kind: 'smallestAboveLargest' }],
    });
  });

  it('stands on one line, also when it was pasted with more', () => {
    expect(done(changeText(own, { note: 'Eén\r\n  twee\ndrie' })).text.note).toBe('Eén twee drie');
  });
});

/** Any step, at a phase that may be gone by then. */
const step = fc.record({
  kind: fc.constantFrom('to', 'add', 'remove', 'minutes', 'policy', 'name', 'goal'),
  at: fc.nat(9),
  n: fc.integer({ min: -1, max: 250 }),
  words: fc.string({ maxLength: 12 }),
  pattern: fc.constantFrom(...phasePatterns),
  policy: fc.constantFrom('round' as const, 'queue' as const, 'free' as const, 'none' as const),
});

function take(method: OwnMethod, { kind, at, n, words, pattern, policy }: Step): Edited {
  const id = orderOf(method)[at] ?? 'weg';
  switch (kind) {
    case 'to':
      return movePhase(method, id, n);
    case 'add':
      return addPhase(method, pattern, id);
    case 'remove':
      return removePhase(method, id);
    case 'minutes':
      return changePhase(method, id, { minutes: n });
    case 'policy':
      return changePhase(method, id, { turnPolicy: policy });
    case 'name':
      return rename(method, words);
    default:
      return changePhaseText(method, id, { goal: words });
  }
}
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

it('any steps give a method that is right, or name what is missing; none of it is lost', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let method = own;
      for (const one of steps) {
        const edited = take(method, one);
        method = draftOf(edited);
        expect(v.is(OwnMethodSchema, method)).toBe(edited.ok);
        if (!edited.ok) expect(edited.faults).not.toEqual([]);
        expect(Object.keys(method.text.phases)).toEqual(orderOf(method));
        const minutes = method.definition.phases.reduce((sum, phase) => sum + phase.minutes, 0);
        expect(method.definition.minutes).toBe(minutes);
      }
    }),
    { numRuns: 200 },
  );
});

describe('steps', () => {
  const named = (name: string) => ({ ...own, text: { ...own.text, name } });
  const nameOf = ({ text }: OwnMethod) => text.name;

  it('can be taken back and again', () => {
    let history = remember(startHistory(named('a')), named('b'), null);
    history = undo(remember(history, named('c'), null));
    expect(nameOf(history.present)).toBe('b');
    expect(nameOf(redo(history).present)).toBe('c');
    expect(nameOf(undo(undo(undo(history))).present)).toBe('a');
    expect(remember(history, named('d'), null).future).toEqual([]);
  });

  it('in one field are one', () => {
    let history = startHistory(named(''));
    for (const name of ['K', 'Kr', 'Kri']) history = remember(history, named(name), 'name');
    expect(nameOf(undo(history).present)).toBe('');
    history = remember(history, named('x'), 'other');
    expect(nameOf(undo(history).present)).toBe('Kri');
  });

  it('are forgotten after the last many', () => {
    let history = startHistory(named('0'));
    for (let i = 1; i <= MAX_STEPS + 20; i += 1) history = remember(history, named(`${i}`), null);
    for (let i = 0; i <= MAX_STEPS + 20; i += 1) history = undo(history);
    expect(nameOf(history.present)).toBe('20');
    expect(history.future).toHaveLength(MAX_STEPS);
  });
});
