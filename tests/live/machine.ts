/** A machine of the simulation: its disk outlives its program, its clocks are its own. */
import type { ToldWords } from '@/lib/host/ownSession';
import { parseInvite } from '@/lib/live/invite';
import { LiveMember } from '@/lib/live/liveMember';
import { LiveWriter } from '@/lib/live/liveWriter';
import { enterRoom, newRoom } from '@/lib/live/newRoom';
import type { LiveRecord, MemberRecord, WriterRecord } from '@/lib/live/records';
import type { Relay } from '@/lib/live/transport';
import type { SessionEvent } from '@/lib/session/events';
import type { MemoryRelay } from '../relay/memoryRelay';
import { Life } from './life';
import { emptyLog, MemoryLog, type LogDisk } from './memoryLog';

export const testRelay: Relay = { url: 'wss://relay.example/' };

export interface MachineWorld {
  readonly relay: MemoryRelay;
  /** Milliseconds since the beginning of the world. */
  now(): number;
  newId(): string;
}

interface Disk {
  record: LiveRecord | null;
  log: LogDisk;
  /** Logs that were written here in earlier times, and put aside. */
  readonly aside: LogDisk[];
  replica: SessionEvent[];
}

export class Machine {
  readonly disk: Disk = { record: null, log: emptyLog(), aside: [], replica: [] };
  writer: LiveWriter | null = null;
  member: LiveMember | null = null;
  log: MemoryLog | null = null;
  life = new Life();
  private change: Promise<void> = Promise.resolve();

  /** `aheadMs`: how far this machine's clock is from the world's. */
  constructor(
    readonly name: string,
    private readonly world: MachineWorld,
    private readonly aheadMs = 0,
    readonly extension = true,
  ) {}

  get running(): LiveWriter | LiveMember | null {
    return this.life.alive ? (this.writer ?? this.member) : null;
  }

  openLog(): MemoryLog {
    const { life } = this;
    this.log ??= new MemoryLog(
      this.disk.log,
      () => this.localTime(),
      this.world.newId,
      (effect) => life.write(effect),
    );
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
    this.crash();
  }

  /** At once, whatever is being done. */
  crash(): void {
    this.life.die();
    this.life = new Life();
    this.writer = null;
    this.member = null;
    this.log = null;
    this.change = Promise.resolve();
  }

  async start(): Promise<void> {
    const { record } = this.disk;
    if (record?.role === 'writer') await this.startWriter(record);
    if (record?.role === 'member') await this.startMember(record);
  }

  async tick(): Promise<void> {
    await this.orDeath(this.log?.tick());
    await this.orDeath(this.running?.tick());
    await this.settle();
  }

  /** Until everything that was asked or received here is done, or the program is dead. */
  async settle(): Promise<void> {
    await this.orDeath(this.running?.idle());
    await this.orDeath(this.change);
    await this.orDeath(this.running?.idle());
    if (!this.life.alive) this.crash();
  }

  orDeath<T>(work: Promise<T> | undefined): Promise<T | undefined> {
    return this.life.orDeath(work);
  }

  private localTime(): number {
    return this.world.now() + this.aheadMs;
  }

  private async startWriter(record: WriterRecord): Promise<void> {
    const { life, disk } = this;
    const log = this.openLog();
    disk.record = record;
    const writer = await LiveWriter.open(record, {
      log,
      connect: life.connect(this.world.relay.connectAs(this.name)),
      clock: () => this.world.now(),
      save: (next) =>
        life.write(() => {
          disk.record = next;
        }),
      changed: () => undefined,
      succeeded: (next) => {
        this.writer = null;
        this.change = this.giveWay(next);
      },
    });
    if (life.alive) this.writer = writer;
  }

  private async startMember(record: MemberRecord): Promise<void> {
    const { life, disk } = this;
    disk.record = record;
    const member = await LiveMember.open(record, {
      connect: life.connect(this.world.relay.connectAs(this.name)),
      clock: () => this.world.now(),
      localTime: () => this.localTime(),
      save: (next) =>
        life.write(() => {
          if (disk.record?.role === 'member') disk.record = next;
        }),
      changed: () => undefined,
      replica: this.extension
        ? {
            append: (events) =>
              life.write(() => {
                const held = disk.replica.at(-1)?.seq ?? 0;
                disk.replica.push(...events.filter(({ seq }) => seq > held));
              }),
            forget: () =>
              life.write(() => {
                disk.replica = [];
              }),
          }
        : null,
      takesOver: (next) => {
        const { names, texts } = this.member?.shown ?? { names: {}, texts: {} };
        this.member = null;
        this.change = this.takeOver(next, { names, texts });
      },
    });
    if (life.alive) this.member = member;
  }

  private async giveWay(record: MemberRecord): Promise<void> {
    await this.life.write(() => {
      this.disk.record = record;
    });
    await this.startMember(record);
  }

  private async takeOver(record: WriterRecord, { names, texts }: ToldWords): Promise<void> {
    const { disk } = this;
    await this.life.write(() => {
      if (disk.log.events.length > 0) disk.aside.push(disk.log);
      disk.log = {
        events: [...disk.replica],
        names: { ...names },
        texts: { ...texts },
        pulses: {},
        stopped: false,
      };
      disk.record = record;
    });
    this.log = null;
    await this.startWriter(record);
  }
}
