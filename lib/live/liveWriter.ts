/** The writer's side of a shared session: what the facilitator's machine does, one thing at a time. */
import * as v from 'valibot';
import type { LiveRefusal, WriterSituation } from '@/lib/wire/liveMessages';
import { fromBase64url } from './base64url';
import { readKeys } from './certificate';
import { decodeFrame, type Frame } from './frame';
import { formatInvite } from './invite';
import { openRoom, type Room } from './keys';
import { Knocks } from './knocks';
import { MEMBER_AWAY_MS } from './limits';
import { LobbySchema, ToWriterSchema } from './messages';
import type { WriterRecord } from './records';
import { relayHost } from './relayAddress';
import { Roster } from './roster';
import { TaskQueue } from './taskQueue';
import { WriterCore, type LiveWriterOptions } from './writerCore';
import { WriterDoor } from './writerDoor';
import { WriterMembers } from './writerMembers';
import { WriterRequests } from './writerRequests';
import { WriterRivals } from './writerRivals';
import { WriterSuccession } from './writerSuccession';

export type { LiveWriterOptions };

type Answer = LiveRefusal | null;

export class LiveWriter {
  private readonly queue = new TaskQueue();
  private readonly core: WriterCore;
  private readonly members: WriterMembers;
  private readonly door: WriterDoor;
  private readonly succession: WriterSuccession;
  private readonly requests: WriterRequests;
  private readonly rivals: WriterRivals;

  static async open(record: WriterRecord, options: LiveWriterOptions): Promise<LiveWriter> {
    const room = await openRoom(record.secret);
    return new LiveWriter(record, options, room, await Roster.from(record.members));
  }

  private constructor(
    record: WriterRecord,
    private readonly options: LiveWriterOptions,
    room: Room,
    roster: Roster,
  ) {
    this.core = new WriterCore(record, options, room, roster, {
      message: (_topic, bytes) => {
        const receivedAt = options.log.now();
        this.queue.take(() => this.take(bytes, receivedAt));
      },
      online: (yes) => this.queue.begin(() => this.turn(yes)),
    });
    const { core } = this;
    this.members = new WriterMembers(core);
    this.door = new WriterDoor(
      core,
      this.members,
      new Knocks(room, record.identity, options.clock),
    );
    this.succession = new WriterSuccession(core, this.members);
    this.rivals = new WriterRivals(core, this.succession);
    this.requests = new WriterRequests(core, this.members, this.succession, () =>
      this.tellChange(),
    );
  }

  get situation(): WriterSituation {
    const { record, roster, line, offer, deputy } = this.core;
    const fingerprint = fromBase64url(record.first) ?? new Uint8Array();
    const now = this.options.clock();
    return {
      role: 'writer',
      relay: relayHost(record.relay),
      line: line.state,
      invite: formatInvite({ relay: record.relay, secret: record.secret, fingerprint }),
      link: null,
      knocks: this.door.knocks.all.flatMap(({ peer, said }) =>
        said ? [{ id: peer.id, ...said }] : [],
      ),
      members: roster.all.map(({ person, extension, heardAt }) => {
        const connected = line.online && heardAt !== null && now - heardAt < MEMBER_AWAY_MS;
        // While one's own line is lost nothing is known of theirs.
        const lost = line.online && !connected && heardAt !== null;
        return {
          person,
          extension,
          connected,
          lostAt: lost ? this.options.log.now() - (now - heardAt) : null,
        };
      }),
      deputy: deputy?.person ?? null,
      handOver: offer && { person: offer.person, declined: offer.declined },
      otherVersion: this.door.otherVersion,
      missing: this.requests.missing,
    };
  }

  /** After every change of the session: nobody waits for the next pulse. */
  sessionChanged(): void {
    this.queue.begin(() => this.tellChange());
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
    return this.queue.run(() => this.door.admit(id, as));
  }

  decline(id: string): Promise<Answer> {
    return this.queue.run(() => this.door.decline(id));
  }

