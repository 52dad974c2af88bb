/** A connection to the relay, and what is told of it. */
import type { Line } from '@/lib/wire/liveMessages';
import type { Connect, Relay, Transport, TransportHandlers } from './transport';

export class RelayLine {
  private readonly transport: Transport;
  private wasOnline = false;

  constructor(
    relay: Relay,
    topics: readonly string[],
    connect: Connect,
    handlers: TransportHandlers,
  ) {
    this.transport = connect(relay, topics, {
      message: handlers.message,
      online: (yes) => {
        this.wasOnline ||= yes;
        handlers.online(yes);
      },
    });
  }

  get state(): Line {
    if (this.transport.online) return 'online';
    return this.wasOnline ? 'offline' : 'connecting';
  }

  get online(): boolean {
    return this.transport.online;
  }

  close(): void {
    this.transport.close();
  }

  protected publish(topic: string, frame: Uint8Array): void {
    this.transport.publish(topic, frame);
  }
}
