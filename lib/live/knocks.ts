/** Who stands at the door: knocks with their codes, until the facilitator decides (PROTOCOL L2 to L7). */
import { toBase64url } from './base64url';
import { writeKeys } from './certificate';
import type { Identity, Peer } from './identity';
import type { Room } from './keys';
import { MAX_KNOCKS } from './limits';
import { ReplayGuard } from './replay';
import { spokenCode } from './spokenCode';

export interface WaitingKnock {
  readonly peer: Peer;
  readonly nonce: string;
  readonly code: string;
  readonly guard: ReplayGuard;
  /** The start of the joiner's program that is spoken with, once it was heard. */
  run: string | null;
  name: string | null;
  extension: boolean;
}

const NONCE_BYTES = 16;

export class Knocks {
  private readonly waiting = new Map<string, WaitingKnock>();

  constructor(
    private readonly room: Room,
    private readonly writer: Identity,
  ) {}

  get all(): readonly WaitingKnock[] {
    return [...this.waiting.values()];
  }

  get(id: string): WaitingKnock | undefined {
    return this.waiting.get(id);
  }

  remove(id: string): void {
    this.waiting.delete(id);
  }

  /** The same knock again keeps its code. */
  async take(peer: Peer): Promise<WaitingKnock> {
    const known = this.waiting.get(peer.id);
    if (known) return known;
    if (this.waiting.size >= MAX_KNOCKS) this.pushOut();
    const knock: WaitingKnock = {
      ...(await this.newCode(peer)),
      peer,
      guard: new ReplayGuard(),
      run: null,
      name: null,
      extension: false,
    };
    this.waiting.set(peer.id, knock);
    return knock;
  }

  private pushOut(): void {
    const oldest = this.all.find(({ name }) => name === null) ?? this.all[0];
    if (oldest) this.waiting.delete(oldest.peer.id);
  }

  /** Never the code of another who waits. */
  private async newCode(peer: Peer): Promise<{ nonce: string; code: string }> {
    const nonce = toBase64url(crypto.getRandomValues(new Uint8Array(NONCE_BYTES)));
    const [writer, joiner] = [writeKeys(this.writer.keys), writeKeys(peer.keys)];
    const code = await spokenCode(this.room, writer, joiner, nonce);
    return this.all.some((other) => other.code === code) ? this.newCode(peer) : { nonce, code };
  }
}
