/** A member's connection: what is said to the writer, and in the lobby. */
import { Endpoint } from './endpoint';
import type { Identity, Peer } from './identity';
import type { Room } from './keys';
import type { LobbyMessage, ToWriter } from './messages';
import { RelayLine } from './relayLine';
import { topicsOf, type Topics } from './topics';
import type { Connect, Relay, TransportHandlers } from './transport';

export class MemberLine extends RelayLine {
  readonly endpoint: Endpoint;
  private readonly topics: Topics;

  constructor(
    room: Room,
    identity: Identity,
    relay: Relay,
    connect: Connect,
    handlers: TransportHandlers,
  ) {
    const topics = topicsOf(room);
    super(relay, [topics.toRoom, topics.toMember(identity.id)], connect, handlers);
    this.endpoint = new Endpoint(room, identity);
    this.topics = topics;
  }

  async knock(epoch: number, message: Extract<LobbyMessage, { type: 'knock' }>): Promise<void> {
    if (!this.online) return;
    const frame = await this.endpoint.sealLobby(epoch, message);
    this.publish(this.topics.toWriter, frame);
  }

  async toWriter(
    epoch: number,
    writer: Peer | null,
    run: string | null,
    message: ToWriter,
  ): Promise<void> {
    if (!this.online || writer === null || run === null) return;
    const frame = await this.endpoint.sealPersonal(epoch, writer, run, message);
    this.publish(this.topics.toWriter, frame);
  }
}
