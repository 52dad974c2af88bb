/** One start of a machine's program. It may die at any time, also in the middle of a write to its disk. */
import type { Connect, Transport } from '@/lib/live/transport';

export class Life {
  readonly died: Promise<void>;
  alive = true;
  private readonly lines: Transport[] = [];
  private writesLeft = Number.POSITIVE_INFINITY;
  private afterThat = false;
  private end: () => void = () => undefined;

  constructor() {
    this.died = new Promise((resolve) => {
      this.end = resolve;
    });
  }

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
    this.end();
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
