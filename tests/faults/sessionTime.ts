/** What session time has to be, followed from what the runner itself did to the clocks. */
import { correctionsIn, type Stored } from './stored';

/** One moment on the machine's clock and in session time, in milliseconds. */
interface Seen {
  readonly machineNow: number;
  readonly sessionNow: number;
}

interface Restarted {
  readonly errorMs: number;
  /** Between the last sign of life and now. */
  readonly missedMs: number;
}

export class SessionTime {
  /** Session time minus the machine's own, in milliseconds. */
  private aheadMs = 0;

  at(machineNow: number): number {
    return machineNow + this.aheadMs;
  }

  /** A clock set forward cannot be told from sleep: session time goes along. */
  setForward(ms: number): void {
    this.aheadMs += ms;
  }

  /** A session that begins anew has no past that its time must not run behind. */
  begunAnew(workerShiftMs: number): void {
    this.aheadMs = workerShiftMs;
  }

  /**
   * After a new worker has read the log: session time is the machine's time and the corrections in
   * the log, never before the host was last seen, and never ahead of a clock that had gone on.
   * `movedMs` is how far the log itself was moved. Gives the error of what a view has, and how
   * long nothing ran here, in milliseconds.
   */
  restarted(before: Stored, after: Stored, seen: Seen, movedMs = 0): Restarted {
    const { machineNow, sessionNow } = seen;
    const same = before.state?.id === after.state?.id;
    const lastSeen = same ? before.lastSeen : (after.log[0]?.at ?? 0);
    const corrections = same ? correctionsIn(before.log) : 0;
    const earliest = Math.max(lastSeen, machineNow + corrections);
    const latest = Math.max(earliest, machineNow + this.aheadMs + movedMs);
    const inLog = machineNow + correctionsIn(after.log);
    return {
      errorMs: Math.max(earliest - sessionNow, sessionNow - latest, Math.abs(sessionNow - inLog)),
      missedMs: sessionNow - lastSeen,
    };
  }

  /** From now on as the log says, once that was found right. */
  follow(after: Stored): void {
    this.aheadMs = correctionsIn(after.log);
  }
}
