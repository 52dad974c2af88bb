import { button } from '../button';
import { el } from '../dom';
import { glyph } from '../glyphs';
import { avatar } from '../pieces';
import { goodbye, landing, type ZoomView } from './views';

/** What stands around the frame; in its place there is home when there is no call. */
export function shellViews(view: ZoomView): HTMLElement[] {
  const { room } = view;
  const home = room.state === 'landing' ? landing(view) : goodbye(view);
  const isAway = room.state === 'landing' || room.state === 'left';
  return [
    el(
      'div',
      { class: 'shell' },
      rail(view),
      header(view),
      el('div', { class: 'shell-home' }, isAway && home),
    ),
  ];
}

function rail({ labels, act }: ZoomView): HTMLElement {
  const item = (name: string, label: string, icon: string) =>
    button({ name, label, text: label, icon: glyph(icon), kind: 'stacked' }, () => act(name));
  return el(
    'nav',
    { class: 'shell-rail' },
    item('appHome', labels.start, 'home'),
    item('appChat', labels.chat, 'chat'),
    item('appPhone', labels.phone, 'phone'),
    item('appCalendar', labels.calendar, 'calendar'),
    item('appContacts', labels.contacts, 'contacts'),
  );
}

function header({ room, labels, act }: ZoomView): HTMLElement {
  return el(
    'header',
    { class: 'shell-header' },
    button(
      { name: 'appSearch', label: labels.search, icon: glyph('search'), text: labels.search },
      () => act('appSearch'),
    ),
    avatar(room.self, 0),
  );
}
