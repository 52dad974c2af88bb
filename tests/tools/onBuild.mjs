/** From a fresh checkout to one of the project's own programs on a fresh build of the extension. */
import { ensureChromium, ensureNode, ensurePackages } from './install.mjs';
import { runBin } from './run.mjs';

/** `script` is TypeScript, from the top folder; it gets the arguments of this process. */
export async function runOnBuild(script) {
  // Ctrl+C reaches the program too; this process waits until that has tidied up.
  process.on('SIGINT', () => console.log('\nStopping …'));
  try {
    process.exitCode = await buildAndRun(script, process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function buildAndRun(script, args) {
  ensureNode();
  await ensurePackages();
  const chromium = await ensureChromium();
  console.log('Building the extension …');
  const built = await runBin('wxt', ['build'], { quiet: true });
  if (built !== 0) return built;
  const page = ['build', '--config', 'vite.join.config.ts'];
  const builtPage = await runBin('vite', page, { quiet: true });
  if (builtPage !== 0) return builtPage;
  return runBin('tsx', [script, ...args], { env: { CHROMIUM_PATH: chromium } });
}
