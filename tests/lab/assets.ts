import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundle } from './bundle';
import type { Platform } from './platform';

export interface Assets {
  script: string;
  style: string;
}

/** The look that all platforms share; a platform's own comes after it. */
const sharedStyles = ['pages/base.css', 'pages/layout.css'];

/** The page's TypeScript as one script, and its style. */
export async function buildAssets(platform: Platform): Promise<Assets> {
  const [script, ...styles] = await Promise.all([
    bundle(resolve(import.meta.dirname, platform.script), 'labPage'),
    ...[...sharedStyles, platform.style].map((file) =>
      readFile(resolve(import.meta.dirname, file), 'utf8'),
    ),
  ]);
  return { script, style: styles.join('\n') };
}
