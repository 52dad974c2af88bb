/** What a member shows: follows the writer's changes, asks for what it lacks (PROTOCOL S). */
import * as v from 'valibot';
import { fromBase64url } from './base64url';
import { RESEND_MS } from './limits';
import type { MemberCore } from './memberCore';
import type { ToMember, ToRoom } from './messages';
import { digestOf } from './namesDigest';
import { apply } from './patch';
import type { Shown } from './records';
import { SessionViewSchema } from './viewSchema';

export class MemberView {
  /** Whom the last sign of the writer named; undefined before the first. */
  deputyNamed: string | null | undefined;
  private wanted = true;
  private askedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly core: MemberCore) {}

  /** S2. Asked at once, and again until it is answered. */
  lacks(): void {
    this.wanted = true;
    this.core.urgent = true;
  }

  hurry(): void {
    this.lacks();
    this.askedAt = Number.NEGATIVE_INFINITY;
  }

  async beat(now: number): Promise<void> {
    const { epoch, shown } = this.core.record;
    if (!this.wanted || now - this.askedAt < RESEND_MS) return;
    this.askedAt = now;
    await this.core.tell({ type: 'sync', epoch, seq: shown?.seq ?? 0 });
  }

  async takeSnapshot(message: Extract<ToMember, { type: 'snapshot' }>): Promise<void> {
    const { core } = this;
    const secret = fromBase64url(message.key.secret);
    if (!secret) return;
    const { seq, view, person, base, taken, key } = message;
    core.stage = 'in';
    this.wanted = false;
    core.post.giveAgain(core.record.epoch, base, taken, core.options.clock());
    const names = core.record.shown?.names ?? {};
    core.urgent = true;
    await core.keep({
      person,
      key: { number: key.number, secret },
      shown: { seq, view, names },
    });
  }

  async takeNames(names: Readonly<Record<string, string>>): Promise<void> {
    const { shown } = this.core.record;
    if (shown) await this.core.keep({ shown: { ...shown, names } });
  }

  async hearRoom(message: ToRoom): Promise<void> {
    const { core } = this;
    const { shown } = core.record;
    if (!shown) return;
    switch (message.type) {
      case 'change': {
        const { from, seq, patch } = message;
        if (seq <= shown.seq) return;
        const view = from === shown.seq ? readView(apply(shown.view, patch)?.after) : null;
        if (view) await core.keep({ shown: { ...shown, seq, view } });
        else this.lacks();
        return;
      }
      case 'names':
        return this.takeNames(message.names);
      case 'pulse': {
        this.deputyNamed = message.deputy;
        const sameNames = message.names === (await digestOf(shown.names));
        if (message.seq !== shown.seq || !sameNames) this.lacks();
      }
    }
  }
}

/** A patch may come from another Kring: what it makes is looked at like everything else. */
function readView(value: unknown): Shown['view'] | null {
  const read = v.safeParse(SessionViewSchema, value);
  return read.success ? read.output : null;
}
