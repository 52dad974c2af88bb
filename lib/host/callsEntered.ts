/** Since when each call has been in: by the machine's own clock, for as long as the program runs. */
import type { StoredCall } from '@/lib/store/database';
import type { SeenCall } from './dockPorts';

interface Entered extends StoredCall {
  readonly since: number;
}

export class CallsEntered {
  private readonly tabs = new Map<number, Entered>();

  /** After a page told how far along its call is. A page that is away for a moment is still in. */
  note(calls: readonly SeenCall[], wallNow: number): void {
    for (const { tab, platform, key, state } of calls) {
      const known = this.tabs.get(tab);
      const same = known?.platform === platform && known.key === key;
      if (state !== 'in') this.tabs.delete(tab);
      else if (!same) this.tabs.set(tab, { platform, key, since: wallNow });
    }
  }

  /** Wall-clock milliseconds; null where the call in this tab is not in. */
  since(tab: number | undefined): number | null {
    return tab === undefined ? null : (this.tabs.get(tab)?.since ?? null);
  }
}
