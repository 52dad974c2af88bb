/** A real NATS server for tests. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connect, Relay } from '@/lib/live/transport';
import { connectForTests } from './connectForTests';
import { freePort } from './freePort';
import { startProgram } from './program';
import { ready } from './ready';
import type { RestartableServer } from './relayServer';
import { restartable } from './restartable';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';

export async function startNats(): Promise<RestartableServer> {
  const folder = temporaryFolder('nats');
  const port = await freePort();
  const config = natsConfig({ name: 'alone', port, mqttPort: await freePort(), folder });
  return runNats(config, { url: `ws://127.0.0.1:${port}/mqtt` }, folder, connectForTests());
}

export interface NatsPlace {
  readonly name: string;
  readonly port: number;
  readonly mqttPort: number;
  readonly folder: TemporaryFolder;
}

/** MQTT needs JetStream for its own books, and a port of its own, which nobody uses here. */
export function natsConfig({ name, port, mqttPort, folder }: NatsPlace): string {
  return `
    server_name: "${name}"
    host: "127.0.0.1"
    port: -1
    jetstream { store_dir: "${join(folder.path, 'store')}", max_mem: 64MB, max_file: 64MB }
    mqtt { host: "127.0.0.1", port: ${mqttPort} }
    websocket { host: "127.0.0.1", port: ${port}, no_tls: true }
  `;
}

export async function runNats(
  config: string,
  relay: Relay,
  folder: TemporaryFolder,
  connect: Connect,
  env?: Readonly<Record<string, string>>,
): Promise<RestartableServer> {
  const file = join(folder.path, 'nats-server.conf');
  writeFileSync(file, config);
  return restartable(relay, folder, () =>
    startProgram('nats-server', ['-c', file], (signal) => ready(relay, connect, signal), env),
  );
}
