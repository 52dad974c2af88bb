/** Keeps every frame, and opens what somebody can who was removed and kept all keys. */
import { decodeFrame, type Frame } from '@/lib/live/frame';
import { importPeer, type Identity, type Peer } from '@/lib/live/identity';
import { openRoom, personalKey, roomKey, type Room } from '@/lib/live/keys';
import type { LiveRecord, MemberRecord } from '@/lib/live/records';
import { open } from '@/lib/live/seal';
import type { Connect } from '@/lib/live/transport';
import type { MemoryRelay } from '../relay/memoryRelay';

interface Removed {
  readonly record: MemberRecord;
  readonly by: Identity;
  readonly since: number;
  until: number;
}

export class Spy {
  /** As they were published, with their topics. */
  readonly frames: { readonly topic: string; readonly frame: Uint8Array }[] = [];
  private readonly watched: Removed[] = [];

  on(relay: MemoryRelay): MemoryRelay {
    const connectAs = relay.connectAs.bind(relay);
    relay.connectAs = (name) => this.listening(connectAs(name));
    return relay;
  }

  removed(record: LiveRecord | null, by: Identity): void {
    if (record?.role !== 'member') return;
    const since = this.frames.length;
    this.watched.push({ record, by, since, until: Number.POSITIVE_INFINITY });
  }

  readmitted(id: string): void {
    for (const each of this.watched) {
      if (each.record.identity.id === id) each.until = Math.min(each.until, this.frames.length);
    }
  }

  /** What the one who removed them still sealed so that they can open it. */
  async leaked(): Promise<string[]> {
    const found: string[] = [];
    for (const one of this.watched) {
      const room = await openRoom(one.record.secret);
      const by = await importPeer(one.by.keys);
      for (const { topic, frame } of this.frames.slice(one.since, one.until)) {
        const read = decodeFrame(frame);
        if (!read || read.header.sender !== by.id) continue;
        const message = await tryOpen(one.record, { room, by, topic, frame: read });
        if (message !== undefined) found.push(JSON.stringify(message).slice(0, 200));
      }
    }
    return found;
  }

  private listening(connect: Connect): Connect {
    return (relay, topics, handlers) => {
      const line = connect(relay, topics, handlers);
      const { frames } = this;
      return {
        get online() {
          return line.online;
        },
        publish: (topic, frame) => {
          if (line.online) frames.push({ topic, frame: frame.slice() });
          line.publish(topic, frame);
        },
        close: () => line.close(),
      };
    };
  }
}

interface Kept {
  readonly room: Room;
  readonly by: Peer;
  readonly topic: string;
  readonly frame: Frame;
}

async function tryOpen(record: MemberRecord, { room, by, topic, frame }: Kept): Promise<unknown> {
  const { kind, keyNumber, senderRun, receiverRun } = frame.header;
  if (kind === 'room' && record.key && keyNumber <= record.key.number) {
    return open(room, frame, await roomKey(room, record.key.secret, senderRun));
  }
  if (kind !== 'personal' || !topic.endsWith(record.identity.id)) return undefined;
  const runs = { sender: senderRun, receiver: receiverRun };
  const message = await open(room, frame, await personalKey(room, record.identity, by, runs));
  return isForAnybody(message) ? undefined : message;
}

/** What also a stranger at the door is told. */
function isForAnybody(message: unknown): boolean {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return message.type === 'closed' || message.type === 'waiting';
}
