/** Every rule of the live protocol has a test that cites it, and no test cites one that there is not. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const protocol = readFileSync(join(root, 'docs/PROTOCOL.md'), 'utf8');
const rules = Array.from(protocol.matchAll(/^- \*\*([A-Z]\d+)\*\*/gm), ([, rule]) => rule ?? '');

/** `it('[C3] …')`, `it("R5: …")` and the like. */
const title = /\b(?:it|test|describe)(?:\.\w+)*\(\s*['"`]((?:\\.|[^\\])*?)['"`]\s*,/g;
const citation = /\[([A-Z]\d+)\]|^([A-Z]\d+)(?=[:,])/g;

const cited = ['tests/unit', 'tests/relay']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(root, folder, name),
    ),
  )
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(title), ([, text]) => text ?? ''),
  )
  .flatMap((text) => Array.from(text.matchAll(citation), ([, one, other]) => one ?? other ?? ''));

describe('the rules of the protocol', () => {
  it('are read at all', () => {
    expect(rules.length).toBeGreaterThan(40);
    expect(new Set(rules).size).toBe(rules.length);
  });

  it('each have a test', () => {
    expect(rules.filter((rule) => !cited.includes(rule))).toEqual([]);
  });

  it('are all there that a test cites', () => {
    expect(cited.filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});
