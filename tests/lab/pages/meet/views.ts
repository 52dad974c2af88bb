import { button } from '../button';
import { el } from '../dom';
import { arrange } from '../layout';
import { avatar, card, clock, compose, doorway, face, tiles } from '../pieces';
import { isHeard, type Panel, type Person, type Switch } from '../room';
import type { View } from '../view';
import { icon } from './icon';
import type { Labels } from './labels';

export function viewOf(view: View, labels: Labels): HTMLElement[] {
  const text = (own: string) => el('h1', {}, own);
  switch (view.room.state) {
    case 'landing':
      return [landing(labels)];
    case 'greenRoom':
      return [
        doorway(preview(view, labels), text(labels.ready), join(view, labels), where(view, labels)),
      ];
    case 'lobby': {
      const more = el('p', {}, labels.askingMore);
      const waiting = el('div', { class: 'waiting' });
      const stage = doorway(
        preview(view, labels),
        text(labels.asking),
        more,
        waiting,
        where(view, labels),
      );
      const parts = { info: info(view, labels), controls: controls(view, labels) };
      return [arrange(view.layout, { stage, ...parts })];
    }
    case 'call':
      return [call(view, labels)];
    case 'left':
      return [goodbye(view, labels)];
  }
}

function landing(labels: Labels): HTMLElement {
  const go = button({ name: 'new', label: labels.newCall, text: labels.newCall, kind: 'primary' });
  const link = el('a', { href: '/new', class: 'link' }, go);
  return card(labels.landing, el('p', {}, labels.landingMore), link);
}

function goodbye({ act }: View, labels: Labels): HTMLElement {
  const rejoin = button(
    { name: 'rejoin', label: labels.rejoin, text: labels.rejoin, kind: 'plain' },
    () => act('rejoin'),
  );
  const home = button(
    { name: 'home', label: labels.home, text: labels.home, kind: 'primary' },
    () => location.assign('/landing'),
  );
  return card(labels.left, el('div', { class: 'row' }, rejoin, home));
}

function preview(view: View, labels: Labels): HTMLElement {
  const { room } = view;
  return el(
    'div',
    { class: 'preview' },
    ...face(view, room.self),
    el('div', { class: 'name' }, room.self.name),
    room.state === 'greenRoom' &&
      el('div', { class: 'row over' }, toggle(view, labels, 'mic'), toggle(view, labels, 'camera')),
  );
}

function where({ room }: View, labels: Labels): HTMLElement {
  return el('p', { class: 'quiet' }, `${room.key} · ${labels.practice}`);
}

function join({ act }: View, labels: Labels): HTMLElement {
  return button({ name: 'join', label: labels.join, text: labels.join, kind: 'primary' }, () =>
    act('join'),
  );
}

function call(view: View, labels: Labels): HTMLElement {
  const { room, layout } = view;
  const stage = el(
    'div',
    { class: 'stage' },
    tiles(view, (person) => tile(view, labels, person)),
    room.on.captions &&
      el(
        'div',
        { class: 'captions', role: 'region', tabindex: '0', 'aria-label': labels.captions },
        labels.captionText,
      ),
  );
  return arrange(layout, {
    stage,
    info: info(view, labels),
    controls: controls(view, labels),
    panels: panels(view, labels),
    panel: room.panel ? sidePanel(view, labels, room.panel) : undefined,
  });
}

/** As Meet writes it: `spaces/<space>/devices/<number>`. */
function idOf({ number }: Person): string {
  return `spaces/lab/devices/${number}`;
}

function tile(view: View, labels: Labels, person: Person): HTMLElement {
  const { room } = view;
  const self = person === room.self;
  return el(
    'div',
    {
      class: 'tile',
      'data-participant-id': idOf(person),
      'data-requested-participant-id': idOf(person),
    },
    ...face(view, person),
    room.hands.includes(person) && el('div', { class: 'hand' }, icon('front_hand')),
    el('div', { class: 'muted' }, icon(isHeard(room, person) ? 'mic' : 'mic_off')),
    el(
      'div',
      { class: 'name' },
      el('span', { class: 'notranslate' }, person.name),
      self && ` (${labels.you})`,
    ),
  );
}

