/** What members ask of the writer: the session, a command, the time (PROTOCOL C, T, S2). */
import { MEMBER_AWAY_MS } from './limits';
import type { Range, ToWriter } from './messages';
import { missingSteps } from './missing';
import type { Member } from './roster';
import type { WriterCore } from './writerCore';
import type { WriterMembers } from './writerMembers';
import type { WriterSuccession } from './writerSuccession';

type Message<Type extends ToWriter['type']> = Extract<ToWriter, { type: Type }>;

/** Far more than a session can have gone on unseen. */
const MAX_MISSING = 2000;
const nothingHeld = { seq: 0, roster: 0 };

export class WriterRequests {
  /** What members saw of the writer before, beyond where this one began. */
  private seenBefore = 0;
  private readonly givenAgain: Range[] = [];

  constructor(
    private readonly core: WriterCore,
    private readonly members: WriterMembers,
    private readonly succession: WriterSuccession,
    private readonly tellChange: () => Promise<void>,
  ) {}

  /** W6. */
  get missing(): ReturnType<typeof missingSteps> {
    return missingSteps(this.core.record.base, this.seenBefore, this.givenAgain);
  }

  async hear(member: Member, message: ToWriter, receivedAt: number): Promise<void> {
    const { record, options } = this.core;
    const now = options.clock();
    if (record.handedOver && message.type !== 'time') return;
    const wasAway = member.heardAt === null || now - member.heardAt >= MEMBER_AWAY_MS;
    member.heardAt = now;
    if (wasAway) options.changed();
    switch (message.type) {
      case 'join':
        return this.members.sendSnapshot(member);
      case 'sync':
        if (message.epoch < record.epoch) this.noteSeen(message.seq);
        return this.members.sendSnapshot(member);
      case 'command':
        return this.carryOut(member, message);
      case 'time':
        return this.tellTime(member, message, receivedAt);
      case 'handOverAnswer':
        return this.succession.takeAnswer(member, message.accept);
      case 'leave':
        await this.members.shutOut(member, 'removed');
        return this.members.save(true);
    }
  }

  private async carryOut(
    { peer, run, person }: Member,
    { id, command, was }: Message<'command'>,
  ): Promise<void> {
    const { line, options } = this.core;
    const answer = await options.log.give(id, person, command);
    if ('refused' in answer) {
      await line.toMember({ peer, run }, { type: 'refused', id, reason: answer.refused });
      return;
    }
    if (was && this.givenAgain.length < MAX_MISSING) {
      this.givenAgain.push(was);
      options.changed();
    }
    await this.tellChange();
    await line.toMember({ peer, run }, { type: 'done', id, made: answer.made });
  }

  private async tellTime(
    member: Member,
    { question, t0, heardMs, held }: Message<'time'>,
    t1: number,
  ): Promise<void> {
    const { line, options, record, feed } = this.core;
    member.heardUsAt = options.clock() - heardMs;
    const t2 = options.log.now();
    await line.toMember(member, { type: 'time', question, t0, t1, t2 });
    const { deputy } = record;
    if (deputy?.id === member.peer.id) {
      const members = this.members.forSuccessor();
      await feed.follow(member, held ?? nothingHeld, deputy.certificate, members);
      if (!record.handedOver) await this.succession.finish();
    } else if (held) {
      const nobody = { certificate: null, number: 0, members: [] };
      await line.toMember(member, { type: 'roster', ...nobody });
    }
    await this.succession.repeatOffer(member);
  }

  private noteSeen(seq: number): void {
    if (seq <= this.seenBefore || seq > this.core.record.base + MAX_MISSING) return;
    this.seenBefore = seq;
    this.core.options.changed();
  }
}
