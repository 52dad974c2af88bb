/** `npm run faults`: stops the worker, the tab and the browser at random, in generated sessions. */
import { ensureChromium, ensureNode, ensurePackages } from './install.mjs';
import { runBin } from './run.mjs';

async function faults(args) {
  ensureNode();
  await ensurePackages();
  const chromium = await ensureChromium();
  console.log('Building the extension …');
  const built = await runBin('wxt', ['build'], { quiet: true });
  if (built !== 0) return built;
  return runBin('tsx', ['tests/faults/main.ts', ...args], { env: { CHROMIUM_PATH: chromium } });
}

// Ctrl+C reaches the runner too; this process waits until that has tidied up.
process.on('SIGINT', () => console.log('\nStopping …'));

try {
  process.exitCode = await faults(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
