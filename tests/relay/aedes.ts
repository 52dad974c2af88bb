/** A relay within this process: for tests, and for trying Kring out. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Aedes } from 'aedes';
import { createWebSocketStream, WebSocketServer } from 'ws';
import { MAX_FRAME_BYTES } from '@/lib/live/limits';
import { freePort } from './freePort';
import type { RestartableServer } from './relayServer';

/** A browser puts what waits into one message: many frames, and what MQTT adds. */
const MAX_MESSAGE_BYTES = 64 * MAX_FRAME_BYTES;

export async function startAedes(): Promise<RestartableServer> {
  const port = await freePort();
  let running = await listen(port);
  return {
    relay: { url: `ws://127.0.0.1:${port}/` },
    stop: () => running.stop(),
    start: async () => {
      running = await listen(port);
    },
    close: () => running.stop(),
  };
}

async function listen(port: number): Promise<{ stop(): Promise<void> }> {
  const broker = await Aedes.createBroker({
    // R2 and R6: what Kring never sends is not taken from anybody else either.
    authorizePublish: (_client, { topic, qos, retain, payload }, done) => {
      const fits = isOurs(topic) && qos === 0 && !retain && payload.length <= MAX_FRAME_BYTES;
      done(fits ? null : new Error('not for this relay'));
    },
    authorizeSubscribe: (_client, subscription, done) => {
      const fits = isOurs(subscription.topic) && subscription.qos === 0;
      done(null, fits ? subscription : null);
    },
  });
  const http = createServer((_request, response) => response.writeHead(404).end());
  const sockets = new WebSocketServer({ server: http, maxPayload: MAX_MESSAGE_BYTES });
  sockets.on('connection', (socket, request) => {
    const stream = createWebSocketStream(socket);
    // A line that breaks is the client's loss; without a listener it would end the process.
    stream.on('error', () => stream.destroy());
    broker.handle(stream, request);
  });
  http.listen(port, '127.0.0.1');
  await once(http, 'listening');
  return { stop: () => stop(broker, sockets, http) };
}

async function stop(broker: Aedes, sockets: WebSocketServer, http: Server): Promise<void> {
  if (!http.listening) return;
  for (const socket of sockets.clients) socket.terminate();
  http.close();
  http.closeAllConnections();
  await once(http, 'close');
  await new Promise<void>((resolve) => {
    broker.close(() => resolve());
  });
}

function isOurs(topic: string): boolean {
  return topic.startsWith('kring/') && !/[+#]/.test(topic);
}
