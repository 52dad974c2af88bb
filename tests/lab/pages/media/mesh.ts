import { Signal, type Description, type RemotePeer } from './signal';

export interface MeshHandlers {
  came(peer: RemotePeer, stream: MediaStream): void;
  gone(id: string): void;
  failed(error: Error): void;
}

interface Link {
  connection: RTCPeerConnection;
  /** What comes in is handled in the order in which it came. */
  handled: Promise<void>;
}

/** Connections to every other tab in the same call. Who comes in last calls the others. */
export class Mesh {
  private readonly links = new Map<string, Link>();
  private readonly signal: Signal;

  constructor(
    room: string,
    name: string,
    private readonly own: MediaStream | null,
    private readonly handlers: MeshHandlers,
  ) {
    this.signal = new Signal(room, name, {
      welcome: (peers) => {
        for (const id of this.links.keys()) this.drop(id);
        for (const peer of peers) this.call(peer);
      },
      came: (peer) => this.link(peer),
      gone: (id) => this.drop(id),
      signal: (from, data) => this.take(from, data),
    });
  }

  get size(): number {
    return this.links.size;
  }

  /** Frames of the others' pictures that were decoded here, all together. */
  async framesDecoded(): Promise<number> {
    const reports = await Promise.all(
      [...this.links.values()].map(({ connection }) => connection.getStats()),
    );
    let frames = 0;
    for (const report of reports) {
      report.forEach((entry: { type: string; kind?: string; framesDecoded?: number }) => {
        if (entry.type === 'inbound-rtp' && entry.kind === 'video') {
          frames += entry.framesDecoded ?? 0;
        }
      });
    }
    return frames;
  }

  /** Null sends nothing, until there is a track again. */
  async replacePicture(track: MediaStreamTrack | null): Promise<void> {
    for (const { connection } of this.links.values()) {
      const senders = connection
        .getTransceivers()
        .filter(({ receiver }) => receiver.track.kind === 'video')
        .map(({ sender }) => sender);
      await Promise.all(senders.map((sender) => sender.replaceTrack(track)));
    }
  }

  close(): void {
    this.signal.close();
    for (const id of this.links.keys()) this.drop(id);
  }

  private link(peer: RemotePeer): Link {
    const connection = new RTCPeerConnection();
    const link = { connection, handled: Promise.resolve() };
    this.links.set(peer.id, link);
    const stream = new MediaStream();
    connection.addEventListener('track', ({ track }) => stream.addTrack(track));
    connection.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate) this.signal.send(peer.id, { candidate: candidate.toJSON() });
    });
    for (const track of this.own?.getTracks() ?? []) {
      keepSize(connection.addTrack(track), (error) => this.handlers.failed(error));
    }
    this.handlers.came(peer, stream);
    return link;
  }

  private call(peer: RemotePeer): void {
    const link = this.link(peer);
    if (!this.own) {
      for (const kind of ['audio', 'video']) link.connection.addTransceiver(kind);
    }
    this.inOrder(link, async () => {
      await link.connection.setLocalDescription();
      this.sendDescription(peer.id, link);
    });
  }

  private take(from: string, { description, candidate }: Description): void {
    const link = this.links.get(from);
    if (!link) return;
    this.inOrder(link, async () => {
      if (candidate) return link.connection.addIceCandidate(candidate);
      if (!description) return;
      await link.connection.setRemoteDescription(description);
      if (description.type !== 'offer') return;
      await link.connection.setLocalDescription();
      this.sendDescription(from, link);
    });
  }

  private sendDescription(to: string, { connection }: Link): void {
    const description = connection.localDescription;
    if (description) this.signal.send(to, { description: description.toJSON() });
  }

  private inOrder(link: Link, work: () => Promise<void>): void {
    link.handled = link.handled.then(work).catch((error: Error) => {
      // A connection that was closed meanwhile has nothing left to do.
      if (link.connection.signalingState !== 'closed') this.handlers.failed(error);
    });
  }

  private drop(id: string): void {
    this.links.get(id)?.connection.close();
    if (this.links.delete(id)) this.handlers.gone(id);
  }
}

/** On a busy machine fewer frames come, not smaller ones: what stands on them is read. */
function keepSize(sender: RTCRtpSender, failed: (error: Error) => void): void {
  if (sender.track?.kind !== 'video') return;
  const parameters = sender.getParameters();
  sender
    .setParameters({ ...parameters, degradationPreference: 'maintain-resolution' })
    .catch((error: Error) => {
      // A connection that was closed meanwhile sends nothing of any size.
      if (error.name !== 'InvalidStateError') failed(error);
    });
}
