/** A member's side of a shared session: gets in, shows what the writer shows, asks for what it misses. */
import * as v from 'valibot';
import type { SessionEvent } from '@/lib/session/events';
import type { JoinStage, MemberSituation } from '@/lib/wire/liveMessages';
import { fromBase64url } from './base64url';
import { followChain, readKeys, writeKeys, type Succession } from './certificate';
import { ClockOffset } from './clockOffset';
import { CommandPost, type CommandAnswer } from './commandPost';
import { decodeFrame, otherVersion, type Frame } from './frame';
import type { Peer } from './identity';
import { openRoom, type Room } from './keys';
import {
  KNOCK_MS,
  PROTOCOL_VERSION,
  RESEND_MS,
  TIME_FIRST_COUNT,
  TIME_FIRST_MS,
  TIME_MS,
} from './limits';
import { MemberLine } from './memberLine';
import {
  LobbySchema,
  ToMemberSchema,
  ToRoomSchema,
  type Certificate,
  type Closed,
  type LobbyMessage,
  type RemoteCommand,
  type RemoteRefusal,
  type ToMember,
  type ToRoom,
  type ToWriter,
} from './messages';
import { digestOf } from './namesDigest';
import { apply } from './patch';
import type { MemberRecord, Shown, WriterRecord } from './records';
import { relayHost } from './relayAddress';
import { ReplayGuard } from './replay';
import { newSessionKey } from './sessionKey';
import { spokenCode } from './spokenCode';
import { TaskQueue } from './taskQueue';
import type { Connect } from './transport';
import { SessionViewSchema } from './viewSchema';
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
  /** This machine writes from now on; what it held as deputy is the log. */
  takesOver(record: WriterRecord): void;
}

/** The log as a deputy holds it. */
export interface Replica {
  /** Durable when it resolves. */
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

export class LiveMember {
  private readonly queue = new TaskQueue();
  private readonly line: MemberLine;
  private readonly sight: WriterSight;
  private readonly run = new WritersRun();
  private readonly post = new CommandPost();
  private readonly offset = new ClockOffset();
  private guard = new ReplayGuard();
  private stage: JoinStage;
  private code: string | null = null;
  /** Whom the last sign of the writer named; undefined before the first. */
  private deputyNamed: string | null | undefined;
  private offered = false;
  private accepting = false;
  private syncWanted = true;
  private syncAt = Number.NEGATIVE_INFINITY;
  private knockAt = Number.NEGATIVE_INFINITY;
  private timeAt = Number.NEGATIVE_INFINITY;
  private timeQuestion = 0;
  private wasAway = false;
  private wasGone = false;
  private closed = false;

  static async open(record: MemberRecord, options: LiveMemberOptions): Promise<LiveMember> {
    const room = await openRoom(record.secret);
    const writer = record.writer && (await readKeys(record.writer));
    return new LiveMember(record, options, room, writer);
  }

  private constructor(
    private record: MemberRecord,
    private readonly options: LiveMemberOptions,
    private readonly room: Room,
    private writer: Peer | null,
  ) {
    this.stage = record.person === null ? 'knocking' : 'in';
    this.sight = new WriterSight(options.clock);
    this.line = new MemberLine(room, record.identity, record.relay, options.connect, {
      message: (_topic, bytes) => {
        const receivedAt = options.localTime();
        void this.queue.run(() => this.take(bytes, receivedAt));
      },
      online: (yes) => void this.queue.run(() => this.turn(yes)),
    });
  }

  /** What is shown; null before one was let in. */
  get shown(): Shown | null {
    return this.record.shown;
  }

  get person(): string | null {
    return this.record.person;
  }

  /** Session time, as far as it is known. */
  now(): number {
    return this.options.localTime() + (this.offset.offsetMs ?? 0);
  }

  get situation(): MemberSituation {
    const { record, sight } = this;
    return {
      role: 'member',
      relay: relayHost(record.relay),
      line: this.line.state,
      stage: this.stage,
      code: this.stage === 'waiting' ? this.code : null,
      person: record.person,
      writerAwaySince: this.stage === 'in' && sight.isAway ? this.now() - sight.unheardMs : null,
      deputy: record.deputy !== null,
      mayTakeOver: this.mayTakeOver,
      offered: this.offered && !this.accepting,
    };
  }

  /** Null once it is done. Keeps trying until the writer has answered. */
  async give(
    id: string,
    command: RemoteCommand,
  ): Promise<CommandAnswer | { readonly refused: 'notShared' }> {
    if (this.stage !== 'in') return { refused: 'notShared' };
    const answer = this.post.post(id, command, this.options.clock());
    void this.tick();
    return answer;
  }

