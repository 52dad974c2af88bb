/** A member's side of a shared session: what everybody else's machine does, one thing at a time. */
import * as v from 'valibot';
import type { SignalKind } from '@/lib/session/signals';
import type { MemberSituation } from '@/lib/wire/liveMessages';
import { readKeys } from './certificate';
import type { CommandAnswer } from './commandPost';
import { decodeFrame, type Frame } from './frame';
import type { Peer } from './identity';
import { openRoom, type Room } from './keys';
import { MemberClock } from './memberClock';
import { MemberCore, type LiveMemberOptions, type Replica } from './memberCore';
import { MemberDeputy } from './memberDeputy';
import { MemberDoor } from './memberDoor';
import { MemberTexts } from './memberTexts';
import { MemberView } from './memberView';
import {
  ToMemberSchema,
  ToRoomSchema,
  type RemoteCommand,
  type RemoteRefusal,
  type ToMember,
} from './messages';
import type { MemberRecord, Shown } from './records';
import { relayHost } from './relayAddress';
import { ReplayGuard } from './replay';
import { TaskQueue } from './taskQueue';

export type { LiveMemberOptions, Replica };

export class LiveMember {
  private readonly queue = new TaskQueue();
  private readonly core: MemberCore;
  private readonly view: MemberView;
  private readonly texts: MemberTexts;
  private readonly clock: MemberClock;
  private readonly deputy: MemberDeputy;
  private readonly door: MemberDoor;
  /** One for all writers: nobody else's frames get that far, and who wrote before may write again. */
  private readonly guard = new ReplayGuard();
  private wasAway = false;
  private wasGone = false;

  static async open(record: MemberRecord, options: LiveMemberOptions): Promise<LiveMember> {
    const room = await openRoom(record.secret);
    const writer = record.writer && (await readKeys(record.writer));
    return new LiveMember(record, options, room, writer);
  }

  private constructor(
    record: MemberRecord,
    private readonly options: LiveMemberOptions,
    room: Room,
    writer: Peer | null,
  ) {
    this.core = new MemberCore(record, options, room, writer, {
      message: (_topic, bytes) => {
        const receivedAt = options.localTime();
        this.queue.take(() => this.take(bytes, receivedAt));
      },
      online: (yes) => this.queue.begin(() => this.turn(yes)),
    });
    const { core } = this;
    this.texts = new MemberTexts(core);
    this.view = new MemberView(core, this.texts);
    this.clock = new MemberClock(core);
    this.deputy = new MemberDeputy(core, this.clock, this.texts);
    this.door = new MemberDoor(core, {
      begin: () => this.begin(),
      askAgain: () => this.askAgain(),
    });
  }

  /** What is shown; null before one was let in. */
  get shown(): Shown | null {
    return this.core.record.shown;
  }

  get person(): string | null {
    return this.core.record.person;
  }

  /** Session time, as far as it is known. */
  now(): number {
    return this.clock.now();
  }

  get situation(): MemberSituation {
    const { record, sight, stage, line } = this.core;
    const { offered, mayTakeOver } = this.deputy;
    return {
      role: 'member',
      relay: relayHost(record.relay),
      line: line.state,
      stage,
      code: stage === 'waiting' ? this.door.code : null,
      person: record.person,
      writerAwaySince: stage === 'in' && sight.isAway ? this.now() - sight.unheardMs : null,
      deputy: record.deputy !== null,
      mayTakeOver,
      offered,
    };
  }

  /** Null once it is done. Keeps trying until the writer has answered. */
  async give(
    id: string,
    command: RemoteCommand,
  ): Promise<CommandAnswer | { readonly refused: 'notShared' }> {
    const { core } = this;
    if (core.stage !== 'in' || core.closed) return { refused: 'notShared' };
    const answer = core.post.post(id, command, this.options.clock());
    this.queue.begin(() => this.beat());
    return answer;
  }

  /** PROTOCOL C7. Null once the writer holds it; refused where nobody heard it in time. */
  async signal(
    id: string,
    kind: SignalKind,
  ): Promise<CommandAnswer | { readonly refused: 'notShared' }> {
    const { core } = this;
    if (core.stage !== 'in' || core.closed) return { refused: 'notShared' };
    const answer = core.signals.post(id, kind, this.options.clock());
    this.queue.begin(() => this.beat());
    return answer;
  }

  /** The words of the session's notes, some time after its end. */
  eraseNotes(): Promise<void> {
    return this.queue.run(() => this.texts.eraseNotes());
  }

  answerHandOver(accept: boolean): Promise<void> {
    return this.queue.run(() => this.deputy.answer(accept));
  }

  /** PROTOCOL W4: after the confirmation. */
  takeOver(): Promise<'notDeputy' | 'writerStillThere' | null> {
    return this.queue.run(() => Promise.resolve(this.deputy.takeOver()));
  }

  /** Says goodbye, and ends. */
  leave(): Promise<void> {
    return this.queue.run(async () => {
      if (this.core.stage === 'in') await this.core.tell({ type: 'leave' });
      this.core.shut();
    });
  }

  close(): Promise<void> {
    return this.queue.run(() => Promise.resolve(this.core.shut()));
  }

