/** One session belongs to one call: what is told in one group is not shown in another's call. */
import type { StoredCall } from '@/lib/store/database';

export interface OpenCall extends StoredCall {
  readonly tab: number;
}

export interface Binding {
  readonly call: StoredCall;
  /** The tab of that call; null where none is known, as after a start of the browser. */
  readonly tab: number | null;
}

/** By the call's own id where both show one; else by the tab. */
export function isBoundTo({ call, tab }: Binding, other: OpenCall): boolean {
  if (call.platform !== other.platform) return false;
  if (call.key !== null && other.key !== null) return call.key === other.key;
  return tab === other.tab;
}
