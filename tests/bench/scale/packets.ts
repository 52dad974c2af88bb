/** As much of MQTT 3.1.1 as thousands of connections of one process can bear: at QoS 0, nothing kept. */

const CONNACK = 0x20;
const PUBLISH = 0x30;
const SUBACK = 0x90;

export type Packet =
  | { readonly type: 'connected' | 'subscribed'; readonly ok: boolean }
  | { readonly type: 'message'; readonly payload: Buffer };

export function connectPacket(clientId: string, keepaliveS: number): Buffer {
  const header = Buffer.from([
    0,
    4,
    0x4d,
    0x51,
    0x54,
    0x54,
    4,
    2,
    keepaliveS >> 8,
    keepaliveS & 255,
  ]);
  return packet(0x10, header, text(clientId));
}

export function subscribePacket(topics: readonly string[]): Buffer {
  return packet(0x82, Buffer.from([0, 1]), ...topics.flatMap((topic) => [text(topic), qos0]));
}

export function publishPacket(topic: string, payload: Uint8Array): Buffer {
  return packet(PUBLISH, text(topic), payload);
}

const qos0 = Buffer.from([0]);

function packet(type: number, ...parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.from([type, ...lengthBytes(length)]), ...parts]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function lengthBytes(length: number): number[] {
  const rest = Math.floor(length / 128);
  return rest === 0 ? [length] : [(length % 128) | 128, ...lengthBytes(rest)];
}

/** Cuts what a server sends into packets, however the bytes are parted on the way. */
export class PacketReader {
  private rest: Buffer = Buffer.alloc(0);

  /** All that is complete with these bytes. */
  read(bytes: Buffer): Packet[] {
    const all = this.rest.length === 0 ? bytes : Buffer.concat([this.rest, bytes]);
    const packets: Packet[] = [];
    let at = 0;
    for (let next = bounds(all, at); next; next = bounds(all, at)) {
      const read = packetOf(all[at] ?? 0, all.subarray(next.body, next.end));
      if (read) packets.push(read);
      at = next.end;
    }
    this.rest = all.subarray(at);
    return packets;
  }
}

/** Where the body of the packet at this place lies; null while it is not all there. */
function bounds(bytes: Buffer, at: number): { readonly body: number; readonly end: number } | null {
  let length = 0;
  for (let i = 0; i < 4; i += 1) {
    const byte = bytes[at + 1 + i];
    if (byte === undefined) return null;
    length += (byte & 127) * 128 ** i;
    if (byte > 127) continue;
    const body = at + 2 + i;
    return body + length <= bytes.length ? { body, end: body + length } : null;
  }
  throw new Error('a length of more than four bytes');
}

function packetOf(first: number, body: Buffer): Packet | null {
  switch (first & 0xf0) {
    case CONNACK:
      return { type: 'connected', ok: body[1] === 0 };
    case SUBACK:
      return { type: 'subscribed', ok: body.subarray(2).every((code) => code === 0) };
    case PUBLISH:
      return { type: 'message', payload: body.subarray(2 + body.readUInt16BE(0)) };
    default:
      return null;
  }
}
