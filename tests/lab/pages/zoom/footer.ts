import { button } from '../button';
import { overAttribute } from '../covered';
import { el } from '../dom';
import { glyph } from '../glyphs';
import type { Panel } from '../room';
import type { ZoomView } from './views';

export function controls(view: ZoomView): HTMLElement {
  const { room, labels, act } = view;
  const plain = (name: string, label: string, icon: string) =>
    button({ name, label, text: label, icon: glyph(icon), kind: 'stacked' }, () => act(name));
  const hand = button(
    {
      name: 'hand',
      label: labels.hand,
      text: labels.hand,
      icon: glyph('front_hand'),
      kind: 'stacked',
      pressed: room.hands.includes(room.self),
    },
    () => act('hand'),
  );
  return el(
    'div',
    { class: 'row close' },
    toggle(view, 'mic'),
    audioMenu(view),
    toggle(view, 'camera'),
    hand,
    plain('present', labels.present, 'present_to_all'),
    plain('reactions', labels.reactions, 'smile'),
    plain('more', labels.more, 'more_horiz'),
  );
}

export function toggle({ room, labels, act }: ZoomView, name: 'mic' | 'camera'): HTMLElement {
  const on = room.on[name];
  const icon = { mic: 'mic', camera: 'videocam' }[name];
  const text = labels[name];
  return button(
    {
      name,
      label: text,
      text,
      icon: glyph(on ? icon : `${icon}_off`),
      kind: 'stacked',
      pressed: !on,
    },
    () => act(name),
  );
}

function audioMenu({ room, labels, act }: ZoomView): HTMLElement {
  const look = { name: 'micMenu', label: labels.micMenu, icon: glyph('expand') } as const;
  return el(
    'div',
    { class: 'beside', id: 'audioOptionMenu' },
    button({ ...look, kind: 'stacked', marks: { class: 'narrow' } }, () => act('micMenu')),
    room.menu === 'mic' && popover(el('p', {}, labels.micMenu)),
  );
}

/** Whoever hosts the meeting has "End" where the others have "Leave". */
export function leave({ room, labels, act }: ZoomView): HTMLElement {
  const label = room.host ? labels.end : labels.leave;
  const sure = room.host ? labels.endCall : labels.leaveCall;
  const menu = () =>
    popover(
      button({ name: 'leaveCall', label: sure, text: sure, kind: 'primary' }, () =>
        act('leaveCall'),
      ),
      button({ name: 'cancel', label: labels.cancel, text: labels.cancel, kind: 'plain' }, () =>
        act('leave'),
      ),
    );
  return el(
    'div',
    { class: 'beside footer__leave-btn-container' },
    button({ name: 'leave', label, text: label, kind: 'hangUp' }, () => act('leave')),
    room.menu === 'leave' && menu(),
  );
}

export function panels({ room, labels, act }: ZoomView): HTMLElement {
  const opening = (name: Panel, label: string, badge?: HTMLElement) =>
    button(
      {
        name,
        label,
        text: label,
        icon: glyph(name),
        kind: 'stacked',
        pressed: room.panel === name,
        ...(badge ? { badge } : {}),
      },
      () => act(name),
    );
  const counter = el(
    'span',
    { class: 'badge footer-button__number-counter' },
    el('span', {}, String(room.people.length)),
  );
  return el(
    'div',
    { class: 'row close' },
    opening('people', labels.people, counter),
    opening('chat', labels.chat),
  );
}

/** A small menu over the call, beside the button that opened it. */
function popover(...children: HTMLElement[]): HTMLElement {
  return el('div', { class: 'popover', [overAttribute]: '' }, ...children);
}
