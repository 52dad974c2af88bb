/** A member's side of the door: knocks, finds the writer, shows the code, says its name (PROTOCOL L, W4). */
import * as v from 'valibot';
import { followChain, readKeys, writeKeys, type Succession } from './certificate';
import { otherVersion, type Frame } from './frame';
import { KNOCK_MS, PROTOCOL_VERSION } from './limits';
import type { MemberCore } from './memberCore';
import { LobbySchema, type Certificate, type LobbyMessage } from './messages';
import { spokenCode } from './spokenCode';

type Greet = Extract<LobbyMessage, { type: 'greet' }>;

interface Follower {
  /** Whom the last sign of the writer named; undefined before the first. */
  readonly deputyNamed: string | null | undefined;
  /** Somebody else writes. */
  begin(): void;
  /** The writer's program started anew. */
  askAgain(): void;
}

export class MemberDoor {
  code: string | null = null;
  private knockAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly core: MemberCore,
    private readonly follower: Follower,
  ) {}

  hurry(): void {
    this.knockAt = Number.NEGATIVE_INFINITY;
  }

  /** L2. Until one is let in, and to find a writer that is not heard. */
  async beat(now: number): Promise<void> {
    const { core } = this;
    const lost = core.run.current === null || core.sight.isAway;
    if ((core.stage === 'in' && !lost) || now - this.knockAt < KNOCK_MS) return;
    this.knockAt = now;
    const { identity, epoch } = core.record;
    await core.line.knock(epoch, { type: 'knock', keys: writeKeys(identity.keys) });
  }

  /** F7. Before one is let in, nobody can speak for the writer: it is a hint, and stops nothing. */
  noteVersion(bytes: Uint8Array): void {
    const { core } = this;
    const other = otherVersion(bytes);
    if (!other || core.stage === 'in') return;
    core.stage = other.version > PROTOCOL_VERSION ? 'tooOld' : 'writerTooOld';
    core.options.changed();
  }

  /** L3. */
  async takeGreet(frame: Frame): Promise<void> {
    const { core, follower } = this;
    const { endpoint } = core.line;
    const read = v.safeParse(LobbySchema, await endpoint.openLobby(frame));
    if (!read.success || read.output.type !== 'greet') return;
    const greet = read.output;
    const { identity, first, epoch } = core.record;
    if (greet.to && greet.to.id !== identity.id) return;
    const succession = await followChain(core.room, first, greet.keys, greet.chain);
    if (!succession || succession.writer.id !== frame.header.sender) return;
    if (!(await endpoint.isSignedBy(succession.writer, frame))) return;
    if (core.writer === null || succession.epoch > epoch) {
      if (!(await this.isRightful(succession, greet.chain))) return;
      await this.follow(succession, greet);
    }
    if (succession.writer.id !== core.writer?.id) return;
    const unknown = core.run.sees(frame.header.senderRun);
    if (core.stage === 'in') {
      if (unknown) follower.askAgain();
    } else if (greet.to) {
      await this.answer(greet.to.nonce);
    }
  }

  /** W4. Whom the writer handed over to, or its deputy after a time without any sign of it. */
  private async isRightful({ epoch }: Succession, chain: readonly Certificate[]): Promise<boolean> {
    const { core, follower } = this;
    if (core.writer === null || core.stage !== 'in') return true;
    const next = chain[core.record.epoch];
    if (!next || epoch <= core.record.epoch) return false;
    if (next.kind === 'handOver') return true;
    const named = await readKeys(next.to);
    const isNamed = follower.deputyNamed === undefined || follower.deputyNamed === named?.id;
    return isNamed && core.sight.isGone;
  }

  private async follow({ writer, epoch }: Succession, { keys, chain }: Greet): Promise<void> {
    const { core } = this;
    core.writer = writer;
    core.run.reset();
    this.follower.begin();
    if (core.record.deputy) await core.options.replica?.forget();
    await core.keep({ writer: keys, chain, epoch, deputy: null, held: 0 });
  }

  /** L4, L5. */
  private async answer(nonce: string): Promise<void> {
    const { core } = this;
    const { writer, identity, name, extension } = core.record;
    if (!writer) return;
    this.code = await spokenCode(core.room, writer, writeKeys(identity.keys), nonce);
    await core.tell({ type: 'join', name, extension });
    core.options.changed();
  }
}
