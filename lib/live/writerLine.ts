/** The writer's connection: seals what is said to one, to all and in the lobby, while the line is open. */
import { Endpoint, type SessionKey } from './endpoint';
import type { Identity, Peer } from './identity';
import type { Room } from './keys';
import type { LobbyMessage, ToMember, ToRoom } from './messages';
import { RelayLine } from './relayLine';
import { topicsOf, type Topics } from './topics';
import type { Connect, Relay, TransportHandlers } from './transport';

/** Somebody who was heard, and can be answered. */
export interface Hearer {
  readonly peer: Peer;
  readonly run: string | null;
}

export class WriterLine extends RelayLine {
  endpoint: Endpoint;
  readonly topics: Topics;

  constructor(
    room: Room,
    identity: Identity,
    private readonly epoch: () => number,
    relay: Relay,
    connect: Connect,
    handlers: TransportHandlers,
  ) {
    const topics = topicsOf(room);
    super(relay, [topics.toWriter], connect, handlers);
    this.endpoint = new Endpoint(room, identity);
    this.topics = topics;
  }

  async toMember({ peer, run }: Hearer, message: ToMember): Promise<void> {
    if (run === null || !this.online) return;
    const frame = await this.endpoint.sealPersonal(this.epoch(), peer, run, message);
    this.publish(this.topics.toMember(peer.id), frame);
  }

  async toRoom(key: SessionKey, message: ToRoom): Promise<void> {
    if (!this.online) return;
    const frame = await this.endpoint.sealRoom(this.epoch(), key, message);
    this.publish(this.topics.toRoom, frame);
  }

  /** To one who knocked, or to everybody: also to a former writer, who listens where members speak. */
  async greet(message: Extract<LobbyMessage, { type: 'greet' }>): Promise<void> {
    if (!this.online) return;
    const frame = await this.endpoint.sealLobby(this.epoch(), message);
    const { toRoom, toWriter, toMember } = this.topics;
    const topics = message.to ? [toMember(message.to.id)] : [toRoom, toWriter];
    for (const topic of topics) this.publish(topic, frame);
  }

  /** Another run: who followed somebody else meanwhile believes the former one nothing any more (S6). */
  newRun(): void {
    this.endpoint = new Endpoint(this.endpoint.room, this.endpoint.identity);
  }
}
