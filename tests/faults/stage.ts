/** A browser with Kring in it, two views open, and a profile that outlives the browser. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openStoragePage } from '../e2e/harness/database';
import { killBrowser } from '../e2e/harness/killBrowser';
import { launchKring, type Kring } from '../e2e/harness/launch';
import { openProfile, type Profile } from '../e2e/harness/profile';
import { bundle } from '../lab/bundle';
import { readStored, type Stored } from './stored';
import { View } from './view';

interface Scripts {
  readonly view: string;
  readonly worker: string;
}

/** tsx gives functions their names by a helper of its own, which a page that gets such a function lacks. */
const HELPER = 'globalThis.__name ??= (named) => named;';

async function buildScripts(): Promise<Scripts> {
  const page = (name: string) => bundle(resolve(import.meta.dirname, `page/${name}.ts`), name);
  const [view, worker] = await Promise.all([page('view'), page('worker')]);
  return { view, worker };
}

export class Stage {
  /** By how much the worker's clock is off, in milliseconds; it ends with the worker. */
  workerShiftMs = 0;

  private constructor(
    private readonly scripts: Scripts,
    private readonly profile: Profile,
    public kring: Kring,
    public storage: Page,
    public views: readonly [View, View],
  ) {}

  static async open(): Promise<Stage> {
    const scripts = await buildScripts();
    const profile = await openProfile();
    try {
      const kring = await launch(profile);
      try {
        const storage = await openStoragePage(kring);
        return new Stage(scripts, profile, kring, storage, await openViews(kring, scripts));
      } catch (error) {
        await kring.close();
        throw error;
      }
    } catch (error) {
      await profile.remove();
      throw error;
    }
  }

  /** Ends the browser, however it stands, and throws the profile away. */
  async close(): Promise<void> {
    await this.kring.close();
    await this.profile.remove();
  }

  stored(): Promise<Stored> {
    return readStored(this.storage);
  }

  async inWorker<T, A = undefined>(use: (argument: A) => T, argument?: A): Promise<T> {
    const worker = await this.kring.serviceWorker();
    await worker.evaluate(this.scripts.worker);
    return worker.evaluate(use as (argument: unknown) => T, argument);
  }

  /** The machine's clock, off by so much from now on: in the worker, and in every view. */
  async shiftClock(ms: number): Promise<void> {
    await this.inWorker((by) => globalThis.kringWorker?.shiftClock(by), ms);
    await Promise.all(this.views.map((view) => view.shiftClock(ms)));
    this.workerShiftMs = ms;
  }

  /** Stops the worker, and waits until both views have a new one. */
  async restartWorker(justBefore?: () => Promise<void>): Promise<void> {
    const looks = await Promise.all(this.views.map((view) => view.look()));
    // One machine has one clock, and the worker's next life has the true one.
    if (this.workerShiftMs !== 0) await Promise.all(this.views.map((view) => view.shiftClock(0)));
    await this.kring.stopWorker(justBefore);
    this.workerShiftMs = 0;
    await Promise.all(this.views.map((view, i) => view.admitted(looks[i]?.admissions ?? 0)));
  }

  async openViews(): Promise<void> {
    this.views = await openViews(this.kring, this.scripts);
  }

  async closeViews(): Promise<void> {
    for (const { page } of this.views) await page.close();
  }

  /** A fresh tab in place of one that was closed. */
  async replaceView(view: View): Promise<void> {
    const page = await this.kring.context.newPage();
    const next = await View.open(view.name, page, this.scripts.view, this.kring.panelUrl);
    const [first, second] = this.views;
    this.views = view === first ? [next, second] : [first, next];
  }

  /** Ends the browser and starts it again; `first` runs before any view is open. */
  async restartBrowser(
    how: 'closed' | 'killed',
    first: (storage: Page) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    if (how === 'killed') await killBrowser(this.kring.context);
    else await this.kring.close();
    this.workerShiftMs = 0;
    this.kring = await launch(this.profile);
    this.storage = await openStoragePage(this.kring);
    await first(this.storage);
    await this.openViews();
  }
}

async function launch(profile: Profile): Promise<Kring> {
  const kring = await launchKring({ userDataDir: profile.folder, handleSignals: false });
  await kring.context.addInitScript({ content: HELPER });
  return kring;
}

async function openViews(kring: Kring, { view }: Scripts): Promise<readonly [View, View]> {
  const blank = kring.context.pages().find((page) => page.url() === 'about:blank');
  const open = async (name: string, page?: Page) =>
    View.open(name, page ?? (await kring.context.newPage()), view, kring.panelUrl);
  return [await open('first', blank), await open('second')];
}
