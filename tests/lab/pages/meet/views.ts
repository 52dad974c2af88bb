import { el } from '../dom';
import { icon } from '../glyphs';
import { buttonName } from '../record';
import { button } from './button';
import type { Labels } from './labels';
import { initials, type Person, type Room, type Switch } from './room';

export interface View {
  room: Room;
  labels: Labels;
  language: string;
  act(action: string): void;
  say(text: string): void;
}

export function viewOf(view: View): HTMLElement[] {
  switch (view.room.state) {
    case 'landing':
      return [landing(view)];
    case 'greenRoom':
      return [doorway(view, [view.labels.ready], joinButton(view))];
    case 'lobby': {
      const { asking, askingMore } = view.labels;
      return [doorway(view, [asking, askingMore], el('div', { class: 'waiting' })), bar(view)];
    }
    case 'call':
      return call(view);
    case 'left':
      return [goodbye(view)];
  }
}

function landing({ labels }: View): HTMLElement {
  const go = button({ name: 'new', label: labels.newCall, text: labels.newCall, kind: 'primary' });
  const link = el('a', { href: '/new', class: 'link' }, go);
  return card(labels.landing, el('p', {}, labels.landingMore), link);
}

function goodbye({ labels, act }: View): HTMLElement {
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

function card(title: string, ...children: HTMLElement[]): HTMLElement {
  return el('main', { class: 'card' }, el('h1', {}, title), ...children);
}

/** Green room and lobby: one's own picture beside what to do next. */
function doorway(view: View, [title = '', more]: string[], next: HTMLElement): HTMLElement {
  const { room } = view;
  const preview = el(
    'div',
    { class: 'preview' },
    avatar(room.self, 0),
    el('div', { class: 'name' }, room.self.name),
    room.state === 'greenRoom' &&
      el('div', { class: 'row over' }, toggle(view, 'mic'), toggle(view, 'camera')),
  );
  const text = el('div', { class: 'text' }, el('h1', {}, title));
  if (more) text.append(el('p', {}, more));
  text.append(next, el('p', { class: 'quiet' }, `${room.code} · ${view.labels.practice}`));
  return el('main', { class: 'doorway' }, preview, text);
}

function joinButton({ labels, act }: View): HTMLElement {
  return button({ name: 'join', label: labels.join, text: labels.join, kind: 'primary' }, () =>
    act('join'),
  );
}

function call(view: View): HTMLElement[] {
  const { room, labels } = view;
  const tiles = el(
    'main',
    { class: 'tiles' },
    ...room.people.map((person, index) => tile(person, index, view)),
  );
  tiles.style.setProperty('--columns', String(Math.ceil(Math.sqrt(room.people.length))));
  const captions =
    room.on.captions &&
    el(
      'div',
      { class: 'captions', role: 'region', tabindex: '0', 'aria-label': labels.captions },
      labels.captionText,
    );
  const stage = el('div', { class: 'stage' }, tiles);
  if (captions) stage.append(captions);
  const middle = el('div', { class: 'middle' }, stage);
  if (room.panel) middle.append(sidePanel(view, room.panel));
  return [middle, bar(view)];
}

function tile(person: Person, index: number, { room, labels }: View): HTMLElement {
  const self = person === room.self;
  return el(
    'div',
    {
      class: 'tile',
      'data-participant-id': person.id,
      'data-requested-participant-id': person.id,
    },
    avatar(person, index),
    room.hands.includes(person) && el('div', { class: 'hand' }, icon('front_hand')),
    el('div', { class: 'muted' }, icon(self && room.on.mic ? 'mic' : 'mic_off')),
    el(
      'div',
      { class: 'name' },
      el('span', { class: 'notranslate' }, person.name),
      self && ` (${labels.you})`,
    ),
  );
}

function avatar(person: Person, index: number): HTMLElement {
  return el('div', { class: `avatar hue${index % 6}` }, initials(person.name));
}

function bar(view: View): HTMLElement {
  const { room, labels, language, act } = view;
  const inCall = room.state === 'call';
  const round = (name: string, label: string, ligature: string, pressed?: boolean) =>
    button({ name, label, ligature, ...(pressed === undefined ? {} : { pressed }) }, () =>
      act(name),
    );
  const handUp = room.hands.includes(room.self);
  const count = String(room.people.length);
  return el(
    'footer',
    { class: 'bar' },
    el(
      'div',
      { class: 'where' },
      el('time', { class: 'clock' }, clockText(language)),
      el('span', {}, room.code),
      el('span', { class: 'quiet' }, labels.practice),
    ),
    el(
      'div',
      { class: 'row' },
      toggle(view, 'mic'),
      toggle(view, 'camera'),
      inCall && toggle(view, 'captions'),
      inCall && round('hand', labels.hand, 'front_hand', handUp),
      inCall && round('present', labels.present, 'present_to_all'),
      inCall && round('more', labels.more, 'more_vert'),
      button({ name: 'leave', label: labels.leave, ligature: 'call_end', kind: 'hangUp' }, () =>
        act('leave'),
      ),
    ),
    el(
      'div',
      { class: 'row end' },
      inCall && round('details', labels.details, 'info'),
      inCall &&
        button(
          {
            name: 'people',
            label: labels.people,
            ligature: 'people',
            kind: 'plain',
            pressed: room.panel === 'people',
            badge: count,
          },
          () => act('people'),
        ),
      inCall &&
        button(
          {
            name: 'chat',
            label: labels.chat,
            ligature: 'chat',
            kind: 'plain',
            pressed: room.panel === 'chat',
          },
          () => act('chat'),
        ),
      inCall && round('activities', labels.activities, 'category'),
    ),
  );
}

const ligatures: Record<Switch, string> = {
  mic: 'mic',
  camera: 'videocam',
  captions: 'closed_caption',
};

function toggle({ room, labels, act }: View, name: Switch): HTMLElement {
  const on = room.on[name];
  const ligature = on ? ligatures[name] : `${ligatures[name]}_off`;
  const pressed = name === 'captions' ? on : !on;
  const element = button({ name, label: labels[name], ligature, pressed }, () => act(name));
  if (name !== 'captions' && !on) element.classList.add('off');
  return element;
}

function sidePanel(view: View, which: 'people' | 'chat'): HTMLElement {
  const { labels, act } = view;
  const title = which === 'people' ? labels.people : labels.chat;
  const close = button(
    { name: 'closePanel', label: labels.close, ligature: 'close', kind: 'plain' },
    () => act(which),
  );
  return el(
    'aside',
    { class: 'panel', role: 'complementary', 'aria-label': title },
    el('header', {}, el('h2', {}, title), close),
    ...(which === 'people' ? peopleList(view) : chatList(view)),
  );
}

function peopleList({ room, labels }: View): HTMLElement[] {
  const list = (label: string, people: Person[], role: 'region' | 'group') =>
    el(
      'section',
      { role, 'aria-label': label },
      el('h3', {}, label),
      el(
        'div',
        { role: 'list', 'aria-label': label },
        ...people.map((person) =>
          el(
            'div',
            { role: 'listitem', 'data-participant-id': person.id, 'aria-label': person.name },
            avatar(person, room.people.indexOf(person)),
            el('span', { class: 'notranslate' }, person.name),
            person === room.self && el('span', { class: 'quiet' }, `(${labels.you})`),
          ),
        ),
      ),
    );
  const hands = room.hands.length > 0 ? [list(labels.hands, room.hands, 'region')] : [];
  return [...hands, list(labels.inCall, room.people, 'group')];
}

function chatList({ room, labels, say }: View): HTMLElement[] {
  const messages = el(
    'div',
    { class: 'messages', 'aria-live': 'polite' },
    ...room.chat.map(({ name, text }) =>
      el('div', { class: 'message' }, el('b', {}, name), el('p', {}, text)),
    ),
  );
  const field = el('textarea', {
    [buttonName]: 'message',
    rows: '1',
    'aria-label': labels.message,
    placeholder: labels.message,
  });
  const send = () => {
    if (field.value.trim() !== '') say(field.value.trim());
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  });
  const look = { name: 'send', label: labels.send, ligature: 'send', kind: 'plain' } as const;
  return [messages, el('div', { class: 'compose' }, field, button(look, send))];
}

export function clockText(language: string): string {
  return new Date().toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
}
