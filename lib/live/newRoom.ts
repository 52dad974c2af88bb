/** The beginning of a room, for who opens it and for who comes to its door. */
import { toBase64url } from './base64url';
import { createIdentity } from './identity';
import type { Invite } from './invite';
import { noNews, type MemberRecord, type WriterRecord } from './records';
import { newSessionKey } from './sessionKey';
import type { Relay } from './transport';

const SECRET_BYTES = 32;

export async function newRoom(relay: Relay): Promise<WriterRecord> {
  const identity = await createIdentity();
  return {
    role: 'writer',
    relay,
    secret: crypto.getRandomValues(new Uint8Array(SECRET_BYTES)),
    first: identity.id,
    identity,
    epoch: 0,
    chain: [],
    bases: [],
    person: null,
    certified: 0,
    lacked: [],
    givenAgain: [],
    key: newSessionKey(1),
    members: [],
    shut: [],
    deputy: null,
    handedOver: null,
  };
}

/** `extension`: whether this machine could write a session. */
export async function enterRoom(
  { relay, secret, fingerprint }: Invite,
  name: string,
  extension: boolean,
): Promise<MemberRecord> {
  return {
    role: 'member',
    relay,
    secret,
    first: toBase64url(fingerprint),
    identity: await createIdentity(),
    epoch: 0,
    chain: [],
    name,
    extension,
    writer: null,
    person: null,
    key: null,
    shown: null,
    bases: null,
    newest: 0,
    former: null,
    lacks: null,
    news: noNews,
    deputy: null,
    held: 0,
  };
}
