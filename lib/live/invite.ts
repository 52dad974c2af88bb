/** The invite: where the relay is, the lobby's secret, and by what the facilitator is known. */
import { fromBase64url, toBase64url } from './base64url';
import { PROTOCOL_VERSION } from './limits';
import { formatRelay, parseRelay } from './relayAddress';
import type { Relay } from './transport';

export interface Invite {
  readonly relay: Relay;
  /** 32 bytes; opens the lobby and nothing else (PROTOCOL L1). */
  readonly secret: Uint8Array<ArrayBuffer>;
  /** 16 bytes, of the first writer's public keys. */
  readonly fingerprint: Uint8Array<ArrayBuffer>;
}

export type InviteProblem = 'badInvite' | 'inviteTooNew' | 'inviteTooOld' | 'badRelay';

const SECRET_BYTES = 32;
const FINGERPRINT_BYTES = 16;
const CODE = /kring(\d{1,4})\.([A-Za-z0-9_-]+)/;

export function formatInvite({ relay, secret, fingerprint }: Invite): string {
  const address = new TextEncoder().encode(formatRelay(relay));
  const bytes = new Uint8Array([...secret, ...fingerprint, ...address]);
  return `kring${PROTOCOL_VERSION}.${toBase64url(bytes)}`;
}

/** The invite stands behind the `#`, so that it never reaches the server that serves the page. */
export function inviteLink(joinPage: string, code: string): string {
  const url = new URL(joinPage);
  url.hash = code;
  return url.href;
}

/** Reads the code out of whatever was pasted: the code alone, the link, or a line of chat around it. */
export function parseInvite(text: string): Invite | InviteProblem {
  const found = CODE.exec(text);
  if (!found) return 'badInvite';
  const version = Number(found[1]);
  if (version > PROTOCOL_VERSION) return 'inviteTooNew';
  if (version < PROTOCOL_VERSION) return 'inviteTooOld';
  const bytes = fromBase64url(found[2] ?? '');
  const start = SECRET_BYTES + FINGERPRINT_BYTES;
  if (!bytes || bytes.length <= start) return 'badInvite';
  const relay = parseRelay(new TextDecoder().decode(bytes.subarray(start)));
  if (!relay) return 'badRelay';
  return {
    relay,
    secret: bytes.slice(0, SECRET_BYTES),
    fingerprint: bytes.slice(SECRET_BYTES, start),
  };
}
