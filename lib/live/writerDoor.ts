/** The writer's side of the door: who knocks, what they are told, who is let in (PROTOCOL L). */
import type { LiveRefusal } from '@/lib/wire/liveMessages';
import { cleanName, MAX_NAME_LENGTH } from '@/lib/session/names';
import { writeKeys } from './certificate';
import { otherVersion, type Frame } from './frame';
import type { Peer } from './identity';
import type { Knocks, WaitingKnock } from './knocks';
import { PROTOCOL_VERSION } from './limits';
import type { LobbyMessage, ToWriter } from './messages';
import type { WriterCore } from './writerCore';
import type { WriterMembers } from './writerMembers';

type Greet = Extract<LobbyMessage, { type: 'greet' }>;

export class WriterDoor {
  /** F7. Whose version is the older one, once somebody with another was met. */
  otherVersion: 'theirs' | 'ours' | null = null;

  constructor(
    private readonly core: WriterCore,
    private readonly members: WriterMembers,
    readonly knocks: Knocks,
  ) {}

  async admit(
    id: string,
    as: { readonly person: string } | { readonly name: string },
  ): Promise<LiveRefusal | 'badNames' | null> {
    const { core, members, knocks } = this;
    if (core.stopped) return 'notShared';
    const knock = knocks.get(id);
    if (!knock) return 'unknownKnock';
    const person = 'person' in as ? as.person : await core.options.log.join(as.name);
    if (person === null) return 'badNames';
    if (!this.mayBe(person)) return 'unknownMember';
    const before = core.roster.of(person);
    knocks.remove(id);
    if (before) await members.shutOut(before, 'superseded');
    const { peer, extension, run } = knock;
    const member = core.roster.add({ peer, person, extension }, run);
    await members.save(before !== undefined);
    await members.sendSnapshot(member);
    return null;
  }

  async decline(id: string): Promise<LiveRefusal | null> {
    const { core, members, knocks } = this;
    if (core.stopped) return 'notShared';
    const knock = knocks.get(id);
    if (!knock) return 'unknownKnock';
    knocks.remove(id);
    await core.line.toMember(knock, { type: 'closed', why: 'declined' });
    await core.save({ shut: members.withShut(id, 'declined') });
    return null;
  }

  async takeKnock(peer: Peer, commitment: string, frame: Frame): Promise<void> {
    const { core, knocks } = this;
    const { id } = peer;
    const shut = core.record.shut.find((each) => each.id === id);
    if (shut) {
      const hearer = { peer, run: frame.header.senderRun };
      await core.line.toMember(hearer, { type: 'closed', why: shut.why });
      return;
    }
    if (core.roster.get(id)) {
      await core.line.greet(this.greeting({ id, nonce: id }));
      return;
    }
    if (core.stopped) return;
    const waited = knocks.get(id)?.said ?? null;
    const knock = knocks.take(peer, commitment);
    if (!knock) return;
    await core.line.greet(this.greeting({ id, nonce: knock.nonce }));
    if (knock.said !== waited) core.options.changed();
  }

  async takeName(
    knock: WaitingKnock,
    { name, extension, nonce }: Extract<ToWriter, { type: 'join' }>,
  ): Promise<void> {
    const clean = cleanName(name);
    if (clean === '' || [...clean].length > MAX_NAME_LENGTH) return;
    const known = knock.said;
    const code = known?.code ?? (await this.knocks.codeOf(knock, nonce));
    if (code === null) return;
    knock.extension = extension;
    if (known?.name !== clean) knock.said = { code, name: clean };
    await this.core.line.toMember(knock, { type: 'waiting' });
    if (knock.said !== known) this.core.options.changed();
  }

  /** F7. Our own answer tells the other side our version, whatever it says besides. */
  async noteVersion(bytes: Uint8Array): Promise<void> {
    const other = otherVersion(bytes);
    const side = other && (other.version > PROTOCOL_VERSION ? 'ours' : 'theirs');
    if (!other || side === this.otherVersion) return;
    this.otherVersion = side;
    await this.core.line.greet(this.greeting({ id: other.sender, nonce: other.sender }));
    this.core.options.changed();
  }

  greeting(to: Greet['to']): Greet {
    const { identity, chain } = this.core.record;
    return { type: 'greet', to, keys: writeKeys(identity.keys), chain };
  }

  private mayBe(person: string): boolean {
    const { core } = this;
    const { state } = core.options.log;
    return state !== null && person !== core.person && state.people.some(({ id }) => id === person);
  }
}
