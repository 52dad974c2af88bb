/** What Kring needs to know of a call page: whether it is one, which call, and how far along. */
import type { CallState, Platform } from '@/lib/wire/callMessages';

export interface CallMatch {
  readonly platform: Platform;
  /** The call's own id in its URL, or null where it shows none. */
  readonly key: string | null;
}

/** Space that the host's own bars take, in CSS pixels. */
export interface HostBars {
  readonly top: number;
  readonly bottom: number;
}

export interface CallAdapter {
  readonly platform: Platform;
  /** For content scripts and manifest. */
  readonly matches: readonly string[];
  readonly bars: HostBars;
  match(url: URL): CallMatch | null;
  /** What the page shows at this moment; a single look, so it may flicker. */
  look(page: ParentNode): 'out' | 'waiting' | 'in';
}

export interface CallSight {
  readonly key: string | null;
  readonly state: CallState;
}

/** Looks that must agree before a call counts as left: toolbars hide and pages redraw. */
const LOOKS_TO_LEAVE = 4;

/** Steadies single looks into a state: entering is believed at once, leaving after several looks. */
export class CallWatch {
  private state: CallState = 'none';
  private key: string | null = null;
  private misses = 0;

  constructor(private readonly adapter: CallAdapter) {}

  observe(url: URL, page: ParentNode): CallSight {
    const match = this.adapter.match(url);
    if (!match || match.key !== this.key) {
      this.state = 'none';
      this.misses = 0;
      this.key = match?.key ?? null;
    }
    if (match) this.state = this.next(this.adapter.look(page));
    return { key: this.key, state: this.state };
  }

  private next(look: 'out' | 'waiting' | 'in'): CallState {
    if (look === 'in') {
      this.misses = 0;
      return 'in';
    }
    if (this.state === 'in' && ++this.misses < LOOKS_TO_LEAVE) return 'in';
    // Who left may come back: a lobby shows itself, the room before it looks like the goodbye.
    if (look === 'waiting') return 'lobby';
    return this.state === 'in' || this.state === 'left' ? 'left' : 'prejoin';
  }
}
