/** Whether the person at this machine shares their screen, by their own word: while the browser runs. */
import type { RunMemory } from './runMemory';

const KEY = 'screenShared';

export class ScreenShare {
  private shared = false;

  constructor(private readonly memory: RunMemory) {}

  get on(): boolean {
    return this.shared;
  }

  /** Before any view is told anything: what is hidden may not show for a moment after a start. */
  async load(): Promise<void> {
    this.shared = (await this.memory.get(KEY)) === true;
  }

  /** Rejects where it cannot be remembered; it holds all the same, until the program stops. */
  async set(on: boolean): Promise<void> {
    this.shared = on;
    await this.memory.set(KEY, on ? true : undefined);
  }
}
