/** Pieces that the pages of all platforms have, apart from their own marks. */
import { button } from './button';
import { el } from './dom';
import { glyph } from './glyphs';
import { buttonName } from './record';
import { initials, type Person } from './room';
import type { View } from './view';

export function avatar(person: Person, index: number): HTMLElement {
  return el('div', { class: `avatar hue${index % 6}` }, initials(person.name));
}

/** What is seen of someone: the live picture over the initials. */
export function face(view: View, person: Person): HTMLElement[] {
  const index = view.room.people.indexOf(person);
  const picture = view.picture(person);
  return [avatar(person, index), ...(picture ? [picture] : [])];
}

/** The tiles of everyone in the call, in as many columns as rows. */
export function tiles(view: View, tileOf: (person: Person) => HTMLElement): HTMLElement {
  const { people } = view.room;
  const element = el('main', { class: 'tiles' }, ...people.map(tileOf));
  element.style.setProperty('--columns', String(Math.ceil(Math.sqrt(people.length))));
  return element;
}

/** Landing, launcher and goodbye: a title, and what can be done next. */
export function card(title: string, ...children: HTMLElement[]): HTMLElement {
  return el('main', { class: 'card' }, el('h1', {}, title), ...children);
}

/** Green room and lobby: one's own picture beside what to do next. */
export function doorway(preview: HTMLElement, ...text: HTMLElement[]): HTMLElement {
  return el('main', { class: 'doorway' }, preview, el('div', { class: 'text' }, ...text));
}

/** Where a message is written; Enter sends it. */
export function compose(view: View, labels: { message: string; send: string }): HTMLElement {
  const field = el('textarea', {
    [buttonName]: 'message',
    rows: '1',
    'aria-label': labels.message,
    placeholder: labels.message,
  });
  const send = () => {
    const text = field.value.trim();
    field.value = '';
    if (text !== '') view.say(text);
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  });
  const look = { name: 'send', label: labels.send, icon: glyph('send'), kind: 'plain' } as const;
  return el('div', { class: 'compose' }, field, button(look, send));
}

export function clock(language: string): HTMLElement {
  return el('time', { class: 'clock' }, clockText(language));
}

export function clockText(language: string): string {
  return new Date().toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
}
