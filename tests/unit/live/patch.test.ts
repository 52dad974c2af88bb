import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { apply, diff, PatchSchema, type Patch } from '@/lib/live/patch';
import { viewForRoom } from '@/lib/session/view';
import { play, scenario } from '../session/scenario';

const key = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'length', '') },
  { weight: 2, arbitrary: fc.constantFrom('a', 'b', 'c') },
  { weight: 1, arbitrary: fc.string() },
);

/** Without -0, which JSON cannot say. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const { json: anything } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(null, true, false, 0, 1, '', 'a'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string(),
  ),
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('json'), { maxLength: 6 }),
    fc.dictionary(key, tie('json'), { maxKeys: 6 }),
  ),
}));
const json = fc.oneof(anything, fc.jsonValue()).map(asJson);

/** Two values of which the second often is the first with a little changed. */
const pair = fc.oneof(
  fc.tuple(json, json),
  fc
    .tuple(json, json, fc.infiniteStream(fc.nat(5)))
    .map(([one, other, chance]) => [one, changed(one, other, chance)] as const),
);

function changed(value: unknown, by: unknown, chance: Iterator<number>): unknown {
  const draw = Number(chance.next().value);
  if (Array.isArray(value)) {
    const inner = value.map((one) => (draw > 2 ? changed(one, by, chance) : one));
    const at = Math.min(draw, inner.length);
    if (draw === 0) inner.splice(at, 1);
    if (draw === 1) inner.splice(at, 0, by);
    return inner;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value);
    const kept = draw === 0 ? fields.slice(1) : fields;
    return Object.fromEntries(kept.map(([name, one]) => [name, changed(one, by, chance)]));
  }
  return draw === 0 ? by : value;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const sent = (patch: Patch): Patch => v.parse(PatchSchema, asJson(patch));
const made = (before: unknown, patch: Patch): unknown => {
  const result = apply(before, patch);
  if (!result) throw new Error('the patch does not fit');
  return result.after;
};

/** Parts of `after` that equal what stood at the same place in `before`, and are another object. */
function copied(before: unknown, after: unknown): unknown[] {
  if (before === after) return [];
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return [];
  if (isDeepStrictEqual(before, after)) return [after];
  const sameKind = Array.isArray(before) === Array.isArray(after);
  if (
    !sameKind ||
    (Array.isArray(before) && Array.isArray(after) && before.length !== after.length)
  ) {
    return [];
  }
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([name, value]) => copied(old.get(name), value));
}

describe('a patch', () => {
  it('[S2] makes the one value of the other, for any two', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const result = made(before, sent(diff(before, after)));
        expect(isDeepStrictEqual(result, after)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('of equal values says only that', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(diff(value, asJson(value))).toBe(0);
      }),
    );
  });

  it('changes none of its inputs, and no prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const result = made(frozen(one), frozen(sent(diff(one, frozen(other)))));
        if (typeof result === 'object' && result !== null && !Array.isArray(result)) {
          expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
        }
      }),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    const evil = sent([2, [['__proto__', [1, { admin: true }]]]]);
    const result = made({ a: 1 }, evil);
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect(result).not.toHaveProperty('admin');
    expect(apply({ a: 1 }, [2, [['__proto__', [2, [['admin', [1, true]]]]]]])).toBeNull();
    expect(apply({ a: 1 }, [2, [['constructor', [2, []]]]])).toBeNull();
  });

  it('leaves what did not change the same object', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        expect(copied(before, made(before, sent(diff(before, after))))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is short where a list loses its first, gets one more, or changes inside', () => {
    const names = ['anna', 'bram', 'carla'];
    expect(diff(names, names.slice(1))).toEqual([3, [], 0, 1, []]);
    expect(diff(names, [...names, 'dirk'])).toEqual([3, [], 3, 0, ['dirk']]);
    expect(diff([{ a: 1 }, { a: 2, b: 3 }], [{ a: 1 }, { a: 9, c: null }])).toEqual([
      3,
      [
        [
          1,
          [
            2,
            [
              ['a', [1, 9]],
              ['c', [1, null]],
            ],
            ['b'],
          ],
        ],
      ],
    ]);
  });

  it('for another value gives null, and never throws', () => {
    expect(apply(null, [2, []])).toBeNull();
    expect(apply({}, [3, []])).toBeNull();
    expect(apply({}, [2, [], ['gone']])).toBeNull();
    expect(apply({}, [2, [['absent', 0]]])).toBeNull();
    expect(apply([1], [3, [[1, [1, 2]]]])).toBeNull();
    expect(apply([1], [3, [], 1, 1, []])).toBeNull();
    fc.assert(
      fc.property(pair, json, ([before, after], other) => {
        const result = apply(other, sent(diff(before, after)));
        expect(result === null || 'after' in result).toBe(true);
      }),
    );
  });

  it('[F6] that is malformed is refused', () => {
    const malformed = [
      'null 1 "" {} [] [0] [1] [4] [1,1,1] [1,1e999]',
      '[2] [2,{}] [2,[["a"]]] [2,[["a",0,0]]] [2,[[1,0]]] [2,[["a",null]]] [2,[],[1]] [2,[],[],0]',
      '[3] [3,{}] [3,[["0",0]]] [3,[[-1,0]]] [3,[[0.5,0]]] [3,[[0,[2]]]]',
      '[3,[],0] [3,[],0,0] [3,[],0,-1,[]] [3,[],0,0,null] [3,[],0,0,[],0]',
    ].flatMap((line) => line.split(' '));
    for (const text of malformed) {
      expect([text, v.is(PatchSchema, JSON.parse(text))]).toEqual([text, false]);
    }
    expect(v.is(PatchSchema, undefined)).toBe(false);
    expect(v.is(PatchSchema, [1, undefined])).toBe(false);
    fc.assert(
      fc.property(json, (input) => {
        if (v.is(PatchSchema, input)) expect(() => apply({ a: [1] }, input)).not.toThrow();
      }),
    );
  });

  it('[F6] that is too deep or too much is refused', () => {
    const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
    expect(v.is(PatchSchema, [1, nested(20)])).toBe(true);
    expect(v.is(PatchSchema, [1, nested(30_000)])).toBe(false);
    const steps = JSON.parse('[3,[[0,'.repeat(10_000) + '0' + ']]]'.repeat(10_000)) as unknown;
    expect(v.is(PatchSchema, steps)).toBe(false);
    expect(v.is(PatchSchema, [1, Array.from({ length: 10_000 }, () => 0)])).toBe(true);
    expect(v.is(PatchSchema, [1, Array.from({ length: 20_001 }, () => 0)])).toBe(false);
  });
});

describe('a session seen from afar', () => {
  it('[S2] follows its writer by patches alone, each far shorter than the whole', () => {
    let patches = 0;
    let wholes = 0;
    fc.assert(
      fc.property(scenario, (given) => {
        let shown: unknown = null;
        play(given, ({ session }) => {
          const view = viewForRoom(session);
          const patch = diff(shown, view);
          if (shown !== null && patch !== 0) {
            patches += JSON.stringify(patch).length;
            wholes += JSON.stringify(view).length;
          }
          shown = made(shown, sent(patch));
          expect(shown).toEqual(view);
        });
      }),
      { numRuns: 100 },
    );
    expect(patches).toBeLessThan(wholes / 10);
  });
});
