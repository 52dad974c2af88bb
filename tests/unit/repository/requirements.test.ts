/** What practice asks of Kring, and the tests that show it: docs/requirements.md says how to read it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TestFile } from './testTitles';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** What the first usable version rests on, and what else it must have. */
const expected = {
  CORE: `
    R002 R009 R010 R011 R012 R013 R018 R019 R020 R021 R024 R026 R027 R028 R029 R031 R033 R034 R035
    R036 R038 R044 R055 R066 R067 R068 R072 R078 R083 R084 R089 R096 R106 R115 R117 R122 R123 R124
    R125 R126 R129 R134 R137 R141 R142 R143 R145 R146 R148 R155 R165 R168 R169 R171 R172 R174 R178
    R183 R186 R190 R191 R202 R204 R205 R209 R210 R219 R229 R230 R233 R234 R236 R237 R239 R240 R241
    R242 R243 R244 R246 R247 R248 R249 R251 R252 R253 R254 R255 R257 R258 R259 R260 R263 R281 R282
    R296 R297 R314 R321 R322 R323 R329 R330 R334`,
  NEAR: `
    R001 R004 R007 R008 R015 R016 R017 R023 R032 R037 R039 R045 R050 R051 R056 R069 R077 R082 R091
    R094 R105 R107 R108 R109 R110 R111 R119 R120 R121 R130 R132 R133 R149 R152 R158 R160 R161 R177
    R181 R184 R185 R203 R208 R223 R231 R250 R256 R262 R274 R275 R284 R294 R324 R338`,
};
const idsOf = (mark: keyof typeof expected) => expected[mark].trim().split(/\s+/);

const line = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(10), v.maxLength(max), v.regex(/^[^\n]*\.$/));

/** Parts of Kring that are still to come. */
const PartSchema = v.picklist(['case', 'seen', 'series']);
const row = {
  id: v.pipe(v.string(), v.regex(/^R\d{3}$/)),
  mark: v.picklist(['CORE', 'NEAR']),
  text: line(200),
};
/** What a later part will add to what is there. */
const rest = v.optional(v.strictObject({ part: PartSchema, why: line(200) }));

const tests = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^tests\/\S+\.test\.ts > \S.*$/))),
  v.minLength(1),
  v.check((names) => new Set(names).size === names.length, 'A test is named twice.'),
);

const RowSchema = v.variant('status', [
  v.strictObject({ ...row, status: v.literal('stands'), tests, rest }),
  v.strictObject({ ...row, status: v.literal('later'), part: PartSchema, why: line(200) }),
]);

const read: unknown = JSON.parse(readFileSync(join(root, 'docs/requirements.json'), 'utf8'));
const parsed = v.safeParse(v.array(RowSchema), read);
const rows = parsed.success ? parsed.output : [];

const files = new Map<string, TestFile>();

/** Null for a test that is there, once; else what is wrong. */
function faultOf(reference: string): string | null {
  const [file = '', ...names] = reference.split(' > ');
  if (!existsSync(join(root, file))) return `no such file: ${reference}`;
  const known = files.get(file) ?? TestFile.read(root, file);
  files.set(file, known);
  const found = known.count(names);
  return found === 1 ? null : `${found} such tests: ${reference}`;
}

describe('the requirements', () => {
  it('have a valid row each', () => {
    expect(
      parsed.success ? [] : parsed.issues.map((issue) => [v.getDotPath(issue), issue.message]),
    ).toEqual([]);
  });

  it('are all there, in their order and with their mark', () => {
    const all = [...idsOf('CORE'), ...idsOf('NEAR')].toSorted();
    expect(rows.map(({ id }) => id)).toEqual(all);
    for (const mark of ['CORE', 'NEAR'] as const) {
      const marked = rows.filter((one) => one.mark === mark);
      expect(marked.map(({ id }) => id)).toEqual(idsOf(mark));
    }
  });

  it('name tests that exist', () => {
    const references = rows.flatMap((one) => ('tests' in one ? one.tests : []));
    expect(references.length).toBeGreaterThan(0);
    expect([...new Set(references)].map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  });
});

describe('the name of a test', () => {
  const file = new TestFile(
    `describe.each(parts)('the part $id', () => {
      it('goes', () => {});
      it.each(['far', 'near'])('comes from %s', () => {});
      it.skip('sleeps', () => {});
    });
    it('goes', () => {});
    it.each([['x']])('%s', () => {});`,
    `const parts = [{ id: 'first' }, { id: 'second' }]; const distances = ['far', 'near'];`,
  );

  it.each([
    ['goes', 2],
    ['the part second > goes', 1],
    ['the part third > goes', 0],
    ['goes > goes', 0],
    ['comes from far', 1],
    ['the part $id > comes from %s', 1],
    ['comes from elsewhere', 0],
    ['comes from', 0],
    ['sleeps', 0],
    ['stays', 0],
  ])('%s: %i', (name, count) => {
    expect(file.count(name.split(' > '))).toBe(count);
  });

  it('is looked for in a file that is there', () => {
    expect(faultOf('tests/unit/repository/rules.test.ts > each have a test')).toBeNull();
    expect(faultOf('tests/unit/repository/rules.test.ts > each have no test')).not.toBeNull();
    expect(faultOf('tests/unit/repository/nowhere.test.ts > each have a test')).not.toBeNull();
  });
});
