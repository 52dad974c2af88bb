/** What members ask of the writer: the session, a command, the time (PROTOCOL C, T, S2). */
import { MEMBER_AWAY_MS } from './limits';
import type { FormerRange, ToWriter } from './messages';
import { missingSteps, withRange } from './missing';
import type { Member } from './roster';
import { TakenCommands } from './takenCommands';
import type { WriterCore } from './writerCore';
import type { WriterMembers } from './writerMembers';
import type { WriterSuccession } from './writerSuccession';

type Message<Type extends ToWriter['type']> = Extract<ToWriter, { type: Type }>;

const nothingHeld = { seq: 0, roster: 0, texts: '' };

/** Enough for the successor to find this run, to say what it holds, and to get what it lacks. */
const forSuccessor: ReadonlySet<ToWriter['type']> = new Set(['time', 'sync', 'askTexts']);

export class WriterRequests {
  private readonly taken: TakenCommands;

  constructor(
    private readonly core: WriterCore,
    private readonly members: WriterMembers,
    private readonly succession: WriterSuccession,
    private readonly tellChange: () => Promise<void>,
  ) {
    this.taken = new TakenCommands(core.options.log);
  }

  /** W6. */
  get missing(): ReturnType<typeof missingSteps> {
    const { lacked, givenAgain } = this.core.record;
    return missingSteps(lacked, givenAgain);
  }

  async hear(member: Member, message: ToWriter, receivedAt: number): Promise<void> {
    const { record, options } = this.core;
    const now = options.clock();
    if (record.handedOver && !forSuccessor.has(message.type)) return;
    const wasAway = member.heardAt === null || now - member.heardAt >= MEMBER_AWAY_MS;
    member.heardAt = now;
    if (wasAway) options.changed();
    switch (message.type) {
      case 'join':
        return this.members.sendSnapshot(member);
      case 'sync':
        return this.members.sendSnapshot(member);
      case 'askTexts':
        return this.members.sendTexts(member);
      case 'command':
        return this.carryOut(member, message);
      case 'signal':
        return this.hold(member, message);
      case 'time':
        return this.tellTime(member, message, receivedAt);
      case 'handOverAnswer':
        return this.succession.takeAnswer(member, message);
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
    const made = await this.taken.find(id);
    const answer = made ? { made } : await options.log.give(id, person, command);
    if ('refused' in answer) {
      await line.toMember({ peer, run }, { type: 'refused', id, reason: answer.refused });
      return;
    }
    if (was) await this.note('givenAgain', was);
    await this.tellChange();
    await line.toMember({ peer, run }, { type: 'done', id, made: answer.made });
  }

  /** C7. Nothing of it is kept here, nor what it was answered with. */
  private async hold(
    { peer, run, person }: Member,
    { id, kind }: Message<'signal'>,
  ): Promise<void> {
    const { line, options } = this.core;
    const reason = options.log.signal(id, person, kind);
    const answer = reason
      ? ({ type: 'refused', id, reason } as const)
      : ({ type: 'done', id, made: null } as const);
    await line.toMember({ peer, run }, answer);
  }

  private async tellTime(
    member: Member,
    { question, t0, heardMs, held, lacks }: Message<'time'>,
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
    if (lacks) await this.note('lacked', lacks);
    await this.succession.repeatOffer(member);
  }

  private async note(what: 'lacked' | 'givenAgain', range: FormerRange): Promise<void> {
    const more = withRange(this.core.record[what], range);
    if (more) await this.core.save({ [what]: more });
  }
}
