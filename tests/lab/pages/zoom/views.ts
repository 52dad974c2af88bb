import { button } from '../button';
import { el } from '../dom';
import { glyph } from '../glyphs';
import { arrange } from '../layout';
import { card, clock, doorway, face, tiles } from '../pieces';
import { labQuery } from '../query';
import { isHeard, type Person } from '../room';
import type { View } from '../view';
import { loadingPath } from './address';
import type { Entrance } from './entrance';
import { controls, leave, panels, toggle } from './footer';
import { footerIsGone } from './idle';
import type { Labels } from './labels';
import { sidePanel } from './panel';

export interface ZoomView extends View {
  labels: Labels;
  entrance: Entrance;
  /** Someone else has ended the call. */
  ended: boolean;
}

export function viewOf(view: ZoomView): HTMLElement[] {
  switch (view.room.state) {
    case 'landing':
      return [landing(view)];
    case 'greenRoom':
      return [doorway(preview(view), el('h1', {}, view.labels.preview), join(view), number(view))];
    case 'lobby':
      return [waitingRoom(view)];
    case 'call':
      return [call(view)];
    case 'left':
      return [view.ended ? endedDialogue(view) : goodbye(view)];
  }
}

/** Home, and the two addresses on the way to a call. */
export function landing({ labels, entrance, act }: ZoomView): HTMLElement {
  const { place } = entrance;
  if (entrance.loading) return card(labels.loading);
  if (place.kind === 'launcher') {
    const look = { name: 'inBrowser', label: labels.inBrowser, text: labels.inBrowser } as const;
    const address = loadingPath + labQuery({ confno: place.key });
    const onward = button({ ...look, kind: 'primary' }, () => location.assign(address));
    return card(labels.launcher, el('p', { class: 'quiet' }, place.key), onward);
  }
  const choice = (name: string, label: string, kind: 'primary' | 'plain') =>
    button({ name, label, text: label, kind }, () => act(name));
  return card(
    labels.landing,
    el('p', {}, labels.landingMore),
    el(
      'div',
      { class: 'row' },
      choice('new', labels.startNew, 'plain'),
      choice('joinOne', labels.joinOne, 'primary'),
    ),
  );
}

export function goodbye({ labels, act }: ZoomView): HTMLElement {
  const choice = (name: string, label: string, kind: 'primary' | 'plain') =>
    button({ name, label, text: label, kind }, () => act(name));
  return card(
    labels.left,
    el(
      'div',
      { class: 'row' },
      choice('rejoin', labels.rejoin, 'plain'),
      choice('home', labels.home, 'primary'),
    ),
  );
}

function endedDialogue({ labels, act }: ZoomView): HTMLElement {
  return el(
    'div',
    { class: 'modal zm-modal', role: 'dialog', 'aria-label': labels.ended },
    el('div', { class: 'zm-modal-body-title' }, labels.ended),
    button({ name: 'home', label: labels.ok, text: labels.ok, kind: 'primary' }, () => act('home')),
  );
}

function preview(view: ZoomView): HTMLElement {
  const { self } = view.room;
  return el(
    'div',
    { class: 'preview' },
    ...face(view, self),
    el('div', { class: 'name' }, self.name),
    el('div', { class: 'row over' }, toggle(view, 'mic'), toggle(view, 'camera')),
  );
}

function join({ labels, act }: ZoomView): HTMLElement {
  return button({ name: 'join', label: labels.join, text: labels.join, kind: 'primary' }, () =>
    act('join'),
  );
}

function number({ room, labels }: ZoomView): HTMLElement {
  return el('p', { class: 'quiet' }, `${room.key} · ${labels.practice}`);
}

/** Nothing but text, and a way out. */
function waitingRoom(view: ZoomView): HTMLElement {
  const { labels, act } = view;
  return card(
    labels.waiting,
    el('p', {}, labels.waitingMore),
    number(view),
    button({ name: 'leave', label: labels.leave, text: labels.leave, kind: 'plain' }, () =>
      act('leaveCall'),
    ),
  );
}

function call(view: ZoomView): HTMLElement {
  const { room, layout } = view;
  const stage = el(
    'div',
    { class: 'stage' },
    tiles(view, (person) => tile(view, person)),
  );
  const arranged = arrange(layout, {
    stage,
    info: info(view),
    controls: controls(view),
    last: leave(view),
    panels: panels(view),
    panel: room.panel ? sidePanel(view, room.panel) : undefined,
    barMarks: { id: 'wc-footer', class: 'footer' },
  });
  if (footerIsGone()) arranged.querySelector(':scope > .footer')?.remove();
  arranged.classList.add('meeting-client');
  return el('div', { class: 'meeting', id: 'meeting-app' }, arranged);
}

function tile(view: ZoomView, person: Person): HTMLElement {
  const { room } = view;
  const speaks = room.people[1] === person;
  return el(
    'div',
    {
      class: `tile gallery-video-container__video-frame${speaks ? ' gallery-video-container__video-frame--active' : ''}`,
    },
    el(
      'div',
      { class: 'face video-avatar__avatar' },
      ...face(view, person),
      el('div', { class: 'video-avatar__avatar-name', hidden: '' }, person.name),
    ),
    room.hands.includes(person) && el('div', { class: 'hand' }, glyph('front_hand')),
    el(
      'div',
      { class: 'name video-avatar__avatar-footer' },
      glyph(isHeard(room, person) ? 'mic' : 'mic_off'),
      el('span', {}, person.name),
    ),
  );
}

function info({ room, labels, language, act }: ZoomView): HTMLElement {
  return el(
    'div',
    { class: 'where' },
    button({ name: 'details', label: labels.details, icon: glyph('shield'), kind: 'plain' }, () =>
      act('details'),
    ),
    el('span', {}, labels.practice),
    el('span', { class: 'quiet' }, room.key),
    clock(language),
    button({ name: 'gallery', label: labels.gallery, icon: glyph('grid'), kind: 'plain' }, () =>
      act('gallery'),
    ),
  );
}
