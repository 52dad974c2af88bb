/** The writer's side of a shared session: who is let in, whose wishes are carried out, who may follow. */
import * as v from 'valibot';
import { cleanName, MAX_NAME_LENGTH } from '@/lib/session/names';
import type { LiveRefusal, WriterSituation } from '@/lib/wire/liveMessages';
import { Broadcast } from './broadcast';
import { certify, followChain, readKeys, writeKeys } from './certificate';
import { DeputyFeed } from './deputyFeed';
import { decodeFrame, otherVersion, type Frame } from './frame';
import type { Peer } from './identity';
import { formatInvite } from './invite';
import { fromBase64url, toBase64url } from './base64url';
import { openRoom } from './keys';
import { Knocks, type WaitingKnock } from './knocks';
import { MEMBER_AWAY_MS, PROTOCOL_VERSION, RESEND_MS, TAKEOVER_MS } from './limits';
import {
  LobbySchema,
  ToWriterSchema,
  type Certificate,
  type Closed,
  type LobbyMessage,
  type Range,
  type RosterEntry,
  type ToWriter,
} from './messages';
import { missingSteps } from './missing';
import type { MemberRecord, WriterRecord } from './records';
import { relayHost } from './relayAddress';
import { Roster, type Member } from './roster';
import { newSessionKey } from './sessionKey';
import { TaskQueue } from './taskQueue';
import type { Connect } from './transport';
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

type Answer = LiveRefusal | null;

/** How many of the newest commands a member is told of in a snapshot. */
const TOLD_COMMANDS = 64;
const MAX_SHUT = 64;
/** Far more than a session can have gone on unseen. */
const MAX_MISSING = 2000;

export class LiveWriter {
  private readonly queue = new TaskQueue();
  private readonly line: WriterLine;
  private readonly broadcast: Broadcast;
  private readonly feed: DeputyFeed;
  private offer: { readonly person: string; declined: boolean; accepted: boolean } | null = null;
  private otherVersion: 'theirs' | 'ours' | null = null;
  /** What members saw of the writer before, beyond where this one began. */
  private seenBefore = 0;
  private readonly givenAgain: Range[] = [];
  private handedOverAt = Number.NEGATIVE_INFINITY;
  private closed = false;

  static async open(record: WriterRecord, options: LiveWriterOptions): Promise<LiveWriter> {
    const room = await openRoom(record.secret);
    const roster = await Roster.from(record.members);
    return new LiveWriter(record, options, room, roster, new Knocks(room, record.identity));
  }

  private constructor(
    private record: WriterRecord,
    private readonly options: LiveWriterOptions,
    private readonly room: Awaited<ReturnType<typeof openRoom>>,
    private readonly roster: Roster,
    private readonly knocks: Knocks,
  ) {
    const { log, connect, clock } = options;
    const { identity, epoch, relay } = record;
    this.line = new WriterLine(room, identity, epoch, relay, connect, {
      message: (_topic, bytes) => {
        const receivedAt = log.now();
        void this.queue.run(() => this.take(bytes, receivedAt));
      },
      online: (yes) => void this.queue.run(() => this.turn(yes)),
    });
    this.broadcast = new Broadcast(this.line, log, clock);
    this.feed = new DeputyFeed(this.line, log);
  }

  get situation(): WriterSituation {
    const { record, roster } = this;
    const fingerprint = fromBase64url(record.first) ?? new Uint8Array();
    const now = this.options.clock();
    return {
      role: 'writer',
      relay: relayHost(record.relay),
      line: this.line.state,
      invite: formatInvite({ relay: record.relay, secret: record.secret, fingerprint }),
      link: null,
      knocks: this.knocks.all.map(({ peer, code, name }) => ({ id: peer.id, code, name })),
      members: roster.all.map(({ person, extension, heardAt }) => ({
        person,
        extension,
        connected: this.line.online && heardAt !== null && now - heardAt < MEMBER_AWAY_MS,
      })),
      deputy: this.deputy?.person ?? null,
      handOver: this.offer && { person: this.offer.person, declined: this.offer.declined },
      otherVersion: this.otherVersion,
      missing: missingSteps(record.base, this.seenBefore, this.givenAgain),
    };
  }