  /** At least twice a second. */
  tick(): Promise<void> {
    return this.queue.run(() => this.beat());
  }

  idle(): Promise<void> {
    return this.queue.idle();
  }

  // — what is sent by itself —

  private async turn(online: boolean): Promise<void> {
    const { core } = this;
    core.sight.line(online);
    if (online) {
      this.door.hurry();
      this.askAgain();
      await this.beat();
    }
    this.options.changed();
  }

  private async beat(): Promise<void> {
    const { core } = this;
    core.urgent = false;
    if (core.closed) return;
    this.noteSight();
    const now = this.options.clock();
    core.signals.letGo(now);
    if (!core.line.online) return;
    await this.door.beat(now);
    if (core.stage !== 'in') return;
    await this.view.beat(now);
    if (core.run.current === null) return;
    await this.texts.beat(now);
    if (await this.clock.beat(now)) await this.deputy.repeatAnswer();
    // A new writer has to be known first: what it acknowledges is counted from where it began.
    if (core.record.bases === null) return;
    for (const { id, command, was } of core.post.due(now)) {
      await core.tell({ type: 'command', id, command, was });
    }
    for (const { id, kind } of core.signals.due(now)) await core.tell({ type: 'signal', id, kind });
  }

  private noteSight(): void {
    const { isAway, isGone } = this.core.sight;
    if (isAway === this.wasAway && isGone === this.wasGone) return;
    this.wasAway = isAway;
    this.wasGone = isGone;
    this.options.changed();
  }

  /** The line came back, or the writer's program did. */
  private askAgain(): void {
    this.view.hurry();
    this.texts.begin();
    this.core.post.hurry(this.options.clock());
    this.core.signals.hurry(this.options.clock());
  }

  /** Somebody else writes. */
  private begin(): void {
    this.clock.begin();
    this.deputy.begin();
    this.askAgain();
  }

  // — what comes in —

  private async take(bytes: Uint8Array, receivedAt: number): Promise<void> {
    const { core } = this;
    if (core.closed) return;
    const frame = decodeFrame(bytes);
    if (!frame) return this.door.noteVersion(bytes);
    const { kind, sender, epoch } = frame.header;
    const { writer, record } = core;
    if (kind === 'lobby') {
      await this.door.takeGreet(frame);
    } else if (
      writer &&
      sender === writer.id &&
      epoch === record.epoch &&
      (await core.line.endpoint.isSignedBy(writer, frame))
    ) {
      if (kind === 'personal') await this.takePersonal(writer, frame, receivedAt);
      else await this.takeRoom(frame);
    }
    if (core.urgent) await this.beat();
  }

  private async takePersonal(writer: Peer, frame: Frame, receivedAt: number): Promise<void> {
    const { core } = this;
    const { endpoint } = core.line;
    if (frame.header.receiverRun !== endpoint.run) return;
    const read = v.safeParse(ToMemberSchema, await endpoint.openPersonal(writer, frame));
    if (!read.success || !this.guard.take(frame.header)) return;
    const before = core.run.current;
    if (!core.run.answers(frame.header.senderRun)) return;
    core.sight.heard();
    if (before !== core.run.current) {
      core.post.hurry(this.options.clock());
      core.signals.hurry(this.options.clock());
      this.deputy.begin();
    }
    await this.hear(read.output, receivedAt);
    this.noteSight();
  }

  /** S6. */
  private async takeRoom(frame: Frame): Promise<void> {
    const { core } = this;
    const { key } = core.record;
    const { senderRun, keyNumber } = frame.header;
    if (senderRun !== core.run.current) {
      if (core.run.sees(senderRun) && core.stage === 'in') this.askAgain();
      return;
    }
    if (key?.number !== keyNumber) {
      if (key && keyNumber > key.number) this.view.lacks();
      return;
    }
    const read = v.safeParse(ToRoomSchema, await core.line.endpoint.openRoom(key, frame));
    if (!read.success || !this.guard.take(frame.header)) return;
    core.sight.heard();
    await this.view.hearRoom(read.output);
    this.noteSight();
  }

  private async hear(message: ToMember, receivedAt: number): Promise<void> {
    const { core, view, deputy } = this;
    switch (message.type) {
      case 'waiting':
        core.stage = 'waiting';
        this.options.changed();
        return;
      case 'closed':
        return core.end(message.why);
      case 'snapshot':
        return view.takeSnapshot(message);
      case 'names':
        return view.takeNames(message.names);
      case 'texts':
        return this.texts.take(message.texts);
      case 'done':
        // Stored before it is said: what was acknowledged is never forgotten without a trace.
        if (message.made) await view.noteNewest(message.made.to);
        core.post.done(message.id, message.made);
        core.signals.done(message.id);
        return;
      case 'refused':
        // A newer writer may know reasons that we do not: said is said.
        core.post.refused(message.id, message.reason as RemoteRefusal);
        core.signals.refused(message.id, message.reason as RemoteRefusal);
        return;
      case 'time':
        return this.clock.take(message, receivedAt);
      case 'handOver':
        return deputy.takeOffer(message);
      case 'roster':
        return deputy.takeRoster(message);
      case 'replica':
        return deputy.takeReplica(message.events);
      case 'handedOver':
        return deputy.takeHandedOver(message);
    }
  }
}
