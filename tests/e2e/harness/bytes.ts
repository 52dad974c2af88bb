/** What lies in a browser's profile, byte by byte, whatever the browser says it holds. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

export interface Trace {
  readonly word: string;
  /** From the profile's folder. */
  readonly file: string;
}

/** Every file that holds one of these words, in UTF-8 or UTF-16, also inside LevelDB's compressed blocks. */
export async function tracesIn(folder: string, words: readonly string[]): Promise<Trace[]> {
  for (;;) {
    try {
      return await tracesInFilesAsListed(folder, words);
    } catch (error) {
      // A running browser merges its files: what was in one that is gone lies in one not listed yet.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
}

async function tracesInFilesAsListed(folder: string, words: readonly string[]): Promise<Trace[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const traces: Trace[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const parts = [bytes, ...(path.endsWith('.ldb') ? blocksOf(bytes) : [])];
    for (const word of words) {
      if (parts.some((part) => holds(part, word))) {
        traces.push({ word, file: relative(folder, path) });
      }
    }
  }
  return traces;
}

function holds(bytes: Buffer, word: string): boolean {
  const utf16 = Buffer.from(word, 'utf16le');
  // Keys of IndexedDB have the larger byte first.
  return [Buffer.from(word), utf16, Buffer.from(utf16).swap16()].some((form) =>
    bytes.includes(form),
  );
}

const FOOTER = 48;
/** Behind each block: how it is compressed, and a checksum. */
const SNAPPY = 1;

/** The unpacked blocks of one of LevelDB's tables. Throws for a file that is none. */
export function blocksOf(table: Buffer): Buffer[] {
  if (table.length === 0) return [];
  const footer = new Reader(table.subarray(-FOOTER));
  const meta = [footer.varint(), footer.varint()] as const;
  const index = blockAt(table, footer.varint(), footer.varint());
  return [blockAt(table, ...meta), index, ...entriesOf(index).map((at) => blockAt(table, ...at))];
}

function blockAt(table: Buffer, offset: number, size: number): Buffer {
  const block = table.subarray(offset, offset + size);
  return table[offset + size] === SNAPPY ? unpack(block) : block;
}

/** Places and sizes of the blocks that an index names. */
function entriesOf(index: Buffer): (readonly [number, number])[] {
  const restarts = index.readUInt32LE(index.length - 4);
  const reader = new Reader(index.subarray(0, index.length - 4 * (restarts + 1)));
  const found: (readonly [number, number])[] = [];
  while (!reader.done) {
    reader.varint();
    const [key, value] = [reader.varint(), reader.varint()];
    reader.take(key);
    const handle = new Reader(reader.take(value));
    found.push([handle.varint(), handle.varint()]);
  }
  return found;
}

/** As in snappy's format description: a length, then pieces that are given or copied from before. */
function unpack(packed: Buffer): Buffer {
  const reader = new Reader(packed);
  const out = Buffer.alloc(reader.varint());
  let at = 0;
  while (!reader.done) {
    const tag = reader.byte();
    const upper = tag >> 2;
    if ((tag & 3) === 0) {
      const length = (upper < 60 ? upper : reader.number(upper - 59)) + 1;
      at += reader.take(length).copy(out, at);
    } else {
      const short = (tag & 3) === 1;
      const length = short ? (upper & 7) + 4 : upper + 1;
      const back = short
        ? ((tag >> 5) << 8) | reader.byte()
        : reader.number((tag & 3) === 2 ? 2 : 4);
      // A copy may reach into what it writes itself.
      for (const end = at + length; at < end; at += 1) out[at] = out[at - back] ?? 0;
    }
  }
  return out;
}

class Reader {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    return this.take(1)[0] ?? 0;
  }

  take(length: number): Buffer {
    const from = this.at;
    this.at += length;
    if (this.at > this.bytes.length) throw new Error('not a table of LevelDB');
    return this.bytes.subarray(from, this.at);
  }

  /** Of so many bytes, the smallest first. */
  number(length: number): number {
    return this.take(length).readUIntLE(0, length);
  }

  varint(): number {
    for (let value = 0, factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }
}
