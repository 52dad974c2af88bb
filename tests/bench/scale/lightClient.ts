/** One real connection to a relay, light enough to have thousands of them: WebSocket, MQTT, nothing else. */
import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { WebSocket } from 'ws';
import { connectPacket, PacketReader, publishPacket, subscribePacket } from './packets';

/** Longer than a load lasts: nobody has to ask the relay whether it is there. */
const KEEPALIVE_S = 600;

export class LightClient {
  /** Lost without having been closed. */
  lost = false;
  private closing = false;

  private constructor(
    private readonly line: WebSocket,
    private readonly socket: Socket,
  ) {
    line.on('close', () => {
      this.lost = !this.closing;
    });
  }

  /** Resolves once everything is subscribed to; rejects where that does not come about in time. */
  static connect(
    url: string,
    topics: readonly string[],
    heard: (payload: Buffer) => void,
    timeoutMs: number,
  ): Promise<LightClient> {
    return new Promise((resolve, reject) => {
      const line = new WebSocket(url, ['mqtt'], {
        perMessageDeflate: false,
        handshakeTimeout: timeoutMs,
      });
      const late = setTimeout(() => line.terminate(), timeoutMs);
      const reader = new PacketReader();
      let socket: Socket | undefined;
      line.on('upgrade', (response) => {
        socket = response.socket;
      });
      line.on('error', reject);
      line.on('close', () => {
        clearTimeout(late);
        reject(new Error('the relay closed the line'));
      });
      line.on('open', () => line.send(connectPacket(randomBytes(11).toString('hex'), KEEPALIVE_S)));
      line.on('message', (bytes: Buffer) => {
        for (const packet of reader.read(bytes)) {
          if (packet.type === 'message') heard(packet.payload);
          else if (!packet.ok) line.terminate();
          else if (packet.type === 'connected') line.send(subscribePacket(topics));
          else if (socket) {
            clearTimeout(late);
            resolve(new LightClient(line, socket));
          }
        }
      });
    });
  }

  publish(topic: string, payload: Uint8Array): void {
    this.line.send(publishPacket(topic, payload));
  }

  /** On the wire, in both directions, until now. */
  get wireBytes(): number {
    return this.socket.bytesRead + this.socket.bytesWritten;
  }

  close(): void {
    this.closing = true;
    this.line.terminate();
  }
}
