import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { Platform } from './platform';

export interface Assets {
  script: string;
  style: string;
}

/** The look that all platforms share; a platform's own comes after it. */
const sharedStyles = ['pages/base.css', 'pages/layout.css'];

/** Bundles the page's TypeScript into one classic script, in memory. */
export async function buildAssets(platform: Platform): Promise<Assets> {
  const [script, ...styles] = await Promise.all([
    bundle(resolve(import.meta.dirname, platform.script)),
    ...[...sharedStyles, platform.style].map((file) =>
      readFile(resolve(import.meta.dirname, file), 'utf8'),
    ),
  ]);
  return { script, style: styles.join('\n') };
}

async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'labPage', fileName: 'page' },
    },
  });
  const chunks = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = chunks.filter((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`Vite made no script of ${entry}`);
  return chunk.code;
}
