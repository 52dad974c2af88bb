/** Which relays may be used at all: sealed lines, and this machine itself. */
import type { Relay } from './transport';

/**
 * Reads an address as people type it; user and password may stand in it. Null when it is none, or
 * one whose line would be open to everybody on the way (PROTOCOL R3).
 */
export function parseRelay(text: string): Relay | null {
  const trimmed = text.trim();
  const full = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `wss://${trimmed}`;
  if (!URL.canParse(full)) return null;
  const url = new URL(full);
  if (url.hostname === '') return null;
  if (url.protocol !== 'wss:' && !(url.protocol === 'ws:' && isLoopback(url))) return null;
  const { username, password } = url;
  url.username = '';
  url.password = '';
  url.hash = '';
  return {
    url: url.href,
    ...(username && { user: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
  };
}

/** The address with user and password in it, as an invite carries it. */
export function formatRelay({ url, user, password }: Relay): string {
  const full = new URL(url);
  if (user !== undefined) full.username = encodeURIComponent(user);
  if (password !== undefined) full.password = encodeURIComponent(password);
  return full.href;
}

/** What a user agrees to: the host, with its port where that is not the usual one. */
export function relayHost({ url }: Relay): string {
  return new URL(url).host;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
