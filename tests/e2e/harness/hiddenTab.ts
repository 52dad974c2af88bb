/**
 * Chromium without Playwright, which keeps every page visible: here a tab that lies behind another
 * is really hidden, and its timers and frames are slowed down as for a user.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import CDP from 'chrome-remote-interface';
import { ensureChromium } from '../../tools/install.mjs';
import { chromiumArgs, type BrowserOptions } from './chromiumArgs';
import { openProfile } from './profile';
import { until } from './until';

export interface Target {
  targetId: string;
  /** `page`, `iframe` (of another origin than its page), `service_worker` … */
  type: string;
  url: string;
  /** For an `iframe`: the frame that holds it. A page's own frame has the page's target id. */
  parentFrameId?: string;
}

export interface RawBrowser {
  userDataDir: string;
  panelUrl: string;
  /** Opens a tab in front of the others and waits until it has loaded. */
  openTab(url: string): Promise<Target>;
  closeTab(tab: Target): Promise<void>;
  /** Brings a tab to the front; the one that was there becomes hidden. */
  activate(tab: Target): Promise<void>;
  /**
   * The value of a JavaScript expression in a page, frame or worker; a promise is waited for.
   * DevTools is attached only for that moment, so that it keeps no worker alive.
   */
  evaluate<T>(target: Target, expression: string): Promise<T>;
  /** The same, in the tab's frame of another origin whose address starts so; waits for it. */
  evaluateInFrame<T>(tab: Target, url: string, expression: string): Promise<T>;
  listTargets(): Promise<Target[]>;
  /** Attaches DevTools to a target for as long as `use` takes. */
  attached<T>(target: Target, use: (send: Send) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Sends a DevTools command to the target that is attached. */
export type Send = (method: string, params?: object) => Promise<unknown>;

export async function launchRaw(options: BrowserOptions = {}): Promise<RawBrowser> {
  const args = chromiumArgs(options);
  const executable = await ensureChromium();
  const profile = await openProfile(options.userDataDir);
  const child = spawn(
    executable,
    [...args, '--remote-debugging-port=0', `--user-data-dir=${profile.folder}`, 'about:blank'],
    { stdio: 'ignore' },
  );
  // A test runner that is stopped halfway must not leave a browser behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const end = async () => {
    await endProcess(child);
    process.off('exit', kill);
    await profile.remove();
  };

  try {
    const client = await CDP({ target: await debuggerAddress(child, profile.folder), local: true });
    const close = async () => {
      await client.close();
      await end();
    };
    const can = actions(client);
    const worker = await until('the service worker', async () =>
      (await can.listTargets()).find(({ type, url }) => type === 'service_worker' && isOurs(url)),
    );
    const panelUrl = `chrome-extension://${new URL(worker.url).host}/panel.html`;
    return { userDataDir: profile.folder, panelUrl, ...can, close };
  } catch (error) {
    await end();
    throw error;
  }
}

function isOurs(url: string): boolean {
  return url.startsWith('chrome-extension://');
}

type Client = Awaited<ReturnType<typeof CDP>>;

function actions(client: Client): Omit<RawBrowser, 'userDataDir' | 'panelUrl' | 'close'> {
  const listTargets = async () => (await client.Target.getTargets({})).targetInfos as Target[];

  const inSession = async <T>({ targetId }: Target, use: (sessionId: string) => Promise<T>) => {
    const { sessionId } = await client.Target.attachToTarget({ targetId, flatten: true });
    try {
      return await use(sessionId);
    } finally {
      await client.Target.detachFromTarget({ sessionId });
    }
  };

  const evaluate = <T>(target: Target, expression: string): Promise<T> =>
    inSession(target, async (sessionId) => {
      const { result, exceptionDetails } = await client.send(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
        sessionId,
      );
      if (exceptionDetails) {
        const { exception, text } = exceptionDetails;
        throw new Error(`${target.url}: ${exception?.description ?? text}`);
      }
      return result.value as T;
    });

  const navigate = (target: Target, url: string) =>
    inSession(target, async (sessionId) => {
      const loaded = new Promise((resolve) =>
        client.on(`Page.loadEventFired.${sessionId}`, resolve),
      );
      await client.send('Page.enable', undefined, sessionId);
      const { errorText } = await client.send('Page.navigate', { url }, sessionId);
      if (errorText) throw new Error(`${url}: ${errorText}`);
      await loaded;
    });

  const frameTarget = async (tab: Target, url: string) => {
    const all = await listTargets();
    return all.find(
      (one) =>
        one.type === 'iframe' && one.url.startsWith(url) && one.parentFrameId === tab.targetId,
    );
  };

  return {
    listTargets,
    evaluate,
    attached: (target, use) =>
      inSession(target, (sessionId) =>
        // The names of commands are the caller's: typed ones would tie it to this library.
        use((method, params) => client.send(method as 'Target.getTargets', params, sessionId)),
      ),
    async openTab(url) {
      const { targetId } = await client.Target.createTarget({ url: 'about:blank' });
      const tab = { targetId, type: 'page', url };
      await navigate(tab, url);
      return tab;
    },
    async closeTab({ targetId }) {
      await client.Target.closeTarget({ targetId });
    },
    activate: ({ targetId }) => client.Target.activateTarget({ targetId }),
    async evaluateInFrame(tab, url, expression) {
      const frame = await until(`a frame at ${url}`, () => frameTarget(tab, url));
      return evaluate(frame, expression);
    },
  };
}

/** Chromium writes its port and the browser's own DevTools path into the profile. */
async function debuggerAddress(child: ChildProcess, folder: string): Promise<string> {
  const file = join(folder, 'DevToolsActivePort');
  const [port, path] = await until('DevToolsActivePort', async () => {
    if (child.exitCode !== null) throw new Error(`Chromium ended with code ${child.exitCode}`);
    const lines = (await readIfThere(file))?.split('\n');
    return lines && lines.length >= 2 && lines;
  });
  return `ws://127.0.0.1:${port}${path}`;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}
