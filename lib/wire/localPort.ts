/** Two ends of a port within one page, for a panel whose host is no other context. */
import type { PortLike } from './port';

/** What is posted at one end arrives at the other, later and in order. It never disconnects. */
export function localPort(): [PortLike, PortLike] {
  const listeners: [((message: unknown) => void)[], ((message: unknown) => void)[]] = [[], []];
  const end = (own: 0 | 1, other: 0 | 1): PortLike => ({
    postMessage: (message) => {
      queueMicrotask(() => {
        for (const listener of listeners[other]) listener(message);
      });
    },
    onMessage: { addListener: (listener) => listeners[own].push(listener) },
    onDisconnect: { addListener: () => undefined },
  });
  return [end(0, 1), end(1, 0)];
}
