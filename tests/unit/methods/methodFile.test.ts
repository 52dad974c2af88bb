import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Fault, FaultKind, Path } from '@/lib/methods/fault';
import { methods } from '@/lib/methods/library';
import {
  MAX_FAULTS,
  MAX_FILE_BYTES,
  readMethodFile,
  writeMethodFile,
} from '@/lib/methods/methodFile';
import {
  bytesOf,
  MAX_METHOD_BYTES,
  OwnMethodSchema,
  type OwnMethod,
} from '@/lib/methods/ownMethod';
import { Chance } from '../../faults/chance';
import { mutate, related } from './mutate';
import { anOwnMethod, ownMethods } from './ownMethods';

/** Many files, on a machine that does other things meanwhile. */
const PATIENCE_MS = 30_000;

const all = await ownMethods();
const own = await anOwnMethod();

/** What reading finds; a file without faults has none. */
function faultsIn(text: string): readonly Fault[] {
  const read = readMethodFile(text);
  return read.ok ? [] : read.faults;
}

/** The file of a method that was changed by hand. */
function spoilt(change: (method: ReturnType<typeof loose>) => void): string {
  const method = loose();
  change(method);
  return JSON.stringify(method, null, 2);
}

/** A method in which anything may be written anywhere. */
function loose() {
  const copy: unknown = structuredClone(own);
  return copy as {
    format: unknown;
    formatVersion: unknown;
    language: unknown;
    definition: Record<string, unknown> & {
      group: Record<string, unknown>;
      phases: Record<string, unknown>[];
    };
    text: Record<string, unknown> & { phases: Record<string, Record<string, unknown>> };
  };
}

function phaseOf(method: ReturnType<typeof loose>, i: number): Record<string, unknown> {
  const phase = method.definition.phases[i];
  if (!phase) throw new Error(`there is no phase ${i}`);
  return phase;
}

const [first, second] = own.definition.phases;
if (!first || !second) throw new Error('the method has too few phases');

describe('a file that was written', () => {
  it.each(all.map((method) => [method.definition.id, method.language, method] as const))(
    'reads back as the same method: %s in %s',
    (_id, _language, method) => {
      expect(v.is(OwnMethodSchema, method)).toBe(true);
      const read = readMethodFile(writeMethodFile(method));
      expect(read).toEqual({ ok: true, method, warnings: [] });
    },
  );

  it('may have come through an editor that changes line breaks and adds a byte order mark', () => {
    const text = `\ufeff${writeMethodFile(own).replaceAll('\n', '\r\n')}`;
    expect(readMethodFile(text)).toMatchObject({ ok: true, method: own });
  });

  it('may have spaces around its texts', () => {
    const text = spoilt((method) => (method.text['note'] = `  ${own.text.note}\n`));
    expect(readMethodFile(text)).toMatchObject({ ok: true, method: own });
  });

  it('stays within the size of a file, also where most of it is spaces', () => {
    const ids = Array.from({ length: 20 }, (_, i) => String.fromCodePoint(97 + i));
    const phases = Array.from({ length: 30 }, (_, i) => ({
      ...first,
      id: `f${i}`,
      minutes: 1,
      pitfalls: ids,
      cards: ids,
    }));
    const line = {
      name: 'a',
      goal: 'a',
      participant: 'a',
      caseBringer: 'a',
      facilitator: 'a',
      notNow: 'a',
    };
    const method: OwnMethod = {
      ...own,
      definition: { ...own.definition, phases, minutes: 30 },
      text: { ...own.text, phases: Object.fromEntries(phases.map(({ id }) => [id, line])) },
    };
    const file = writeMethodFile(method);
    expect(bytesOf(file)).toBeGreaterThan(1.5 * bytesOf(JSON.stringify(method)));
    expect(bytesOf(file)).toBeLessThan(MAX_FILE_BYTES);
    expect(readMethodFile(file)).toMatchObject({ ok: true, method });
  });
});

type Named = readonly [what: string, text: string, kind: FaultKind, path: Path, params: object];

