/** The configurations that we give to organisations, set up for a test and otherwise untouched. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connect, Relay } from '@/lib/live/transport';
import { makeCertificate } from '../lab/certificate';
import { connectForTests } from './connectForTests';
import { freePort } from './freePort';
import { runMosquitto } from './mosquitto';
import { runNats } from './nats';
import { startCluster, type NatsCluster } from './natsCluster';
import type { RestartableServer } from './relayServer';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';

const shipped = fileURLToPath(new URL('../../docs/relay/', import.meta.url));
const credentials = '/run/credentials/kring-relay.service';
const password = 'kring-test-password';

export interface Shipped<T> {
  readonly server: T;
  /** Trusts the certificate. */
  readonly connect: Connect;
  readonly certificate: string;
}

export async function startShippedNats(): Promise<Shipped<RestartableServer>> {
  const { folder, ...trust } = await place('nats');
  const port = await freePort();
  const config = read('nats.conf', await natsChanges(folder, port));
  const env = { KRING_PASSWORD: password };
  return { ...trust, server: await runNats(config, natsRelay(port), folder, trust.connect, env) };
}

export async function startShippedMosquitto(): Promise<Shipped<RestartableServer>> {
  const { folder, ...trust } = await place('mosquitto');
  const port = await freePort();
  const config = read('mosquitto.conf', [
    [credentials, folder.path],
    ['/run/kring-relay', folder.path],
    ['/etc/kring-relay/passwords', join(folder.path, 'passwords')],
    ['/etc/kring-relay/mosquitto.acl', join(shipped, 'mosquitto.acl')],
    ['listener 443', `listener ${port} 127.0.0.1`],
  ]);
  const passwords = join(folder.path, 'passwords');
  execFileSync('mosquitto_passwd', ['-b', '-c', passwords, 'kring', password]);
  const relay: Relay = { url: `wss://localhost:${port}/`, user: 'kring', password };
  const asHere = `user ${userInfo().username}\n${config}`;
  return { ...trust, server: await runMosquitto(asHere, relay, folder, trust.connect) };
}

export async function startShippedCluster(count: number): Promise<Shipped<NatsCluster>> {
  // One certificate for all of them, as their names all lead to this machine.
  const { folder, ...trust } = await place('nats');
  const ports = await Promise.all(
    Array.from({ length: count }, async () => ({
      port: await freePort(),
      routePort: await freePort(),
    })),
  );
  const routes = ports.map(
    ({ routePort }) => `nats-route://route:${password}@localhost:${routePort}`,
  );
  const server = await startCluster(
    ports.map(async ({ port, routePort }, index) => {
      const own = temporaryFolder('nats');
      const alone = read('nats.conf', await natsChanges(folder, port, own));
      writeFileSync(join(own.path, 'nats.conf'), alone);
      const config = read('nats-cluster.conf', [
        [credentials, folder.path],
        ['host: 0.0.0.0', 'host: 127.0.0.1'],
        ['port: 6222', `port: ${routePort}`],
      ]);
      return runNats(config, natsRelay(port), own, trust.connect, {
        KRING_PASSWORD: password,
        KRING_NODE: `relay${index + 1}`,
        KRING_ROUTE_PASSWORD: password,
        KRING_ROUTES: JSON.stringify(routes),
        // Whom the machines trust among themselves, in place of the system's list.
        SSL_CERT_FILE: join(folder.path, 'fullchain.pem'),
      });
    }),
  );
  const close = async () => {
    await server.close();
    folder.remove();
  };
  return { ...trust, server: { ...server, close } };
}

const natsRelay = (port: number): Relay => ({
  url: `wss://localhost:${port}/mqtt`,
  user: 'kring',
  password,
});

async function natsChanges(certificate: TemporaryFolder, port: number, store = certificate) {
  return [
    [credentials, certificate.path],
    ['/run/kring-relay', join(store.path, 'store')],
    ['port: 443', `host: 127.0.0.1, port: ${port}`],
    ['port: 1883', `port: ${await freePort()}`],
    ['port: 4222', 'port: -1'],
  ] as const;
}

async function place(name: string) {
  const { key, cert } = await makeCertificate(['localhost']);
  const folder = temporaryFolder(name);
  writeFileSync(join(folder.path, 'fullchain.pem'), cert);
  writeFileSync(join(folder.path, 'privkey.pem'), key);
  const connect = connectForTests({ wsOptions: { ca: cert } });
  return { folder, connect, certificate: cert };
}

/** Each change must find its place, so that no test runs on something that was not shipped. */
function read(file: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      return text.replaceAll(from, to);
    },
    readFileSync(join(shipped, file), 'utf8'),
  );
}
