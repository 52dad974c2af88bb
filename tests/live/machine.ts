/** A machine of the simulation: its disk outlives its program, its clocks are its own. */
import { parseInvite } from '@/lib/live/invite';
import { LiveMember } from '@/lib/live/liveMember';
import { LiveWriter } from '@/lib/live/liveWriter';
import { enterRoom, newRoom } from '@/lib/live/newRoom';
import type { LiveRecord, MemberRecord, WriterRecord } from '@/lib/live/records';
import type { Relay } from '@/lib/live/transport';
import type { SessionEvent } from '@/lib/session/events';
import type { MemoryRelay } from '../relay/memoryRelay';
import { MemoryLog, type LogDisk } from './memoryLog';

export const testRelay: Relay = { url: 'wss://relay.example/' };

export interface MachineWorld {
  readonly relay: MemoryRelay;
  /** Milliseconds since the beginning of the world. */
  now(): number;
  newId(): string;
}

interface Disk {
  record: LiveRecord | null;
  readonly log: LogDisk;
  replica: SessionEvent[];
}

export class Machine {
  readonly disk: Disk = {
    record: null,
    log: { events: [], names: {}, stopped: false },
    replica: [],
  };
  writer: LiveWriter | null = null;
  member: LiveMember | null = null;
  log: MemoryLog | null = null;
  private change: Promise<void> = Promise.resolve();

  /** `aheadMs`: how far this machine's clock is from the world's. */
  constructor(
    readonly name: string,
    private readonly world: MachineWorld,
    private readonly aheadMs = 0,
    private readonly extension = true,
  ) {}

  get running(): LiveWriter | LiveMember | null {
    return this.writer ?? this.member;
  }

  openLog(): MemoryLog {
    this.log ??= new MemoryLog(this.disk.log, () => this.localTime(), this.world.newId);
    this.log.changed = () => this.writer?.sessionChanged();
    return this.log;
  }

  async share(): Promise<string> {
    await this.startWriter(await newRoom(testRelay));
    return this.invite;
  }

  get invite(): string {
    if (!this.writer) throw new Error(`${this.name} writes nothing`);
    return this.writer.situation.invite;
  }

  async join(invite: string): Promise<void> {
    const read = parseInvite(invite);
    if (typeof read === 'string') throw new Error(read);
    await this.startMember(await enterRoom(read, this.name, this.extension));
  }

  /** The program ends without a word; the disk stays. */
  async stop(): Promise<void> {
    await this.change;
    await this.running?.close();
    this.writer = null;
    this.member = null;
    this.log = null;
  }

  async start(): Promise<void> {
    const { record } = this.disk;
    if (record?.role === 'writer') await this.startWriter(record);
    if (record?.role === 'member') await this.startMember(record);
  }

  async tick(): Promise<void> {
    await this.running?.tick();
    await this.settle();
  }

  /** Until everything that was asked or received here is done. */
  async settle(): Promise<void> {
    await this.running?.idle();
    await this.change;
    await this.running?.idle();
  }

  private localTime(): number {
    return this.world.now() + this.aheadMs;
  }

  private async startWriter(record: WriterRecord): Promise<void> {
    const log = this.openLog();
    this.disk.record = record;
    this.writer = await LiveWriter.open(record, {
      log,
      connect: this.world.relay.connectAs(this.name),
      clock: () => this.world.now(),
      save: async (next) => {
        await Promise.resolve();
        this.disk.record = next;
      },
      changed: () => undefined,
      succeeded: (next) => {
        this.writer = null;
        this.change = this.startMember(next);
      },
    });
  }

  private async startMember(record: MemberRecord): Promise<void> {
    this.disk.record = record;
    this.member = await LiveMember.open(record, {
      connect: this.world.relay.connectAs(this.name),
      clock: () => this.world.now(),
      localTime: () => this.localTime(),
      save: async (next) => {
        await Promise.resolve();
        if (this.disk.record?.role === 'member') this.disk.record = next;
      },
      changed: () => undefined,
      replica: this.extension
        ? {
            append: async (events) => {
              await Promise.resolve();
              const held = this.disk.replica.at(-1)?.seq ?? 0;
              this.disk.replica.push(...events.filter(({ seq }) => seq > held));
            },
            forget: async () => {
              await Promise.resolve();
              this.disk.replica = [];
            },
          }
        : null,
      takesOver: (next) => {
        const names = this.member?.shown?.names ?? {};
        this.member = null;
        this.change = this.takeOver(next, names);
      },
    });
  }

  private async takeOver(
    record: WriterRecord,
    names: Readonly<Record<string, string>>,
  ): Promise<void> {
    this.disk.log.events = [...this.disk.replica];
    this.disk.log.names = { ...names };
    this.disk.log.stopped = false;
    this.log = null;
    await this.startWriter(record);
  }
}
