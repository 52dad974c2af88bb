/** What a relay is told when Kring comes in, byte by byte. */
import { once } from 'node:events';
import { expect, it, vi } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Relay } from '@/lib/live/transport';
import { until } from '../e2e/harness/until';
import { connectForTests } from './connectForTests';
import { freePort } from './freePort';
import { Listener } from './listener';

const CONNECT = 0x10;
/** CONNACK with "bad user name or password". */
const REFUSED = Uint8Array.of(0x20, 2, 0, 4);

interface Connection {
  readonly protocol: string;
  readonly packet: Buffer;
}

/** A relay that notes how it was called, and lets nobody in. */
async function refusing(answer: (socket: WebSocket) => void) {
  const port = await freePort();
  const server = new WebSocketServer({ port, host: '127.0.0.1' });
  await once(server, 'listening');
  const connections: Connection[] = [];
  server.on('connection', (socket) => {
    let packet = Buffer.alloc(0);
    // It may come in pieces.
    socket.on('message', (piece: Buffer) => {
      packet = Buffer.concat([packet, piece]);
      if (packet.length < 2 + (packet[1] ?? 0)) return;
      connections.push({ protocol: socket.protocol, packet });
      answer(socket);
    });
  });
  const close = () => {
    for (const socket of server.clients) socket.terminate();
    server.close();
  };
  return { url: `ws://127.0.0.1:${port}/mqtt?clientId=chosen`, connections, close };
}

/** Of a packet shorter than 128 bytes, as MQTT 3.1.1 lays it out. */
function read({ packet }: Connection) {
  const id = packet.subarray(14, 14 + packet.readUInt16BE(12)).toString();
  return {
    kind: packet[0],
    name: packet.subarray(4, 8).toString(),
    level: packet[8],
    flags: packet[9],
    keepalive: packet.readUInt16BE(10),
    id,
  };
}

async function call(login: Omit<Relay, 'url'>, answer: (socket: WebSocket) => void) {
  const server = await refusing(answer);
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const listener = new Listener(connectForTests(), { url: server.url, ...login }, ['kring/room/r']);
  try {
    await until('a second try', () => server.connections.length >= 2);
    expect(listener.changes).toEqual([]);
    return { connections: server.connections, warnings: warn.mock.calls.flat().map(String) };
  } finally {
    listener.transport.close();
    warn.mockRestore();
    server.close();
  }
}

it('R2: MQTT 3.1.1, clean session, no will, and a new random id each time', async () => {
  const { connections } = await call({}, (socket) => socket.terminate());
  const packets = connections.map(read);
  for (const packet of packets) {
    expect(packet).toMatchObject({ kind: CONNECT, name: 'MQTT', level: 4, keepalive: 20 });
    // Clean session alone: no will, no user, no password.
    expect(packet.flags).toBe(0b0000_0010);
    expect(packet.id).toMatch(/^[0-9a-f]{22}$/);
  }
  expect(new Set(packets.map(({ id }) => id)).size).toBe(packets.length);
  expect(new Set(connections.map(({ protocol }) => protocol))).toEqual(new Set(['mqtt']));
});

it('R4: a refused login is tried again, and said without the password', async () => {
  const login = { user: 'kring', password: 'very secret' };
  const { connections, warnings } = await call(login, (socket) => socket.send(REFUSED));
  for (const packet of connections.map(read)) expect(packet.flags).toBe(0b1100_0010);
  expect(warnings.join(' ')).toContain('Bad username or password');
  expect(warnings.join(' ')).not.toContain(login.password);
});
