/** What a machine must keep to go on in a room after a restart; erased with the room (PROTOCOL K3). */
import type { SessionView } from '@/lib/session/view';
import type { Identity } from './identity';
import type { Certificate, Closed, RosterEntry, WrittenKeys } from './messages';
import type { Relay } from './transport';

type Bytes = Uint8Array<ArrayBuffer>;

/** The same for everybody in a room. */
export interface RoomRecord {
  readonly relay: Relay;
  /** Of the invite, 32 bytes. */
  readonly secret: Bytes;
  /** Of the invite: the first writer's id. */
  readonly first: string;
  readonly identity: Identity;
  readonly epoch: number;
  /** From the first writer to that of `epoch`. */
  readonly chain: readonly Certificate[];
}

export interface StoredSessionKey {
  readonly number: number;
  readonly secret: Bytes;
}

export interface WriterRecord extends RoomRecord {
  readonly role: 'writer';
  /** The newest number when this writer began. */
  readonly base: number;
  readonly key: StoredSessionKey;
  readonly members: readonly RosterEntry[];
  /** Who is not let in again with the same keys, newest last. */
  readonly shut: readonly { readonly id: string; readonly why: Closed }[];
  /** A member's id, and what it needs to take over. */
  readonly deputy: { readonly id: string; readonly certificate: Certificate } | null;
  /** Nothing is written here any more; the new writer may not know it yet. */
  readonly handedOver: { readonly certificate: Certificate; readonly seq: number } | null;
}

/** What a deputy holds besides the log. */
export interface DeputyRecord {
  readonly certificate: Certificate;
  readonly number: number;
  readonly members: readonly RosterEntry[];
}

export interface MemberRecord extends RoomRecord {
  readonly role: 'member';
  readonly name: string;
  readonly extension: boolean;
  readonly writer: WrittenKeys | null;
  /** Null until admitted. */
  readonly person: string | null;
  readonly key: StoredSessionKey | null;
  readonly shown: Shown | null;
  readonly deputy: DeputyRecord | null;
  /** The newest number of the log that a deputy holds; 0 for none. */
  readonly held: number;
}

/** The session as it was last shown here. */
export interface Shown {
  readonly seq: number;
  readonly view: SessionView;
  readonly names: Readonly<Record<string, string>>;
}

export type LiveRecord = WriterRecord | MemberRecord;
