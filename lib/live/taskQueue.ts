/** One thing at a time, in the order of arrival: between two awaits of a task nothing else happens. */
export class TaskQueue {
  private last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.last.then(task);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** After everything that was asked up to now. */
  async idle(): Promise<void> {
    await this.last;
  }
}
