/** Who may write next: certificates, and the chain of them from an invite's fingerprint (PROTOCOL W1). */
import { fromBase64url, toBase64url } from './base64url';
import {
  importPeer,
  signBytes,
  verifyBytes,
  type Identity,
  type Peer,
  type PublicKeys,
} from './identity';
import type { Room } from './keys';
import type { Certificate, WrittenKeys } from './messages';

export function writeKeys({ sign, agree }: PublicKeys): WrittenKeys {
  return { sign: toBase64url(sign), agree: toBase64url(agree) };
}

/** Null where they are no keys. */
export async function readKeys(written: WrittenKeys): Promise<Peer | null> {
  const sign = fromBase64url(written.sign);
  const agree = fromBase64url(written.agree);
  if (!sign || !agree) return null;
  try {
    return await importPeer({ sign, agree });
  } catch (error) {
    // Bytes that are no point of the curve.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** By the writer of the epoch before `epoch`. */
export async function certify(
  room: Room,
  writer: Identity,
  { kind, epoch, to }: Pick<Certificate, 'kind' | 'epoch' | 'to'>,
): Promise<Certificate> {
  const body = { kind, epoch, by: writeKeys(writer.keys), to };
  const signature = await signBytes(writer, signedPart(room, body));
  return { ...body, signature: toBase64url(signature) };
}

export interface Succession {
  /** The writer of the last epoch. */
  readonly writer: Peer;
  readonly epoch: number;
}

/**
 * Follows the certificates from the first writer's id; null where one is wrong, or where they do
 * not end at `keys`.
 */
export async function followChain(
  room: Room,
  first: string,
  keys: WrittenKeys,
  chain: readonly Certificate[],
): Promise<Succession | null> {
  let expected = first;
  let epoch = 0;
  for (const certificate of chain) {
    const signer = await readKeys(certificate.by);
    if (signer?.id !== expected || certificate.epoch <= epoch) return null;
    if (!(await isSigned(room, signer, certificate))) return null;
    const next = await readKeys(certificate.to);
    if (!next) return null;
    expected = next.id;
    epoch = certificate.epoch;
  }
  const writer = await readKeys(keys);
  return writer?.id === expected ? { writer, epoch } : null;
}

async function isSigned(room: Room, signer: Peer, certificate: Certificate): Promise<boolean> {
  const signature = fromBase64url(certificate.signature);
  return signature !== null && verifyBytes(signer, signature, signedPart(room, certificate));
}

function signedPart(
  room: Room,
  { kind, epoch, by, to }: Omit<Certificate, 'signature'>,
): Uint8Array<ArrayBuffer> {
  const parts = [kind, epoch, by.sign, by.agree, to.sign, to.agree];
  const text = new TextEncoder().encode(['kring certificate', ...parts].join('\n'));
  return new Uint8Array([...room.id, ...text]);
}
