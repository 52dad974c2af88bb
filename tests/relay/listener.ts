/** One who is connected to a relay, and remembers what it was told. */
import type { Connect, Relay, Transport } from '@/lib/live/transport';

export interface Heard {
  readonly topic: string;
  readonly frame: Uint8Array;
}

export class Listener {
  readonly heard: Heard[] = [];
  /** Each change of the line, in order. */
  readonly changes: boolean[] = [];
  readonly transport: Transport;
  private readonly waiting: ((heard: Heard) => void)[] = [];

  constructor(connect: Connect, relay: Relay, topics: readonly string[]) {
    this.transport = connect(relay, topics, {
      message: (topic, frame) => {
        this.heard.push({ topic, frame });
        for (const tell of this.waiting.splice(0)) tell({ topic, frame });
      },
      online: (yes) => this.changes.push(yes),
    });
  }

  say(topic: string, text: string): void {
    this.transport.publish(topic, new TextEncoder().encode(text));
  }

  /** The next that it hears. */
  next(timeout = 10_000): Promise<Heard> {
    return new Promise((resolve, reject) => {
      const late = () => reject(new Error(`Nothing arrived within ${timeout} ms.`));
      const timer = setTimeout(late, timeout);
      this.waiting.push((heard) => {
        clearTimeout(timer);
        resolve(heard);
      });
    });
  }

  /** What it heard, for frames that are text. */
  texts(): string[] {
    return this.heard.map(({ frame }) => new TextDecoder().decode(frame));
  }
}
