import type { CallState, LabApi } from '../api';
import { startApp } from '../app';
import type { Layout } from '../layout';
import { askedState } from '../query';
import type { Room } from '../room';
import { callPath, homePath, placeOf, showAddress } from './address';
import { Entrance } from './entrance';
import { watchIdleness } from './idle';
import { callHooks } from './hooks';
import { labelsFor } from './labels';
import { shellAround } from './shellApi';
import { shortcutOf } from './shortcuts';
import { viewOf } from './views';

export const layout: Layout = {
  bar: 'bottom',
  barHeight: 52,
  other: 'top',
  otherHeight: 48,
  railWidth: 84,
  panelSide: 'right',
  panelWidth: 400,
  floating: 'top',
  slots: { info: 'other', panels: 'barStart', apps: 'rail' },
};

/** The whole of Zoom in one document, or the call alone when an app is around it. */
export function startCall(): LabApi {
  const shell = shellAround();
  const place = placeOf(location.pathname);
  const entrance = new Entrance(place);
  const labels = labelsFor(document.documentElement.lang);
  // Ended by someone else: a dialogue says so where the call was, before the address changes.
  let ended = false;

  const enter = (state: CallState, from: CallState | null, room: Room) => {
    if (state !== 'left') ended = false;
    if (ended) return;
    if (!shell) showState(state, from, room);
    else if (from !== null) shell.follow(state);
  };

  const app = startApp({
    room: place,
    first: firstState(place),
    layout,
    hooks: callHooks,
    ...(shell ? { record: shell.record } : {}),
    viewOf: (view) => viewOf({ ...view, labels, ended, entrance }),
    shortcutOf,
    enter,
    actions: (started) => ({
      ...entrance.actions(started),
      leave: () => toggleMenu(started.room, 'leave', started.render),
      micMenu: () => toggleMenu(started.room, 'mic', started.render),
      leaveCall: () => started.lab.go('left'),
    }),
  });
  if (!shell) entrance.begin(app);
  watchIdleness(app.render);
  return Object.assign(app.lab, {
    end() {
      ended = true;
      app.lab.go('left');
    },
  });
}

export function firstState({ kind, host }: { kind: string; host: boolean }): CallState {
  if (kind !== 'call') return 'landing';
  return askedState() ?? (host ? 'call' : 'greenRoom');
}

/** Keeps the address in step with what the page shows. */
export function showState(state: CallState, from: CallState | null, room: Room): void {
  if (state === 'landing' && from === null) return;
  const away = state === 'landing' || state === 'left';
  showAddress(away ? homePath : callPath(room), from === null ? 'replace' : 'push');
}

function toggleMenu(room: Room, menu: string, render: () => void): void {
  room.menu = room.menu === menu ? null : menu;
  render();
}
