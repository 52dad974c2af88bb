/** What this machine remembers of the private signals that were given on it: for its own screens, in memory alone. */
import { SIGNAL_WINDOW_MS, type OwnSignal, type SignalKind } from '@/lib/session/signals';

export class OwnSignals {
  /** Each kind once, the newest last. */
  private given: readonly OwnSignal[] = [];

  get last(): OwnSignal | null {
    return this.given.at(-1) ?? null;
  }

  /** Those that rest, at this moment of session time. */
  resting(now: number): readonly OwnSignal[] {
    return this.given.filter(({ at }) => now - at < SIGNAL_WINDOW_MS);
  }

  add(kind: SignalKind, at: number): void {
    this.given = [...this.given.filter((each) => each.kind !== kind), { kind, at }];
  }

  forget(): void {
    this.given = [];
  }
}
