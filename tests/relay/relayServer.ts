/** What every relay server of the tests has in common. */
import type { Relay } from '@/lib/live/transport';

export interface RelayServer {
  readonly relay: Relay;
  close(): Promise<void>;
}

/** One that can go away without a word and come back at the same address, knowing nothing. */
export interface RestartableServer extends RelayServer {
  stop(): Promise<void>;
  start(): Promise<void>;
}
