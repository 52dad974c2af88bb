/** What all parts of a member's side stand on: what is kept, the line, which writer is listened to. */
import type { SessionEvent } from '@/lib/session/events';
import type { JoinStage } from '@/lib/wire/liveMessages';
import { CommandPost } from './commandPost';
import type { Peer } from './identity';
import type { Room } from './keys';
import { MemberLine } from './memberLine';
import type { Closed, ToWriter } from './messages';
import type { MemberRecord, WriterRecord } from './records';
import type { Connect, TransportHandlers } from './transport';
import { SignalPost } from './signalPost';
import { WriterSight } from './writerSight';
import { WritersRun } from './writersRun';

export interface LiveMemberOptions {
  readonly connect: Connect;
  /** A clock that never goes back, in milliseconds. */
  readonly clock: () => number;
  /** This machine's own time, to which the distance is measured; milliseconds, goes on during sleep. */
  readonly localTime: () => number;
  /** Durable when it resolves, where this machine keeps anything. */
  save(record: MemberRecord): Promise<void>;
  /** Something that is shown is different. */
  changed(): void;
  /** Where a deputy keeps the log; null where nobody can take over from, as in a page. */
  readonly replica: Replica | null;
  /**
   * This machine writes from now on; what it held as deputy is the log. Log and record are stored
   * together, before a writer is opened with them.
   */
  takesOver(record: WriterRecord): void;
}

/** The log as a deputy holds it. */
export interface Replica {
  /** Durable when it resolves. What is held already, by its number, is passed over. */
  append(events: readonly SessionEvent[]): Promise<void>;
  /** What is held is of no use any more. */
  forget(): Promise<void>;
}

const closedStages: Readonly<Record<Closed, JoinStage>> = {
  declined: 'declined',
  full: 'declined',
  removed: 'removed',
  superseded: 'removed',
  ended: 'ended',
};

export class MemberCore {
  readonly line: MemberLine;
  readonly sight: WriterSight;
  readonly run = new WritersRun();
  readonly post = new CommandPost();
  readonly signals = new SignalPost();
  stage: JoinStage;
  closed = false;
  /** Something is to be said that must not wait for the next beat. */
  urgent = false;

  constructor(
    public record: MemberRecord,
    readonly options: LiveMemberOptions,
    readonly room: Room,
    public writer: Peer | null,
    handlers: TransportHandlers,
  ) {
    this.stage = record.person === null ? 'knocking' : 'in';
    this.sight = new WriterSight(options.clock);
    this.line = new MemberLine(room, record.identity, record.relay, options.connect, handlers);
  }

  tell(message: ToWriter): Promise<void> {
    return this.line.toWriter(this.record.epoch, this.writer, this.run.toTell, message);
  }

  /** Put to a run that may be new: its answer shows that it is there (S6). */
  ask(message: ToWriter): Promise<void> {
    return this.line.toWriter(this.record.epoch, this.writer, this.run.toAsk, message);
  }

  /** Shown first: what is on the screen does not wait for a disk. */
  async keep(part: Partial<MemberRecord>): Promise<void> {
    this.record = { ...this.record, ...part };
    this.options.changed();
    await this.options.save(this.record);
  }

  shut(): void {
    this.closed = true;
    this.post.end();
    this.signals.endAll();
    this.line.close();
  }

  /** The writer said that there is no place here any more. */
  async end(why: Closed): Promise<void> {
    this.stage = closedStages[why];
    this.shut();
    await this.options.replica?.forget();
    await this.keep({ shown: null, key: null, person: null, deputy: null, held: 0 });
  }
}
