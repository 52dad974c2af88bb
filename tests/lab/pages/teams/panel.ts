import { button } from '../button';
import { el } from '../dom';
import { glyph } from '../glyphs';
import { avatar, compose } from '../pieces';
import type { Panel, Person } from '../room';
import type { TeamsView } from './views';

export function sidePanel(view: TeamsView, which: Panel): HTMLElement {
  const { labels, act } = view;
  const title = which === 'people' ? labels.people : labels.chat;
  const close = button(
    { name: 'closePanel', label: labels.close, icon: glyph('close'), kind: 'plain' },
    () => act(which),
  );
  return el(
    'aside',
    { class: 'panel', 'data-tid': 'app-layout-area--end' },
    el(
      'div',
      { class: 'panel-inner', 'data-tid': 'calling-right-side-panel', 'aria-label': title },
      el('header', {}, el('h2', {}, title), close),
      ...(which === 'people' ? roster(view) : chat(view)),
    ),
  );
}

function roster(view: TeamsView): HTMLElement[] {
  const { room, labels } = view;
  return [
    el('h3', {}, `${labels.inCall} (${room.people.length})`),
    el(
      'ul',
      { class: 'people', role: 'tree' },
      ...room.people.map((person) => participant(view, person)),
    ),
  ];
}

function participant({ room, labels }: TeamsView, person: Person): HTMLElement {
  const { name, number } = person;
  const hand = () =>
    el(
      'span',
      { id: `roster-raise-hand-icon-${number}`, role: 'img', 'aria-label': labels.handUp },
      glyph('front_hand'),
    );
  return el(
    'li',
    {
      class: 'person',
      role: 'treeitem',
      'data-cid': 'roster-participant',
      'data-tid': `participantsInCall-${name}`,
      'aria-label': name,
    },
    avatar(person, room.people.indexOf(person)),
    el('span', {}, name),
    person === room.self && el('span', { class: 'quiet' }, `(${labels.you})`),
    room.hands.includes(person) && hand(),
  );
}

function chat(view: TeamsView): HTMLElement[] {
  const messages = el(
    'div',
    { class: 'messages' },
    ...view.room.chat.map(({ name, text }, index) =>
      el(
        'div',
        { class: 'message', 'data-tid': 'chat-pane-message', 'data-mid': `lab-${index}` },
        el('b', { 'data-tid': 'message-author-name' }, name),
        el('p', {}, text),
      ),
    ),
  );
  return [messages, compose(view, view.labels)];
}
