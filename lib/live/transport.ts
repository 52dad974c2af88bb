/** What a session needs of a relay: topics, bytes, and whether the line is open. Nothing is kept there. */

/** Where a relay is and how it lets people in. */
export interface Relay {
  /** `wss:`, or `ws:` on this machine itself; without user and password. */
  readonly url: string;
  readonly user?: string;
  readonly password?: string;
}

export interface TransportHandlers {
  message(topic: string, frame: Uint8Array): void;
  /** True once every topic is subscribed to; false as soon as the line is lost. Repeats nothing. */
  online(yes: boolean): void;
}

export interface Transport {
  readonly online: boolean;
  /** At most once, in order; dropped while the line is closed. */
  publish(topic: string, frame: Uint8Array): void;
  /** Ends the connection for good; no handler is called afterwards. */
  close(): void;
}

/** Connects, and connects again after a loss, until closed. */
export type Connect = (
  relay: Relay,
  topics: readonly string[],
  handlers: TransportHandlers,
) => Transport;
