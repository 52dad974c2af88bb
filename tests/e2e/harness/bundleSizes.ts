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
export function bundleParts(
  folder = extensionFolder(),
): Record<'panel' | 'content' | 'camera', BundlePart> {
  return {
    panel: { files: atStart('panel.html', folder), limitKb: 80 },
    content: { files: [join('content-scripts', 'call.js')], limitKb: 10 },
    camera: { files: [join('content-scripts', 'camera.js')], limitKb: 8 },
  };
}

/** kB gzip of the largest late part: a language's catalogue, or a method in one language. */
export const TEXT_LIMIT_KB = 16;

/** What is loaded when its time comes: each of them apart. */
export function lateParts(folder = extensionFolder()): string[] {
  const early = new Set(pages(folder).flatMap((page) => atStart(page, folder)));
  return readdirSync(join(folder, 'chunks'))
    .map((name) => join('chunks', name))
    .filter((file) => !early.has(file));
}

function pages(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.html'));
}

/** A page with its styles and every script that it loads before it shows something. */
function atStart(page: string, folder: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/g)];
  const files = new Set([page]);
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    const script = readFileSync(join(folder, file), 'utf8');
    for (const [, name = ''] of script.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      add(join('chunks', name));
    }
  };
  for (const [, file = ''] of named) add(file);
  return [...files];
}

export function gzipKb({ files }: Pick<BundlePart, 'files'>, folder = extensionFolder()): number {
  return (
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1000
  );
}
