/** Steadies single looks at a call page into a state that does not flap. */
import type { CallState } from '@/lib/wire/callMessages';
import type { CallAdapter, CallMatch } from './adapter';
import type { Evidence } from './evidence';

export interface CallSight {
  readonly state: CallState;
  /** Null where the page has not shown it. */
  readonly key: string | null;
  /** Whether the address is that of a call, however far along. */
  readonly atCall: boolean;
}

/** Looks without any mark before a call counts as left, however long they took: timers of hidden tabs are slow. */
const MISSES_TO_LEAVE = 3;
/** How long all marks may be away when something else says too that the call is over. */
const SURE_MS = 4000;

const LEAST_BETWEEN_MS = 1000;

/** How long a key that the page showed for a moment waits for its call to begin. */
const KEY_WAITS_MS = 60_000;

const nothing: CallSight = { state: 'none', key: null, atCall: false };

/**
 * Two signs that do not depend on each other for every change: the call is entered by two marks,
 * one of which stands only inside; it is left when every mark of the inside is away for a while,
 * and the address, the page after it, the doorway or the silence of all media says so too.
 */
export class CallWatch {
  private sight = nothing;
  private keySeenAt = 0;
  private missedSince: number | null = null;
  private misses = 0;
  private missedAt = -Infinity;
  /** Media ran during this call, so that its end means something. */
  private hadMedia = false;

  constructor(private readonly adapter: Pick<CallAdapter, 'match' | 'graceMs'>) {}

  /** Before there is a page to look at: its address may lose the key soon. */
  noteAddress(url: URL, now: number): void {
    const match = this.adapter.match(url);
    if (match) this.noteKey(match, now);
  }

  /** `now` in milliseconds, from any clock. */
  observe(url: URL, evidence: Evidence, now: number): CallSight {
    const match = this.adapter.match(url) ?? { kind: 'away', key: null };
    this.noteKey(match, now);
    const state = this.next(match, evidence, now);
    // The next call of this tab is another one, also where the address will not show which.
    const forgotten = state === 'left' || (state === 'none' && now - this.keySeenAt > KEY_WAITS_MS);
    const key = forgotten ? match.key : this.sight.key;
    this.sight = { state, key, atCall: match.kind === 'call' };
    return this.sight;
  }

  /** Some pages show the key for a moment only, so it is kept; another key is another call. */
  private noteKey({ key }: CallMatch, now: number): void {
    if (key === null) return;
    this.keySeenAt = now;
    if (key === this.sight.key) return;
    this.sight = { ...(this.sight.key === null ? this.sight : nothing), key };
    if (this.sight.state !== 'in') this.forgetCall();
  }

  private next(match: CallMatch, evidence: Evidence, now: number): CallState {
    const { inside } = evidence;
    const isIn = this.sight.state === 'in';
    if (inside >= 1 && (isIn || inside >= 2 || inside + evidence.around >= 2)) {
      this.missedSince = null;
      this.misses = 0;
      this.hadMedia ||= evidence.media;
      return 'in';
    }
    if (isIn) {
      if (!this.isOver(match, evidence, now)) return 'in';
      this.forgetCall();
      return 'left';
    }
    const { around, doorway, anywhere, media } = evidence;
    const atCall = match.kind === 'call' ? 1 : 0;
    const running = media ? 1 : 0;
    if (around >= 1 && doorway === 0 && around + anywhere + running >= 2) return 'lobby';
    if (match.kind !== 'away' && atCall + doorway + anywhere + running >= 2) return 'prejoin';
    return this.sight.state === 'left' ? 'left' : 'none';
  }

  private isOver(match: CallMatch, evidence: Evidence, now: number): boolean {
    this.missedSince ??= now;
    // Looks that follow each other at once, as after a press, are one.
    if (now - this.missedAt >= LEAST_BETWEEN_MS) {
      this.misses += 1;
      this.missedAt = now;
    }
    if (this.misses < MISSES_TO_LEAVE) return false;
    const saysSo =
      match.kind === 'away' || evidence.after > 0 || evidence.doorway > 0 || this.hadMedia;
    // Where sound or picture still runs, the call does too, unless the page clearly shows another place.
    const goesOn = evidence.media && evidence.after + evidence.doorway === 0;
    if (goesOn && match.kind !== 'away') return false;
    return now - this.missedSince >= (saysSo ? SURE_MS : this.adapter.graceMs);
  }

  private forgetCall(): void {
    this.missedSince = null;
    this.misses = 0;
    this.hadMedia = false;
  }
}
