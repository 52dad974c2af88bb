import { query } from '../query';

const call = /^\/wc\/(\d{9,11})\/(join|start)$/;
const launcher = /^\/[jsw]\/(\d{9,11})$/;

/** What an address of Zoom's stands for. */
export interface Place {
  kind: 'home' | 'call' | 'loading' | 'launcher';
  key: string;
  /** Who starts a meeting is its host, and meets neither preview nor waiting room. */
  host: boolean;
}

/** A practice call has a number of its own where the address names none. */
const practiceKey = '81234567890';

export function placeOf(path: string): Place {
  const [, inCall, how] = call.exec(path) ?? [];
  if (inCall) return { kind: 'call', key: inCall, host: how === 'start' };
  const launched = launcher.exec(path)?.[1];
  if (launched) return { kind: 'launcher', key: launched, host: path.startsWith('/s/') };
  const key = query.get('confno') ?? practiceKey;
  return { kind: path === loadingPath ? 'loading' : 'home', key, host: false };
}

export const homePath = '/wc/home';
export const loadingPath = '/wc-loading/';

export function callPath({ key, host }: Pick<Place, 'key' | 'host'>): string {
  return `/wc/${key}/${host ? 'start' : 'join'}`;
}

/** Goes on within the page, as Zoom does; what was asked of the lab stays in the address. */
export function showAddress(path: string, how: 'push' | 'replace' = 'push'): void {
  if (location.pathname === path) return;
  const address = path + location.search;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
