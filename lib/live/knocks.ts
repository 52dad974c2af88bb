/** Who stands at the door: knocks with their codes, until the facilitator decides (PROTOCOL L2 to L7). */
import { writeKeys } from './certificate';
import type { Identity, Peer } from './identity';
import type { Room } from './keys';
import { CODE_MS, CODES_AT_ONCE, MAX_KNOCKS } from './limits';
import { ReplayGuard } from './replay';
import { commitmentTo, newNonce, spokenCode } from './spokenCode';

export interface WaitingKnock {
  readonly peer: Peer;
  readonly commitment: string;
  /** The writer's. */
  readonly nonce: string;
  readonly guard: ReplayGuard;
  /** The start of the joiner's program that is spoken with, once it was heard. */
  run: string | null;
  /** Null until it has shown its nonce, and said its name. */
  said: { readonly code: string; readonly name: string } | null;
  extension: boolean;
}

export class Knocks {
  private readonly waiting = new Map<string, WaitingKnock>();

  private allowed = CODES_AT_ONCE;
  private allowedAt: number;

  constructor(
    private readonly room: Room,
    private readonly writer: Identity,
    /** A clock that never goes back, in milliseconds. */
    private readonly clock: () => number,
  ) {
    this.allowedAt = clock();
  }

  get all(): readonly WaitingKnock[] {
    return [...this.waiting.values()];
  }

  get(id: string): WaitingKnock | undefined {
    return this.waiting.get(id);
  }

  remove(id: string): void {
    this.waiting.delete(id);
  }

  /**
   * The same knock again keeps its nonce; one with another commitment begins anew. Null where there
   * were too many: nobody can try nonces until a code is that of somebody else.
   */
  take(peer: Peer, commitment: string): WaitingKnock | null {
    const known = this.waiting.get(peer.id);
    if (known?.commitment === commitment) return known;
    if (!this.mayBegin()) return null;
    if (!known && this.waiting.size >= MAX_KNOCKS) this.pushOut();
    const knock: WaitingKnock = {
      peer,
      commitment,
      nonce: newNonce(),
      guard: known?.guard ?? new ReplayGuard(),
      run: null,
      said: null,
      extension: false,
    };
    this.waiting.set(peer.id, knock);
    return knock;
  }

  /**
   * The code of who shows the nonce that it had committed to; null for another nonce, and where
   * somebody else who waits has the same code: then it has to knock anew.
   */
  async codeOf({ peer, commitment, nonce }: WaitingKnock, shown: string): Promise<string | null> {
    if ((await commitmentTo(shown)) !== commitment) return null;
    const [writer, joiner] = [writeKeys(this.writer.keys), writeKeys(peer.keys)];
    const nonces = { writer: nonce, joiner: shown };
    const code = await spokenCode(this.room, writer, joiner, nonces);
    const taken = this.all.some((each) => each.peer.id !== peer.id && each.said?.code === code);
    if (taken) this.remove(peer.id);
    return taken ? null : code;
  }

  private mayBegin(): boolean {
    const gained = Math.floor((this.clock() - this.allowedAt) / CODE_MS);
    this.allowedAt += gained * CODE_MS;
    this.allowed = Math.min(CODES_AT_ONCE, this.allowed + gained);
    if (this.allowed === 0) return false;
    this.allowed -= 1;
    return true;
  }

  private pushOut(): void {
    const oldest = this.all.find(({ said }) => said === null) ?? this.all[0];
    if (oldest) this.waiting.delete(oldest.peer.id);
  }
}
