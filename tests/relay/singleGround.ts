/** One server as the ground of the contract: who speaks and who listens are at the same place. */
import type { Connect } from '@/lib/live/transport';
import { connectForTests } from './connectForTests';
import type { Ground } from './contract';
import type { RestartableServer } from './relayServer';

export function singleGround(server: RestartableServer, connect?: Connect): Ground {
  return {
    connect: connect ?? connectForTests(),
    speakAt: server.relay,
    listenAt: server.relay,
    stop: () => server.stop(),
    start: () => server.start(),
    close: () => server.close(),
  };
}
