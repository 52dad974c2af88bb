/** Where a text stops being JSON, and which keys it has twice: `JSON.parse` says neither in a way to rely on. */
import { fault, type Fault, type Path } from './fault';

const SPACE = /[ \t\n\r]*/y;
/** Of the controls only those below U+0020 are forbidden in a string. */
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const OTHER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'end';

type Level =
  | { readonly kind: 'group'; readonly keys: Set<string>; key: string }
  | { readonly kind: 'list'; index: number };

/**
 * `notJson` alone when `JSON.parse` would throw; else a `keyTwice` for every key that overwrites an
 * earlier one. Keeps its own stack, so nothing is too deep for it.
 */
export function jsonFaults(text: string): Fault[] {
  const scanner = new Scanner(text);
  const stop = scanner.run();
  return stop === null ? scanner.twice : [fault([], 'notJson', placeIn(text, stop))];
}

class Scanner {
  readonly twice: Fault[] = [];
  private readonly levels: Level[] = [];
  private at = 0;
  private expected: Expected = 'value';

  constructor(private readonly text: string) {}

  /** The position at which it is no longer JSON; null when all of it is. */
  run(): number | null {
    for (;;) {
      this.take(SPACE);
      if (this.at === this.text.length) return this.expected === 'end' ? null : this.at;
      if (!this.step(this.text.charAt(this.at))) return this.at;
    }
  }

  private step(character: string): boolean {
    switch (this.expected) {
      case 'end':
        return false;
      case 'colon':
        return character === ':' && this.go('value');
      case 'commaOrEnd':
        return character === ',' ? this.comma() : this.close(character);
      case 'key':
        return this.key();
      case 'keyOrEnd':
        return this.close(character) || this.key();
      case 'valueOrEnd':
        return this.close(character) || this.value(character);
      case 'value':
        return this.value(character);
    }
  }

  private go(expected: Expected): true {
    this.at += 1;
    this.expected = expected;
    return true;
  }

  private value(character: string): boolean {
    if (character === '{') {
      this.levels.push({ kind: 'group', keys: new Set(), key: '' });
      return this.go('keyOrEnd');
    }
    if (character === '[') {
      this.levels.push({ kind: 'list', index: 0 });
      return this.go('valueOrEnd');
    }
    if (this.take(STRING) === '' && this.take(OTHER) === '') return false;
    this.done();
    return true;
  }

  private key(): boolean {
    const line = this.at;
    const level = this.levels.at(-1);
    const quoted = this.take(STRING);
    if (quoted === '' || level?.kind !== 'group') return false;
    level.key = JSON.parse(quoted) as string;
    if (level.keys.has(level.key)) {
      const { key } = level;
      this.twice.push(fault(this.path(), 'keyTwice', { key, line: placeIn(this.text, line).line }));
    }
    level.keys.add(level.key);
    this.expected = 'colon';
    return true;
  }

  private comma(): true {
    const level = this.levels.at(-1);
    if (level?.kind === 'list') level.index += 1;
    return this.go(level?.kind === 'list' ? 'value' : 'key');
  }

  private close(character: string): boolean {
    if (character !== (this.levels.at(-1)?.kind === 'list' ? ']' : '}')) return false;
    this.levels.pop();
    this.at += 1;
    this.done();
    return true;
  }

  private done(): void {
    this.expected = this.levels.length === 0 ? 'end' : 'commaOrEnd';
  }

  private path(): Path {
    return this.levels.map((level) => (level.kind === 'list' ? level.index : level.key));
  }

  /** What stands here of this pattern, which is then behind us; '' for nothing. */
  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ''] = pattern.exec(this.text) ?? [];
    this.at += found.length;
    return found;
  }
}

function placeIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
