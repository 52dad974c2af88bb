/** Makes a fresh checkout able to run: Node, packages, Chromium, relays. Needs no package itself. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root, run } from './run.mjs';

/** Vite asks for ^20.19 or >=22.12. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits =
    (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major === 23 || major >= 24;
  if (!fits) {
    throw new Error(
      `Kring needs Node 20.19 or later in the 20 line, or 22.12 and later; this is ${process.versions.node}. See https://nodejs.org/en/download`,
    );
  }
}

export async function ensurePackages() {
  const reason = stalePackages();
  if (!reason) return;
  console.log(`Installing packages (${reason}) …`);
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error(`npm ci failed with code ${code}; its own message is above.`);
  console.log('Packages installed.');
}

/**
 * Why node_modules does not fit package-lock.json, or undefined when it does. Contents are
 * compared, not dates: a checkout gives every file a new date, in no particular order.
 */
function stalePackages() {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing: this checkout is not complete.');
  // npm writes this file last, so an install that was broken off has none.
  const present = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!present) return 'none yet';

  const differs = [...wanted].find(([path, entry]) => {
    const found = present.get(path);
    // Optional packages are left out on the platforms that they do not serve.
    return found ? found.version !== entry.version : !entry.optional;
  });
  const extra = [...present.keys()].find((path) => !wanted.has(path));
  const path = differs?.[0] ?? extra;
  return path && `${path.replace(/^.*node_modules\//, '')} differs from package-lock.json`;
}

function lockedPackages(file) {
  if (!existsSync(file)) return undefined;
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages).filter(([path]) => path !== ''));
}

function npm(args) {
  // Inside `npm start` npm tells where it lives; elsewhere on Windows it is a .cmd, which needs a shell.
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args]);
  if (process.platform === 'win32') return run('cmd.exe', ['/c', 'npm', ...args]);
  return run('npm', args);
}

/**
 * The path of a Chromium that loads unpacked extensions, installed by apt when it is missing and
 * that is possible.
 *
 * Branded Google Chrome ignores --load-extension since 137, and Microsoft Edge dropped it too.
 * What works: Chromium itself, and Chrome for Testing (which Playwright downloads).
 */
export async function ensureChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (isChromium(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, which is no Chromium that can be run.`);
  }

  const found = await findChromium();
  if (found) return found;

  const apt = aptCommand();
  if (apt) {
    // Chromium draws no text without a font; fontconfig accepts many fonts, so one is named.
    await installByApt(apt, ['chromium', 'fonts-dejavu-core']);
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(howToInstall);
}

async function findChromium() {
  const candidates = [...inPath(), ...usualPlaces(), ...(await playwrightsOwn())];
  return candidates.find(isChromium);
}

function inPath() {
  if (process.platform === 'win32') return [];
  return ['chromium', 'chromium-browser'].flatMap((name) =>
    pathFolders().map((folder) => join(folder, name)),
  );
}

function pathFolders() {
  return (process.env.PATH ?? '').split(delimiter).filter(Boolean);
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    const app = 'Applications/Chromium.app/Contents/MacOS/Chromium';
    return [join('/', app), join(homedir(), app)];
  }
  if (process.platform === 'win32') {
    return [process.env.LOCALAPPDATA, process.env.ProgramFiles, process.env['ProgramFiles(x86)']]
      .filter(Boolean)
      .map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe'));
  }
  return [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium',
  ];
}

/** Where `npx playwright-core install chromium` puts its browser. */
async function playwrightsOwn() {
  if (!existsSync(join(root, 'node_modules', 'playwright-core'))) return [];
  const { chromium } = await import('playwright-core');
  return [chromium.executablePath()];
}

function isChromium(path) {
  if (!isExecutable(path)) return false;
  // On Windows chrome.exe --version opens a window; the folder has to be proof enough.
  if (process.platform === 'win32') return true;
  // Ubuntu's /usr/bin/chromium-browser may be a stub that only asks for a snap, and a "chromium"
  // may be a link to branded Chrome: the version line tells.
  // A snap has a /tmp of its own, so it never sees a test's profile.
  const line = versionLine(path);
  return /^(Chromium|Google Chrome for Testing) \d/m.test(line) && !/\bsnap\b/.test(line);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function versionLine(path) {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 30_000 });
  } catch (error) {
    return `cannot be run: ${error.message}`;
  }
}

/** apt-get as root or through a sudo that asks nothing; undefined where neither works. */
function aptCommand() {
  if (!succeeds('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : undefined;
}

function succeeds(command, args) {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function installByApt([command, ...first], packages) {
  const apt = (...args) =>
    run(command, [...first, '-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  const names = packages.join(', ');
  console.log(`Missing: ${names}. Updating the list of system packages (apt-get update) …`);
  // A failing mirror need not matter; if it does, the install says so.
  if ((await apt('update')) !== 0) console.log('apt-get update failed; trying with the old list.');
  console.log(`Installing ${names} (apt-get install) …`);
  const code = await apt('install', '-y', '--no-install-recommends', ...packages);
  if (code === 0) console.log('Installed.');
  else console.log(`apt-get install failed with code ${code}; its own message is above.`);
}

/** The servers that the relay's tests run against, installed by apt when that is possible. */
export async function ensureRelays() {
  const missing = missingRelays();
  if (missing.length === 0) return;
  const apt = aptCommand();
  // A package may start its server as a service of the system; the tests use ports of their own.
  if (apt) await installByApt(apt, missing);
  const still = missingRelays();
  if (still.length > 0) throw new Error(`Missing: ${still.join(', ')}. ${howToInstallRelays}`);
}

function missingRelays() {
  // Debian puts servers where only root's PATH looks.
  const folders = [...pathFolders(), '/usr/sbin', '/usr/local/sbin'];
  return ['nats-server', 'mosquitto'].filter(
    (name) => !folders.some((folder) => isExecutable(join(folder, name))),
  );
}

const howToInstallRelays = `Install them with

  Debian, Ubuntu  sudo apt-get install nats-server mosquitto
  Fedora          sudo dnf install nats-server mosquitto
  macOS           brew install nats-server mosquitto

On Windows the relay's tests do not run.`;

const howToInstall = `Chromium is missing and could not be installed automatically. Install it with

  Debian          sudo apt-get install chromium fonts-dejavu-core
  Ubuntu          npx playwright-core install --with-deps chromium   (Ubuntu's own is a snap, which cannot read the test profile)
  Fedora          sudo dnf install chromium
  macOS, Windows  npx playwright-core install chromium

or set CHROMIUM_PATH to a Chromium or Chrome for Testing. Google Chrome and Edge do not
load an extension from the command line any more.`;
