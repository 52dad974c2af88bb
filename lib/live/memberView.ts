/** What a member shows: follows the writer's changes, asks for what it lacks (PROTOCOL S). */
import * as v from 'valibot';
import { fromBase64url } from './base64url';
import { RESEND_MS } from './limits';
import type { MemberCore } from './memberCore';
import type { FormerRange, ToMember, ToRoom } from './messages';
import { digestOf } from './namesDigest';
import { apply } from './patch';
import type { MemberTexts } from './memberTexts';
import type { DeputyNews, Shown } from './records';
import { sharedUpTo } from './succession';
import { SessionViewSchema } from './viewSchema';

type Snapshot = Extract<ToMember, { type: 'snapshot' }>;

export class MemberView {
  private wanted = true;
  private askedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly core: MemberCore,
    private readonly texts: MemberTexts,
  ) {}

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
    if (!this.wanted || now - this.askedAt < RESEND_MS) return;
    this.askedAt = now;
    await this.core.ask({ type: 'sync' });
  }

  async takeSnapshot(message: Snapshot): Promise<void> {
    const { core } = this;
    const secret = fromBase64url(message.key.secret);
    if (!secret) return;
    const { seq, view, person, bases, key } = message;
    core.stage = 'in';
    this.wanted = false;
    const lacks = this.lackedBy(message);
    const { names, texts } = core.record.shown ?? { names: {}, texts: {} };
    core.urgent = true;
    await core.keep({
      person,
      key: { number: key.number, secret },
      shown: { seq, view, names, texts },
      bases,
      newest: seq,
      former: null,
      lacks,
    });
    await this.texts.hearOf(message.texts);
  }

  /** W6. What can be given again is; all that is gone is told of. */
  private lackedBy({ bases, taken }: Snapshot): FormerRange | null {
    const { post, record, options } = this.core;
    const { former, chain, lacks } = record;
    if (!former) return lacks;
    const shared = sharedUpTo(former, { chain, bases });
    post.giveAgain(former.epoch, shared, taken, options.clock());
    const { epoch, newest } = former;
    return newest > shared ? { epoch, from: shared + 1, to: newest } : null;
  }

  async takeNames(names: Readonly<Record<string, string>>): Promise<void> {
    const { shown } = this.core.record;
    if (shown) await this.core.keep({ shown: { ...shown, names } });
  }

  /** W6. What is known to be, though it is not shown yet. */
  async noteNewest(seq: number): Promise<void> {
    if (seq > this.core.record.newest) await this.core.keep({ newest: seq });
  }

  async hearRoom(message: ToRoom): Promise<void> {
    const { core } = this;
    const { shown } = core.record;
    if (!shown) return;
    switch (message.type) {
      case 'change': {
        const { from, seq, patch } = message;
        await this.noteNewest(seq);
        if (seq <= shown.seq) return;
        const view = from === shown.seq ? readView(apply(shown.view, patch)?.after) : null;
        if (view) await core.keep({ shown: { ...shown, seq, view } });
        else this.lacks();
        return;
      }
      case 'names':
        return this.takeNames(message.names);
      case 'textsChanged':
        return this.texts.change(message);
      case 'pulse': {
        await this.noteNewest(message.seq);
        const { deputy, certified } = message;
        if (!isSameNews(core.record.news, message))
          await core.keep({ news: { deputy, certified } });
        const sameNames = message.names === (await digestOf(shown.names));
        if (message.seq !== shown.seq || !sameNames) this.lacks();
        await this.texts.hearOf(message.texts);
      }
    }
  }
}

function isSameNews(one: DeputyNews, other: DeputyNews): boolean {
  return one.deputy === other.deputy && one.certified === other.certified;
}

/** A patch may come from another Kring: what it makes is looked at like everything else. */
function readView(value: unknown): Shown['view'] | null {
  const read = v.safeParse(SessionViewSchema, value);
  return read.success ? read.output : null;
}
