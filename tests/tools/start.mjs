/** `npm start`: from a fresh checkout to Kring on practice call pages, in one command. */
import { ensureChromium, ensureNode, ensurePackages } from './install.mjs';
import { runBin } from './run.mjs';

async function start(args) {
  ensureNode();
  await ensurePackages();
  const chromium = await ensureChromium();
  console.log('Building the extension …');
  const built = await runBin('wxt', ['build'], { quiet: true });
  if (built !== 0) return built;
  return runBin('tsx', ['tests/tools/demo.ts', ...args], { env: { CHROMIUM_PATH: chromium } });
}

// Ctrl+C reaches the demo too; this process waits until that has tidied up.
process.on('SIGINT', () => console.log('\nStopping …'));

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