function info({ room, language }: View, labels: Labels): HTMLElement {
  return el(
    'div',
    { class: 'where' },
    clock(language),
    el('span', {}, room.key),
    el('span', { class: 'quiet' }, labels.practice),
  );
}

function controls(view: View, labels: Labels): HTMLElement {
  const { room, act } = view;
  const inCall = room.state === 'call';
  const round = (name: string, label: string, ligature: string) =>
    button({ name, label, icon: icon(ligature) }, () => act(name));
  const hand = button(
    {
      name: 'hand',
      label: labels.hand,
      icon: icon('front_hand'),
      pressed: room.hands.includes(room.self),
    },
    () => act('hand'),
  );
  return el(
    'div',
    { class: 'row' },
    toggle(view, labels, 'mic'),
    toggle(view, labels, 'camera'),
    inCall && toggle(view, labels, 'captions'),
    inCall && hand,
    inCall && round('present', labels.present, 'present_to_all'),
    inCall && round('more', labels.more, 'more_vert'),
    button({ name: 'leave', label: labels.leave, icon: icon('call_end'), kind: 'hangUp' }, () =>
      act('leave'),
    ),
  );
}

function panels({ room, act }: View, labels: Labels): HTMLElement {
  const plain = (name: string, label: string, ligature: string) =>
    button({ name, label, icon: icon(ligature), kind: 'plain' }, () => act(name));
  const opening = (name: Panel, label: string, badge?: HTMLElement) =>
    button(
      {
        name,
        label,
        icon: icon(name),
        kind: 'plain',
        pressed: room.panel === name,
        ...(badge ? { badge } : {}),
      },
      () => act(name),
    );
  return el(
    'div',
    { class: 'row close' },
    plain('details', labels.details, 'info'),
    opening('people', labels.people, el('span', { class: 'badge' }, String(room.people.length))),
    opening('chat', labels.chat),
    plain('activities', labels.activities, 'category'),
  );
}

const ligatures: Record<Switch, string> = {
  mic: 'mic',
  camera: 'videocam',
  captions: 'closed_caption',
};

function toggle({ room, act }: View, labels: Labels, name: Switch): HTMLElement {
  const on = room.on[name];
  const ligature = on ? ligatures[name] : `${ligatures[name]}_off`;
  const pressed = name === 'captions' ? on : !on;
  const element = button({ name, label: labels[name], icon: icon(ligature), pressed }, () =>
    act(name),
  );
  if (name !== 'captions' && !on) element.classList.add('off');
  return element;
}

function sidePanel(view: View, labels: Labels, which: Panel): HTMLElement {
  const title = which === 'people' ? labels.people : labels.chat;
  const close = button(
    { name: 'closePanel', label: labels.close, icon: icon('close'), kind: 'plain' },
    () => view.act(which),
  );
  return el(
    'aside',
    { class: 'panel', role: 'complementary', 'aria-label': title },
    el('header', {}, el('h2', {}, title), close),
    ...(which === 'people' ? peopleList(view, labels) : chatList(view, labels)),
  );
}

function peopleList({ room }: View, labels: Labels): HTMLElement[] {
  const row = (person: Person) =>
    el(
      'div',
      {
        class: 'person',
        role: 'listitem',
        'data-participant-id': idOf(person),
        'aria-label': person.name,
      },
      avatar(person, room.people.indexOf(person)),
      el('span', { class: 'notranslate' }, person.name),
      person === room.self && el('span', { class: 'quiet' }, `(${labels.you})`),
    );
  const list = (label: string, people: Person[], role: 'region' | 'group') =>
    el(
      'section',
      { role, 'aria-label': label },
      el('h3', {}, label),
      el('div', { role: 'list', 'aria-label': label }, ...people.map(row)),
    );
  const hands = room.hands.length > 0 ? [list(labels.hands, room.hands, 'region')] : [];
  return [...hands, list(labels.inCall, room.people, 'group')];
}

function chatList(view: View, labels: Labels): HTMLElement[] {
  const messages = el(
    'div',
    { class: 'messages', 'aria-live': 'polite' },
    ...view.room.chat.map(({ name, text }) =>
      el('div', { class: 'message' }, el('b', {}, name), el('p', {}, text)),
    ),
  );
  return [messages, compose(view, labels)];
}
