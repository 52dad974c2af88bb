/**
 * Microsoft Teams in the browser. Its address is mostly a bare /v2/, which also serves calendar and
 * chat. Marks are the app's own ids and test ids, used by six and more public projects (2025, 2026).
 */
import type { CallAdapter, CallMatch } from './adapter';

const HOSTS = ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'];

/** `19:meeting_…@thread.v2`, as it stands in links to a meeting. */
const THREAD = /\/l\/meetup-join\/(19(?::|%3a)meeting_[\w-]{1,150}(?:@|%40)thread\.v2)/i;
/** `/meet/<10 to 20 digits>`. */
const NUMBER = /\/meet\/(\d{10,20})(?:[/?]|$)/;

export const teams: CallAdapter = {
  platform: 'teams',
  matches: HOSTS.map((host) => `https://${host}/*`),

  match(url) {
    if (!HOSTS.includes(url.hostname)) return null;
    return { kind: kindOf(url), key: keyOf(url) };
  },

  marks: {
    inside: [
      { id: 'picture', css: '[data-cid="calling-participant-stream"]' },
      { id: 'hand', css: '#raisehands-button' },
      { id: 'roster', css: '[data-cid="roster-participant"], [data-tid^="participantsInCall-"]' },
    ],
    // The hang-up button shows in the lobby too.
    around: [
      { id: 'hangUp', css: '#hangup-button, [data-tid="hangup-main-btn"]' },
      { id: 'microphone', css: '#microphone-button[data-state]' },
    ],
    doorway: [{ id: 'join', css: '#prejoin-join-button' }],
    anywhere: [{ id: 'mute', css: '[data-tid="toggle-mute"]' }],
    after: [{ id: 'retry', css: '[data-tid="calling-retry-screen"]' }],
  },
  graceMs: 12_000,
  // The toolbar stands at the top.
  bars: { top: 72, bottom: 12 },
  tiles: '[data-cid="calling-participant-stream"]',
  names: [
    {
      css: '[data-tid^="participantsInCall-"]',
      attribute: 'data-tid',
      prefix: 'participantsInCall-',
    },
    {
      css: '[data-cid="calling-participant-stream"] [data-stream-type][data-tid]',
      attribute: 'data-tid',
    },
    { css: '[data-cid="calling-participant-stream"][data-tid]', attribute: 'data-tid' },
  ],
};

function kindOf({ pathname }: URL): CallMatch['kind'] {
  return /^\/(?:v2|light-meetings)(?:\/|$)/.test(pathname) ? 'app' : 'away';
}

/** From the link, from the fragment that the app takes over from it, or from a guest's coordinates. */
function keyOf(url: URL): string | null {
  const address = url.pathname + url.hash;
  const thread = THREAD.exec(address)?.[1];
  if (thread) return decodeURIComponent(thread).toLowerCase();
  return NUMBER.exec(address)?.[1] ?? keyOfGuest(url.searchParams.get('coords'));
}

/** Guests have a base64 JSON with `meetingCode` or `conversationId`; what cannot be read is no key. */
function keyOfGuest(coords: string | null): string | null {
  if (coords === null || coords.length > 4000) return null;
  const coordinates = parseJson(decodeBase64(coords));
  if (!(coordinates instanceof Object)) return null;
  const { meetingCode, conversationId } = coordinates as Record<string, unknown>;
  const key = meetingCode ?? conversationId;
  return typeof key === 'string' && key.length <= 200 ? key.toLowerCase() : null;
}

function decodeBase64(text: string): string {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/');
  return /^[A-Za-z0-9+/]+=*$/.test(standard) && standard.replace(/=+$/, '').length % 4 !== 1
    ? atob(standard)
    : '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page may put anything there; it is then no key, and calls go without one.
    return null;
  }
}
