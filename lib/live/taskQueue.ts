/** One thing at a time, in the order of arrival: between two awaits of a task nothing else happens. */

/** Far more than come in while a disk is slow; beyond it somebody floods. */
const MAX_WAITING = 512;

export class TaskQueue {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.last.then(task);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** What came in by itself: nobody waits for its end, and it may be lost like any frame (PROTOCOL R1). */
  take(task: () => Promise<void>): void {
    if (this.waiting >= MAX_WAITING) return;
    this.waiting += 1;
    this.begin(async () => {
      this.waiting -= 1;
      await task();
    });
  }

  /** For what must not be lost; nobody waits for its end. */
  begin(task: () => Promise<void>): void {
    this.run(task).catch((error: unknown) => {
      console.error('Kring: a step of the live session failed:', error);
    });
  }

  /** After everything that was asked up to now. */
  async idle(): Promise<void> {
    await this.last;
  }
}
