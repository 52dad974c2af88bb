/** A member that could write: as deputy, as successor in a planned hand-over, after the writer is gone (PROTOCOL W). */
import type { SessionEvent } from '@/lib/session/events';
import { writeKeys } from './certificate';
import type { MemberClock } from './memberClock';
import type { MemberCore } from './memberCore';
import type { Certificate, ToMember } from './messages';
import { newSessionKey } from './sessionKey';

type Message<Type extends ToMember['type']> = Extract<ToMember, { type: Type }>;

export class MemberDeputy {
  /** The writer wants to hand over to this machine. */
  offered = false;
  accepting = false;

  constructor(
    private readonly core: MemberCore,
    private readonly clock: MemberClock,
  ) {}

  get mayTakeOver(): boolean {
    const { options, record, sight } = this.core;
    return options.replica !== null && record.deputy !== null && sight.isGone;
  }

  /** Somebody else writes. */
  begin(): void {
    this.offered = false;
    this.accepting = false;
  }

  /** W4. After the confirmation. */
  takeOver(): 'notDeputy' | 'writerStillThere' | null {
    const { deputy } = this.core.record;
    if (!deputy) return 'notDeputy';
    if (!this.mayTakeOver) return 'writerStillThere';
    this.becomeWriter(deputy.certificate);
    return null;
  }

  takeOffer({ offered }: Message<'handOver'>): void {
    this.offered = offered && this.core.options.replica !== null;
    if (!offered) this.accepting = false;
    this.core.options.changed();
  }

  async answer(accept: boolean): Promise<void> {
    if (!this.offered) return;
    this.accepting = accept;
    this.offered = accept;
    await this.core.tell({ type: 'handOverAnswer', accept });
    this.core.options.changed();
  }

  async repeatAnswer(): Promise<void> {
    if (this.accepting) await this.core.tell({ type: 'handOverAnswer', accept: true });
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
    if (this.accepting) await this.clock.ask();
  }

  /** W2. */
  async takeHandedOver({ certificate, seq }: Message<'handedOver'>): Promise<void> {
    const { deputy, held } = this.core.record;
    if (!deputy) return;
    if (held === seq) this.becomeWriter(certificate);
    else await this.clock.ask();
  }

  private becomeWriter(certificate: Certificate): void {
    const { core } = this;
    const { deputy, key, held, relay, secret, first, identity, epoch, chain } = core.record;
    if (!deputy) return;
    const own = writeKeys(identity.keys);
    core.shut();
    core.options.takesOver({
      relay,
      secret,
      first,
      identity,
      role: 'writer',
      epoch: epoch + 1,
      chain: [...chain, certificate],
      base: held,
      key: newSessionKey((key?.number ?? 0) + 1),
      members: deputy.members.filter(({ keys }) => keys.sign !== own.sign),
      shut: [],
      deputy: null,
      handedOver: null,
    });
  }
}
