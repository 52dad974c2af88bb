/** A member's side of the door: knocks, finds the writer, shows the code, says its name (PROTOCOL L, W4). */
import * as v from 'valibot';
import { followChain, writeKeys, type Succession } from './certificate';
import { otherVersion, type Frame } from './frame';
import { KNOCK_MS, PROTOCOL_VERSION } from './limits';
import type { MemberCore } from './memberCore';
import { LobbySchema, type Certificate, type LobbyMessage } from './messages';
import { noNews, type FormerReign, type MemberRecord } from './records';
import { commitmentTo, newNonce, spokenCode } from './spokenCode';
import { commonLength, isLater } from './succession';

type Greet = Extract<LobbyMessage, { type: 'greet' }>;

interface Follower {
  /** Somebody else writes. */
  begin(): void;
  /** The writer's program started anew. */
  askAgain(): void;
}

export class MemberDoor {
  code: string | null = null;
  /** L4. Shown to one nonce of the writer, and never to a second. */
  private nonce = newNonce();
  private greetedWith: string | null = null;
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
    const commitment = await commitmentTo(this.nonce);
    await core.line.knock(epoch, { type: 'knock', keys: writeKeys(identity.keys), commitment });
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
    const { identity, first, chain } = core.record;
    if (greet.to && greet.to.id !== identity.id) return;
    const succession =
      this.following(greet) ?? (await followChain(core.room, first, greet.keys, greet.chain));
    if (!succession || succession.writer.id !== frame.header.sender) return;
    if (!(await endpoint.isSignedBy(succession.writer, frame))) return;
    if (core.writer === null || isLater(greet.chain, chain)) {
      if (!this.isRightful(greet.chain)) return;
      await this.follow(succession, greet);
    }
    if (succession.writer.id !== core.writer?.id || succession.epoch !== core.record.epoch) return;
    const unknown = core.run.sees(frame.header.senderRun);
    if (core.stage === 'in' && unknown) follower.askAgain();
    // Who is known gets its own id back; anything else has to be admitted, perhaps once more.
    const isKnown = greet.to?.nonce === identity.id;
    if (greet.to && !(core.stage === 'in' && isKnown)) await this.answer(greet.to.nonce);
  }

  /** Whom one follows anyway: what was looked at once is not looked at with every pulse. */
  private following({ keys, chain }: Greet): Succession | null {
    const { writer, record } = this.core;
    const length = commonLength(chain, record.chain);
    const isKnown = length === chain.length && length === record.chain.length;
    const isSame = record.writer?.sign === keys.sign && record.writer.agree === keys.agree;
    return writer && isKnown && isSame ? { writer, epoch: record.epoch } : null;
  }

  /** W4. Whom the writer handed over to, or its deputy after a time without any sign of it. */
  private isRightful(chain: readonly Certificate[]): boolean {
    const { core } = this;
    const { chain: own, news } = core.record;
    if (core.writer === null || core.stage !== 'in') return true;
    const at = commonLength(own, chain);
    const [replaced, next] = [own[at], chain[at]];
    if (!next || replaced?.kind === 'handOver') return false;
    if (next.kind === 'handOver') return true;
    // A certificate of before the last sign counts if that named it; a later one may be unheard of.
    // What the sign said is about the deputies of whom one follows, not of whoever certified that one.
    const isOld = !replaced && next.epoch <= news.certified && next.epoch !== news.deputy;
    return !isOld && core.sight.isGone;
  }

  private async follow({ writer, epoch }: Succession, { keys, chain }: Greet): Promise<void> {
    const { core } = this;
    const { record } = core;
    if (writer.id !== core.writer?.id) core.run.reset();
    core.writer = writer;
    this.follower.begin();
    if (record.deputy) await core.options.replica?.forget();
    await core.keep({
      writer: keys,
      chain,
      epoch,
      former: formerOf(record),
      bases: null,
      newest: 0,
      deputy: null,
      held: 0,
      news: noNews,
    });
  }

  /** L4, L5. */
  private async answer(nonce: string): Promise<void> {
    const { core } = this;
    const { writer, identity, name, extension } = core.record;
    if (!writer) return;
    if (this.greetedWith !== null && this.greetedWith !== nonce) {
      this.nonce = newNonce();
      this.greetedWith = null;
      this.hurry();
      await this.beat(core.options.clock());
      return;
    }
    this.greetedWith = nonce;
    const nonces = { writer: nonce, joiner: this.nonce };
    this.code = await spokenCode(core.room, writer, writeKeys(identity.keys), nonces);
    // The run that greets may be a new one.
    await core.ask({ type: 'join', name, extension, nonce: this.nonce });
    core.options.changed();
  }
}

/** A writer that was left before its snapshot came told nothing that could be missed. */
function formerOf({ epoch, chain, bases, newest, former }: MemberRecord): FormerReign | null {
  return bases ? { epoch, chain, bases, newest } : former;
}