const named: readonly Named[] = [
  ['an empty file', '', 'notJson', [], { line: 1, column: 1 }],
  ['text that is no JSON', '{\n  "format": ja\n}', 'notJson', [], { line: 2, column: 13 }],
  ['a file that stops', '{\r\n"format":\r\n', 'notJson', [], { line: 3, column: 1 }],
  ['a comma too many', '{"a": [1,]}', 'notJson', [], { line: 1, column: 10 }],
  ['nesting without end', '['.repeat(60_000), 'notJson', [], { line: 1, column: 60_001 }],
  [
    'a file that is too large',
    ' '.repeat(64_001),
    'fileTooLarge',
    [],
    { bytes: 64_001, max: 64_000 },
  ],
  [
    'a file that is too large in bytes',
    `"${'é'.repeat(32_000)}"`,
    'fileTooLarge',
    [],
    { bytes: 64_002, max: 64_000 },
  ],
  ['another file', '{"name": "kring", "version": "0.1.0"}', 'notAMethod', ['format'], {}],
  ['a list', '[[[[]]]]', 'notAMethod', ['format'], {}],
  [
    'a newer format',
    spoilt((method) => (method.formatVersion = 2)),
    'newerFormat',
    ['formatVersion'],
    { found: 2, known: 1 },
  ],
  [
    'an unknown key',
    spoilt((method) => (phaseOf(method, 1)['colour'] = 'red')),
    'unknownKey',
    ['definition', 'phases', 1, 'colour'],
    { key: 'colour' },
  ],
  [
    'a key of the prototype',
    JSON.stringify(own).replace('{', '{"__proto__":{"polluted":true},'),
    'unknownKey',
    ['__proto__'],
    { key: '__proto__' },
  ],
  [
    'a key that every object has',
    spoilt((method) => Object.assign(method.definition.group, { constructor: {} })),
    'unknownKey',
    ['definition', 'group', 'constructor'],
    { key: 'constructor' },
  ],
  [
    'texts by a name that every object has',
    spoilt((method) => {
      method.text.phases = { ...method.text.phases, constructor: { ...own.text.phases[first.id] } };
    }),
    'textForNoPhase',
    ['text', 'phases', 'constructor'],
    { phase: 'constructor' },
  ],
  [
    'a phase by such a name',
    spoilt((method) => (phaseOf(method, 0)['id'] = 'constructor')),
    'badId',
    ['definition', 'phases', 0, 'id'],
    { found: 'constructor' },
  ],
  [
    'a key that is there twice',
    '{\n"format": "kring-method",\n"format": "kring-method"}',
    'keyTwice',
    ['format'],
    { key: 'format', line: 3 },
  ],
  [
    'a missing key',
    spoilt((method) => delete phaseOf(method, 1)['turnSeconds']),
    'missing',
    ['definition', 'phases', 1, 'turnSeconds'],
    { key: 'turnSeconds' },
  ],
  [
    'a text in place of a number',
    spoilt((method) => (phaseOf(method, 0)['minutes'] = '5')),
    'wrongType',
    ['definition', 'phases', 0, 'minutes'],
    { expected: 'number', found: 'text' },
  ],
  [
    'nothing in place of a list',
    spoilt((method) => (phaseOf(method, 0)['cards'] = null)),
    'wrongType',
    ['definition', 'phases', 0, 'cards'],
    { expected: 'list', found: 'nothing' },
  ],
  [
    'a list in place of texts',
    spoilt((method) => Object.assign(method.text, { phases: [] })),
    'wrongType',
    ['text', 'phases'],
    { expected: 'group', found: 'list' },
  ],
  [
    'more minutes than a phase can have',
    spoilt((method) => (phaseOf(method, 0)['minutes'] = 241)),
    'outOfRange',
    ['definition', 'phases', 0, 'minutes'],
    { found: 241, min: 1, max: 240 },
  ],
  [
    'a number that no number can hold',
    JSON.stringify(own).replace('"version":1', '"version":-1e999'),
    'outOfRange',
    ['definition', 'version'],
    { found: -Infinity, min: 1, max: 9999 },
  ],
  [
    'half a minute',
    spoilt((method) => (phaseOf(method, 0)['minutes'] = 2.5)),
    'notWhole',
    ['definition', 'phases', 0, 'minutes'],
    { found: 2.5 },
  ],
  [
    'a choice that there is not',
    spoilt((method) => (phaseOf(method, 0)['turnPolicy'] = 'kring')),
    'unknownChoice',
    ['definition', 'phases', 0, 'turnPolicy'],
    { found: 'kring', choices: ['round', 'queue', 'free', 'none'] },
  ],
  [
    'an id with a capital',
    spoilt((method) => (phaseOf(method, 0)['cards'] = ['Kaart'])),
    'badId',
    ['definition', 'phases', 0, 'cards', 0],
    { found: 'Kaart' },
  ],
  [
    'the id of a method of the library',
    spoilt((method) => (method.definition['id'] = methods[0]?.id)),
    'notOwnId',
    ['definition', 'id'],
    { found: methods[0]?.id },
  ],
  [
    'two phases with one id',
    spoilt((method) => (phaseOf(method, 1)['id'] = first.id)),
    'twice',
    ['definition', 'phases'],
    { found: first.id, at: [0, 1] },
  ],
  [
    'a card that is listed twice',
    spoilt((method) => (phaseOf(method, 0)['cards'] = ['a', 'b', 'a'])),
    'twice',
    ['definition', 'phases', 0, 'cards'],
    { found: 'a', at: [0, 2] },
  ],
  [
    'no phases',
    spoilt((method) => (method.definition.phases = [])),
    'tooFew',
    ['definition', 'phases'],
    { count: 0, min: 1 },
  ],
  [
    'too many cards',
    spoilt((method) => {
      phaseOf(method, 0)['cards'] = Array.from({ length: 21 }, (_, i) => `kaart-${i}`);
    }),
    'tooMany',
    ['definition', 'phases', 0, 'cards'],
    { count: 21, max: 20 },
  ],
  [
    'minutes that do not add up',
    spoilt((method) => (method.definition['minutes'] = own.definition.minutes + 1)),
    'minutesDoNotAddUp',
    ['definition'],
    { minutes: own.definition.minutes + 1, sum: own.definition.minutes },
  ],
  [
    'a smallest group above the largest',
    spoilt((method) => (method.definition.group = { min: 9, max: 3 })),
    'smallestAboveLargest',
    ['definition', 'group'],
    { min: 9, max: 3 },
  ],
  [
    'a phase that closes the session',
    spoilt((method) => (phaseOf(method, 0)['closing'] = true)),
    'closingIsOfFrame',
    ['definition', 'phases', 0, 'closing'],
    {},
  ],
  [
    'a phase without texts',
    spoilt((method) => delete method.text.phases[second.id]),
    'textMissing',
    ['text', 'phases', second.id],
    { phase: second.id },
  ],
  [
    'texts for no phase',
    spoilt((method) => (method.text.phases['weg'] = { ...own.text.phases[first.id] })),
    'textForNoPhase',
    ['text', 'phases', 'weg'],
    { phase: 'weg' },
  ],
  [
    'a line of spaces',
    spoilt((method) => (method.text['name'] = ' \n ')),
    'empty',
    ['text', 'name'],
    {},
  ],
  [
    'a line that is too long',
    spoilt((method) => (method.text['name'] = ` ${'a'.repeat(201)} `)),
    'tooLong',
    ['text', 'name'],
    { length: 201, max: 200 },
  ],
  [
    'half a character',
    spoilt((method) => (method.text['name'] = 'Mijn \ud83d methode')),
    'badCharacters',
    ['text', 'name'],
    {},
  ],
  [
    'a mark that turns the text around',
    spoilt((method) => Object.assign(method.text.phases[first.id] ?? {}, { goal: 'a\u202eb' })),
    'badCharacters',
    ['text', 'phases', first.id, 'goal'],
    {},
  ],
];

