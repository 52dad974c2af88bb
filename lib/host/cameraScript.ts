/** The camera script of call pages: registered exactly while the user wants the strip. */

/** The slice of the browser that is needed here. Each rejects where the browser does not do it. */
export interface CameraPages {
  isRegistered(): Promise<boolean>;
  /** For call pages that are loaded from now on, also after the browser was closed. */
  register(): Promise<void>;
  unregister(): Promise<void>;
  /** Into the call pages that are open. */
  inject(): Promise<void>;
  /** Tells the call pages that are open that it is off, also those without a connection. */
  tellOff(): Promise<void>;
}

export class CameraScript {
  /** The browser did not do what was asked last. */
  failed = false;
  private queue: Promise<unknown> = Promise.resolve();

  /** `injected` runs when pages that were open may have the script, and know nothing yet. */
  constructor(
    private readonly pages: CameraPages,
    private readonly injected: () => void,
  ) {}

  /**
   * Also at every start: an update takes what was registered away. False when the browser did not
   * do it; `failed` says so from then on.
   */
  async follow(on: boolean): Promise<boolean> {
    const done = this.queue.then(() => this.bring(on));
    this.queue = done.catch(() => undefined);
    try {
      await done;
      this.failed = false;
    } catch (error) {
      console.error('Kring: the strip on the camera image could not be switched', error);
      this.failed = true;
    }
    return !this.failed;
  }

  private async bring(on: boolean): Promise<void> {
    const registered = await this.pages.isRegistered();
    if (on === registered) return;
    if (on) {
      await this.pages.register();
      await this.pages.inject();
      this.injected();
    } else {
      // A page that could not be told keeps a script that shows nothing; one that loads anew has none.
      await this.pages.tellOff().finally(() => this.pages.unregister());
    }
  }
}
