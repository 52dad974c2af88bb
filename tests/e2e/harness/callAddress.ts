import type { CallState } from '../../lab/pages/api';

/** `zoomFrame` is Zoom with its app around it: the call is in a frame. */
export type CallPlatform = 'meet' | 'zoom' | 'zoomFrame' | 'teams';

export const callPlatforms: readonly CallPlatform[] = ['meet', 'zoom', 'zoomFrame', 'teams'];

/** How a call page is visited. */
export interface Visit {
  platform?: CallPlatform;
  state?: CallState;
  /** The call's id as the platform writes it. Teams has none to be seen unless one is given. */
  key?: string;
  /** What the page's headers allow; the lab's default is as strict as Meet. */
  headers?: 'none' | 'strict' | 'isolated' | 'credentialless';
  language?: 'nl' | 'en' | 'de';
  /** Whether camera, microphone and a connection to others in the call are really there. */
  media?: boolean;
  /** Under which the user is in the call. */
  name?: string;
  /** More of what the lab can be asked in an address, such as `{ footer: 'unmount' }`. */
  ask?: Record<string, string>;
}

export function addressOf({ platform = 'meet', state = 'call', key, ...visit }: Visit): string {
  const address = new URL(placeOf[platform](state === 'landing', key));
  const ask = (name: string, value: string | undefined) => {
    if (value !== undefined) address.searchParams.set(name, value);
  };
  if (platform === 'zoomFrame') ask('frame', 'webclient');
  if (state !== 'landing') ask('state', state);
  // The lab's lobby is to be looked at, not passed through.
  if (state === 'lobby') ask('lobby', 'hold');
  ask('headers', visit.headers);
  ask('hl', visit.language);
  ask('name', visit.name);
  if (!visit.media) ask('media', 'off');
  for (const [name, value] of Object.entries(visit.ask ?? {})) ask(name, value);
  return address.href;
}

const placeOf: Record<CallPlatform, (landing: boolean, key?: string) => string> = {
  meet: (landing, key = 'abc-defg-hij') => `https://meet.google.com/${landing ? 'landing' : key}`,
  zoom: zoomPlace,
  zoomFrame: zoomPlace,
  teams: (landing, key) => {
    const app = 'https://teams.microsoft.com/v2/';
    if (landing || key === undefined) return app;
    const path = key.startsWith('19:')
      ? `/l/meetup-join/${encodeURIComponent(key)}/0`
      : `/meet/${key}`;
    return `${app}?meetingjoin=true#${path}`;
  },
};

function zoomPlace(landing: boolean, key = '81234567890'): string {
  return `https://app.zoom.us/wc/${landing ? 'home' : `${key}/join`}`;
}
