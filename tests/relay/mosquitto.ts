/** A real Mosquitto for tests. */
import { writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { MAX_FRAME_BYTES } from '@/lib/live/limits';
import type { Connect, Relay } from '@/lib/live/transport';
import { connectForTests } from './connectForTests';
import { freePort } from './freePort';
import { startProgram } from './program';
import { ready } from './ready';
import type { RestartableServer } from './relayServer';
import { restartable } from './restartable';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';

export async function startMosquitto(): Promise<RestartableServer> {
  const folder = temporaryFolder('mosquitto');
  const port = await freePort();
  // Up to 2.0 it does not start with WebSocket alone; the socket is for nobody.
  const config = `
    user ${userInfo().username}
    listener 0 ${join(folder.path, 'unused.sock')}
    listener ${port} 127.0.0.1
    protocol websockets
    allow_anonymous true
    persistence false
    message_size_limit ${MAX_FRAME_BYTES}
  `;
  return runMosquitto(config, { url: `ws://127.0.0.1:${port}/` }, folder, connectForTests());
}

export async function runMosquitto(
  config: string,
  relay: Relay,
  folder: TemporaryFolder,
  connect: Connect,
): Promise<RestartableServer> {
  const file = join(folder.path, 'mosquitto.conf');
  writeFileSync(file, config.replaceAll(/^ +/gm, ''));
  return restartable(relay, folder, () =>
    startProgram('mosquitto', ['-c', file], (signal) => ready(relay, connect, signal)),
  );
}
