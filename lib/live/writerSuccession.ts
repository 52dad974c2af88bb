/** Who writes next, as the writer plans it: its deputy, and a hand-over (PROTOCOL W2, W3). */
import type { LiveRefusal } from '@/lib/wire/liveMessages';
import { certify, writeKeys } from './certificate';
import type { PublicKeys } from './identity';
import { RESEND_MS } from './limits';
import type { Certificate, ToWriter } from './messages';
import { digestOf } from './namesDigest';
import type { Member } from './roster';
import type { WriterCore } from './writerCore';
import type { WriterMembers } from './writerMembers';

export class WriterSuccession {
  private toldAt = Number.NEGATIVE_INFINITY;
  private hasStopped = false;

  constructor(
    private readonly core: WriterCore,
    private readonly members: WriterMembers,
  ) {}

  /** W3. */
  async nameDeputy(person: string | null): Promise<LiveRefusal | null> {
    const { core } = this;
    const member = this.successor(person);
    if (typeof member === 'string') return member;
    if (!member) {
      await core.save({ deputy: null });
      return null;
    }
    const { id, keys } = member.peer;
    if (core.record.deputy?.id === id) return null;
    const certificate = await this.certificateFor(keys, 'deputy');
    await core.save({ deputy: { id, certificate }, certified: certificate.epoch });
    core.feed.begin();
    await this.members.renewDeputy();
    return null;
  }

  /** W2. Null takes the offer back. */
  async offer(person: string | null): Promise<LiveRefusal | null> {
    const { core } = this;
    const member = this.successor(person);
    if (typeof member === 'string') return member;
    await this.takeOfferBack();
    if (member) {
      const number = Math.floor(Math.random() * 2 ** 32);
      core.offer = { person: member.person, number, declined: false, accepted: false };
      await core.line.toMember(member, { type: 'handOver', offer: number });
    }
    core.options.changed();
    return null;
  }

  async repeatOffer(member: Member): Promise<void> {
    const { offer, line } = this.core;
    if (offer?.person === member.person && !offer.declined && !offer.accepted) {
      await line.toMember(member, { type: 'handOver', offer: offer.number });
    }
  }

  async takeAnswer(
    member: Member,
    answer: Extract<ToWriter, { type: 'handOverAnswer' }>,
  ): Promise<void> {
    const { offer, options } = this.core;
    if (offer?.person !== member.person || offer.number !== answer.offer) return;
    if (offer.declined || offer.accepted) return;
    if (answer.accept) {
      offer.accepted = true;
      await this.nameDeputy(member.person);
      await this.finish();
    } else {
      offer.declined = true;
    }
    options.changed();
  }

  /** W2. Once the successor holds everything: stores that it stops, stops, and only then says so. */
  async finish(): Promise<void> {
    const { deputy, offer, options, feed } = this.core;
    if (!offer?.accepted || !deputy || deputy.person !== offer.person) return;
    const texts = await digestOf(options.log.texts);
    const { state } = options.log;
    if (!state || !feed.isComplete(state.seq, texts)) return;
    const certificate = await this.certificateFor(deputy.peer.keys, 'handOver');
    const handedOver = { certificate, seq: state.seq };
    await this.core.save({ handedOver, certified: certificate.epoch });
    await this.tellSuccessor();
  }

  /** Again and again, until the successor is heard as such. */
  async tellSuccessor(): Promise<void> {
    const { deputy, options, record, line, feed } = this.core;
    const now = options.clock();
    if (!record.handedOver || !deputy || now - this.toldAt < RESEND_MS) return;
    this.toldAt = now;
    const { certificate } = record.handedOver;
    const seq = this.hasStopped ? record.handedOver.seq : await this.stop(certificate);
    await feed.sendLog(deputy);
    const texts = await digestOf(options.log.texts);
    await line.toMember(deputy, { type: 'handedOver', certificate, seq, texts });
  }

  /** Numbered above all that this writer ever certified (W1); the caller stores that. */
  certificateFor(keys: PublicKeys, kind: Certificate['kind']): Promise<Certificate> {
    const { room, record } = this.core;
    const epoch = Math.max(record.epoch, record.certified) + 1;
    return certify(room, record.identity, { kind, epoch, to: writeKeys(keys) });
  }

  /** A step may have come in after the last look, also before a restart: it belongs to the log. */
  private async stop(certificate: Certificate): Promise<number> {
    const seq = await this.core.options.log.stop();
    if (seq !== this.core.record.handedOver?.seq) {
      await this.core.save({ handedOver: { certificate, seq } });
    }
    this.hasStopped = true;
    return seq;
  }

  private successor(person: string | null): Member | LiveRefusal | null {
    const { core } = this;
    if (core.stopped) return 'notShared';
    if (person === null) return null;
    const member = core.roster.of(person);
    if (!member) return 'unknownMember';
    return member.extension ? member : 'needsExtension';
  }

  private async takeOfferBack(): Promise<void> {
    const { core } = this;
    const member = core.offer && core.roster.of(core.offer.person);
    core.offer = null;
    if (member) await core.line.toMember(member, { type: 'handOver', offer: null });
  }
}
