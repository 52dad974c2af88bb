/** A call page in the manner of Teams: an app in which a call is one of the things to be seen. */
import type { CallState } from '../api';
import { startApp } from '../app';
import type { Layout } from '../layout';
import { askedState } from '../query';
import { clearAddress, placeOf, type Place } from './address';
import { hooks } from './hooks';
import { labelsFor } from './labels';
import { shortcutOf } from './shortcuts';
import { viewOf } from './views';

const layout: Layout = {
  bar: 'top',
  barHeight: 64,
  other: 'top',
  otherHeight: 48,
  railWidth: 68,
  panelSide: 'right',
  panelWidth: 364,
  floating: 'bottom',
  slots: { info: 'other', panels: 'barStart', apps: 'rail' },
};

const place = placeOf(location);
const labels = labelsFor(document.documentElement.lang);

function firstState({ kind, meeting }: Place): CallState {
  if (kind === 'launcher') return 'landing';
  return askedState() ?? (kind === 'guest' || meeting !== null ? 'greenRoom' : 'landing');
}

const { lab, room, render } = startApp({
  room: { key: place.meeting ?? 'v2' },
  first: firstState(place),
  layout,
  hooks,
  viewOf: (view) => viewOf({ ...view, labels, place }),
  shortcutOf,
  actions: ({ lab: page }) => ({
    joinOne: () => page.go('greenRoom'),
    home: () => page.go('landing'),
    backToCall: () => page.go('call'),
    // Another part of the app; a call goes on beside it.
    activity: minimize,
    appChat: minimize,
    appTeams: minimize,
    calendar: minimize,
    calls: minimize,
    apps: minimize,
  }),
});

function minimize(): void {
  if (room.state !== 'call') return;
  room.minimized = true;
  room.panel = null;
  render();
}

clearAddress();
Object.assign(window, { lab: Object.assign(lab, { minimize }) });
