/**
 * A relay in memory, without a clock: for tests that decide what happens when, and can repeat it.
 *
 * `connectAs('ben')` is a `Connect`. No handler is ever called from within `publish` or `connect`:
 * what was published waits until `step()` hands on one thing, or `flush()` everything, also what
 * the handlers publish meanwhile. A simulation lets its own clock run between the steps:
 *
 *     const relay = new MemoryRelay({ chance: new Chance(seed, 'relay'), loss: 0.1, reorder: 0.2 });
 *     const writer = createWriter(relay.connectAs('writer'), …);
 *     relay.cut('ben');      // notices it, and is offline
 *     relay.silence('ben');  // notices nothing, and nothing arrives in either direction
 *     relay.heal('ben');
 *     relay.restart();       // everybody's line is lost once, with everything under way
 *     relay.flush();
 *
 * Repeating and reordering are more than a real relay may do (PROTOCOL R1); the frames must bear it
 * (F4). With the same seed and the same calls the same happens.
 */
import { MAX_FRAME_BYTES } from '@/lib/live/limits';
import type { Connect, Transport, TransportHandlers } from '@/lib/live/transport';
import type { Chance } from '../faults/chance';

export interface MemoryFaults {
  readonly chance: Chance;
  /** Shares of the deliveries, from 0 to 1. */
  readonly loss?: number;
  readonly repeat?: number;
  readonly reorder?: number;
}

interface Delivery {
  readonly to: Client;
  /** The line on which it travels; it is lost with that. */
  readonly line: number;
  readonly topic: string;
  readonly frame: Uint8Array;
}

/** More deliveries than this in one flush: the receivers answer each other for ever. */
const ENDLESS = 1_000_000;

export class MemoryRelay {
  private running = true;
  private readonly clients: Client[] = [];
  private readonly cutOff = new Set<string>();
  private readonly silenced = new Set<string>();
  private underWay: Delivery[] = [];

  constructor(private readonly faults?: MemoryFaults) {}

  readonly connect: Connect = this.connectAs('somebody');

  /** `name` is by whom a partition is told; several clients may have the same. */
  connectAs(name: string): Connect {
    return (_relay, topics, handlers) => {
      const client = new Client(name, new Set(topics), handlers, {
        publish: (topic, frame) => this.take(client, topic, frame),
        close: () => {
          this.clients.splice(this.clients.indexOf(client), 1);
        },
      });
      this.clients.push(client);
      return client;
    };
  }

  cut(name: string): void {
    this.cutOff.add(name);
    this.dropLines((client) => client.name === name);
  }

  silence(name: string): void {
    this.silenced.add(name);
  }

  heal(name: string): void {
    this.cutOff.delete(name);
    this.silenced.delete(name);
  }

  stop(): void {
    this.running = false;
    this.dropLines(() => true);
  }

  start(): void {
    this.running = true;
  }

  restart(): void {
    this.stop();
    this.start();
  }

  /** How many deliveries wait. */
  get waiting(): number {
    return this.underWay.length;
  }

  /** Hands on one thing; false when there was nothing. What is known of a line comes first. */
  step(): boolean {
    const changed = this.clients.find((client) => client.told !== this.state(client));
    if (changed) {
      changed.tell(this.state(changed));
      return true;
    }
    const next = this.next();
    if (!next) return false;
    const { to, line, topic, frame } = next;
    const arrives = to.online && to.line === line && !this.silenced.has(to.name);
    if (arrives) to.receive(topic, frame.slice());
    return true;
  }

  flush(): void {
    for (let steps = 0; this.step(); steps += 1) {
      if (steps > ENDLESS) throw new Error('The relay never comes to rest');
    }
  }

  /** A line that was lost is told of as lost before the next one opens. */
  private state(client: Client): number {
    if (client.told !== 0 && client.told !== client.line) return 0;
    return this.running && !this.cutOff.has(client.name) ? client.line : 0;
  }

  private dropLines(of: (client: Client) => boolean): void {
    for (const client of this.clients.filter(of)) client.loseLine();
    this.underWay = this.underWay.filter(({ to, line }) => to.line === line);
  }

  private take(from: Client, topic: string, frame: Uint8Array): void {
    if (this.silenced.has(from.name)) return;
    for (const to of this.clients) {
      if (!to.online || !to.topics.has(topic) || this.happens(this.faults?.loss)) continue;
      const delivery = { to, line: to.line, topic, frame: frame.slice() };
      this.underWay.push(delivery);
      if (this.happens(this.faults?.repeat)) this.underWay.push(delivery);
    }
  }

  private next(): Delivery | undefined {
    const { underWay, faults } = this;
    if (underWay.length < 2 || !faults || !this.happens(faults.reorder)) return underWay.shift();
    return underWay.splice(faults.chance.int(0, underWay.length - 1), 1)[0];
  }

  private happens(share: number | undefined): boolean {
    return share !== undefined && share > 0 && this.faults?.chance.happens(share) === true;
  }
}

class Client implements Transport {
  /** Lines are numbered from 1; 0 is none. */
  line = 1;
  told = 0;
  private closed = false;

  constructor(
    readonly name: string,
    readonly topics: ReadonlySet<string>,
    private readonly handlers: TransportHandlers,
    private readonly relay: Pick<Transport, 'publish' | 'close'>,
  ) {}

  get online(): boolean {
    return !this.closed && this.told === this.line;
  }

  publish(topic: string, frame: Uint8Array): void {
    if (this.online && frame.length <= MAX_FRAME_BYTES) this.relay.publish(topic, frame);
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.relay.close();
  }

  loseLine(): void {
    if (this.told === this.line) this.line += 1;
  }

  tell(line: number): void {
    this.told = line;
    this.handlers.online(line !== 0);
  }

  receive(topic: string, frame: Uint8Array): void {
    this.handlers.message(topic, frame);
  }
}