  answerHandOver(accept: boolean): Promise<void> {
    return this.queue.run(async () => {
      if (!this.offered) return;
      this.accepting = accept;
      this.offered = accept;
      await this.tell({ type: 'handOverAnswer', accept });
      this.options.changed();
    });
  }

  /** PROTOCOL W4: after the confirmation. */
  takeOver(): Promise<'notDeputy' | 'writerStillThere' | null> {
    return this.queue.run(async () => {
      const { deputy } = this.record;
      if (!deputy) return 'notDeputy';
      if (!this.mayTakeOver) return 'writerStillThere';
      this.becomeWriter(deputy.certificate);
      return null;
    });
  }

  /** Says goodbye, and ends. */
  leave(): Promise<void> {
    return this.queue.run(async () => {
      if (this.stage === 'in') await this.tell({ type: 'leave' });
      this.shut();
    });
  }

  close(): Promise<void> {
    return this.queue.run(() => Promise.resolve(this.shut()));
  }

  /** At least twice a second. */
  tick(): Promise<void> {
    return this.queue.run(() => this.beat());
  }

  idle(): Promise<void> {
    return this.queue.idle();
  }

  private get mayTakeOver(): boolean {
    const { deputy } = this.record;
    return this.options.replica !== null && deputy !== null && this.sight.isGone;
  }

  private shut(): void {
    this.closed = true;
    this.post.end();
    this.line.close();
  }

  private tell(message: ToWriter): Promise<void> {
    return this.line.toWriter(this.record.epoch, this.writer, this.run.toAsk, message);
  }

  /** Shown first: what is on the screen does not wait for a disk. */
  private async keep(part: Partial<MemberRecord>): Promise<void> {
    this.record = { ...this.record, ...part };
    this.options.changed();
    await this.options.save(this.record);
  }

  // — what is sent by itself —

  private async turn(online: boolean): Promise<void> {
    this.sight.line(online);
    if (online) {
      this.syncWanted = true;
      this.syncAt = Number.NEGATIVE_INFINITY;
      this.knockAt = Number.NEGATIVE_INFINITY;
      this.post.hurry(this.options.clock());
      await this.beat();
    }
    this.options.changed();
  }

  private async beat(): Promise<void> {
    if (this.closed) return;
    this.noteSight();
    if (!this.line.online) return;
    const now = this.options.clock();
    const lost = this.run.current === null || this.sight.isAway;
    if ((this.stage !== 'in' || lost) && now - this.knockAt >= KNOCK_MS) {
      this.knockAt = now;
      const keys = writeKeys(this.record.identity.keys);
      await this.line.knock(this.record.epoch, { type: 'knock', keys });
    }
    if (this.stage !== 'in') return;
    if (this.syncWanted && now - this.syncAt >= RESEND_MS) {
      this.syncAt = now;
      const { epoch, shown } = this.record;
      await this.tell({ type: 'sync', epoch, seq: shown?.seq ?? 0 });
    }
    await this.askTime(now);
    if (this.run.current === null) return;
    for (const { id, command, was } of this.post.due(now)) {
      await this.tell({ type: 'command', id, command, was });
    }
  }

  private noteSight(): void {
    const { isAway, isGone } = this.sight;
    if (isAway === this.wasAway && isGone === this.wasGone) return;
    this.wasAway = isAway;
    this.wasGone = isGone;
    this.options.changed();
  }

  private async askTime(now: number): Promise<void> {
    if (this.run.current === null) return;
    const every = this.timeQuestion < TIME_FIRST_COUNT ? TIME_FIRST_MS : TIME_MS;
    if (now - this.timeAt < every) return;
    this.timeAt = now;
    await this.sendTime();
    if (this.accepting) await this.tell({ type: 'handOverAnswer', accept: true });
  }

  private sendTime(): Promise<void> {
    this.timeQuestion += 1;
    const { deputy, held } = this.record;
    return this.tell({
      type: 'time',
      question: this.timeQuestion,
      t0: this.options.localTime(),
      heardMs: this.sight.unheardMs,
      held: deputy && { seq: held, roster: deputy.number },
    });
  }

  // — what comes in —

  private async take(bytes: Uint8Array, receivedAt: number): Promise<void> {
    if (this.closed) return;
    const frame = decodeFrame(bytes);
    if (!frame) {
      this.noteVersion(bytes);
      return;
    }
    const { kind, sender } = frame.header;
    if (kind === 'lobby') return this.takeGreet(frame);
    const { writer } = this;
    if (!writer || sender !== writer.id) return;
    if (!(await this.line.endpoint.isSignedBy(writer, frame))) return;
    if (kind === 'personal') await this.takePersonal(writer, frame, receivedAt);
    else await this.takeRoom(frame);
  }

