/** What was built, by who carries it: which files, how large they are, how large they may be. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionFolder } from './chromiumArgs';

export interface BundlePart {
  /** Paths in the extension's folder. */
  readonly files: readonly string[];
  /** kB gzip, all files together. */
  readonly limitKb: number;
}

/** Throws when there is no build. */
export function bundleParts(folder = extensionFolder()): Record<'panel' | 'content', BundlePart> {
  const all = (name: string) => readdirSync(join(folder, name)).map((file) => join(name, file));
  return {
    /** With its styles and every language and method together. */
    panel: { files: ['panel.html', ...all('chunks'), ...all('assets')], limitKb: 84 },
    content: { files: [join('content-scripts', 'call.js')], limitKb: 10 },
  };
}

export function gzipKb({ files }: BundlePart, folder = extensionFolder()): number {
  return (
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1000
  );
}
