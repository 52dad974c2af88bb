/** A running session under attack: frames that are damaged, forged, replayed, too long and too old. */
import { Endpoint } from '@/lib/live/endpoint';
import { writeKeys } from '@/lib/live/certificate';
import { decodeFrame, newRun, NO_RUN } from '@/lib/live/frame';
import { createIdentity, importPeer, type Identity } from '@/lib/live/identity';
import { openRoom, type Room } from '@/lib/live/keys';
import { MAX_KNOCKS } from '@/lib/live/limits';
import { commitmentTo, newNonce } from '@/lib/live/spokenCode';
import type { MemberRecord } from '@/lib/live/records';
import { topicsOf, type Topics } from '@/lib/live/topics';
import type { Transport } from '@/lib/live/transport';
import { Chance } from '../faults/chance';
import { flipped, longer, spliced } from './damage';
import { forgeFrame, type Forgery } from './forge';
import { freshMessages, lobbyMessages, roomMessages, toMemberMessages } from './hostileMessages';
import { heapBytes, largestCollection } from './sizes';
import { Spy } from './spy';
import { testRelay, type Machine } from './machine';
import { World } from './world';

export interface HostileReport {
  readonly seed: number;
  readonly frames: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly heapGrowthBytes: number;
}

const BATCH = 250;
/** What may stay: derived keys, knocks, marks of runs. */
export const MOST_HEAP_GROWTH = 8 * 1024 * 1024;
const MOST_KEPT = 200;

/** Throws at the first frame that anybody took, or that broke something. */
export async function attack(seed: number, frames: number): Promise<HostileReport> {
  const attacker = new Attacker(seed);
  await attacker.begin();
  return attacker.run(frames);
}

class Attacker {
  private readonly world = new World();
  private readonly spy = new Spy();
  private readonly chance: Chance;
  private readonly counts: Record<string, number> = {};
  private machines: { els: Machine; anna: Machine; bram: Machine } | null = null;
  /** Who was removed, and kept everything. */
  private removed: MemberRecord | null = null;
  private insider: MemberRecord | null = null;
  private room: Room | null = null;
  private outsider: Identity | null = null;
  private line: Transport | null = null;
  private topics: Topics | null = null;
  private readonly rejections: unknown[] = [];

  constructor(private readonly seed: number) {
    this.chance = new Chance(seed, 'hostile');
    this.spy.on(this.world.relay);
  }

  async begin(): Promise<void> {
    const { world } = this;
    const { els, invite } = await world.facilitator();
    const anna = await world.admitted(els, invite, 'anna');
    const bram = await world.admitted(els, invite, 'bram', 300_000);
    const dirk = await world.admitted(els, invite, 'dirk');
    els.log?.command('start', { type: 'startSession' });
    await els.writer?.nameDeputy('anna');
    await world.pass(12_000);
    this.removed = memberRecord(dirk);
    await els.writer?.remove('dirk');
    await els.stop();
    await anna.stop();
    await els.start();
    await anna.start();
    els.log?.command('next', { type: 'nextPhase', from: 0, agreed: true });
    await world.pass(12_000);
    // What was recorded up to here would set everybody back, if it were taken again.
    await els.writer?.offerHandOver('anna');
    void anna.member?.give('ready', { type: 'markReady' });
    await world.pass(6_000);
    await els.writer?.offerHandOver(null);
    els.log?.command('pause', { type: 'pauseSession', reason: 'silence', person: null });
    els.log?.command('resume', { type: 'resumeSession' });
    await world.pass(12_000);
    this.machines = { els, anna, bram };
    this.insider = memberRecord(anna);
    this.room = await openRoom(this.insider.secret);
    this.topics = topicsOf(this.room);
    this.outsider = await createIdentity();
    const handlers = { message: () => undefined, online: () => undefined };
    this.line = world.relay.connectAs('mallory')(testRelay, [], handlers);
    await world.settle();
  }

