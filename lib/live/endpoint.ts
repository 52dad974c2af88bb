/** One start of a machine in a room: its run, its counter, and the keys derived for it. */
import { toHex } from './hex';
import { newRun, NO_RUN, type Frame, type FrameKind } from './frame';
import type { Identity, Peer } from './identity';
import { lobbyKey, personalKey, roomKey, type Room } from './keys';
import { sizeOf, type LobbyMessage, type ToMember, type ToRoom, type ToWriter } from './messages';
import { isSignedBy, open, seal } from './seal';

type Bytes = Uint8Array<ArrayBuffer>;

export interface SessionKey {
  readonly number: number;
  /** 32 bytes. */
  readonly secret: Bytes;
}

/** Derived keys that are kept; a few for each member and run. */
const MAX_KEYS = 128;

export class Endpoint {
  readonly run = newRun();
  private seq = 0;
  private readonly keys = new Map<string, Promise<CryptoKey>>();
  private lastLobby: { readonly run: string; readonly key: Promise<CryptoKey> } | null = null;

  constructor(
    readonly room: Room,
    readonly identity: Identity,
  ) {}

  async sealLobby(epoch: number, message: LobbyMessage): Promise<Bytes> {
    const key = await this.lobbyKey(this.run);
    return this.seal('lobby', { epoch, keyNumber: 0, receiverRun: NO_RUN }, key, message);
  }

  async sealPersonal(
    epoch: number,
    peer: Peer,
    peerRun: string,
    message: ToWriter | ToMember,
  ): Promise<Bytes> {
    const key = await this.personalKey(peer, { sender: this.run, receiver: peerRun });
    return this.seal('personal', { epoch, keyNumber: 0, receiverRun: peerRun }, key, message);
  }

  async sealRoom(epoch: number, session: SessionKey, message: ToRoom): Promise<Bytes> {
    const key = await this.roomKey(session, this.run);
    const { number } = session;
    return this.seal('room', { epoch, keyNumber: number, receiverRun: NO_RUN }, key, message);
  }

  isSignedBy(peer: Peer, frame: Frame): Promise<boolean> {
    return isSignedBy(this.room, peer, frame);
  }

  /** Undefined for what does not open; the same below. */
  async openLobby(frame: Frame): Promise<unknown> {
    // Only the last is kept: anybody with the invite can come with any number of runs.
    const { senderRun } = frame.header;
    if (this.lastLobby?.run !== senderRun) {
      this.lastLobby = { run: senderRun, key: lobbyKey(this.room, senderRun) };
    }
    return open(this.room, frame, await this.lastLobby.key);
  }

  async openPersonal(peer: Peer, frame: Frame): Promise<unknown> {
    const runs = { sender: frame.header.senderRun, receiver: this.run };
    return open(this.room, frame, await this.personalKey(peer, runs));
  }

  async openRoom(session: SessionKey, frame: Frame): Promise<unknown> {
    return open(this.room, frame, await this.roomKey(session, frame.header.senderRun));
  }

  private async seal(
    kind: FrameKind,
    part: { readonly epoch: number; readonly keyNumber: number; readonly receiverRun: string },
    key: CryptoKey,
    message: { readonly type: string },
  ): Promise<Bytes> {
    const seq = ++this.seq;
    const { room, identity, run } = this;
    const header = { kind, sender: identity.id, senderRun: run, seq, ...part };
    return seal({ room, identity, header, key }, message, sizeOf(message));
  }

  private lobbyKey(run: string): Promise<CryptoKey> {
    return this.kept(`lobby/${run}`, () => lobbyKey(this.room, run));
  }

  private personalKey(
    peer: Peer,
    runs: { readonly sender: string; readonly receiver: string },
  ): Promise<CryptoKey> {
    return this.kept(`${peer.id}/${runs.sender}/${runs.receiver}`, () =>
      personalKey(this.room, this.identity, peer, runs),
    );
  }

  /** By the secret: two writers who did not know of each other may give the same number. */
  private roomKey({ secret }: SessionKey, run: string): Promise<CryptoKey> {
    return this.kept(`room/${toHex(secret)}/${run}`, () => roomKey(this.room, secret, run));
  }

  private kept(name: string, derive: () => Promise<CryptoKey>): Promise<CryptoKey> {
    const key = this.keys.get(name) ?? derive();
    this.keys.delete(name);
    this.keys.set(name, key);
    for (const oldest of this.keys.keys()) {
      if (this.keys.size <= MAX_KEYS) break;
      this.keys.delete(oldest);
    }
    return key;
  }
}
