/** Who writes next, as the writer sees it: its deputy, a planned hand-over, a rightful successor (PROTOCOL W). */
import type { LiveRefusal } from '@/lib/wire/liveMessages';
import { certify, followChain, readKeys, writeKeys } from './certificate';
import type { Peer } from './identity';
import { RESEND_MS, TAKEOVER_MS } from './limits';
import type { Certificate, RosterEntry } from './messages';
import type { MemberRecord } from './records';
import type { Member } from './roster';
import type { WriterCore } from './writerCore';
import type { WriterMembers } from './writerMembers';

export class WriterSuccession {
  private handedOverAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly core: WriterCore,
    private readonly members: WriterMembers,
  ) {}

  /** W3. */
  async nameDeputy(person: string | null): Promise<LiveRefusal | null> {
    const { core } = this;
    const member = person === null ? undefined : core.roster.of(person);
    if (person !== null && !member) return 'unknownMember';
    if (member && !member.extension) return 'needsExtension';
    if (!member) {
      await core.save({ deputy: null });
      return null;
    }
    const certificate = await this.certificateFor(member.peer, 'deputy');
    await core.save({ deputy: { id: member.peer.id, certificate } });
    core.feed.begin();
    await this.members.renewDeputy();
    return null;
  }

  /** W2. Null takes the offer back. */
  async offer(person: string | null): Promise<LiveRefusal | null> {
    const { core } = this;
    const member = person === null ? undefined : core.roster.of(person);
    if (person !== null && !member) return 'unknownMember';
    if (member && !member.extension) return 'needsExtension';
    await this.takeOfferBack();
    if (member) {
      core.offer = { person: member.person, declined: false, accepted: false };
      await core.line.toMember(member, { type: 'handOver', offered: true });
    }
    core.options.changed();
    return null;
  }

  async repeatOffer(member: Member): Promise<void> {
    const { offer, line } = this.core;
    if (offer?.person === member.person && !offer.declined && !offer.accepted) {
      await line.toMember(member, { type: 'handOver', offered: true });
    }
  }

  async takeAnswer(member: Member, accept: boolean): Promise<void> {
    const { offer, record, options } = this.core;
    if (offer?.person !== member.person || offer.declined || offer.accepted) return;
    if (accept) {
      offer.accepted = true;
      if (record.deputy?.id !== member.peer.id) await this.nameDeputy(member.person);
      await this.finish();
    } else {
      offer.declined = true;
    }
    options.changed();
  }

  /** W2. Once the successor holds everything: stops, stores that, and only then says so. */
  async finish(): Promise<void> {
    const { deputy, offer, options, feed } = this.core;
    const { state } = options.log;
    if (!offer?.accepted || !state || !deputy || deputy.person !== offer.person) return;
    if (!feed.isComplete(state.seq)) return;
    const seq = await options.log.stop();
    await feed.sendLog(deputy);
    const certificate = await this.certificateFor(deputy.peer, 'handOver');
    await this.core.save({ handedOver: { certificate, seq } });
    await this.tellSuccessor();
  }

  /** Again and again, until the successor is heard as such. */
  async tellSuccessor(): Promise<void> {
    const { deputy, options, record, line } = this.core;
    const now = options.clock();
    if (!record.handedOver || !deputy || now - this.handedOverAt < RESEND_MS) return;
    this.handedOverAt = now;
    await line.toMember(deputy, { type: 'handedOver', ...record.handedOver });
  }

  /** W5. Somebody says that it writes now. */
  async takeSuccessor(keys: RosterEntry['keys'], chain: readonly Certificate[]): Promise<void> {
    const { core } = this;
    const { record, options } = core;
    const next = chain[record.epoch];
    const succession = await followChain(core.room, record.first, keys, chain);
    if (!next || !succession || succession.epoch <= record.epoch) return;
    const signer = await readKeys(next.by);
    if (signer?.id !== record.identity.id) return;
    if (next.kind === 'deputy') {
      const deputy = await readKeys(next.to);
      const heardUsAt = deputy && core.roster.get(deputy.id)?.heardUsAt;
      const now = options.clock();
      if (typeof heardUsAt === 'number' && now - heardUsAt < TAKEOVER_MS) return;
      await options.log.stop();
    }
    core.shut();
    options.succeeded(this.asMember());
  }

  private async takeOfferBack(): Promise<void> {
    const { core } = this;
    const member = core.offer && core.roster.of(core.offer.person);
    core.offer = null;
    if (member) await core.line.toMember(member, { type: 'handOver', offered: false });
  }

  private certificateFor(peer: Peer, kind: Certificate['kind']): Promise<Certificate> {
    const { room, record } = this.core;
    const { identity, epoch } = record;
    return certify(room, identity, { kind, epoch: epoch + 1, to: writeKeys(peer.keys) });
  }

  private asMember(): MemberRecord {
    const { relay, secret, first, identity, epoch, chain, key } = this.core.record;
    const { state, names } = this.core.options.log;
    return {
      relay,
      secret,
      first,
      identity,
      epoch,
      chain,
      key,
      role: 'member',
      name: (state && names[state.facilitator]) ?? '',
      extension: true,
      // Not this machine any more: whom the chain names is followed at once.
      writer: null,
      person: state?.facilitator ?? null,
      shown: state && { seq: state.seq, view: this.core.broadcast.viewOf(state), names },
      deputy: null,
      held: 0,
    };
  }
}