  /** After every change of the session: nobody waits for the next pulse. */
  sessionChanged(): void {
    void this.queue.run(() => this.tellChange());
  }

  /** At least twice a second. */
  tick(): Promise<void> {
    return this.queue.run(() => this.beat());
  }

  /** Lets a knock in as this person of the session, or as somebody new by this name. */
  admit(
    id: string,
    as: { readonly person: string } | { readonly name: string },
  ): Promise<Answer | 'badNames'> {
    return this.queue.run(async () => {
      const knock = this.knocks.get(id);
      if (!knock) return 'unknownKnock';
      const person = 'person' in as ? as.person : await this.options.log.join(as.name);
      if (person === null) return 'badNames';
      if (!this.mayBe(person)) return 'unknownMember';
      const before = this.roster.of(person);
      this.knocks.remove(id);
      if (before) await this.shutOut(before, 'superseded');
      const { peer, extension, run } = knock;
      const member = this.roster.add({ peer, person, extension }, run);
      await this.saveMembers(before !== undefined);
      await this.sendSnapshot(member);
      return null;
    });
  }

  decline(id: string): Promise<Answer> {
    return this.queue.run(async () => {
      const knock = this.knocks.get(id);
      if (!knock) return 'unknownKnock';
      this.knocks.remove(id);
      await this.line.toMember(knock, { type: 'closed', why: 'declined' });
      await this.save({ shut: this.withShut(id, 'declined') });
      return null;
    });
  }

  remove(person: string): Promise<Answer> {
    return this.queue.run(async () => {
      const member = this.roster.of(person);
      if (!member) return 'unknownMember';
      await this.shutOut(member, 'removed');
      await this.saveMembers(true);
      return null;
    });
  }

  nameDeputy(person: string | null): Promise<Answer> {
    return this.queue.run(() => this.makeDeputy(person));
  }

  /** Null takes the offer back. */
  offerHandOver(person: string | null): Promise<Answer> {
    return this.queue.run(async () => {
      const member = person === null ? undefined : this.roster.of(person);
      if (person !== null && !member) return 'unknownMember';
      if (member && !member.extension) return 'needsExtension';
      await this.takeOfferBack();
      if (member) {
        this.offer = { person: member.person, declined: false, accepted: false };
        await this.line.toMember(member, { type: 'handOver', offered: true });
      }
      this.options.changed();
      return null;
    });
  }

  /** Ends the sharing for everybody. */
  end(): Promise<void> {
    return this.queue.run(async () => {
      for (const member of this.roster.all) {
        await this.line.toMember(member, { type: 'closed', why: 'ended' });
      }
      this.shut();
    });
  }

  /** Ends this machine's part without a word, as when the program stops. */
  close(): Promise<void> {
    return this.queue.run(() => Promise.resolve(this.shut()));
  }

  /** After all that was asked and received until now. */
  idle(): Promise<void> {
    return this.queue.idle();
  }

  private get deputy(): Member | undefined {
    const { deputy } = this.record;
    return deputy ? this.roster.get(deputy.id) : undefined;
  }

  private get stopped(): boolean {
    return this.closed || this.record.handedOver !== null;
  }

  private shut(): void {
    this.closed = true;
    this.line.close();
  }

  private async save(part: Partial<WriterRecord>): Promise<void> {
    const record = { ...this.record, ...part };
    await this.options.save(record);
    this.record = record;
    this.options.changed();
  }

  // — members —

  private mayBe(person: string): boolean {
    const { state } = this.options.log;
    return (
      state !== null && person !== state.facilitator && state.people.some(({ id }) => id === person)
    );
  }

  /** From here on they are told nothing; the caller saves and changes the key (K2). */
  private async shutOut(member: Member, why: Closed): Promise<void> {
    await this.line.toMember(member, { type: 'closed', why });
    this.roster.remove(member.peer.id);
    const { deputy } = this.record;
    this.record = {
      ...this.record,
      shut: this.withShut(member.peer.id, why),
      deputy: deputy?.id === member.peer.id ? null : deputy,
    };
    if (this.offer?.person === member.person) this.offer = null;
  }

