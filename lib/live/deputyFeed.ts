/** Keeps the deputy able to take over: the log, the members, the certificate (PROTOCOL W3). */
import { MAX_REPLICA_EVENTS, type RosterEntry, type Certificate } from './messages';
import type { Member } from './roster';
import type { WriterLine } from './writerLine';
import type { WriterLog } from './writerLog';

interface Held {
  readonly seq: number;
  readonly roster: number;
  /** Their digest; who lacks them asks like every member (S7). */
  readonly texts: string;
}

const nothing: Held = { seq: 0, roster: 0, texts: '' };

export class DeputyFeed {
  /** The newest number that was sent to it. */
  private sentSeq = 0;
  /** Counts what is told about the members; begins anywhere, so that a restart repeats no number. */
  private rosterNumber = Math.floor(Math.random() * 2 ** 31);
  private held: Held = nothing;

  constructor(
    private readonly line: WriterLine,
    private readonly log: WriterLog,
  ) {}

  /** Somebody else is it, or the members are not the same. */
  async renew(
    deputy: Member,
    certificate: Certificate,
    members: readonly RosterEntry[],
  ): Promise<void> {
    this.rosterNumber += 1;
    await this.sendRoster(deputy, certificate, members);
    await this.sendLog(deputy);
  }

  begin(): void {
    this.sentSeq = 0;
    this.held = nothing;
  }

  /** What has been added to the log since. */
  async sendLog(deputy: Member): Promise<void> {
    const events = await this.log.eventsAfter(this.sentSeq);
    for (let at = 0; at < events.length; at += MAX_REPLICA_EVENTS) {
      const piece = events.slice(at, at + MAX_REPLICA_EVENTS);
      await this.line.toMember(deputy, { type: 'replica', events: piece });
    }
    this.sentSeq = events.at(-1)?.seq ?? this.sentSeq;
  }

  /** After the deputy has said what it holds: what was lost on the way is sent again. */
  async follow(
    deputy: Member,
    held: Held,
    certificate: Certificate,
    members: readonly RosterEntry[],
  ): Promise<void> {
    this.held = held;
    if (held.roster !== this.rosterNumber) await this.sendRoster(deputy, certificate, members);
    if (held.seq < this.sentSeq) this.sentSeq = held.seq;
    await this.sendLog(deputy);
  }

  /** Whether it could take over at once and nothing would be missing. */
  isComplete(seq: number, texts: string): boolean {
    const { held } = this;
    return held.roster === this.rosterNumber && held.seq === seq && held.texts === texts;
  }

  private sendRoster(
    deputy: Member,
    certificate: Certificate,
    members: readonly RosterEntry[],
  ): Promise<void> {
    const { rosterNumber: number } = this;
    return this.line.toMember(deputy, { type: 'roster', certificate, number, members });
  }
}
