/** Every key of the protocol, derived for one sender's one run (PROTOCOL F3). */
import { fromHex } from './hex';
import type { Identity, Peer } from './identity';

type Bytes = Uint8Array<ArrayBuffer>;

/** What both ends know from the invite's secret alone. */
export interface Room {
  /** 16 bytes; part of everything that is signed or sealed. */
  readonly id: Bytes;
  readonly lobby: CryptoKey;
}

const text = new TextEncoder();
const SECRET_BITS = 256;

export async function openRoom(secret: Bytes): Promise<Room> {
  const base = await keyMaterial(secret);
  const id = await expand(base, new Uint8Array(), [text.encode('kring room')], 128);
  return { id, lobby: base };
}

/** The key under which everybody with the invite can read what this run sends. */
export function lobbyKey({ id, lobby }: Room, senderRun: string): Promise<CryptoKey> {
  return sealingKey(lobby, id, 'lobby', senderRun);
}

/** The key for what one run sends to one run of somebody else; both ends derive the same. */
export async function personalKey(
  { id }: Room,
  own: Identity,
  peer: Peer,
  runs: { readonly sender: string; readonly receiver: string },
): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits(
    { name: 'ECDH', public: peer.agreeing },
    own.agreeing,
    SECRET_BITS,
  );
  return sealingKey(
    await keyMaterial(new Uint8Array(shared)),
    id,
    'personal',
    runs.sender + runs.receiver,
  );
}

/** The key under which the writer's run sends to all who were admitted. */
export async function roomKey(
  { id }: Room,
  sessionKey: Bytes,
  senderRun: string,
): Promise<CryptoKey> {
  return sealingKey(await keyMaterial(sessionKey), id, 'room', senderRun);
}

function keyMaterial(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits', 'deriveKey']);
}

function sealingKey(
  base: CryptoKey,
  salt: Bytes,
  purpose: 'lobby' | 'personal' | 'room',
  runs: string,
): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt,
      info: joined([text.encode(`kring ${purpose}`), fromHex(runs)]),
    },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function expand(
  base: CryptoKey,
  salt: Bytes,
  info: readonly Bytes[],
  bits: number,
): Promise<Bytes> {
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt, info: joined(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, base, bits));
}

function joined(parts: readonly Bytes[]): Bytes {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}