  async run(frames: number): Promise<HostileReport> {
    const { machines, world } = this;
    if (!machines) throw new Error('nothing began');
    const note = (reason: unknown) => void this.rejections.push(reason);
    process.on('unhandledRejection', note);
    try {
      const recorded = this.spy.frames.slice();
      await this.batch(recorded, BATCH);
      const before = heapBytes();
      for (let sent = BATCH; sent < frames; sent += BATCH) {
        await this.batch(recorded, Math.min(BATCH, frames - sent));
      }
      this.spy.frames.length = 0;
      const heapGrowthBytes = heapBytes() - before;
      must(heapGrowthBytes < MOST_HEAP_GROWTH, `the heap grew by ${heapGrowthBytes} bytes`);
      for (const machine of Object.values(machines)) {
        const { count, path } = largestCollection(machine.running);
        must(count <= MOST_KEPT, `${machine.name} keeps ${count} at ${path}`);
      }
      await this.goesOn(machines);
      must(this.rejections.length === 0, `not dealt with: ${String(this.rejections[0])}`);
      return { seed: this.seed, frames, byKind: this.counts, heapGrowthBytes };
    } finally {
      process.off('unhandledRejection', note);
      for (const machine of world.machines) await machine.stop();
    }
  }

  private async batch(recorded: Spy['frames'], count: number): Promise<void> {
    const before = this.state();
    const kinds = new Set<string>();
    for (let i = 0; i < count; i += 1) {
      const { kind, topic, frame } = await this.draw(recorded);
      this.counts[kind] = (this.counts[kind] ?? 0) + 1;
      kinds.add(kind);
      this.line?.publish(topic, frame);
      if (i % 50 === 49) await this.world.settle();
    }
    await this.world.settle();
    // What the machines answered is of no use here.
    if (this.spy.frames.length > 5000) this.spy.frames.length = 0;
    const after = this.state();
    must(after === before, `taken, of ${[...kinds].join()}: ${before} became ${after}`);
  }

  /** All that anybody shows or keeps, but for who knocks, and whose version is old: that is for anybody to say. */
  private state(): string {
    const { machines } = this;
    if (!machines) return '';
    const { els, anna, bram } = machines;
    const { writer } = els;
    must(writer, 'the writer is gone');
    const { knocks, otherVersion: _hint, ...situation } = writer.situation;
    must(knocks.length <= MAX_KNOCKS, `${knocks.length} knock`);
    must(new Set(knocks.map(({ code }) => code)).size === knocks.length, 'two have one code');
    const members = [anna, bram].map(({ member, disk }) => [
      member?.situation,
      member?.shown,
      member?.now(),
      disk.record?.epoch,
      disk.replica.length,
    ]);
    return JSON.stringify([
      els.log?.state?.seq,
      els.log?.names,
      els.log?.texts,
      situation,
      members,
    ]);
  }

  private async goesOn({ els, anna, bram }: NonNullable<Attacker['machines']>): Promise<void> {
    const answer = anna.member?.give('still', { type: 'raiseHand' });
    await this.world.pass(3_000);
    const refusal = await answer;
    must(refusal === null || refusal !== undefined, 'nobody answers any more');
    els.log?.command('last', { type: 'pauseSession', reason: 'break', person: null });
    await this.world.pass(8_000);
    const seq = els.log?.state?.seq;
    must(anna.member?.shown?.seq === seq, 'anna does not follow any more');
    must(bram.member?.shown?.seq === seq, 'bram does not follow any more');
  }

  private async draw(
    recorded: Spy['frames'],
  ): Promise<{ kind: string; topic: string; frame: Uint8Array }> {
    const { chance } = this;
    const one = chance.pick(recorded);
    const topic = chance.happens(0.7) ? one.topic : chance.pick(recorded).topic;
    const damaged = (kind: string, frame: Uint8Array) => ({ kind, topic, frame });
    switch (chance.int(0, 9)) {
      case 0:
        return damaged('bits flipped', flipped(one.frame, chance));
      case 1:
        return damaged('cut short', one.frame.slice(0, chance.int(0, one.frame.length - 1)));
      case 2:
        return damaged('too long', longer(one.frame, chance));
      case 3: {
        const other = chance.pick(recorded).frame;
        return damaged('of two', spliced(one.frame, other, chance));
      }
      case 4:
      case 5:
        return damaged('replayed', one.frame);
      default:
        return this.forged();
    }
  }

