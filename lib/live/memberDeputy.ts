/** A member that could write: as deputy, as successor in a planned hand-over, after the writer is gone (PROTOCOL W). */
import type { SessionEvent } from '@/lib/session/events';
import { writeKeys } from './certificate';
import type { MemberClock } from './memberClock';
import type { MemberCore } from './memberCore';
import type { MemberTexts } from './memberTexts';
import type { Certificate, ToMember } from './messages';
import { newSessionKey } from './sessionKey';

type Message<Type extends ToMember['type']> = Extract<ToMember, { type: Type }>;

export class MemberDeputy {
  /** By its number, while the writer wants to hand over to this machine. */
  private offer: number | null = null;
  private answered: { readonly offer: number; readonly accept: boolean } | null = null;

  constructor(
    private readonly core: MemberCore,
    private readonly clock: MemberClock,
    private readonly texts: MemberTexts,
  ) {}

  get mayTakeOver(): boolean {
    const { options, record, sight } = this.core;
    // Who was named and got nothing of the log before the writer was gone has nothing to go on with.
    return options.replica !== null && record.deputy !== null && record.held > 0 && sight.isGone;
  }

  /** Whether there is an offer to be answered. */
  get offered(): boolean {
    return this.offer !== null && this.offer !== this.answered?.offer;
  }

  /** Somebody else writes, or the writer's program started anew: it knows of no offer. */
  begin(): void {
    this.offer = null;
    this.answered = null;
  }

  /** W4. After the confirmation. */
  takeOver(): 'notDeputy' | 'writerStillThere' | null {
    const { deputy } = this.core.record;
    if (!deputy) return 'notDeputy';
    if (!this.mayTakeOver) return 'writerStillThere';
    this.becomeWriter(deputy.certificate);
    return null;
  }

  async takeOffer({ offer }: Message<'handOver'>): Promise<void> {
    this.offer = this.core.options.replica && offer;
    this.core.options.changed();
    await this.repeatAnswer();
  }

  async answer(accept: boolean): Promise<void> {
    const { offer } = this;
    if (offer === null || !this.offered) return;
    this.answered = { offer, accept };
    await this.repeatAnswer();
    this.core.options.changed();
  }

  async repeatAnswer(): Promise<void> {
    const { answered } = this;
    if (answered === null || answered.offer !== this.offer) return;
    await this.core.tell({ type: 'handOverAnswer', ...answered });
  }

  /** W3. */
  async takeRoster({ certificate, number, members }: Message<'roster'>): Promise<void> {
    const { core } = this;
    const { replica } = core.options;
    if (!replica) return;
    const { deputy } = core.record;
    if (certificate === null) {
      await replica.forget();
      await core.keep({ deputy: null, held: 0 });
      return;
    }
    if (!deputy) await replica.forget();
    await core.keep({
      deputy: { certificate, number, members },
      held: deputy ? core.record.held : 0,
    });
    await this.clock.ask();
  }

  async takeReplica(events: readonly SessionEvent[]): Promise<void> {
    const { core } = this;
    const { replica } = core.options;
    const { deputy, held } = core.record;
    if (!replica || !deputy) return;
    const next = events.filter(({ seq }) => seq > held);
    if (next.length === 0 || next.some(({ seq }, i) => seq !== held + i + 1)) return;
    await replica.append(next);
    await core.keep({ held: held + next.length });
    if (this.answered?.accept) await this.clock.ask();
  }

  /** W2. */
  async takeHandedOver({ certificate, seq, texts }: Message<'handedOver'>): Promise<void> {
    const { deputy, held } = this.core.record;
    if (!deputy) return;
    const hasTexts = await this.texts.hearOf(texts);
    if (held === seq && hasTexts) this.becomeWriter(certificate);
    else await this.clock.ask();
  }

  private becomeWriter(certificate: Certificate): void {
    const { core } = this;
    const { deputy, key, held, relay, secret, first, identity, epoch, chain, bases } = core.record;
    if (!deputy || !bases) return;
    const { newest, person } = core.record;
    const own = writeKeys(identity.keys);
    core.shut();
    core.options.takesOver({
      relay,
      secret,
      first,
      identity,
      role: 'writer',
      epoch: certificate.epoch,
      chain: [...chain, certificate],
      bases: [...bases, held],
      person,
      certified: certificate.epoch,
      lacked: newest > held ? [{ epoch, from: held + 1, to: newest }] : [],
      givenAgain: [],
      key: newSessionKey((key?.number ?? 0) + 1),
      members: deputy.members.filter(({ keys }) => keys.sign !== own.sign),
      shut: [],
      deputy: null,
      handedOver: null,
    });
  }
}
