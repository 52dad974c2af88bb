/** A member's connection: what is said to the writer, and in the lobby. */
import type { Line } from '@/lib/wire/liveMessages';
import { Endpoint } from './endpoint';
import type { Identity, Peer } from './identity';
import type { Room } from './keys';
import type { LobbyMessage, ToWriter } from './messages';
import { topicsOf, type Topics } from './topics';
import type { Connect, Relay, Transport, TransportHandlers } from './transport';

export class MemberLine {
  readonly endpoint: Endpoint;
  private readonly topics: Topics;
  private readonly transport: Transport;
  private wasOnline = false;

  constructor(
    room: Room,
    identity: Identity,
    relay: Relay,
    connect: Connect,
    handlers: TransportHandlers,
  ) {
    this.endpoint = new Endpoint(room, identity);
    this.topics = topicsOf(room);
    const { toRoom, toMember } = this.topics;
    this.transport = connect(relay, [toRoom, toMember(identity.id)], {
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

  async knock(epoch: number, message: Extract<LobbyMessage, { type: 'knock' }>): Promise<void> {
    if (!this.online) return;
    const frame = await this.endpoint.sealLobby(epoch, message);
    this.transport.publish(this.topics.toWriter, frame);
  }

  async toWriter(
    epoch: number,
    writer: Peer | null,
    run: string | null,
    message: ToWriter,
  ): Promise<void> {
    if (!this.online || writer === null || run === null) return;
    const frame = await this.endpoint.sealPersonal(epoch, writer, run, message);
    this.transport.publish(this.topics.toWriter, frame);
  }

  close(): void {
    this.transport.close();
  }
}
