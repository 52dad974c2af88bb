import type { CallState } from './api';

/** What a test asks of a page in its address, beside what the platform itself has there. */
const labParameters = [
  'hl',
  'headers',
  'state',
  'lobby',
  'name',
  'media',
  'video',
  'apart',
  'quiet',
  'frame',
  'footer',
  'guest',
];

export const query = new URLSearchParams(location.search);

const states: readonly CallState[] = ['landing', 'greenRoom', 'lobby', 'call', 'left'];

export function askedState(): CallState | undefined {
  const asked = query.get('state');
  return states.find((state) => state === asked);
}

/** The lab's own part of the query, so that a page that moves to another address stays as asked. */
export function labQuery(more: Record<string, string> = {}): string {
  const kept = labParameters.flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  const text = new URLSearchParams([...Object.entries(more), ...kept]).toString();
  return text && `?${text}`;
}
