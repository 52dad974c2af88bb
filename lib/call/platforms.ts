/** The call pages that Kring knows. */
import type { CallAdapter } from './adapter';
import { meet } from './meet';

export const platforms: readonly CallAdapter[] = [meet];

export const callMatches: readonly string[] = platforms.flatMap(({ matches }) => matches);

/** The platform whose pages live at this address, in a call or not. */
export function platformOf(url: URL): CallAdapter | undefined {
  return platforms.find(({ matches }) =>
    matches.some(
      (pattern) => url.protocol === 'https:' && new URL(pattern).hostname === url.hostname,
    ),
  );
}

export function isCallPage(url: URL): boolean {
  return platformOf(url) !== undefined;
}
