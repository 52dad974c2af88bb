/** What a machine must keep to go on in a room after a restart; erased with the room (PROTOCOL K3). */
import type { SessionTexts } from '@/lib/session/texts';
import type { SessionView } from '@/lib/session/view';
import type { Identity } from './identity';
import type { Certificate, Closed, FormerRange, RosterEntry, WrittenKeys } from './messages';
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
  /** W6. For each certificate of the chain, the newest number when that writer began. */
  readonly bases: readonly number[];
  /** Whose machine this is; null: who facilitated when it was first shared. */
  readonly person: string | null;
  /** W1. The highest epoch that this writer ever certified. */
  readonly certified: number;
  /** W6. What former writers had made and this log lacks, as far as anybody knows. */
  readonly lacked: readonly FormerRange[];
  /** W6. What members gave again of it. */
  readonly givenAgain: readonly FormerRange[];
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
  /** W6. As in the writer's snapshot; null until there is one of this writer. */
  readonly bases: readonly number[] | null;
  /** The newest number of which this writer told. */
  readonly newest: number;
  /** Who wrote before, until the new one's snapshot is there. */
  readonly former: FormerReign | null;
  /** W6. What that one had made, and the new one lacks. */
  readonly lacks: FormerRange | null;
  /** W4. As the last sign of the writer said. */
  readonly news: DeputyNews;
  readonly deputy: DeputyRecord | null;
  /** The newest number of the log that a deputy holds; 0 for none. */
  readonly held: number;
}

/** W4. By which a member knows whose certificate counts: by its epoch. */
export interface DeputyNews {
  /** Null: there is no deputy. */
  readonly deputy: number | null;
  /** The last one that was given to anybody. */
  readonly certified: number;
}

export const noNews: DeputyNews = { deputy: null, certified: 0 };

/** How far somebody who wrote before had come, as far as it was told. */
export interface FormerReign {
  readonly epoch: number;
  readonly chain: readonly Certificate[];
  readonly bases: readonly number[];
  readonly newest: number;
}

/** The session as it was last shown here. */
export interface Shown {
  readonly seq: number;
  readonly view: SessionView;
  readonly names: Readonly<Record<string, string>>;
  readonly texts: SessionTexts;
}

export type LiveRecord = WriterRecord | MemberRecord;
