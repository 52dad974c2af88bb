import { button } from '../button';
import { el } from '../dom';
import { glyph } from '../glyphs';
import type { Panel } from '../room';
import type { TeamsView } from './views';

export function controls(view: TeamsView): HTMLElement {
  const { labels, act } = view;
  return el(
    'div',
    { class: 'row close' },
    toggle(view, 'camera'),
    toggle(view, 'mic'),
    button(
      {
        name: 'present',
        label: labels.present,
        text: labels.present,
        icon: glyph('present_to_all'),
        kind: 'stacked',
        marks: { id: 'share-button' },
      },
      () => act('present'),
    ),
  );
}

export function hangUp({ labels, act }: TeamsView): HTMLElement {
  return button(
    {
      name: 'leave',
      label: labels.leave,
      text: labels.leave,
      icon: glyph('call_end'),
      kind: 'hangUp',
      marks: { id: 'hangup-button', 'data-tid': 'hangup-main-btn' },
    },
    () => act('leave'),
  );
}

/** The microphone has the same `data-tid` before the call; id and state only in it. */
export function toggle({ room, labels, act }: TeamsView, name: 'mic' | 'camera'): HTMLElement {
  const on = room.on[name];
  const icon = { mic: 'mic', camera: 'videocam' }[name];
  const inCall = room.state === 'call';
  const state = on ? name : `${name}-off`;
  const marks = {
    mic: {
      'data-tid': 'toggle-mute',
      ...(inCall ? { id: 'microphone-button', 'data-state': state } : {}),
    },
    camera: {
      'data-tid': 'toggle-video',
      ...(inCall ? { id: 'video-button', 'data-state': state } : {}),
    },
  }[name];
  const text = labels[name];
  return button(
    {
      name,
      label: text,
      text,
      icon: glyph(on ? icon : `${icon}_off`),
      kind: 'stacked',
      pressed: !on,
      marks,
    },
    () => act(name),
  );
}

export function panels({ room, labels, act }: TeamsView): HTMLElement {
  const item = (name: string, label: string, icon: string, id: string, pressed?: boolean) =>
    button(
      {
        name,
        label,
        text: label,
        icon: glyph(icon),
        kind: 'stacked',
        marks: { id },
        ...(pressed === undefined ? {} : { pressed }),
      },
      () => act(name),
    );
  const isOpen = (panel: Panel) => room.panel === panel;
  return el(
    'div',
    { class: 'row close' },
    item('chat', labels.chat, 'chat', 'chat-button', isOpen('chat')),
    item('people', labels.people, 'people', 'roster-button', isOpen('people')),
    item('hand', labels.hand, 'front_hand', 'raisehands-button', room.hands.includes(room.self)),
    item('reactions', labels.reactions, 'smile', 'reaction-menu-button'),
    item('view', labels.view, 'grid', 'view-mode-button'),
    item('more', labels.more, 'more_horiz', 'callingButtons-showMoreBtn'),
  );
}
