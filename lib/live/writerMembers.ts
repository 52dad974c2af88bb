/** The members of a session: what each gets of it, who is shut out, when the key changes (PROTOCOL K, S3). */
import { writeKeys } from './certificate';
import { toBase64url } from './base64url';
import type { Closed, RosterEntry } from './messages';
import { digestOf } from './namesDigest';
import type { WriterRecord } from './records';
import type { Member } from './roster';
import { newSessionKey } from './sessionKey';
import type { WriterCore } from './writerCore';

/** How many of the newest commands a member is told of in a snapshot. */
const TOLD_COMMANDS = 64;
const MAX_SHUT = 64;

export class WriterMembers {
  constructor(private readonly core: WriterCore) {}

  /** From here on they are told nothing; the caller saves and changes the key (K2). */
  async shutOut(member: Member, why: Closed): Promise<void> {
    const { core } = this;
    await core.line.toMember(member, { type: 'closed', why });
    core.roster.remove(member.peer.id);
    const { deputy } = core.record;
    core.record = {
      ...core.record,
      shut: this.withShut(member.peer.id, why),
      deputy: deputy?.id === member.peer.id ? null : deputy,
    };
    if (core.offer?.person === member.person) core.offer = null;
  }

  withShut(id: string, why: Closed): WriterRecord['shut'] {
    const { shut } = this.core.record;
    return [...shut.filter((each) => each.id !== id), { id, why }].slice(-MAX_SHUT);
  }

  async save(newKey: boolean): Promise<void> {
    const { core } = this;
    const { key } = core.record;
    await core.save({
      members: core.roster.entries,
      ...(newKey && { key: newSessionKey(key.number + 1) }),
    });
    if (newKey) for (const member of core.roster.all) await this.sendSnapshot(member);
    await this.renewDeputy();
  }

  async sendSnapshot(member: Member): Promise<void> {
    const { line, record, broadcast, options } = this.core;
    const { state, names, texts } = options.log;
    if (!state) return;
    await line.toMember(member, {
      type: 'snapshot',
      person: member.person,
      key: { number: record.key.number, secret: toBase64url(record.key.secret) },
      seq: state.seq,
      view: broadcast.viewOf(state),
      texts: await digestOf(texts),
      bases: record.bases,
      taken: state.commands.slice(-TOLD_COMMANDS),
    });
    await line.toMember(member, { type: 'names', names });
  }

  /** S7. */
  sendTexts(member: Member): Promise<void> {
    const { line, options } = this.core;
    return line.toMember(member, { type: 'texts', texts: options.log.texts });
  }

  async renewDeputy(): Promise<void> {
    const { deputy, record, feed } = this.core;
    const certificate = record.deputy?.certificate;
    if (deputy && certificate) await feed.renew(deputy, certificate, this.forSuccessor());
  }

  /** For a successor: everybody, and this machine itself as a member. */
  forSuccessor(): RosterEntry[] {
    const { record, roster, person } = this.core;
    if (person === null) return [...roster.entries];
    return [...roster.entries, { keys: writeKeys(record.identity.keys), person, extension: true }];
  }
}
