/** The titles of the tests in a file, as they are written there, and whether a full name is one of them. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseSync } from 'vite';

/** From the outermost `describe` to the test itself. */
type Path = readonly Title[];

/** A title may hold `%s`, `$name` or `${name}`, each of which stands for what is filled in. */
interface Title {
  readonly written: string;
  readonly pattern: RegExp;
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const nodesIn = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** `it.each(table)` is `['it', 'each']`; empty for what is not called by a name. */
function calledBy(callee: unknown): string[] {
  if (!isNode(callee)) return [];
  switch (callee.type) {
    case 'Identifier':
      return [String(callee['name'])];
    case 'MemberExpression': {
      const { property } = callee;
      const name = isNode(property) ? [String(property['name'])] : [];
      return [...calledBy(callee['object']), ...name];
    }
    case 'CallExpression':
      return calledBy(callee['callee']);
    case 'TaggedTemplateExpression':
      return calledBy(callee['tag']);
    default:
      return [];
  }
}

/** What is filled in, in the title that a reader sees. */
const placeholder = /%[sdifjo#%]|\$[A-Za-z][\w.]*|\$\{\}/g;

function titleOf(argument: unknown): Title | undefined {
  const written = textOf(argument);
  if (written === undefined) return undefined;
  const fixed = written
    .split(placeholder)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return { written, pattern: new RegExp(`^${fixed.join('(.+)')}$`) };
}

function textOf(argument: unknown): string | undefined {
  if (!isNode(argument)) return undefined;
  if (argument.type === 'Literal') {
    return typeof argument['value'] === 'string' ? argument['value'] : undefined;
  }
  if (argument.type !== 'TemplateLiteral') return undefined;
  const quasis = argument['quasis'] as readonly { value: { cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join('${}');
}

function testsIn(node: Node, above: Path): Path[] {
  const inside = (path: Path) => nodesIn(node).flatMap((child) => testsIn(child, path));
  if (node.type !== 'CallExpression') return inside(above);
  const [kind = '', ...how] = calledBy(node['callee']);
  const [first] = node['arguments'] as readonly unknown[];
  const title = ['it', 'test', 'describe'].includes(kind) ? titleOf(first) : undefined;
  if (!title) return inside(above);
  if (how.includes('skip') || how.includes('todo')) return [];
  return kind === 'describe' ? inside([...above, title]) : [[...above, title]];
}

export class TestFile {
  private readonly tests: readonly Path[];

  /** `words` holds what the tables of the tests are filled with; throws where `text` is no code. */
  constructor(
    text: string,
    private readonly words: string,
  ) {
    const { program, errors } = parseSync('read.ts', text);
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
    this.tests = testsIn(program as unknown as Node, []);
  }

  /** `file` is a path from `root`. Its words are its own, and of what it imports of this project. */
  static read(root: string, file: string): TestFile {
    const text = readFileSync(join(root, file), 'utf8');
    const imported = Array.from(text.matchAll(/from '([@.][^']*)'/g), ([, path = '']) =>
      path.startsWith('@/') ? join(root, path.slice(2)) : resolve(dirname(join(root, file)), path),
    );
    const known = imported.map((path) => `${path}.ts`).filter((path) => existsSync(path));
    return new TestFile(
      text,
      [text, ...known.map((path) => readFileSync(path, 'utf8'))].join('\n'),
    );
  }

  /**
   * How many tests have this name: a title, after as many titles of `describe` as are needed to
   * tell it from others. What is filled into a title must be words of the test's own tables.
   */
  count(names: readonly string[]): number {
    const ends = this.tests
      .map((path) => path.slice(-names.length))
      .filter((end) => end.length === names.length);
    const named = (fits: (title: Title, name: string) => boolean) =>
      ends.filter((end) => end.every((title, i) => fits(title, names[i] ?? ''))).length;
    return named(({ written }, name) => written === name) || named(this.fits);
  }

  private readonly fits = ({ written, pattern }: Title, name: string): boolean => {
    if (written === name) return true;
    const [match, ...filled] = pattern.exec(name) ?? [];
    // The test run prints words in quotes.
    const words = filled.map((word) => word.replace(/^'(.*)'$/, '$1'));
    const isKnown = (word: string) =>
      this.hasWord(word) || word.split(' ').every((one) => this.hasWord(one));
    return match !== undefined && words.length > 0 && words.every(isKnown);
  };

  private hasWord(word: string): boolean {
    const plain = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return new RegExp(`(?<![\\w-])${plain}(?![\\w-])`).test(this.words);
  }
}
