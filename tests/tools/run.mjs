import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * The script behind a package's command. It is run by Node itself, because the files in
 * node_modules/.bin are shell or .cmd wrappers on Windows.
 */
export function binPath(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a program to its end and gives its exit code (a signal counts as 1).
 * `quiet` keeps the output, and shows it only when the program fails.
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    const kept = [];
    child.stdout?.on('data', (chunk) => kept.push(chunk));
    child.stderr?.on('data', (chunk) => kept.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(kept));
      resolve(code ?? 1);
    });
  });
}

/** Runs the command of an installed package. */
export function runBin(packageName, args, options) {
  const command = packageName === 'typescript' ? 'tsc' : packageName;
  return run(process.execPath, [binPath(packageName, command), ...args], options);
}