  remove(person: string): Promise<Answer> {
    return this.queue.run(async () => {
      if (this.core.stopped) return 'notShared';
      const member = this.core.roster.of(person);
      if (!member) return 'unknownMember';
      await this.members.shutOut(member, 'removed');
      await this.members.save(true);
      return null;
    });
  }

  nameDeputy(person: string | null): Promise<Answer> {
    return this.queue.run(() => this.succession.nameDeputy(person));
  }

  /** Null takes the offer back. */
  offerHandOver(person: string | null): Promise<Answer> {
    return this.queue.run(() => this.succession.offer(person));
  }

  /** Ends the sharing for everybody. */
  end(): Promise<void> {
    return this.queue.run(async () => {
      const { core } = this;
      for (const member of core.roster.all) {
        await core.line.toMember(member, { type: 'closed', why: 'ended' });
      }
      core.shut();
    });
  }

  /** Ends this machine's part without a word, as when the program stops. */
  close(): Promise<void> {
    return this.queue.run(() => Promise.resolve(this.core.shut()));
  }

  /** After all that was asked and received until now. */
  idle(): Promise<void> {
    return this.queue.idle();
  }

  // — what is sent by itself —

  private async turn(online: boolean): Promise<void> {
    if (online) {
      this.core.broadcast.begin();
      await this.beat();
    } else {
      this.core.broadcast.stop();
    }
    this.options.changed();
  }

  private async tellChange(): Promise<void> {
    const { core } = this;
    if (core.stopped) return;
    await core.broadcast.change(core.record.key);
    const { deputy } = core;
    if (deputy) await core.feed.sendLog(deputy);
  }

  private async beat(): Promise<void> {
    const { core, succession } = this;
    if (core.closed) return;
    const { record } = core;
    if (record.handedOver) return succession.tellSuccessor();
    const deputy = record.deputy?.certificate.epoch ?? null;
    const news = { deputy, certified: record.certified };
    const due = await core.broadcast.pulse(record.key, news);
    // Whoever missed the change of writer learns of it with every pulse.
    if (due && record.epoch > 0) await core.line.greet(this.door.greeting(null));
    if (due) this.options.changed();
    await succession.finish();
  }

  // — what comes in —

  private async take(bytes: Uint8Array, receivedAt: number): Promise<void> {
    if (this.core.closed) return;
    const frame = decodeFrame(bytes);
    if (!frame) return this.door.noteVersion(bytes);
    if (frame.header.sender === this.core.record.identity.id) return;
    if (frame.header.kind === 'lobby') await this.takeLobby(frame);
    if (frame.header.kind === 'personal') await this.takePersonal(frame, receivedAt);
  }

  private async takeLobby(frame: Frame): Promise<void> {
    const { endpoint } = this.core.line;
    const read = v.safeParse(LobbySchema, await endpoint.openLobby(frame));
    if (!read.success) return;
    const message = read.output;
    const peer = await readKeys(message.keys);
    if (peer?.id !== frame.header.sender) return;
    if (!(await endpoint.isSignedBy(peer, frame))) return;
    if (message.type === 'greet') await this.rivals.take(message.keys, message.chain);
    else await this.door.takeKnock(peer, message.commitment, frame);
  }

  private async takePersonal(frame: Frame, receivedAt: number): Promise<void> {
    const { header } = frame;
    const { line, roster } = this.core;
    if (header.receiverRun !== line.endpoint.run) return;
    const who = roster.get(header.sender) ?? this.door.knocks.get(header.sender);
    if (!who || !(await line.endpoint.isSignedBy(who.peer, frame))) return;
    const read = v.safeParse(ToWriterSchema, await line.endpoint.openPersonal(who.peer, frame));
    if (!read.success || !who.guard.take(header)) return;
    who.run = header.senderRun;
    if ('person' in who) await this.requests.hear(who, read.output, receivedAt);
    else if (read.output.type === 'join') await this.door.takeName(who, read.output);
  }
}
