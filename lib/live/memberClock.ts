/** How a member learns the writer's session time: questions, and the answers to them (PROTOCOL T). */
import { ClockOffset } from './clockOffset';
import { TIME_FIRST_COUNT, TIME_FIRST_MS, TIME_MS } from './limits';
import type { MemberCore } from './memberCore';
import type { ToMember } from './messages';
import { digestOf } from './namesDigest';

export class MemberClock {
  private readonly offset = new ClockOffset();
  private asked = 0;
  private askedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly core: MemberCore) {}

  /** Session time, as far as it is known. */
  now(): number {
    return this.core.options.localTime() + (this.offset.offsetMs ?? 0);
  }

  /** Somebody else writes: its clock is another. */
  begin(): void {
    this.offset.reset();
    this.asked = 0;
  }

  /** T2. True when it was time to ask. */
  async beat(now: number): Promise<boolean> {
    const every = this.asked < TIME_FIRST_COUNT ? TIME_FIRST_MS : TIME_MS;
    if (now - this.askedAt < every) return false;
    this.askedAt = now;
    await this.ask();
    return true;
  }

  async ask(): Promise<void> {
    const { record, options, sight } = this.core;
    const { deputy, held, lacks, shown } = record;
    const texts = deputy ? await digestOf(shown?.texts ?? {}) : '';
    this.asked += 1;
    await this.core.tell({
      type: 'time',
      question: this.asked,
      t0: options.localTime(),
      heardMs: sight.unheardMs,
      held: deputy && { seq: held, roster: deputy.number, texts },
      lacks,
    });
  }

  take({ question, t0, t1, t2 }: Extract<ToMember, { type: 'time' }>, t3: number): void {
    // Only the answer to the newest question: an older one was late anyway.
    if (question !== this.asked) return;
    this.offset.take({ t0, t1, t2, t3 });
    this.core.options.changed();
  }
}
