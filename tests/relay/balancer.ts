/** One address before several relays, as a load balancer or a name with several addresses gives it. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import type { Relay } from '@/lib/live/transport';
import type { RelayServer } from './relayServer';

export interface Balancer extends RelayServer {
  /** How many lines anybody began, those included that were turned away. */
  readonly begun: number;
  /** False: whoever comes is turned away, and who is there stays. */
  letIn(yes: boolean): void;
  /** Cuts the lines that began after this many. */
  cutAfter(count: number): void;
}

/** Each new line goes to the next relay that lets it in. */
export async function startBalancer(relays: readonly Relay[]): Promise<Balancer> {
  const ports = relays.map(({ url }) => Number(new URL(url).port));
  const path = new URL(relays[0]?.url ?? 'ws://none/').pathname;
  /** With how many had begun before. */
  const open = new Map<Socket, number>();
  let next = 0;
  let begun = 0;
  let isOpenToAll = true;

  const server = createServer((client) => {
    open.set(client, begun);
    begun += 1;
    client.on('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    if (isOpenToAll) dial(client, ports.length);
    else client.destroy();
  });

  function dial(client: Socket, triesLeft: number): void {
    const port = ports[next++ % ports.length];
    if (triesLeft === 0 || port === undefined) {
      client.destroy();
      return;
    }
    const relay = connect(port, '127.0.0.1');
    let isOpen = false;
    relay.on('connect', () => {
      isOpen = true;
      client.pipe(relay).pipe(client);
    });
    relay.on('error', () => {
      if (isOpen) client.destroy();
      else dial(client, triesLeft - 1);
    });
    relay.on('close', () => {
      if (isOpen) client.destroy();
    });
    client.on('close', () => relay.destroy());
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    relay: { url: `ws://127.0.0.1:${address.port}${path}` },
    get begun() {
      return begun;
    },
    letIn: (yes) => {
      isOpenToAll = yes;
    },
    cutAfter: (count) => {
      for (const [socket, before] of open) if (before >= count) socket.destroy();
    },
    close: async () => {
      server.close();
      for (const socket of open.keys()) socket.destroy();
      await once(server, 'close');
    },
  };
}