  private withShut(id: string, why: Closed): WriterRecord['shut'] {
    return [...this.record.shut.filter((each) => each.id !== id), { id, why }].slice(-MAX_SHUT);
  }

  private async saveMembers(newKey: boolean): Promise<void> {
    const { key } = this.record;
    await this.save({
      members: this.roster.entries,
      ...(newKey && { key: newSessionKey(key.number + 1) }),
    });
    if (newKey) for (const member of this.roster.all) await this.sendSnapshot(member);
    await this.renewDeputy();
  }

  private async sendSnapshot(member: Member): Promise<void> {
    const { log } = this.options;
    const { state } = log;
    if (!state) return;
    await this.line.toMember(member, {
      type: 'snapshot',
      person: member.person,
      key: { number: this.record.key.number, secret: toBase64url(this.record.key.secret) },
      seq: state.seq,
      view: this.broadcast.viewOf(state),
      base: this.record.base,
      taken: state.commands.slice(-TOLD_COMMANDS),
    });
    await this.line.toMember(member, { type: 'names', names: log.names });
  }

  // — what is sent by itself —

  private async turn(online: boolean): Promise<void> {
    if (online) {
      this.broadcast.begin();
      await this.beat();
    } else {
      this.broadcast.stop();
    }
    this.options.changed();
  }

  private async tellChange(): Promise<void> {
    if (this.stopped) return;
    await this.broadcast.change(this.record.key);
    const { deputy } = this;
    if (deputy) await this.feed.sendLog(deputy);
  }

  private async beat(): Promise<void> {
    if (this.closed) return;
    const { record } = this;
    if (record.handedOver) {
      await this.tellSuccessor(record.handedOver);
      return;
    }
    const due = await this.broadcast.pulse(record.key, record.deputy?.id ?? null);
    // Whoever missed the change of writer learns of it with every pulse.
    if (due && record.epoch > 0) await this.line.greet(this.greeting(null));
    if (due) this.options.changed();
    await this.finishHandOver();
  }

  private greeting(
    to: { readonly id: string; readonly nonce: string } | null,
  ): Extract<LobbyMessage, { type: 'greet' }> {
    const { identity, chain } = this.record;
    return { type: 'greet', to, keys: writeKeys(identity.keys), chain };
  }

  // — what comes in —

  private async take(bytes: Uint8Array, receivedAt: number): Promise<void> {
    if (this.closed) return;
    const frame = decodeFrame(bytes);
    if (!frame) return this.noteVersion(bytes);
    if (frame.header.sender === this.record.identity.id) return;
    if (frame.header.kind === 'lobby') await this.takeLobby(frame);
    if (frame.header.kind === 'personal') await this.takePersonal(frame, receivedAt);
  }

  /** F7. Our own answer tells the other side our version, whatever it says besides. */
  private async noteVersion(bytes: Uint8Array): Promise<void> {
    const other = otherVersion(bytes);
    const side = other && (other.version > PROTOCOL_VERSION ? 'ours' : 'theirs');
    if (!other || side === this.otherVersion) return;
    this.otherVersion = side;
    await this.line.greet(this.greeting({ id: other.sender, nonce: other.sender }));
    this.options.changed();
  }

  private async takeLobby(frame: Frame): Promise<void> {
    const read = v.safeParse(LobbySchema, await this.line.endpoint.openLobby(frame));
    if (!read.success) return;
    const peer = await readKeys(read.output.keys);
    if (peer?.id !== frame.header.sender) return;
    if (!(await this.line.endpoint.isSignedBy(peer, frame))) return;
    if (read.output.type === 'greet') {
      await this.takeSuccessor(read.output.keys, read.output.chain);
      return;
    }
    const id = peer.id;
    if (this.stopped) return;
    const shut = this.record.shut.find((each) => each.id === id);
    if (shut) {
      await this.line.toMember(
        { peer, run: frame.header.senderRun },
        { type: 'closed', why: shut.why },
      );
      return;
    }
    if (this.roster.get(id)) {
      await this.line.greet(this.greeting({ id, nonce: id }));
      return;
    }
    const known = this.knocks.get(id) !== undefined;
    const { nonce } = await this.knocks.take(peer);
    await this.line.greet(this.greeting({ id, nonce }));
    if (!known) this.options.changed();
  }

