/** One start of a machine's program. It may die at any time, also in the middle of a write to its disk. */
import type { Connect, Transport } from '@/lib/live/transport';

export class Life {
  alive = true;
  private readonly lines: Transport[] = [];
  private writesLeft = Number.POSITIVE_INFINITY;
  private afterThat = false;
  /** Who waits for something that a dead program never ends. */
  private readonly waiting = new Set<() => void>();

  /** Lines end with the program, without a word. */
  connect(connect: Connect): Connect {
    return (relay, topics, handlers) => {
      const line = connect(relay, topics, handlers);
      this.lines.push(line);
      return line;
    };
  }

  die(): void {
    this.alive = false;
    for (const line of this.lines) line.close();
    for (const stopWaiting of this.waiting) stopWaiting();
    this.waiting.clear();
  }

  /** The result, or nothing once the program is dead. A race would keep every loser for ever. */
  async orDeath<T>(work: Promise<T> | undefined): Promise<T | undefined> {
    if (!work || !this.alive) return undefined;
    let stopWaiting = () => undefined as void;
    const dead = new Promise<undefined>((resolve) => {
      stopWaiting = () => resolve(undefined);
    });
    this.waiting.add(stopWaiting);
    try {
      return await Promise.race([work, dead]);
    } finally {
      this.waiting.delete(stopWaiting);
    }
  }

  /** Dies at the write after so many others, before or after it is on the disk. */
  dieAtWrite(others: number, after: boolean): void {
    this.writesLeft = others;
    this.afterThat = after;
  }

  /** Never goes on once the program is dead. */
  async write(effect: () => void): Promise<void> {
    await Promise.resolve();
    if (!this.alive) return never();
    this.writesLeft -= 1;
    const last = this.writesLeft < 0;
    if (!last || this.afterThat) effect();
    if (!last) return undefined;
    this.die();
    return never();
  }
}

function never(): Promise<void> {
  return new Promise(() => undefined);
}