  private async forged(): Promise<{ kind: string; topic: string; frame: Uint8Array }> {
    const { chance, room, topics, machines, insider, removed, outsider } = this;
    if (!room || !topics || !machines || !insider || !removed || !outsider)
      throw new Error('early');
    const els = recordOf(machines.els).identity;
    const bram = recordOf(machines.bram).identity;
    const [elsPeer, bramPeer] = [await importPeer(els.keys), await importPeer(bram.keys)];
    const old = removed.key ?? { number: 1, secret: new Uint8Array(32) };
    const current = insider.key ?? old;
    const runs = this.runsOf(els.id);
    const forge = (parts: Forgery) => forgeFrame(room, chance, runs, parts);
    const toWriter = { topic: topics.toWriter };
    const toRoom = { topic: topics.toRoom };
    switch (chance.int(0, 7)) {
      case 0:
        // A member speaks as the writer to everybody: it has the session key.
        return {
          kind: 'a member as the writer',
          ...toRoom,
          frame: await forge({
            as: chance.happens(0.5) ? els.id : insider.identity.id,
            by: insider.identity,
            message: chance.pick(roomMessages),
            room: { number: current.number, secret: current.secret },
          }),
        };
      case 1:
        return {
          kind: 'a member as the writer',
          topic: topics.toMember(bram.id),
          frame: await forge({
            as: chance.happens(0.5) ? els.id : insider.identity.id,
            by: insider.identity,
            message: chance.pick(toMemberMessages),
            to: bramPeer,
          }),
        };
      case 2:
        return {
          kind: 'a member as another',
          ...toWriter,
          frame: await forge({
            as: bram.id,
            by: insider.identity,
            message: chance.pick(freshMessages),
            to: elsPeer,
          }),
        };
      case 3:
        return {
          kind: 'who was removed',
          ...toWriter,
          frame: await forge({
            as: removed.identity.id,
            by: removed.identity,
            message: chance.pick(freshMessages),
            to: elsPeer,
          }),
        };
      case 4:
        return {
          kind: 'who was removed, to all',
          ...toRoom,
          frame: await forge({
            as: chance.pick([els.id, removed.identity.id]),
            by: removed.identity,
            message: chance.pick(roomMessages),
            room: { number: chance.pick([old.number, current.number]), secret: old.secret },
          }),
        };
      case 5:
        return {
          kind: 'an outsider with the invite',
          topic: chance.pick([topics.toWriter, topics.toRoom, topics.toMember(bram.id)]),
          frame: await forge({
            as: chance.pick([outsider.id, els.id]),
            by: outsider,
            message: chance.pick(lobbyMessages(writeKeys(outsider.keys), writeKeys(els.keys))),
          }),
        };
      case 6: {
        const stranger = chance.happens(0.02) ? await createIdentity() : outsider;
        return {
          kind: 'knocks',
          ...toWriter,
          frame: await new Endpoint(room, stranger).sealLobby(chance.int(0, 3), {
            type: 'knock',
            keys: writeKeys(stranger.keys),
            commitment: await commitmentTo(newNonce()),
          }),
        };
      }
      default:
        // Right keys, but made for a run that is over.
        return {
          kind: 'out of date',
          ...toWriter,
          frame: await new Endpoint(room, insider.identity).sealPersonal(
            chance.int(0, 2),
            elsPeer,
            chance.pick([newRun(), ...runs.slice(0, -1)]),
            chance.pick(freshMessages),
          ),
        };
    }
  }

  /** Which starts of the writer's program were ever seen, the running one last. */
  private runsOf(id: string): string[] {
    this.runs ??= [
      ...new Set(
        this.spy.frames
          .map(({ frame }) => decodeFrame(frame)?.header)
          .filter((header) => header?.sender === id)
          .map((header) => header?.senderRun ?? NO_RUN),
      ),
    ];
    return this.runs;
  }

  private runs: string[] | undefined;
}

function memberRecord(machine: Machine): MemberRecord {
  const { record } = machine.disk;
  if (record?.role !== 'member') throw new Error(`${machine.name} is no member`);
  return record;
}

function recordOf(machine: Machine) {
  const { record } = machine.disk;
  if (!record) throw new Error(`${machine.name} has no room`);
  return record;
}

function must(holds: unknown, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}
