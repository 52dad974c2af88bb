/** The one thing that is listened to: what the strip is to show. */
import * as v from 'valibot';
import { MAX_STRIP_CHARS, STRIP_EVENT, StripOrderSchema, type StripOrder } from '@/lib/wire/strip';

/** Null for whatever is no order. */
export function readOrder(detail: unknown): StripOrder | null {
  if (typeof detail !== 'string' || detail.length > MAX_STRIP_CHARS) return null;
  try {
    const read = v.safeParse(StripOrderSchema, JSON.parse(detail));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

export function hearOrders(
  read: (detail: unknown) => StripOrder | null,
  take: (order: StripOrder) => void,
): void {
  topDocument().addEventListener(STRIP_EVENT, (event) => {
    try {
      const order = read((event as CustomEvent).detail);
      if (order) take(order);
    } catch {
      // Whatever stood before stands: an error here would be one of the page's.
    }
  });
}

/** Orders come to the page itself, also where the call lives in a frame of the same site. */
function topDocument(): Document {
  try {
    return window.top?.document ?? document;
  } catch {
    // A page of another site holds this one.
    return document;
  }
}
