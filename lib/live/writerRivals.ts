/** What a writer does that hears of another one: gives way, or outranks it (PROTOCOL W5). */
import { followChain } from './certificate';
import { TAKEOVER_MS } from './limits';
import type { Certificate, WrittenKeys } from './messages';
import { noNews, type MemberRecord } from './records';
import { newSessionKey } from './sessionKey';
import { commonLength, isLater } from './succession';
import type { WriterCore } from './writerCore';
import type { WriterSuccession } from './writerSuccession';

interface Rival {
  readonly keys: WrittenKeys;
  readonly chain: readonly Certificate[];
  readonly epoch: number;
}

export class WriterRivals {
  constructor(
    private readonly core: WriterCore,
    private readonly succession: WriterSuccession,
  ) {}

  async take(keys: WrittenKeys, chain: readonly Certificate[]): Promise<void> {
    const { room, record } = this.core;
    if (!isLater(chain, record.chain)) return;
    const found = await followChain(room, record.first, keys, chain);
    if (!found) return;
    const at = commonLength(record.chain, chain);
    const next = chain[at];
    const replaced = record.chain[at];
    // A deputy that took over yields to whom the same writer certified later; a hand-over is final.
    if (replaced ? replaced.kind === 'handOver' : !next || !(await this.isRightful(next))) return;
    await this.giveWay({ keys, chain, epoch: found.epoch });
  }

  private async isRightful(next: Certificate): Promise<boolean> {
    if (next.kind === 'handOver') return true;
    const { record, roster, options } = this.core;
    const { deputy } = record;
    if (deputy?.certificate.epoch === next.epoch) {
      const heardUsAt = roster.get(deputy.id)?.heardUsAt ?? null;
      return heardUsAt === null || options.clock() - heardUsAt >= TAKEOVER_MS;
    }
    // No deputy any more, and members who heard of that would never follow it.
    if (record.handedOver === null) await this.outrank();
    return false;
  }

  /** Certifies itself, above what a former deputy holds. */
  private async outrank(): Promise<void> {
    const { core, succession } = this;
    const { record, deputy } = core;
    const { identity, chain, bases, key } = record;
    const certificate = await succession.certificateFor(identity.keys, 'handOver');
    const { epoch } = certificate;
    await core.save({
      chain: [...chain, certificate],
      bases: [...bases, core.options.log.state?.seq ?? 0],
      epoch,
      certified: epoch,
      key: newSessionKey(key.number + 1),
      deputy: null,
    });
    core.line.newRun();
    core.broadcast.hurry();
    if (deputy) await succession.nameDeputy(deputy.person);
  }

  private async giveWay({ keys, chain, epoch }: Rival): Promise<void> {
    const { core } = this;
    await core.options.log.stop();
    core.shut();
    core.options.succeeded(this.asMember({ keys, chain, epoch }));
  }

  private asMember({ keys, chain, epoch }: Rival): MemberRecord {
    const { record, options, person, broadcast } = this.core;
    const { relay, secret, first, identity, key, bases } = record;
    const { state, names, texts } = options.log;
    const newest = state?.seq ?? 0;
    return {
      role: 'member',
      relay,
      secret,
      first,
      identity,
      key,
      name: (person !== null && names[person]) || '',
      extension: true,
      writer: keys,
      chain,
      epoch,
      person,
      shown: state && { seq: newest, view: broadcast.viewOf(state), names, texts },
      bases: null,
      newest: 0,
      former: { epoch: record.epoch, chain: record.chain, bases, newest },
      lacks: null,
      news: noNews,
      deputy: null,
      held: 0,
    };
  }
}
