import { button } from '../button';
import { el } from '../dom';
import { glyph } from '../glyphs';
import { arrange } from '../layout';
import { card, doorway, face, tiles } from '../pieces';
import { buttonName } from '../record';
import { isHeard, type Person } from '../room';
import type { View } from '../view';
import { onward, type Place } from './address';
import { appRail, titleBar } from './appFrame';
import { controls, hangUp, panels, toggle } from './toolbar';
import type { Labels } from './labels';
import { sidePanel } from './panel';

export interface TeamsView extends View {
  labels: Labels;
  place: Place;
}

export function viewOf(view: TeamsView): HTMLElement[] {
  const { room, place } = view;
  switch (room.state) {
    case 'landing':
      return [place.kind === 'launcher' ? launcher(view) : inApp(view, calendar(view))];
    case 'greenRoom':
      return [prejoin(view)];
    case 'lobby':
      return [lobby(view)];
    case 'call':
      return room.minimized ? [inApp(view, calendar(view)), monitor(view)] : [call(view)];
    case 'left':
      return [retry(view)];
  }
}

function launcher({ labels, place }: TeamsView): HTMLElement {
  const look = { name: 'inBrowser', label: labels.inBrowser, text: labels.inBrowser } as const;
  const { meeting } = place;
  const go = button({ ...look, kind: 'primary' }, () => {
    if (meeting) location.assign(onward(meeting));
  });
  return card(labels.launcher, el('p', { class: 'quiet' }, meeting ?? ''), go);
}

/** What Teams shows beside calls: its rail, its title bar, and a page. */
function inApp(view: TeamsView, content: HTMLElement): HTMLElement {
  return el(
    'div',
    { class: 'app-frame' },
    titleBar(view),
    el('nav', { class: 'rail' }, appRail(view)),
    content,
  );
}

function calendar({ labels, act }: TeamsView): HTMLElement {
  const look = { name: 'joinOne', label: labels.joinOne, text: labels.joinOne } as const;
  return el(
    'main',
    { class: 'calendar' },
    el('h1', {}, labels.landing),
    el('p', { class: 'quiet' }, labels.landingMore),
    el(
      'div',
      { class: 'meeting' },
      el('span', {}, labels.today),
      button({ ...look, kind: 'primary' }, () => act('joinOne')),
    ),
  );
}

function prejoin(view: TeamsView): HTMLElement {
  const { room, labels, place, act } = view;
  const own = el('input', {
    [buttonName]: 'name',
    value: room.self.name,
    'aria-label': labels.yourName,
    'data-tid': 'prejoin-display-name-input',
  });
  own.addEventListener('input', () => (room.self.name = own.value));
  const join = button(
    {
      name: 'join',
      label: labels.join,
      text: labels.join,
      kind: 'primary',
      marks: { id: 'prejoin-join-button', 'data-tid': 'prejoin-join-button' },
    },
    () => act('join'),
  );
  const text = [el('h1', {}, labels.preview), ...(place.kind === 'guest' ? [own] : []), join];
  return doorway(preview(view), ...text, el('p', { class: 'quiet' }, labels.practice));
}

function preview(view: TeamsView): HTMLElement {
  const { self } = view.room;
  return el(
    'div',
    { class: 'preview' },
    ...face(view, self),
    el('div', { class: 'row over' }, toggle(view, 'mic'), toggle(view, 'camera')),
  );
}

/** The hang-up button stands here, too: it alone does not make a call. */
function lobby(view: TeamsView): HTMLElement {
  const { labels } = view;
  const text = [el('h1', {}, labels.lobby), el('p', {}, labels.lobbyMore)];
  const stage = doorway(preview(view), ...text, el('div', { class: 'waiting' }));
  return arrange(view.layout, {
    stage,
    info: titleBar(view),
    controls: el('div', { class: 'row' }),
    last: hangUp(view),
  });
}

function call(view: TeamsView): HTMLElement {
  const { room, layout } = view;
  const stage = el(
    'div',
    { class: 'stage', 'data-tid': 'modern-stage-wrapper' },
    tiles(view, (person) => tile(view, person)),
  );
  return arrange(layout, {
    stage,
    info: titleBar(view),
    apps: appRail(view),
    controls: controls(view),
    last: hangUp(view),
    panels: panels(view),
    panel: room.panel ? sidePanel(view, room.panel) : undefined,
    barMarks: { 'data-tid': 'calling-toolbar' },
  });
}

function tile(view: TeamsView, person: Person): HTMLElement {
  const { room } = view;
  return el(
    'div',
    { class: 'tile', 'data-cid': 'calling-participant-stream' },
    el(
      'div',
      { class: 'face', 'data-stream-type': 'Video', 'data-tid': streamId(person) },
      ...face(view, person),
    ),
    el('div', { class: 'ring', 'data-tid': 'voice-level-stream-outline' }),
    room.hands.includes(person) && el('div', { class: 'hand' }, glyph('front_hand')),
    el(
      'div',
      { class: 'name' },
      el('span', {}, person.name),
      glyph(isHeard(room, person) ? 'mic' : 'mic_off'),
    ),
  );
}

/** A name as a rule, and an e-mail address for those who have no other. */
function streamId({ name, number }: Person): string {
  if (number % 3 !== 0) return name;
  return `${name.toLowerCase().replaceAll(' ', '.')}@example.test`;
}

/** What is left of a call while another part of the app is looked at: its stage is gone. */
function monitor({ labels, act }: TeamsView): HTMLElement {
  return el(
    'aside',
    { class: 'monitor', 'data-tid': 'call-monitor' },
    el('span', {}, labels.ongoing),
    button({ name: 'backToCall', label: labels.back, text: labels.back, kind: 'plain' }, () =>
      act('backToCall'),
    ),
    button(
      { name: 'monitorLeave', label: labels.leave, icon: glyph('call_end'), kind: 'hangUp' },
      () => act('leave'),
    ),
  );
}

function retry({ labels, act }: TeamsView): HTMLElement {
  const choice = (name: string, label: string, kind: 'primary' | 'plain') =>
    button({ name, label, text: label, kind }, () => act(name));
  const screen = card(
    labels.left,
    el(
      'div',
      { class: 'row' },
      choice('rejoin', labels.rejoin, 'plain'),
      choice('home', labels.home, 'primary'),
    ),
  );
  screen.setAttribute('data-tid', 'calling-retry-screen');
  return screen;
}
