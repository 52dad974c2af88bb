import type { CallState } from './api';

export interface Person {
  /** The how manieth to come in; each platform makes ids of its own of it. */
  number: number;
  name: string;
  /** The other tab that this person is, if they are really there. */
  peer?: string;
}

/** Who and what is in a call. */
export interface Room {
  state: CallState;
  /** The call's id, by which two tabs find each other; platforms show it where they have one. */
  key: string;
  /** Whoever opened the page may end the call for everyone. */
  host: boolean;
  self: Person;
  /** Everyone in the call; who opened the page stands first. */
  people: Person[];
  /** In the order in which they were raised. */
  hands: Person[];
  chat: { name: string; text: string }[];
  panel: Panel | null;
  /** A small menu that is open over the call. */
  menu: string | null;
  minimized: boolean;
  on: Record<Switch, boolean>;
}

export type Switch = 'mic' | 'camera' | 'captions';
export type Panel = 'people' | 'chat';

const others = [
  'Anna de Vries',
  'Bram Jansen',
  'Fatima El Amrani',
  'Joost van Dijk',
  'Sanne Bakker',
];

let count = 0;

export function newPerson(name: string, peer?: string): Person {
  count += 1;
  return { number: count, name, ...(peer === undefined ? {} : { peer }) };
}

export function newRoom(given: { key: string; host: boolean; name: string }): Room {
  const self = newPerson(given.name);
  return {
    state: 'landing',
    key: given.key,
    host: given.host,
    self,
    people: [self, ...others.map((name) => newPerson(name))],
    hands: [],
    chat: [],
    panel: null,
    menu: null,
    minimized: false,
    on: { mic: true, camera: true, captions: false },
  };
}

export function personNamed(room: Room, name: string): Person {
  const person = room.people.find((one) => one.name === name);
  if (!person) throw new Error(`Nobody in the call is called ${name}`);
  return person;
}

export function removePerson(room: Room, gone: Person): void {
  room.people = room.people.filter((person) => person !== gone);
  room.hands = room.hands.filter((person) => person !== gone);
}

export function putHand(room: Room, person: Person, up: boolean): void {
  room.hands = room.hands.filter((one) => one !== person);
  if (up) room.hands.push(person);
}

/** Whether someone's microphone is on; only one's own can be switched off here. */
export function isHeard(room: Room, person: Person): boolean {
  return person !== room.self || room.on.mic;
}

/** `Anna de Vries` gives `AV`: first and last word. */
export function initials(name: string): string {
  const words = name.split(' ');
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.[0] ?? '').join('');
}
