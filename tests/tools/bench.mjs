/** `npm run bench`: from a fresh checkout to a table of figures, in one command. */
import { ensureChromium, ensureNode, ensurePackages } from './install.mjs';
import { runBin } from './run.mjs';

async function bench(args) {
  ensureNode();
  await ensurePackages();
  const chromium = await ensureChromium();
  console.log('Building the extension …');
  const built = await runBin('wxt', ['build'], { quiet: true });
  if (built !== 0) return built;
  return runBin('tsx', ['tests/bench/main.ts', ...args], { env: { CHROMIUM_PATH: chromium } });
}

// Ctrl+C reaches the measurements too; this process waits until their browsers are closed.
process.on('SIGINT', () => console.log('\nStopping …'));

try {
  process.exitCode = await bench(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
