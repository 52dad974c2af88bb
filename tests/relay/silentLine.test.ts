/** A line on which nothing arrives any more, though nobody hung up: a tunnel, a sleeping laptop. */
import { once } from 'node:events';
import { connect as connectTcp, createServer, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { until } from '../e2e/harness/until';
import { startAedes } from './aedes';
import { connectForTests } from './connectForTests';
import { freePort } from './freePort';
import { Listener } from './listener';

/** Stands before a server; once silent, it takes everything and passes on nothing. */
async function startTunnel(to: number) {
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connectTcp(to, '127.0.0.1');
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.push(from);
      from.on('error', () => into.destroy());
      from.on('close', () => into.destroy());
      from.pipe(into);
    }
  });
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `ws://127.0.0.1:${port}/`,
    fallSilent: () => {
      for (const socket of sockets) socket.unpipe().resume();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

it('R4: a line that fell silent is noticed, also by who speaks all the time, and replaced', async () => {
  const server = await startAedes();
  const tunnel = await startTunnel(Number(new URL(server.relay.url).port));
  const topic = 'kring/room/r';
  const listener = new Listener(connectForTests({ keepalive: 1 }), tunnel, [topic]);
  try {
    await until('the line to open', () => listener.transport.online);
    tunnel.fallSilent();
    await until('the silence to be noticed', () => {
      listener.say(topic, 'into the silence');
      return !listener.transport.online;
    });
    await until('another line', () => listener.transport.online);
    listener.say(topic, 'on the other line');
    await until('it to be heard', () => listener.texts().includes('on the other line'));
    expect(listener.changes).toEqual([true, false, true]);
    expect(listener.texts()).not.toContain('into the silence');
  } finally {
    listener.transport.close();
    tunnel.close();
    await server.close();
  }
});
