/** A member's private signals: sent until they are answered, for a moment; never again, and never remembered (PROTOCOL C7). */
import type { SignalKind } from '@/lib/session/signals';
import { RESEND_MS, SIGNAL_SENT_MS } from './limits';
import type { RemoteRefusal } from './messages';

export type SignalAnswer = { readonly refused: RemoteRefusal } | null;

interface Posted {
  readonly id: string;
  readonly kind: SignalKind;
  readonly until: number;
  readonly answer: (answer: SignalAnswer) => void;
  dueAt: number;
}

export class SignalPost {
  private readonly posted = new Map<string, Posted>();

  /** The same id again waits for the same answer. */
  post(id: string, kind: SignalKind, now: number): Promise<SignalAnswer> {
    return new Promise((resolve) => {
      const before = this.posted.get(id);
      this.posted.set(id, {
        id,
        kind,
        until: before?.until ?? now + SIGNAL_SENT_MS,
        dueAt: before?.dueAt ?? now,
        answer: (answer) => {
          before?.answer(answer);
          resolve(answer);
        },
      });
    });
  }

  /** What nobody heard in time is said to have failed: later it would be about another moment. */
  letGo(now: number): void {
    for (const { id, until } of this.posted.values()) if (until <= now) this.end(id, 'failed');
  }

  due(now: number): readonly Posted[] {
    const due = [...this.posted.values()].filter(({ dueAt }) => dueAt <= now);
    for (const each of due) each.dueAt = now + RESEND_MS;
    return due;
  }

  /** After the line came back, or another run answers. */
  hurry(now: number): void {
    for (const each of this.posted.values()) each.dueAt = now;
  }

  done(id: string): void {
    this.end(id, null);
  }

  refused(id: string, reason: RemoteRefusal): void {
    this.end(id, reason);
  }

  /** Nobody will answer any more. */
  endAll(): void {
    for (const id of this.posted.keys()) this.end(id, 'failed');
  }

  private end(id: string, refused: RemoteRefusal | null): void {
    const posted = this.posted.get(id);
    this.posted.delete(id);
    posted?.answer(refused && { refused });
  }
}