  private async takePersonal(frame: Frame, receivedAt: number): Promise<void> {
    const { header } = frame;
    const { endpoint } = this.line;
    if (header.receiverRun !== endpoint.run) return;
    const who = this.roster.get(header.sender) ?? this.knocks.get(header.sender);
    if (!who || !(await endpoint.isSignedBy(who.peer, frame))) return;
    const read = v.safeParse(ToWriterSchema, await endpoint.openPersonal(who.peer, frame));
    if (!read.success || !who.guard.take(header)) return;
    who.run = header.senderRun;
    if ('person' in who) await this.hear(who, read.output, receivedAt);
    else if (read.output.type === 'join') await this.takeName(who, read.output);
  }

  private async takeName(
    knock: WaitingKnock,
    { name, extension }: Extract<ToWriter, { type: 'join' }>,
  ): Promise<void> {
    const clean = cleanName(name);
    if (clean === '' || [...clean].length > MAX_NAME_LENGTH) return;
    const known = knock.name === clean;
    knock.name = clean;
    knock.extension = extension;
    await this.line.toMember(knock, { type: 'waiting' });
    if (!known) this.options.changed();
  }

  private async hear(member: Member, message: ToWriter, receivedAt: number): Promise<void> {
    const now = this.options.clock();
    if (this.record.handedOver && message.type !== 'time') return;
    const wasAway = member.heardAt === null || now - member.heardAt >= MEMBER_AWAY_MS;
    member.heardAt = now;
    if (wasAway) this.options.changed();
    switch (message.type) {
      case 'join':
        return this.sendSnapshot(member);
      case 'sync':
        if (message.epoch < this.record.epoch) this.noteSeen(message.seq);
        return this.sendSnapshot(member);
      case 'command':
        return this.carryOut(member, message);
      case 'time':
        return this.tellTime(member, message, receivedAt);
      case 'handOverAnswer':
        return this.takeHandOverAnswer(member, message.accept);
      case 'leave':
        await this.shutOut(member, 'removed');
        return this.saveMembers(true);
    }
  }

  private async carryOut(
    { peer, run, person }: Member,
    { id, command, was }: Extract<ToWriter, { type: 'command' }>,
  ): Promise<void> {
    const answer = await this.options.log.give(id, person, command);
    if ('refused' in answer) {
      await this.line.toMember({ peer, run }, { type: 'refused', id, reason: answer.refused });
      return;
    }
    if (was && this.givenAgain.length < MAX_MISSING) {
      this.givenAgain.push(was);
      this.options.changed();
    }
    await this.tellChange();
    await this.line.toMember({ peer, run }, { type: 'done', id, made: answer.made });
  }

  private async tellTime(
    member: Member,
    { question, t0, heardMs, held }: Extract<ToWriter, { type: 'time' }>,
    t1: number,
  ): Promise<void> {
    member.heardUsAt = this.options.clock() - heardMs;
    const t2 = this.options.log.now();
    await this.line.toMember(member, { type: 'time', question, t0, t1, t2 });
    const { deputy } = this.record;
    if (deputy?.id === member.peer.id) {
      await this.feed.follow(
        member,
        held ?? nothingHeld,
        deputy.certificate,
        this.successorMembers(),
      );
      if (!this.record.handedOver) await this.finishHandOver();
    } else if (held) {
      await this.line.toMember(member, {
        type: 'roster',
        certificate: null,
        number: 0,
        members: [],
      });
    }
    if (this.offer?.person === member.person && !this.offer.declined && !this.offer.accepted) {
      await this.line.toMember(member, { type: 'handOver', offered: true });
    }
  }

  private noteSeen(seq: number): void {
    if (seq <= this.seenBefore || seq > this.record.base + MAX_MISSING) return;
    this.seenBefore = seq;
    this.options.changed();
  }

  // — who writes next —

  /** For a successor: everybody, and this machine itself as a member. */
  private successorMembers(): RosterEntry[] {
    const { state } = this.options.log;
    const self = state && {
      keys: writeKeys(this.record.identity.keys),
      person: state.facilitator,
      extension: true,
    };
    return self ? [...this.roster.entries, self] : [...this.roster.entries];
  }

