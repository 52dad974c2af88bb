import { labQuery, query } from '../query';

/** What an address of Teams' stands for. */
export interface Place {
  kind: 'app' | 'guest' | 'launcher';
  /** Thread id or digits of a meeting; null where the address names none. */
  meeting: string | null;
}

const appPath = '/v2/';
const clearedAfterMs = 400;

export function placeOf({ pathname, hash }: Location): Place {
  if (pathname === '/light-meetings/launch') return { kind: 'guest', meeting: fromCoords() };
  if (pathname === appPath) {
    return { kind: query.has('guest') ? 'guest' : 'app', meeting: meetingIn(hash.slice(1)) };
  }
  const launched = query.get('url') ?? pathname;
  return { kind: 'launcher', meeting: meetingIn(launched) };
}

/** In a path as in an invitation, wherever that stands. */
function meetingIn(path: string): string | null {
  const [, thread, digits] = /\/l\/meetup-join\/([^/?#]+)|\/meet\/(\d{10,20})/.exec(path) ?? [];
  return thread === undefined ? (digits ?? null) : decodeURIComponent(thread);
}

/** A guest's address has the meeting as JSON in base64. */
function fromCoords(): string | null {
  try {
    const coords: unknown = JSON.parse(atob(query.get('coords') ?? ''));
    const { meetingCode, conversationId } = coords as Record<string, string | undefined>;
    return meetingCode ?? conversationId ?? null;
  } catch {
    // An address that someone typed: the page is there all the same, without a meeting's id.
    return null;
  }
}

/** Where a launcher leads: into the app, or for guests into a page of their own. */
export function onward(meeting: string): string {
  const isThread = meeting.startsWith('19:');
  if (query.has('guest')) {
    const coords = btoa(
      JSON.stringify(isThread ? { conversationId: meeting } : { meetingCode: meeting }),
    );
    return `/light-meetings/launch${labQuery({ agent: 'web', coords })}`;
  }
  const password = query.get('p');
  const path = isThread
    ? `/l/meetup-join/${encodeURIComponent(meeting)}/0`
    : `/meet/${meeting}${password ? `?p=${password}` : ''}`;
  return `${appPath}${labQuery({ meetingjoin: 'true' })}#${path}`;
}

/** The app soon shows its bare address, so that the meeting's id is to be seen for a moment only. */
export function clearAddress(): void {
  if (location.pathname !== appPath) return;
  if (location.hash === '' && !query.has('meetingjoin')) return;
  setTimeout(() => history.replaceState(null, '', appPath + labQuery()), clearedAfterMs);
}
