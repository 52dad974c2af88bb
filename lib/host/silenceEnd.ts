/** Wakes the host at the moment when a silence is to end, for as long as it lives; the heartbeat does after that. */
import type { Pause } from '@/lib/session/state';

export class SilenceEnd {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private waitsFor: number | null = null;

  constructor(
    private readonly now: () => number,
    private readonly end: () => void,
  ) {}

  /** After every change of the session. */
  follow(pause: Pause | null): void {
    const until = pause?.until ?? null;
    if (until === this.waitsFor) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.waitsFor = until;
    this.timer = until === null ? null : setTimeout(() => this.wake(), this.left(until));
  }

  private wake(): void {
    this.timer = null;
    this.waitsFor = null;
    this.end();
  }

  private left(until: number): number {
    return Math.max(0, until - this.now());
  }
}
