import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/tools/longestFirst.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** As many at once as a small machine has cores: a late browser looks like a broken one. */
const inBrowsers = {
  environment: 'node',
  hookTimeout: 120_000,
  maxWorkers: 2,
  // `npm test` names what passed only the second time.
  retry: 1,
  // Loading the tools anew for each file takes a second of it; nothing of theirs is kept between files.
  isolate: false,
} as const;

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Properties over hundreds of sessions take seconds, and more of them on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'relay',
          include: ['tests/relay/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          ...inBrowsers,
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          // They take minutes, and most of that they wait: beside the others.
          ...inBrowsers,
          name: 'patient',
          include: ['tests/e2e/patient/*.test.ts'],
          testTimeout: 240_000,
        },
      },
    ],
  },
});
