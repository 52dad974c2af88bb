/** Calls back when the page may have changed at somebody's hand: windows resize, panels open on a press. */

/** Panels slide in: once soon, and once when they have arrived. */
const AFTER_PRESS_MS = [80, 400];

/**
 * Presses are heard in the page and in the frames of its own site that `documents` gives. Costs
 * nothing while nobody touches the page: what changes by itself is found by the next regular look.
 */
export class PageWatch {
  private readonly heard = new WeakSet<Document>();
  private timers: ReturnType<typeof setTimeout>[] = [];
  private readonly stop = new AbortController();

  constructor(private readonly moved: () => void) {
    const options = { signal: this.stop.signal, passive: true };
    window.addEventListener('resize', () => this.moved(), options);
    document.addEventListener('fullscreenchange', () => this.moved(), options);
  }

  /** Also for frames that came later; a document is heard once. */
  hear(documents: readonly Document[]): void {
    for (const each of documents) {
      if (this.heard.has(each)) continue;
      this.heard.add(each);
      const options = { signal: this.stop.signal, capture: true, passive: true };
      // Panels open by shortcuts as well. That a key went up is all that is looked at.
      for (const type of ['pointerup', 'keyup']) {
        each.addEventListener(type, () => this.pressed(), options);
      }
    }
  }

  end(): void {
    this.stop.abort();
    this.clearTimers();
  }

  private pressed(): void {
    this.clearTimers();
    this.timers = AFTER_PRESS_MS.map((ms) => setTimeout(() => this.moved(), ms));
  }

  private clearTimers(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
  }
}
