import { button } from '../button';
import { el } from '../dom';
import { glyph } from '../glyphs';
import { avatar, compose } from '../pieces';
import type { Panel, Person } from '../room';
import type { ZoomView } from './views';

export function sidePanel(view: ZoomView, which: Panel): HTMLElement {
  const { labels, act } = view;
  const title = which === 'people' ? labels.people : labels.chat;
  const close = button(
    { name: 'closePanel', label: labels.close, icon: glyph('close'), kind: 'plain' },
    () => act(which),
  );
  return el(
    'aside',
    { class: 'panel', id: 'wc-container-right', 'aria-label': title },
    el('header', {}, el('h2', {}, title), close),
    ...(which === 'people' ? [participants(view)] : chat(view)),
  );
}

function participants(view: ZoomView): HTMLElement {
  const { room } = view;
  return el(
    'ul',
    { class: 'people', id: 'participants-ul' },
    ...room.people.map((person) => participant(view, person)),
  );
}

/** Who opened the page is named with "(me)" behind it, in the page's language. */
function participant({ room, labels }: ZoomView, person: Person): HTMLElement {
  const self = person === room.self;
  return el(
    'li',
    { class: 'person participants-li' },
    avatar(person, room.people.indexOf(person)),
    el('span', { class: 'participants-item__display-name' }, person.name),
    self && el('span', { class: 'quiet' }, `(${room.host ? labels.hostMe : labels.me})`),
    room.hands.includes(person) &&
      el('span', { class: 'participants-icon__participants-raisehand' }, glyph('front_hand')),
  );
}

function chat(view: ZoomView): HTMLElement[] {
  const list = el(
    'div',
    { class: 'messages chat-container__chat-list' },
    ...view.room.chat.map(({ name, text }, index) =>
      el(
        'div',
        { class: 'message chat-item-container', 'data-id': `lab-${index}` },
        el('b', {}, name),
        el('p', { class: 'new-chat-message__container' }, text),
      ),
    ),
  );
  return [list, compose(view, view.labels)];
}
