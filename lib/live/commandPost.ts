/** A member's commands: sent until they are answered, and again where a new writer lacks them (PROTOCOL C3, W6). */
import { RESEND_MAX_MS, RESEND_MS } from './limits';
import type { FormerRange, Range, RemoteCommand, RemoteRefusal } from './messages';

export type CommandAnswer = { readonly refused: RemoteRefusal } | null;

interface Posted {
  readonly id: string;
  readonly command: RemoteCommand;
  /** What it had made with a writer who is gone. */
  readonly was: FormerRange | null;
  readonly answer: (answer: CommandAnswer) => void;
  dueAt: number;
  waitMs: number;
}

interface Acknowledged {
  readonly command: RemoteCommand;
  readonly made: Range | null;
}

/** Acknowledged commands that are remembered. */
const MAX_REMEMBERED = 64;

export class CommandPost {
  private readonly posted = new Map<string, Posted>();
  private readonly acknowledged = new Map<string, Acknowledged>();

  /** The same id again waits for the same answer. */
  post(id: string, command: RemoteCommand, now: number): Promise<CommandAnswer> {
    return new Promise((resolve) => {
      const before = this.posted.get(id);
      this.put({
        id,
        command,
        was: null,
        dueAt: now,
        waitMs: RESEND_MS,
        answer: (answer) => {
          before?.answer(answer);
          resolve(answer);
        },
      });
    });
  }

  /** Those whose time has come; each is put off for longer. */
  due(now: number): readonly Posted[] {
    const due = [...this.posted.values()].filter(({ dueAt }) => dueAt <= now);
    for (const each of due) {
      each.dueAt = now + each.waitMs;
      each.waitMs = Math.min(2 * each.waitMs, RESEND_MAX_MS);
    }
    return due;
  }

  /** After the line came back, or another run answers: everything at once. */
  hurry(now: number): void {
    for (const each of this.posted.values()) {
      each.dueAt = now;
      each.waitMs = RESEND_MS;
    }
  }

  done(id: string, made: Range | null): void {
    const posted = this.posted.get(id);
    if (!posted) return;
    this.posted.delete(id);
    this.acknowledged.set(id, { command: posted.command, made });
    for (const oldest of this.acknowledged.keys()) {
      if (this.acknowledged.size <= MAX_REMEMBERED) break;
      this.acknowledged.delete(oldest);
    }
    posted.answer(null);
  }

  refused(id: string, reason: RemoteRefusal): void {
    const posted = this.posted.get(id);
    this.posted.delete(id);
    posted?.answer({ refused: reason });
  }

  /** What the writer of that epoch had acknowledged after `shared`, and this one's log lacks, is posted again. */
  giveAgain(epoch: number, shared: number, taken: readonly string[], now: number): void {
    const acknowledged = [...this.acknowledged];
    this.acknowledged.clear();
    for (const [id, { command, made }] of acknowledged) {
      // What had made nothing is lacked by nobody.
      if (made === null || made.to <= shared || taken.includes(id)) continue;
      this.put({
        id,
        command,
        was: { epoch, ...made },
        dueAt: now,
        waitMs: RESEND_MS,
        answer: () => undefined,
      });
    }
  }

  /** Nobody will answer any more. */
  end(): void {
    for (const { id } of this.posted.values()) this.refused(id, 'failed');
  }

  private put(posted: Posted): void {
    this.posted.set(posted.id, posted);
  }
}
