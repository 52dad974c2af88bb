import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface BrowserOptions {
  /** The lab whose hosts the browser is to find on this machine. */
  lab?: { hostRules: string };
  /** Kept when given; otherwise a temporary profile is made and removed. */
  userDataDir?: string;
  headless?: boolean;
  /** Folder of the unpacked extension, from the project's top folder; null leaves Kring out. */
  extension?: string | null;
  /** Language of browser and pages, such as `nl`. macOS takes the system's language instead. */
  locale?: string;
  /** Part of the title of the tab that is presented when a page asks what to share, in plain ASCII. */
  presents?: string;
  extraArgs?: string[];
}

const projectRoot = resolve(import.meta.dirname, '..', '..', '..');

/** Where the built extension stands; throws when there is no build. */
export function extensionFolder(extension = '.output/chrome-mv3'): string {
  const folder = resolve(projectRoot, extension);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`No built extension in ${extension}. Build it with: npm run build`);
}

/** The switches that every browser of the tests gets. */
export function chromiumArgs({
  lab,
  headless = true,
  extension,
  locale = 'nl',
  presents,
  extraArgs = [],
}: BrowserOptions): string[] {
  const folder = extension === null ? null : extensionFolder(extension);
  const rules = [lab?.hostRules, headless && noOtherHosts].filter(Boolean).join(', ');
  return [
    ...(headless ? ['--headless=new'] : []),
    // Chromium's sandbox wants user namespaces, which containers and root do not have.
    '--no-sandbox',
    '--disable-gpu',
    // QUIC would go round the resolver rules to a cached alternative service.
    '--disable-quic',
    '--no-proxy-server',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(folder ? [`--load-extension=${folder}`, `--disable-extensions-except=${folder}`] : []),
    `--host-resolver-rules=${rules}`,
    // The lab's certificate is made at its start; this also lifts the key pinning of google.com.
    '--ignore-certificate-errors',
    // So that a page can choose another camera. The second one gives depths, which no call sends.
    '--use-fake-device-for-media-stream=device-count=3',
    // The one that says yes to everything would share a screen that is not there.
    presents === undefined
      ? '--use-fake-ui-for-media-stream'
      : `--auto-select-tab-capture-source-by-title=${presents}`,
    // Two tabs call each other also where the machine has no network.
    '--allow-loopback-in-peer-connection',
    `--lang=${locale}`,
    `--accept-lang=${locale}`,
    ...extraArgs,
  ];
}

/** A test never reaches another machine: what the lab does not serve, does not exist. */
const noOtherHosts = 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';
