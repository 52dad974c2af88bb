/** Whether the writer is heard, and how long not: what away and taking over are judged by (PROTOCOL W4, W7). */
import { AWAY_MS, SETTLED_MS, TAKEOVER_MS } from './limits';

export class WriterSight {
  private heardAt: number;
  private onlineAt: number | null = null;

  /** `now` is a clock that never goes back, in milliseconds. */
  constructor(private readonly now: () => number) {
    this.heardAt = now();
  }

  heard(): void {
    this.heardAt = this.now();
  }

  line(online: boolean): void {
    this.onlineAt = online ? this.now() : null;
  }

  get unheardMs(): number {
    return this.now() - this.heardAt;
  }

  /** Not heard though one's own line is open. */
  get isAway(): boolean {
    return this.unheardMs >= AWAY_MS && this.hasListened(AWAY_MS);
  }

  /** Long enough for a deputy. Right after a sleep or a lost line, the writer has to get a chance to be heard. */
  get isGone(): boolean {
    return this.unheardMs >= TAKEOVER_MS && this.hasListened(SETTLED_MS);
  }

  private hasListened(ms: number): boolean {
    return this.onlineAt !== null && this.now() - this.onlineAt >= ms;
  }
}
