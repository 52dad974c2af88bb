/** Builds the participant page as static files that work under any path of any web host. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { startTogether } from './vite.startTogether';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  root: `${root}/components/join/page`,
  base: './',
  // The extension's own files are no part of it.
  publicDir: false,
  plugins: [startTogether('page')],
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: `${root}/.output/join`,
    emptyOutDir: true,
    // No data: addresses, which the page's own policy would refuse.
    assetsInlineLimit: 0,
    target: 'es2022',
    // MQTT is two thirds of it; the page needs all of it at once.
    chunkSizeWarningLimit: 600,
  },
});
