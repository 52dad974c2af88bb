/** What was asked and answered in a simulation, and what anybody was told: the checks compare it with the logs. */
import type { LiveWriter } from '@/lib/live/liveWriter';
import type { SessionEvent } from '@/lib/session/events';
import type { Machine } from './machine';

export interface Acknowledged {
  readonly id: string;
  readonly by: Machine;
}

export class Ledger {
  readonly acknowledged: Acknowledged[] = [];
  asked = 0;
  refused = 0;
  /** Steps that some writer named as missing. */
  readonly named = new Set<number>();
  /** Every event that was ever written anywhere, by its command. */
  readonly written = new Map<string, SessionEvent[]>();
  /** Who left, was removed or lost its disk since: nobody is left to tell what it knew. */
  readonly silent = new Set<Machine>();
  /** The worst that any member's session time was off, in milliseconds, once it was measured. */
  worstTimeMs = 0;

  give(machine: Machine, id: string, answer: Promise<unknown> | undefined): void {
    this.asked += 1;
    void this.await(machine, id, answer);
  }

  private async await(machine: Machine, id: string, answer: Promise<unknown> | undefined) {
    if ((await answer) === null) this.acknowledged.push({ id, by: machine });
    else this.refused += 1;
  }

  note(writer: LiveWriter): void {
    for (const { from, to } of writer.situation.missing) {
      for (let step = from; step <= to; step += 1) this.named.add(step);
    }
  }

  read(log: readonly SessionEvent[]): void {
    for (const event of log) {
      const known = this.written.get(event.command) ?? [];
      if (!known.includes(event)) this.written.set(event.command, [...known, event]);
    }
  }
}