  private async makeDeputy(person: string | null): Promise<Answer> {
    const member = person === null ? undefined : this.roster.of(person);
    if (person !== null && !member) return 'unknownMember';
    if (member && !member.extension) return 'needsExtension';
    if (!member) {
      await this.save({ deputy: null });
      return null;
    }
    const certificate = await this.certificateFor(member.peer, 'deputy');
    await this.save({ deputy: { id: member.peer.id, certificate } });
    this.feed.begin();
    await this.renewDeputy();
    return null;
  }

  private certificateFor(peer: Peer, kind: Certificate['kind']): Promise<Certificate> {
    const { identity, epoch } = this.record;
    return certify(this.room, identity, { kind, epoch: epoch + 1, to: writeKeys(peer.keys) });
  }

  private async renewDeputy(): Promise<void> {
    const { deputy } = this;
    const certificate = this.record.deputy?.certificate;
    if (deputy && certificate) {
      await this.feed.renew(deputy, certificate, this.successorMembers());
    }
  }

  private async takeOfferBack(): Promise<void> {
    const member = this.offer && this.roster.of(this.offer.person);
    this.offer = null;
    if (member) await this.line.toMember(member, { type: 'handOver', offered: false });
  }

  private async takeHandOverAnswer(member: Member, accept: boolean): Promise<void> {
    const { offer } = this;
    if (offer?.person !== member.person || offer.declined || offer.accepted) return;
    if (accept) {
      offer.accepted = true;
      if (this.record.deputy?.id !== member.peer.id) await this.makeDeputy(member.person);
      await this.finishHandOver();
    } else {
      offer.declined = true;
    }
    this.options.changed();
  }

  /** W2. Once the successor holds everything: stops, stores that, and only then says so. */
  private async finishHandOver(): Promise<void> {
    const { state } = this.options.log;
    const { deputy, offer } = this;
    if (!offer?.accepted || !state || !deputy || deputy.person !== offer.person) return;
    if (!this.feed.isComplete(state.seq)) return;
    const seq = await this.options.log.stop();
    await this.feed.sendLog(deputy);
    const certificate = await this.certificateFor(deputy.peer, 'handOver');
    await this.save({ handedOver: { certificate, seq } });
    await this.beat();
  }

  private async tellSuccessor({
    certificate,
    seq,
  }: NonNullable<WriterRecord['handedOver']>): Promise<void> {
    const now = this.options.clock();
    const { deputy } = this;
    if (!deputy || now - this.handedOverAt < RESEND_MS) return;
    this.handedOverAt = now;
    await this.line.toMember(deputy, { type: 'handedOver', certificate, seq });
  }

  /** W5. Somebody says that it writes now. */
  private async takeSuccessor(
    keys: RosterEntry['keys'],
    chain: readonly Certificate[],
  ): Promise<void> {
    const { record } = this;
    const next = chain[record.epoch];
    const succession = await followChain(this.room, record.first, keys, chain);
    if (!next || !succession || succession.epoch <= record.epoch) return;
    const signer = await readKeys(next.by);
    if (signer?.id !== record.identity.id) return;
    if (next.kind === 'deputy') {
      const deputy = await readKeys(next.to);
      const heardUsAt = deputy && this.roster.get(deputy.id)?.heardUsAt;
      const now = this.options.clock();
      if (typeof heardUsAt === 'number' && now - heardUsAt < TAKEOVER_MS) return;
      await this.options.log.stop();
    }
    this.shut();
    this.options.succeeded(this.asMember());
  }

  private asMember(): MemberRecord {
    const { relay, secret, first, identity, epoch, chain, key } = this.record;
    const { state, names } = this.options.log;
    return {
      ...{ relay, secret, first, identity, epoch, chain, key },
      role: 'member',
      name: (state && names[state.facilitator]) ?? '',
      extension: true,
      // Not this machine any more: whom the chain names is followed at once.
      writer: null,
      person: state?.facilitator ?? null,
      shown: state && { seq: state.seq, view: this.broadcast.viewOf(state), names },
      deputy: null,
      held: 0,
    };
  }
}

const nothingHeld = { seq: 0, roster: 0 };