  /** F7. Before one is let in, nobody can speak for the writer: it is a hint, and stops nothing. */
  private noteVersion(bytes: Uint8Array): void {
    const other = otherVersion(bytes);
    if (!other || this.stage === 'in') return;
    this.stage = other.version > PROTOCOL_VERSION ? 'tooOld' : 'writerTooOld';
    this.options.changed();
  }

  private async takeGreet(frame: Frame): Promise<void> {
    const read = v.safeParse(LobbySchema, await this.line.endpoint.openLobby(frame));
    if (!read.success || read.output.type !== 'greet') return;
    const greet = read.output;
    const { identity, first, epoch } = this.record;
    if (greet.to && greet.to.id !== identity.id) return;
    const succession = await followChain(this.room, first, greet.keys, greet.chain);
    if (!succession || succession.writer.id !== frame.header.sender) return;
    if (!(await this.line.endpoint.isSignedBy(succession.writer, frame))) return;
    if (this.writer === null || succession.epoch > epoch) {
      if (!(await this.isRightful(succession, greet.chain))) return;
      await this.follow(succession, greet);
    }
    if (succession.writer.id !== this.writer?.id) return;
    const unknown = this.run.sees(frame.header.senderRun);
    if (this.stage === 'in') {
      if (unknown) await this.askAgain();
    } else if (greet.to) {
      await this.answerGreet(greet.to.nonce);
    }
  }

  /** W4. Whom the writer handed over to, or its deputy after a time without any sign of it. */
  private async isRightful({ epoch }: Succession, chain: readonly Certificate[]): Promise<boolean> {
    if (this.writer === null || this.stage !== 'in') return true;
    const next = chain[this.record.epoch];
    if (!next || epoch <= this.record.epoch) return false;
    if (next.kind === 'handOver') return true;
    const named = await readKeys(next.to);
    const isNamed = this.deputyNamed === undefined || this.deputyNamed === named?.id;
    return isNamed && this.sight.isGone;
  }

  private async follow(
    { writer, epoch }: Succession,
    { keys, chain }: Extract<LobbyMessage, { type: 'greet' }>,
  ): Promise<void> {
    this.writer = writer;
    this.run.reset();
    this.guard = new ReplayGuard();
    this.offset.reset();
    this.timeQuestion = 0;
    this.deputyNamed = undefined;
    this.offered = false;
    this.accepting = false;
    if (this.record.deputy) await this.options.replica?.forget();
    await this.keep({ writer: keys, chain, epoch, deputy: null, held: 0 });
  }

  private async askAgain(): Promise<void> {
    this.syncWanted = true;
    this.syncAt = Number.NEGATIVE_INFINITY;
    this.post.hurry(this.options.clock());
    await this.beat();
  }

  private async answerGreet(nonce: string): Promise<void> {
    if (!this.record.writer) return;
    const own = writeKeys(this.record.identity.keys);
    this.code = await spokenCode(this.room, this.record.writer, own, nonce);
    const { name, extension } = this.record;
    await this.tell({ type: 'join', name, extension });
    this.options.changed();
  }

  private async takePersonal(writer: Peer, frame: Frame, receivedAt: number): Promise<void> {
    const { endpoint } = this.line;
    if (frame.header.receiverRun !== endpoint.run) return;
    const read = v.safeParse(ToMemberSchema, await endpoint.openPersonal(writer, frame));
    if (!read.success || !this.guard.take(frame.header)) return;
    const first = this.run.current === null;
    if (!this.run.answers(frame.header.senderRun)) return;
    this.sight.heard();
    if (first) this.post.hurry(this.options.clock());
    await this.hear(read.output, receivedAt);
    this.noteSight();
  }

  private async hear(message: ToMember, receivedAt: number): Promise<void> {
    switch (message.type) {
      case 'waiting':
        if (this.stage === 'in') return;
        this.stage = 'waiting';
        this.options.changed();
        return;
      case 'closed':
        return this.end(message.why);
      case 'snapshot':
        return this.takeSnapshot(message);
      case 'names':
        return this.takeNames(message.names);
      case 'done':
        this.post.done(message.id, this.record.epoch, message.made);
        return;
      case 'refused':
        // A newer writer may know reasons that we do not: said is said.
        this.post.refused(message.id, message.reason as RemoteRefusal);
        return;
      case 'time':
        return this.takeTime(message, receivedAt);
      case 'handOver':
        this.offered = message.offered && this.options.replica !== null;
        if (!message.offered) this.accepting = false;
        this.options.changed();
        return;
      case 'roster':
        return this.takeRoster(message);
      case 'replica':
        return this.takeReplica(message.events);
      case 'handedOver':
        return this.takeHandedOver(message);
    }
  }

  private async end(why: Closed): Promise<void> {
    this.stage = closedStages[why];
    this.shut();
    await this.options.replica?.forget();
    await this.keep({ shown: null, key: null, person: null, deputy: null, held: 0 });
  }

