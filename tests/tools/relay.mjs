/** `npm run relay -- <address>`: whether a relay works for Kring, and how quick it is. */
import { ensureNode, ensurePackages } from './install.mjs';
import { runBin } from './run.mjs';

try {
  ensureNode();
  await ensurePackages();
  process.exitCode = await runBin('tsx', ['tests/relay/check.ts', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
