/** Gives the camera script the text of its worker: a page's own world cannot load our files. */
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const name = 'virtual:camera-worker';
const root = import.meta.dirname;
const entry = resolve(root, 'entrypoints/camera.content/worker.ts');

export function cameraWorker(): Plugin {
  return {
    name: 'kring:camera-worker',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return;
      const { text, files } = await bundled();
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(text)};`;
    },
  };
}

async function bundled(): Promise<{ text: string; files: readonly string[] }> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry, formats: ['iife'], name: 'cameraWorker', fileName: 'worker' },
    },
  });
  const chunks = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = chunks.filter((one) => one.type === 'chunk');
  if (!chunk) throw new Error('the camera worker was not built');
  return { text: chunk.code, files: chunk.moduleIds };
}
