/** Real NATS servers that are one relay together. */
import type { Relay } from '@/lib/live/transport';
import { connectForTests } from './connectForTests';
import { freePort } from './freePort';
import { natsConfig, runNats } from './nats';
import type { RelayServer, RestartableServer } from './relayServer';
import { temporaryFolder } from './temporaryFolder';

export interface NatsCluster extends RelayServer {
  /** The address of each node; `relay` is the first. */
  readonly relays: readonly Relay[];
  killNode(index: number): Promise<void>;
  startNode(index: number): Promise<void>;
}

export async function startNatsCluster(count: number): Promise<NatsCluster> {
  const ports = await Promise.all(
    Array.from({ length: count }, async () => ({
      port: await freePort(),
      mqttPort: await freePort(),
      routePort: await freePort(),
    })),
  );
  const routes = ports.map(({ routePort }) => `nats://127.0.0.1:${routePort}`).join(', ');
  return startCluster(
    ports.map(({ port, mqttPort, routePort }, index) => {
      const folder = temporaryFolder('nats');
      const config = `
        ${natsConfig({ name: `node${index}`, port, mqttPort, folder })}
        cluster { name: "kring", host: "127.0.0.1", port: ${routePort}, routes: [${routes}] }
      `;
      return runNats(config, { url: `ws://127.0.0.1:${port}/mqtt` }, folder, connectForTests());
    }),
  );
}

/** All nodes at once: none lets anybody in before most of them are there. */
export async function startCluster(
  starting: readonly Promise<RestartableServer>[],
): Promise<NatsCluster> {
  const started = await Promise.allSettled(starting);
  const nodes = started.flatMap((node) => (node.status === 'fulfilled' ? [node.value] : []));
  const close = async () => {
    await Promise.all(nodes.map((node) => node.close()));
  };
  const failed = started.find((node) => node.status === 'rejected');
  if (failed) {
    await close();
    throw failed.reason;
  }
  return cluster(nodes, close);
}

function cluster(nodes: readonly RestartableServer[], close: () => Promise<void>): NatsCluster {
  const relays = nodes.map(({ relay }) => relay);
  const node = (index: number) => {
    const found = nodes[index];
    if (!found) throw new Error(`There is no node ${index}`);
    return found;
  };
  return {
    relay: node(0).relay,
    relays,
    killNode: (index) => node(index).stop(),
    startNode: (index) => node(index).start(),
    close,
  };
}
