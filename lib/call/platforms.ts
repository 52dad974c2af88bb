/** The call pages that Kring knows. */
import type { CallAdapter } from './adapter';
import { meet } from './meet';
import { teams } from './teams';
import { zoom } from './zoom';

export const platforms: readonly CallAdapter[] = [meet, zoom, teams];

/** Where the content script runs. */
export const callMatches: readonly string[] = platforms.flatMap(({ matches }) => matches);

/** The same hosts, whole: permissions and resources are given by host, not by path. */
export const callOrigins: readonly string[] = [
  ...new Set(callMatches.map((pattern) => pattern.replace(/^(https:\/\/[^/]+)\/.*$/, '$1/*'))),
];

/** The platform whose pages live at this address, in a call or not. */
export function platformOf(url: URL): CallAdapter | undefined {
  if (url.protocol !== 'https:') return undefined;
  return platforms.find((platform) => platform.match(url) !== null);
}
