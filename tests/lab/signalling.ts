/** Lets the tabs of one call find each other: events go to each tab, posts come from them. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';

/** A browser keeps six connections to a host, and each tab in a call holds one of them. */
const maxPeers = 5;
const maxRooms = 32;
/** Bytes; an offer with its candidates is some kilobytes. */
const maxPost = 64 * 1024;

export const signalPath = '/lab/signal';

const Joining = v.object({
  room: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  name: v.pipe(v.string(), v.maxLength(100)),
});

const Post = v.object({ from: v.string(), to: v.string(), data: v.unknown() });

interface Peer {
  id: string;
  name: string;
  room: string;
  events: ServerResponse;
}

export class Signalling {
  private readonly peers = new Map<string, Peer>();

  handle(request: IncomingMessage, response: ServerResponse, url: URL): void {
    if (request.method === 'POST') void this.post(request, response);
    else this.join(response, url);
  }

  close(): void {
    for (const { events } of this.peers.values()) events.end();
  }

  private join(events: ServerResponse, { host, searchParams }: URL): void {
    const asked = v.safeParse(Joining, Object.fromEntries(searchParams));
    if (!asked.success) return end(events, 400);
    const { name } = asked.output;
    const room = `${host} ${asked.output.room}`;
    const present = this.in(room);
    const rooms = new Set([...this.peers.values()].map((peer) => peer.room));
    if (present.length >= maxPeers || (!rooms.has(room) && rooms.size >= maxRooms)) {
      return end(events, 503);
    }
    const id = randomUUID();
    events.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    send(events, { type: 'welcome', id, peers: present.map(known) });
    for (const peer of present) send(peer.events, { type: 'came', peer: { id, name } });
    this.peers.set(id, { id, name, room, events });
    events.on('close', () => {
      this.peers.delete(id);
      for (const peer of this.in(room)) send(peer.events, { type: 'gone', id });
    });
  }

  private async post(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const post = v.safeParse(Post, body);
    if (!post.success) return end(response, 400);
    const { from, to, data } = post.output;
    const [sender, receiver] = [this.peers.get(from), this.peers.get(to)];
    // Whoever has just left is no error of the one who wrote to them.
    if (!sender || !receiver || sender.room !== receiver.room) return end(response, 404);
    send(receiver.events, { type: 'signal', from, data });
    end(response, 204);
  }

  private in(room: string): Peer[] {
    return [...this.peers.values()].filter((peer) => peer.room === room);
  }
}

function known({ id, name }: Peer): { id: string; name: string } {
  return { id, name };
}

function send(events: ServerResponse, message: object): void {
  events.write(`data: ${JSON.stringify(message)}\n\n`);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

/** Undefined for what is too long, or no JSON. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > maxPost) return undefined;
      parts.push(part);
    }
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return undefined;
  }
}
