/** The texts of the session on a member's side: what it has, and what it asks for (PROTOCOL S7). */
import { withoutNotes } from '@/lib/session/retention';
import type { SessionTexts } from '@/lib/session/texts';
import { RESEND_MAX_MS, RESEND_MS } from './limits';
import type { MemberCore } from './memberCore';
import type { ToRoom } from './messages';
import { digestOf } from './namesDigest';

type Changed = Extract<ToRoom, { type: 'textsChanged' }>;

export class MemberTexts {
  /** The digest of what is lacked; null for nothing. */
  private lacked: string | null = null;
  private askedAt = Number.NEGATIVE_INFINITY;
  private waitMs = RESEND_MS;

  /** The end after which the words of the notes were erased here; they are not taken again. */
  private erasedAfter: number | null = null;

  constructor(private readonly core: MemberCore) {}

  /** The writer erases them at the same time; whichever is first. */
  async eraseNotes(): Promise<void> {
    const { shown } = this.core.record;
    if (!shown) return;
    this.erasedAfter = shown.view.endedAt;
    await this.put(shown.texts);
  }

  private async put(texts: SessionTexts): Promise<void> {
    const { shown } = this.core.record;
    if (!shown) return;
    const gone = shown.view.endedAt !== null && shown.view.endedAt === this.erasedAfter;
    await this.core.keep({ shown: { ...shown, texts: gone ? withoutNotes(texts) : texts } });
  }

  /** The writer said which texts there are. True where they are here already. */
  async hearOf(digest: string): Promise<boolean> {
    const { core } = this;
    const { shown } = core.record;
    if (shown && (await digestOf(shown.texts)) === digest) {
      this.lacked = null;
      return true;
    }
    if (this.lacked !== digest) {
      this.lacked = digest;
      this.askedAt = Number.NEGATIVE_INFINITY;
      this.waitMs = RESEND_MS;
      core.urgent = true;
    }
    return false;
  }

  /** Another line, or another writer: what is lacked is told anew. */
  begin(): void {
    this.lacked = null;
  }

  /** Asked at once, and again until they are here; each time later, for they may be long. */
  async beat(now: number): Promise<void> {
    if (this.lacked === null || now - this.askedAt < this.waitMs) return;
    this.waitMs = Math.min(2 * this.waitMs, RESEND_MAX_MS);
    this.askedAt = now;
    await this.core.tell({ type: 'askTexts' });
  }

  /** Put to what is here; where something else was lost before, the next sign of life tells. */
  async change({ texts, gone }: Changed): Promise<void> {
    const { shown } = this.core.record;
    if (!shown) return;
    const left = Object.entries(shown.texts).filter(([key]) => !gone.includes(key));
    await this.put({ ...Object.fromEntries(left), ...texts });
  }

  /** Whatever comes is the newest of this writer; where a later one got lost, its next sign of life tells. */
  async take(texts: SessionTexts): Promise<void> {
    if (!this.core.record.shown) return;
    this.lacked = null;
    await this.put(texts);
  }
}
