/** What all parts of the writer's side stand on: what is stored, the line, the members. */
import { Broadcast } from './broadcast';
import { DeputyFeed } from './deputyFeed';
import type { Room } from './keys';
import type { MemberRecord, WriterRecord } from './records';
import type { Member, Roster } from './roster';
import type { Connect, TransportHandlers } from './transport';
import { WriterLine } from './writerLine';
import type { WriterLog } from './writerLog';

export interface LiveWriterOptions {
  readonly log: WriterLog;
  readonly connect: Connect;
  /** A clock that never goes back, in milliseconds. */
  readonly clock: () => number;
  /** Durable when it resolves. */
  save(record: WriterRecord): Promise<void>;
  /** Something that the facilitator sees is different. */
  changed(): void;
  /** Somebody else writes from now on; with this record one goes on as a member. */
  succeeded(record: MemberRecord): void;
}

/** To the person at `person`, who may still decline, or whose copy is not complete yet. */
export interface HandOverOffer {
  readonly person: string;
  /** By which an answer tells what it answers. */
  readonly number: number;
  declined: boolean;
  accepted: boolean;
}

export class WriterCore {
  readonly line: WriterLine;
  readonly broadcast: Broadcast;
  readonly feed: DeputyFeed;
  offer: HandOverOffer | null = null;
  closed = false;

  constructor(
    public record: WriterRecord,
    readonly options: LiveWriterOptions,
    readonly room: Room,
    readonly roster: Roster,
    handlers: TransportHandlers,
  ) {
    const { log, connect, clock } = options;
    const { identity, relay } = record;
    const epoch = () => this.record.epoch;
    this.line = new WriterLine(room, identity, epoch, relay, connect, handlers);
    this.broadcast = new Broadcast(this.line, log, clock);
    this.feed = new DeputyFeed(this.line, log);
  }

  get deputy(): Member | undefined {
    const { deputy } = this.record;
    return deputy ? this.roster.get(deputy.id) : undefined;
  }

  /** Nothing is written here any more. */
  get stopped(): boolean {
    return this.closed || this.record.handedOver !== null;
  }

  /** Whose machine this is, in the session. */
  get person(): string | null {
    return this.record.person ?? this.options.log.state?.facilitator ?? null;
  }

  shut(): void {
    this.closed = true;
    this.line.close();
  }

  async save(part: Partial<WriterRecord>): Promise<void> {
    const record = { ...this.record, person: this.person, ...part };
    await this.options.save(record);
    this.record = record;
    this.options.changed();
  }
}
