/** A call page in the manner of Meet: its states, marks, layout and keys; the markup is our own. */
import type { CallState, LabApi } from '../api';
import { churn } from '../churn';
import { el } from '../dom';
import { buttonName, coveredControls, record } from '../record';
import { labelsFor } from './labels';
import { newPerson, newRoom } from './room';
import { shortcutOf } from './shortcuts';
import { clockText, viewOf } from './views';

const admittedAfterMs = 2000;
const toastMs = 5000;
const states: readonly CallState[] = ['greenRoom', 'lobby', 'call', 'left'];

const query = new URLSearchParams(location.search);
const language = document.documentElement.lang;
const labels = labelsFor(language);
const code = location.pathname.slice(1);
const room = newRoom(code, firstState());

let app = el('div', { class: 'app' });
const toasts = el('div', { class: 'toasts', role: 'status' });
let admission: ReturnType<typeof setTimeout> | undefined;

function firstState(): CallState {
  if (!/^[a-z]{3}-[a-z]{4}-[a-z]{3}$/.test(code)) return 'landing';
  const asked = query.get('state');
  return states.find((state) => state === asked) ?? 'greenRoom';
}

function render(): void {
  const focused = app.contains(document.activeElement)
    ? document.activeElement?.getAttribute(buttonName)
    : null;
  app.className = `app ${room.state}`;
  app.replaceChildren(
    ...viewOf({ room, labels, language, act, say: (text) => say(room.self.name, text) }),
  );
  if (focused) app.querySelector<HTMLElement>(`[${buttonName}="${focused}"]`)?.focus();
}

function remount(): void {
  const next = el('div', { class: 'app' });
  app.replaceWith(next);
  app = next;
  render();
}

function go(state: CallState): void {
  clearTimeout(admission);
  room.state = state;
  if (state !== 'call') room.panel = null;
  // Someone inside lets people in after a moment, unless the test wants to wait in the lobby.
  if (state === 'lobby' && query.get('lobby') !== 'hold') {
    admission = setTimeout(() => go('call'), admittedAfterMs);
  }
  render();
}

function act(action: string): void {
  switch (action) {
    case 'join':
      return go('lobby');
    case 'leave':
      return go('left');
    case 'rejoin':
      return go('greenRoom');
    case 'mic':
    case 'camera':
    case 'captions':
      room.on[action] = !room.on[action];
      return render();
    case 'people':
    case 'chat':
      room.panel = room.panel === action ? null : action;
      return render();
    case 'hand':
      return raiseHand(room.self.name, !room.hands.includes(room.self));
  }
}

function personNamed(name: string) {
  const person = room.people.find((one) => one.name === name);
  if (!person) throw new Error(`Nobody in the call is called ${name}`);
  return person;
}

function join(name: string): void {
  room.people.push(newPerson(name));
  render();
}

function leave(name: string): void {
  const gone = personNamed(name);
  room.people = room.people.filter((person) => person !== gone);
  room.hands = room.hands.filter((person) => person !== gone);
  render();
}

function raiseHand(name: string, up = true): void {
  const person = personNamed(name);
  room.hands = room.hands.filter((one) => one !== person);
  if (up) room.hands.push(person);
  render();
}

function say(name: string, text: string): void {
  room.chat.push({ name, text });
  if (room.panel !== 'chat') toast(`${name}: ${text}`);
  render();
}

function toast(text: string): void {
  const element = el('div', { class: 'toast' }, text);
  toasts.append(element);
  setTimeout(() => element.remove(), toastMs);
}

const recorded = record((event) => (room.state === 'call' ? shortcutOf(event) : null), act);

const lab: LabApi = {
  ...recorded,
  get state() {
    return room.state;
  },
  go,
  join,
  leave,
  raiseHand,
  say,
  toast,
  churn: (perSecond) => churn(perSecond, remount),
  remount,
  coveredControls,
};
Object.assign(window, { lab });

document.body.append(app, toasts);
go(room.state);
setInterval(() => {
  for (const clock of app.querySelectorAll('.clock')) clock.textContent = clockText(language);
}, 10_000);