describe('a bad file', () => {
  it.each(named)('is told of %s', (_what, text, kind, path, params) => {
    expect(faultsIn(text)).toContainEqual({ path, kind, params });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('is told of one thing once', () => {
    const text = spoilt((method) => {
      method.definition['id'] = 'Mijn methode';
      method.text['name'] = '';
    });
    expect(faultsIn(text).map(({ kind, path }) => [kind, path])).toEqual([
      ['badId', ['definition', 'id']],
      ['empty', ['text', 'name']],
    ]);
  });

  it('is told of all faults at once', () => {
    const text = spoilt((method) => {
      phaseOf(method, 0)['minutes'] = 241;
      phaseOf(method, 1)['turnPolicy'] = 'kring';
      delete method.text.phases[second.id];
      method.definition.group = { min: 9, max: 3 };
      method.text['extra'] = 1;
    });
    expect(new Set(faultsIn(text).map(({ kind }) => kind))).toEqual(
      new Set([
        'outOfRange',
        'unknownChoice',
        'unknownKey',
        'minutesDoNotAddUp',
        'smallestAboveLargest',
        'textMissing',
      ]),
    );
  });

  it('with very many faults has the first of them named, and the rest counted', () => {
    const extra = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`sleutel${i}`, i]));
    const read = readMethodFile(spoilt((method) => Object.assign(method, extra)));
    expect(read).toMatchObject({ ok: false, more: 500 - MAX_FAULTS });
    expect(read.ok ? [] : read.faults).toHaveLength(MAX_FAULTS);
  });

  it('that would be too large to share is told of its size', () => {
    const phases = Array.from({ length: 25 }, (_, i) => ({ ...first, id: `f${i}`, minutes: 4 }));
    const long = 'é'.repeat(100);
    const line = {
      name: long,
      goal: long,
      participant: long,
      caseBringer: long,
      facilitator: long,
      notNow: long,
    };
    const text = spoilt((method) => {
      method.definition.phases = phases;
      method.definition['minutes'] = 100;
      method.text.phases = Object.fromEntries(phases.map(({ id }) => [id, line]));
    });
    expect(faultsIn(text)).toMatchObject([
      { path: [], kind: 'methodTooLarge', params: { max: MAX_METHOD_BYTES } },
    ]);
    expect(v.is(OwnMethodSchema, JSON.parse(text))).toBe(false);
  });
});

