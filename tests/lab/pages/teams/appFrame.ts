import { button } from '../button';
import { el } from '../dom';
import { glyph } from '../glyphs';
import { avatar } from '../pieces';
import type { TeamsView } from './views';

/** Names that the call's own buttons have, too: whoever presses by name may land here. */
export function appRail({ labels, act }: TeamsView): HTMLElement {
  const item = (name: string, label: string, icon: string) =>
    button({ name, label, text: label, icon: glyph(icon), kind: 'stacked' }, () => act(name));
  return el(
    'div',
    { class: 'apps row' },
    item('activity', labels.activity, 'bell'),
    item('appChat', labels.chat, 'chat'),
    item('appTeams', labels.people, 'people'),
    item('calendar', labels.calendar, 'calendar'),
    item('calls', labels.calls, 'phone'),
    item('apps', labels.apps, 'category'),
  );
}

export function titleBar(view: TeamsView): HTMLElement {
  const { labels, place, act } = view;
  return el(
    'div',
    { class: 'where title-bar' },
    el('span', {}, labels.practice),
    button({ name: 'search', label: labels.search, icon: glyph('search'), kind: 'plain' }, () =>
      act('search'),
    ),
    place.kind !== 'guest' && me(view),
  );
}

/** Only for those who are signed in. */
function me({ room, labels, act }: TeamsView): HTMLElement {
  const label = `${labels.me} ${room.self.name}`;
  const element = button(
    { name: 'me', label, kind: 'plain', marks: { class: 'me', 'data-tid': 'me-control-avatar' } },
    () => act('me'),
  );
  element.append(
    avatar(room.self, 0),
    el('span', { class: 'me-name', 'data-tid': 'me-control-displayname' }, room.self.name),
  );
  return element;
}
