/** Who somebody is in one room: two fresh key pairs, known by their fingerprint (PROTOCOL K3). */
import { toBase64url } from './base64url';

type Bytes = Uint8Array<ArrayBuffer>;

/** Uncompressed P-256 points, 65 bytes each. */
export interface PublicKeys {
  readonly sign: Bytes;
  readonly agree: Bytes;
}

export interface Identity {
  readonly id: string;
  readonly keys: PublicKeys;
  /** Not extractable: they can be stored and used, and never be read. */
  readonly signing: CryptoKey;
  readonly agreeing: CryptoKey;
}

/** Somebody else, whose keys were read. */
export interface Peer {
  readonly id: string;
  readonly keys: PublicKeys;
  readonly verifying: CryptoKey;
  readonly agreeing: CryptoKey;
}

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const ECDH = { name: 'ECDH', namedCurve: 'P-256' } as const;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;

export const SIGNATURE_BYTES = 64;
export const FINGERPRINT_BYTES = 16;

export async function createIdentity(): Promise<Identity> {
  const [signing, agreeing] = await Promise.all([
    crypto.subtle.generateKey(ECDSA, false, ['sign', 'verify']),
    crypto.subtle.generateKey(ECDH, false, ['deriveBits']),
  ]);
  const keys = {
    sign: await exportPoint(signing.publicKey),
    agree: await exportPoint(agreeing.publicKey),
  };
  return {
    id: await idOf(keys),
    keys,
    signing: signing.privateKey,
    agreeing: agreeing.privateKey,
  };
}

/** Throws for bytes that are no points of the curve. */
export async function importPeer(keys: PublicKeys): Promise<Peer> {
  const [id, verifying, agreeing] = await Promise.all([
    idOf(keys),
    crypto.subtle.importKey('raw', keys.sign, ECDSA, false, ['verify']),
    crypto.subtle.importKey('raw', keys.agree, ECDH, false, []),
  ]);
  return { id, keys, verifying, agreeing };
}

/** 16 bytes of SHA-256 over both keys. */
export async function fingerprintOf({ sign, agree }: PublicKeys): Promise<Bytes> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array([...sign, ...agree]));
  return new Uint8Array(digest, 0, FINGERPRINT_BYTES).slice();
}

async function idOf(keys: PublicKeys): Promise<string> {
  return toBase64url(await fingerprintOf(keys));
}

export async function signBytes(identity: Identity, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign(SIGNATURE, identity.signing, bytes));
}

export function verifyBytes({ verifying }: Peer, signature: Bytes, bytes: Bytes): Promise<boolean> {
  return crypto.subtle.verify(SIGNATURE, verifying, signature, bytes);
}

async function exportPoint(key: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', key));
}