it('turns that take longer than their phase are a warning, and the method is imported', () => {
  const text = spoilt((method) =>
    Object.assign(phaseOf(method, 0), { turnPolicy: 'round', turnSeconds: 3600 }),
  );
  const read = readMethodFile(text);
  expect(read).toMatchObject({
    ok: true,
    warnings: [
      {
        path: ['definition', 'phases', 0, 'minutes'],
        kind: 'turnsDoNotFit',
        params: { people: 6 },
      },
    ],
  });
});

/** What reading must say of a text that nobody looked at before; throws where it says another thing. */
function judge(text: string, what: string, places: readonly Path[]): 'good' | 'bad' | 'noJson' {
  const read = readMethodFile(text);
  const faults = read.ok ? [] : read.faults;
  const wrong = (how: string) => new Error(`${what}: ${how}: ${JSON.stringify(faults)}`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    if (faults.length === 1 && faults[0]?.kind === 'notJson') return 'noJson';
    throw wrong('is no JSON');
  }
  const parsed = v.safeParse(OwnMethodSchema, value);
  if (read.ok) {
    if (!parsed.success) throw wrong('was imported and is no method');
    if (!isDeepStrictEqual(read.method, parsed.output)) throw wrong('was changed on the way');
    return 'good';
  }
  const twice = faults.some(({ kind }) => kind === 'keyTwice');
  if (parsed.success && !twice) throw wrong('is a method and was refused');
  const near = faults.some(({ path }) => places.some((place) => related(path, place)));
  if (!near) throw wrong('has no fault where it was changed');
  return 'bad';
}

describe('a file that was changed somewhere', () => {
  it(
    'is imported as it stands, or has a fault named where it was changed: 1,000 of them',
    () => {
      const outcomes = { good: 0, bad: 0, noJson: 0 };
      for (let seed = 0; seed < 1000; seed += 1) {
        const chance = new Chance(seed, 'mutants');
        const file = writeMethodFile(chance.pick(all));
        const { what, text, places } = mutate(file, chance);
        outcomes[judge(text, `seed ${seed}: ${what}`, places)] += 1;
      }
      expect(outcomes.good).toBeGreaterThan(30);
      expect(outcomes.bad).toBeGreaterThan(400);
      expect(outcomes.noJson).toBeGreaterThan(100);
    },
    PATIENCE_MS,
  );

  it(
    'several times over, is never half imported',
    () => {
      for (let seed = 0; seed < 300; seed += 1) {
        const chance = new Chance(seed, 'many changes');
        let text = writeMethodFile(chance.pick(all));
        for (let i = chance.int(2, 6); i > 0; i -= 1) {
          const mutant = mutate(text, chance);
          if (canParse(mutant.text)) ({ text } = mutant);
        }
        judge(text, `seed ${seed}`, [[]]);
      }
    },
    PATIENCE_MS,
  );
});

function canParse(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object' && text.length > 40;
  } catch {
    return false;
  }
}

describe('any text at all', () => {
  it(
    'is judged without a crash, and what is JSON is taken for JSON',
    () => {
      const texts = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0e-+.1tfalsn \n\ud800'), maxLength: 60 }),
        fc.json(),
        fc.json().map((text) => `\ufeff${text}`),
      );
      fc.assert(
        fc.property(texts, (text) => {
          judge(text, text, [[]]);
        }),
        { numRuns: 1000 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'that stands in the texts of a method comes back as it was, or is named',
    () => {
      const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
      fc.assert(
        fc.property(words, (goal) => {
          const path = ['text', 'phases', first.id, 'goal'];
          const text = spoilt((method) =>
            Object.assign(method.text.phases[first.id] ?? {}, { goal }),
          );
          const read = readMethodFile(text);
          if (read.ok) expect(read.method.text.phases[first.id]?.goal).toBe(goal.trim());
          else expect(read.faults.map((one) => one.path)).toEqual([path]);
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE_MS,
  );
});
