import type { CallState } from '../api';

export interface Person {
  /** As Meet writes it: `spaces/<space>/devices/<number>`. */
  id: string;
  name: string;
}

export interface Room {
  state: CallState;
  code: string;
  self: Person;
  /** Everyone in the call; who opened the page stands first. */
  people: Person[];
  /** In the order in which they were raised. */
  hands: Person[];
  chat: { name: string; text: string }[];
  panel: 'people' | 'chat' | null;
  on: Record<Switch, boolean>;
}

export type Switch = 'mic' | 'camera' | 'captions';

const names = [
  'Els Willems',
  'Anna de Vries',
  'Bram Jansen',
  'Fatima El Amrani',
  'Joost van Dijk',
  'Sanne Bakker',
];

let devices = 0;

export function newPerson(name: string): Person {
  devices += 1;
  return { id: `spaces/lab/devices/${devices}`, name };
}

export function newRoom(code: string, state: CallState): Room {
  const people = names.map(newPerson);
  const self = people[0] ?? newPerson('Els Willems');
  const on = { mic: true, camera: true, captions: false };
  return { state, code, self, people, hands: [], chat: [], panel: null, on };
}

/** `Anna de Vries` gives `AV`: first and last word. */
export function initials(name: string): string {
  const words = name.split(' ');
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.[0] ?? '').join('');
}