  private async takeSnapshot(message: Extract<ToMember, { type: 'snapshot' }>): Promise<void> {
    const secret = fromBase64url(message.key.secret);
    if (!secret) return;
    this.stage = 'in';
    this.code = null;
    this.syncWanted = false;
    const { seq, view, person, base, taken, key } = message;
    this.post.giveAgain(this.record.epoch, base, taken, this.options.clock());
    const names = this.record.shown?.names ?? {};
    await this.keep({
      person,
      key: { number: key.number, secret },
      shown: { seq, view, names },
    });
    await this.beat();
  }

  private async takeNames(names: Readonly<Record<string, string>>): Promise<void> {
    const { shown } = this.record;
    if (shown) await this.keep({ shown: { ...shown, names } });
  }

  private takeTime(
    { question, t0, t1, t2 }: Extract<ToMember, { type: 'time' }>,
    t3: number,
  ): void {
    // Only the answer to the newest question: an older one was late anyway.
    if (question !== this.timeQuestion) return;
    this.offset.take({ t0, t1, t2, t3 });
    this.options.changed();
  }

  private async takeRoom(frame: Frame): Promise<void> {
    const { key } = this.record;
    const { senderRun, keyNumber } = frame.header;
    if (senderRun !== this.run.current) {
      if (this.run.sees(senderRun) && this.stage === 'in') await this.askAgain();
      return;
    }
    if (key?.number !== keyNumber) {
      if (key && keyNumber > key.number) this.syncWanted = true;
      return;
    }
    const read = v.safeParse(ToRoomSchema, await this.line.endpoint.openRoom(key, frame));
    if (!read.success || !this.guard.take(frame.header)) return;
    this.sight.heard();
    await this.hearRoom(read.output);
    this.noteSight();
  }

  private async hearRoom(message: ToRoom): Promise<void> {
    const { shown } = this.record;
    if (!shown) return;
    switch (message.type) {
      case 'change': {
        const { from, seq, patch } = message;
        if (seq <= shown.seq) return;
        const view = from === shown.seq ? readView(apply(shown.view, patch)?.after) : null;
        if (view) await this.keep({ shown: { ...shown, seq, view } });
        else await this.lacks();
        return;
      }
      case 'names':
        return this.takeNames(message.names);
      case 'pulse': {
        this.deputyNamed = message.deputy;
        const sameNames = message.names === (await digestOf(shown.names));
        if (message.seq !== shown.seq || !sameNames) await this.lacks();
      }
    }
  }

  /** S2. Asked at once, and again until it is answered. */
  private async lacks(): Promise<void> {
    this.syncWanted = true;
    await this.beat();
  }

  // — deputy and successor —

  private async takeRoster({
    certificate,
    number,
    members,
  }: Extract<ToMember, { type: 'roster' }>): Promise<void> {
    const { replica } = this.options;
    if (!replica) return;
    const { deputy } = this.record;
    if (certificate === null) {
      await replica.forget();
      await this.keep({ deputy: null, held: 0 });
      return;
    }
    if (!deputy) await replica.forget();
    await this.keep({
      deputy: { certificate, number, members },
      held: deputy ? this.record.held : 0,
    });
    await this.sendTime();
  }

  private async takeReplica(events: readonly SessionEvent[]): Promise<void> {
    const { replica } = this.options;
    const { deputy, held } = this.record;
    if (!replica || !deputy) return;
    const next = events.filter(({ seq }) => seq > held);
    if (next.length === 0 || next.some(({ seq }, i) => seq !== held + i + 1)) return;
    await replica.append(next);
    await this.keep({ held: held + next.length });
    if (this.accepting) await this.sendTime();
  }

  private async takeHandedOver({
    certificate,
    seq,
  }: Extract<ToMember, { type: 'handedOver' }>): Promise<void> {
    const { deputy, held } = this.record;
    if (!deputy) return;
    if (held === seq) this.becomeWriter(certificate);
    else await this.sendTime();
  }

  private becomeWriter(certificate: Certificate): void {
    const { deputy, key, held, relay, secret, first, identity, epoch, chain } = this.record;
    if (!deputy) return;
    const own = writeKeys(identity.keys);
    this.shut();
    this.options.takesOver({
      ...{ relay, secret, first, identity },
      role: 'writer',
      epoch: epoch + 1,
      chain: [...chain, certificate],
      base: held,
      key: newSessionKey((key?.number ?? 0) + 1),
      members: deputy.members.filter(({ keys }) => keys.sign !== own.sign),
      shut: [],
      deputy: null,
      handedOver: null,
    });
  }
}

/** A patch may come from another Kring: what it makes is looked at like everything else. */
function readView(value: unknown): Shown['view'] | null {
  const read = v.safeParse(SessionViewSchema, value);
  return read.success ? read.output : null;
}
